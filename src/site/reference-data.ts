import { load } from 'js-yaml'
import type { ReferenceData } from '../rule/post-site.ts'
import type { ReferenceSource } from './generator.ts'
import type { SiteFiles } from './site-files.ts'

/** Reads files that posts refer to by key: authors, tags. Each file is read once. */
export interface ReferenceFiles {
  /** `undefined` where no candidate is there and none is needed, or where the first one that is there cannot be read. */
  readonly read: (source: ReferenceSource | undefined) => ReferenceData | undefined
}

/** @param show Turns a path of the site into one that rules show. */
export function referenceFiles(files: SiteFiles, show: (path: string) => string): ReferenceFiles {
  const contents = new Map<string, { readonly data: unknown } | undefined>()
  const dataOf = (path: string): { readonly data: unknown } | undefined => {
    if (!contents.has(path)) contents.set(path, parse(files.text(path), path))
    return contents.get(path)
  }
  const read: ReferenceFiles['read'] = (source) => {
    if (source === undefined) return undefined
    const found = source.candidates.map((candidate) => files.find(candidate))
    const first = found.find((file) => file.kind === 'there')
    if (first !== undefined) {
      const held = dataOf(first.path)
      const keys = held && source.keysOf(held.data)
      return keys === undefined ? undefined : { path: show(first.path), keys: new Set(keys) }
    }
    const wanted = source.candidates.at(-1)
    if (source.isNeeded !== true || wanted === undefined || found.some(({ kind }) => kind !== 'missing')) return undefined
    return { path: show(wanted), keys: new Set(), isMissing: true }
  }
  return { read }
}

/** JSON or YAML; `undefined` for a broken file, `null` for what an empty one holds. */
function parse(text: string | undefined, path: string): { readonly data: unknown } | undefined {
  if (text === undefined) return undefined
  const body = text.replace(/^\uFEFF/, '')
  if (body.trim() === '') return { data: null }
  try {
    return { data: path.endsWith('.json') ? JSON.parse(body) : load(body) }
  } catch {
    return undefined
  }
}

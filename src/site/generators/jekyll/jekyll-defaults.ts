import { below, trimmedOf } from '../../site-path.ts'
import type { JekyllConfig, JekyllDefault } from './jekyll-config.ts'

/**
 * The values that posts get from `defaults` in the config, the nearest scope last and so above the others.
 *
 * @param path Below the folder of sources.
 * @param type `posts`, `drafts`, `pages`, or the label of a collection.
 */
export function inheritedValues(path: string, type: string, config: JekyllConfig): ReadonlyMap<string, unknown> {
  const scopes = config.defaults.filter((scope) => isOfType(scope, type) && isOfPath(scope, path, config))
  const ordered = scopes.toSorted((a, b) => a.path.length - b.path.length || Number(a.type !== undefined) - Number(b.type !== undefined))
  return new Map(ordered.flatMap(({ values }) => Object.entries(values)))
}

function isOfType({ type }: JekyllDefault, wanted: string): boolean {
  // Drafts are posts too, and older configs say `post`.
  const types = wanted === 'drafts' ? ['drafts', 'posts'] : [wanted]
  return type === undefined || type === '' || types.some((one) => type === one || `${type}s` === one)
}

function isOfPath(scope: JekyllDefault, path: string, { collectionsFolder }: JekyllConfig): boolean {
  const wanted = trimmedOf(scope.path, '/')
  if (wanted === '') return true
  return [path, below(collectionsFolder, path) ?? path].some((one) =>
    wanted.includes('*') ? isGlobMatch(wanted, one) : one === wanted || below(wanted, one) !== undefined,
  )
}

/** As far as globs are used here: a star stands for any part of one name, two for any folders. A folder stands for what is in it. */
function isGlobMatch(glob: string, path: string): boolean {
  const globs = glob.split('/')
  const names = path.split('/')
  // Which names the globs so far may have reached: without going back, however many stars there are.
  let reached = new Set([0])
  for (const one of globs) {
    const next = new Set<number>()
    for (const at of reached) {
      if (one === '**') for (let index = at; index <= names.length; index += 1) next.add(index)
      else if (at < names.length && isNameMatch(one, names[at] ?? '')) next.add(at + 1)
    }
    reached = next
  }
  return reached.size > 0
}

function isNameMatch(glob: string, name: string): boolean {
  const [start = '', ...rest] = glob.split('*')
  const end = rest.pop()
  if (end === undefined) return glob === name
  if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return false
  let at = start.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1 || found + part.length > name.length - end.length) return false
    at = found + part.length
  }
  return true
}

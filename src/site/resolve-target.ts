import { posix } from 'node:path'
import type { SiteTarget } from '../rule/post-site.ts'
import { type LocalUrl, localUrl, respell } from './local-url.ts'
import type { SiteFiles } from './site-files.ts'

export interface TargetContext {
  readonly files: SiteFiles
  /** The post itself, relative to the site. */
  readonly post: string
  /** Where the generator looks, best place first; `undefined` where only a build can tell. */
  readonly candidatesOf: (path: string) => readonly string[] | undefined
  readonly isPost: (path: string) => boolean
  /** Whether a file that is not there may be made by a build, because `.gitignore` names it. */
  readonly isMade: (path: string) => boolean
  /** Turns a path of the site into one that rules show. */
  readonly show: (path: string) => string
}

const UNKNOWN_TARGET: SiteTarget = { kind: 'unknown' }

/** Where a URL in a post leads. */
export function resolveTarget(text: string, { files, post, candidatesOf, isPost, isMade, show }: TargetContext): SiteTarget {
  const url = localUrl(text)
  if (url === undefined) return UNKNOWN_TARGET
  if (url.path === '') return { kind: 'post', path: show(post), fragment: url.fragment }
  const candidates = candidatesOf(url.path) ?? []
  let isOutside = false
  for (const candidate of candidates) {
    const found = files.find(candidate)
    if (found.kind === 'there') {
      return { kind: isPost(found.path) ? 'post' : 'file', path: show(found.path), fragment: url.fragment }
    }
    isOutside ||= found.kind === 'outside'
  }
  const [wanted] = candidates
  if (wanted === undefined || isOutside || candidates.some(isMade)) return UNKNOWN_TARGET
  return { kind: 'missing', wanted: show(wanted), ...suggestion(url, candidates, files) }
}

/** A name that differs in case alone is meant before any other. */
function suggestion(
  url: LocalUrl,
  candidates: readonly string[],
  files: SiteFiles,
): { readonly nearest: string | undefined; readonly isCaseOnly: boolean } {
  const near = candidates.flatMap((candidate) => {
    const found = files.nearest(candidate)
    const spelling = found && respell(url, posix.normalize(candidate), found.path)
    return spelling === undefined ? [] : [{ nearest: spelling, isCaseOnly: found?.isCaseOnly === true }]
  })
  return near.find(({ isCaseOnly }) => isCaseOnly) ?? near[0] ?? { nearest: undefined, isCaseOnly: false }
}

import { siteGlobs } from '../../site-globs.ts'
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
  const isWanted = siteGlobs([wanted])
  return isWanted(path) || isWanted(below(collectionsFolder, path) ?? path)
}

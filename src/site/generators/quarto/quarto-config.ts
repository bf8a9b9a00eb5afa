import { asText, asTexts, keysOf, valueAt } from '../../config-value.ts'
import { siteGlobs } from '../../site-globs.ts'
import { folderPath } from '../../site-path.ts'

/** What `_quarto.yml` says of what matters here. */
export interface QuartoConfig {
  /** Where the site is built, so that nothing in it is a source; `''` for a place outside. */
  readonly output: string
  /** Keys that every document gets. */
  readonly keys: readonly string[]
  /** Whether there is a config: without one, documents are rendered one by one and have no addresses. */
  readonly isProject: boolean
  /** What every document is told that says nothing else, `format` and `shift-heading-level-by` among it. */
  readonly data: unknown
  /** Whether a document is one that the project renders. */
  readonly isRendered: (path: string) => boolean
}

/** Keys of a project that are no keys of its documents. */
const OF_THE_PROJECT = new Set(['project', 'website', 'site', 'book', 'manuscript', 'profile', 'metadata-files'])

export function quartoConfig(data: unknown): QuartoConfig {
  const patterns = asTexts(valueAt(data, 'project', 'render'))
  const hasWanted = patterns.some((pattern) => !pattern.startsWith('!'))
  return {
    output: folderPath(asText(valueAt(data, 'project', 'output-dir')) ?? '_site') ?? '',
    isProject: data !== undefined,
    keys: keysOf(data).filter((key) => !OF_THE_PROJECT.has(key)),
    data,
    isRendered: siteGlobs(hasWanted ? patterns : ['**', ...patterns]),
  }
}

import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import { parseYamlFrontMatter } from '../document/front-matter/parse-front-matter.ts'
import type { PostSite } from '../rule/post-site.ts'
import { SourceText } from '../text/source-text.ts'
import type { SiteFiles } from './site-files.ts'

type SourceField = ReturnType<PostSite['sourceField']>

/** Reads the front matter of posts that others are translations of. */
export interface SourceFields {
  /** @param path Relative to the site. */
  readonly fieldOf: (path: string, key: string) => SourceField
}

/** @param show Turns a path of the site into one that rules show. */
export function sourceFields(files: SiteFiles, show: (path: string) => string): SourceFields {
  const fields = new Map<string, SourceField>()
  // One is kept, not all: a post is asked for several fields in a row, and by its next translation much later.
  let last: { readonly path: string; readonly source: SourceText; readonly frontMatter: FrontMatter | undefined } | undefined

  const look = (path: string, key: string): SourceField => {
    if (last?.path !== path) {
      const source = new SourceText(files.text(path) ?? '')
      last = { path, source, frontMatter: parseYamlFrontMatter(source.text) }
    }
    const { source, frontMatter } = last
    const text = frontMatter?.value(key)
    if (frontMatter === undefined || typeof text !== 'string') return undefined
    const range = frontMatter.rangeAt(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    return { text, place: { path: show(path), range, start: source.pointAt(range.start), end: source.pointAt(range.end) } }
  }
  const fieldOf: SourceFields['fieldOf'] = (path, key) => {
    const id = `${path}\0${key}`
    if (!fields.has(id)) fields.set(id, look(path, key))
    return fields.get(id)
  }
  return { fieldOf }
}

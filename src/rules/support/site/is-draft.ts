import type { Document } from '../../../document/document.ts'
import type { PostSite } from '../../../rule/post-site.ts'

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'on'])
const NO: ReadonlySet<string> = new Set(['false', 'no', 'off'])

/**
 * Whether a post says that it is not to be published yet. Generators differ in which words they take for that; for rules that leave
 * drafts alone it is enough that the author meant it.
 */
export function isDraft({ frontMatter }: Document, site: PostSite): boolean {
  if (site.collection.kind === 'drafts') return true
  return Object.entries(frontMatter?.data ?? {}).some(([key, value]) => {
    const name = key.toLowerCase()
    const word = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim().toLowerCase() : ''
    return (name === 'draft' && YES.has(word)) || (name === 'published' && NO.has(word))
  })
}

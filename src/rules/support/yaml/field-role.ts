import type { OptionDeclaration } from '../../../rule/rule-options.ts'

/** What a front matter field is for, by its name; a `switch` is true or false, and of an `open` one the name does not tell. */
export type FieldRole = 'number' | 'open' | 'switch' | 'text'

export const TEXT_FIELDS_OPTION = {
  type: 'array',
  items: { type: 'string' },
  default: [
    ...['title', 'subtitle', 'name', 'label', 'heading', 'headline', 'description', 'summary', 'excerpt', 'caption', 'alt'],
    ...['slug', 'permalink', 'url', 'id', 'alias', 'aliases', 'tag', 'tags', 'category', 'categories', 'keyword', 'keywords', 'series'],
    ...['author', 'authors', 'lang', 'language', 'languages', 'locale', 'locales', 'country', 'countries', 'zip', 'postcode', 'phone'],
    ...['version', 'versions', 'python', 'node', 'ruby', 'php', 'golang', 'commit', 'hash', 'isbn'],
  ],
  description:
    'The fields that hold text, also as the last word of a name (`sidebar_label`, `minVersion`): a date or `1.10` is not left without quotes in them',
} as const satisfies OptionDeclaration

const SWITCHES: ReadonlySet<string> = new Set([
  ...['draft', 'drafts', 'published', 'publish', 'unlisted', 'listed', 'hidden', 'hide', 'visible', 'private', 'public', 'archived'],
  ...['comments', 'comment', 'toc', 'featured', 'pinned', 'pin', 'sticky', 'math', 'mathjax', 'katex', 'mermaid', 'share', 'sharing'],
  ...['search', 'searchable', 'sitemap', 'noindex', 'index', 'rss', 'feed', 'ads', 'breadcrumb', 'breadcrumbs', 'navbar', 'sidebar'],
  ...['header', 'footer', 'headless', 'outline', 'pagination', 'related', 'enabled', 'disabled'],
])

/** The first word of a switch: `show_toc`, `isDraft`, `hideTitle`. */
const SWITCH_WORDS: ReadonlySet<string> = new Set([
  ...['show', 'hide', 'enable', 'disable', 'is', 'has', 'use', 'no', 'allow', 'include', 'exclude', 'display', 'render'],
])

/** Mostly the last word of the name: `nav_order`, `sidebarPosition`. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...['order', 'weight', 'position', 'priority', 'rank', 'rating', 'score', 'level', 'depth', 'width', 'height', 'count', 'limit'],
  ...['price', 'ratio', 'readtime', 'latitude', 'longitude'],
])

/** @param textFields Lower or upper case, `-` and `_` make no difference. */
export function fieldRoles(textFields: readonly string[]): (key: string) => FieldRole {
  const text = new Set(textFields.map(fold))
  return (key) => {
    const words = key.split(/[-_\s.]+|(?<=[a-z\d])(?=[A-Z])/).map((word) => word.toLowerCase())
    const [first = ''] = words
    if (SWITCHES.has(fold(key)) || (words.length > 1 && SWITCH_WORDS.has(first))) return 'switch'
    const last = words.at(-1) ?? ''
    if (text.has(fold(key)) || text.has(last)) return 'text'
    return NUMBERS.has(last) ? 'number' : 'open'
  }
}

/** Themes differ in how they spell a name: `sidebarLabel`, `sidebar_label`. */
export function fold(field: string): string {
  return field.toLowerCase().replaceAll(/[-_]/g, '')
}

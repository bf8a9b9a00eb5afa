import type { Document } from '../../../document/document.ts'

/** Templates and includes of Liquid, Jinja, VitePress, VuePress and Fumadocs. */
const BRINGING = ['{%', '@include', '<include', '--8<--', '{!']

const MARKDOWN_IMPORT = /^import\s[^\n]{0,300}\.(?:mdx?|markdown)['"]/m

/** Hugo's shortcodes, but not those that are only shown because a comment stands in them. */
const SHORTCODE = /\{\{[<%](?!\/\*)\s{0,9}\/?\s{0,9}([\w.-][\w/.-]*)/g

/** Shortcodes that come with Hugo; none of them makes a heading. */
const PLAIN_SHORTCODES: ReadonlySet<string> = new Set(
  'details figure gist highlight instagram param qr ref relref tweet twitter vimeo x youtube'.split(' '),
)

/** Whether a page takes a part of its text from elsewhere, which may have headings that cannot be seen here. */
export function bringsContent({ source, bodyRange }: Document): boolean {
  const body = source.slice(bodyRange).replaceAll('{{%', '{{<')
  if (BRINGING.some((sign) => body.includes(sign)) || MARKDOWN_IMPORT.test(body)) return true
  return [...body.matchAll(SHORTCODE)].some(([, name = '']) => !PLAIN_SHORTCODES.has(name))
}

/** Whether a file is by its name a part of pages, on which its links and headings stand between others: `_sidebar.md`, `partials/a.md`. */
export function isPartOfPages(path: string): boolean {
  return /(?:^|\/)(?:_[^/]*|_?(?:includes?|partials?|snippets?|fragments?)\/.*)$/i.test(path)
}

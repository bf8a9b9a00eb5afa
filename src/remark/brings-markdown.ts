/** Snippets of MkDocs, includes of VitePress, mdBook, DocFX and Quarto. */
const SIGNS = /--8<--|\{!|@include|<include|\{\{#include|\{\{<\s*include|\[!include/i

/** Hugo puts what these shortcodes give into the Markdown before it is read. */
const MARKDOWN_SHORTCODE = /\{\{%(?!\/\*)\s*\/?\s*([\w/.-]*)/g

/** Shortcodes of that notation which come with Hugo and define nothing. */
const PLAIN_SHORTCODES: ReadonlySet<string> = new Set(['ref', 'relref', 'param', 'details', 'figure', 'highlight'])

/** A macro of MkDocs, a shortcode of Zola. */
const CALL = /\{\{\s*[\w.:]+\s*\(/

const TAG = /\{%-?\s*(?:end)?(\w*)/g

/** Tags of Liquid, Nunjucks and Hexo that bring no Markdown from elsewhere. */
const PLAIN_TAGS: ReadonlySet<string> = new Set([
  ...['link', 'post_url', 'post_link', 'post_path', 'asset_path', 'gist', 'youtube', 'raw', 'highlight', 'comment'],
  ...['if', 'elsif', 'else', 'unless', 'for', 'case', 'when', 'assign', 'set', 'capture', 'cycle'],
])

/** Whether a page takes a part of its Markdown from elsewhere: then definitions, or what refers to them, may be there. */
export function bringsMarkdown(body: string): boolean {
  if (SIGNS.test(body) || CALL.test(body)) return true
  if ([...body.matchAll(MARKDOWN_SHORTCODE)].some(([, name = '']) => !PLAIN_SHORTCODES.has(name))) return true
  return [...body.matchAll(TAG)].some(([, name = '']) => !PLAIN_TAGS.has(name))
}

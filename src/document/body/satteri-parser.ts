import type { Nodes, Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import type { BodyParser } from './body-parser.ts'

/** Front matter is blanked before parsing, because satteri's idea of a fence is not the generators'. */
const OPTIONS = { features: { frontmatter: false, gfm: true }, position: true }
const MATH_OPTIONS = { ...OPTIONS, features: { ...OPTIONS.features, math: true } }

/** The default parser: Rust, the same tree as remark-parse with GFM, linear on input that makes micromark overflow. */
export const satteriParser: BodyParser = {
  name: 'satteri',
  canReadMath: true,
  parse: (text, flavor, hasMath = false) => {
    const options = hasMath ? MATH_OPTIONS : OPTIONS
    const read = hasMath ? hideDollarsInCode(text) : text
    const tree = (flavor === 'mdx' ? mdxToMdast(closedText(read), options) : markdownToMdast(read, options)) as Root
    if (read !== text) restoreDollars(tree)
    return tree
  },
}

/** As long as a dollar sign in UTF-8, and in no text. */
const DOLLAR = '\u001a'
/** What ends all code and math that began above it: a blank line, and a line that begins a block of its own. */
const BLOCK_START = /\n[ \t>]*(?:\r?\n|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/g

/** satteri 0.10 takes a dollar sign in code for the one that begins or ends math; to remark-math what begins first is first. */
function hideDollarsInCode(text: string): string {
  if (!text.includes('`') || text.includes(DOLLAR)) return text
  let result = ''
  let position = 0
  const hide = (start: number, end: number): void => {
    result += text.slice(position, start) + text.slice(start, end).replaceAll('$', DOLLAR)
    position = end
  }
  const ends = [...[...text.matchAll(BLOCK_START)].map(({ index }) => index), text.length]
  let block = 0
  for (let index = 0; index < text.length; index += 1) {
    while ((ends[block] ?? text.length) < index) block += 1
    const limit = ends[block] ?? text.length
    const character = text[index]
    if (character === '\\') index += 1
    else if (character === '$') index = behindClosing(text, index, limit) - 1
    else if (character === '`') {
      const end = behindClosing(text, index, limit)
      if (text.slice(index, end).includes('$')) hide(index, end)
      index = end - 1
    }
  }
  return result + text.slice(position)
}

/** Behind the code or math that begins at a sign, or behind its signs where no run of as many closes it. */
function behindClosing(text: string, start: number, limit: number): number {
  const sign = text.charAt(start)
  let behind = start
  while (text[behind] === sign) behind += 1
  for (let at = text.indexOf(sign, behind); at !== -1 && at < limit; at = text.indexOf(sign, at)) {
    const run = at
    while (text[at] === sign) at += 1
    if (at - run === behind - start) return at
  }
  return behind
}

function restoreDollars(tree: Root): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) node.value = node.value.replaceAll(DOLLAR, '$')
    if ('children' in node) stack.push(...node.children)
  }
}

/** satteri 0.10 ends the whole process at a backslash that ends the file inside a string of an `import` or `export`. */
function closedText(text: string): string {
  return text.endsWith('\\') ? `${text}\n` : text
}

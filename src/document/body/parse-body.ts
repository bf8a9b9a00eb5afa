import type { Root } from 'mdast'
import type { TextRange } from '../../text/text-range.ts'
import { codeRanges } from '../code-ranges.ts'
import type { BodyFlavor, BodyParser } from './body-parser.ts'

export interface ParsedBody {
  readonly tree: Root
  /** The flavor that worked: MDX that does not compile is read as Markdown, so that the other rules still see the post. */
  readonly flavor: BodyFlavor
  readonly problem: string | undefined
}

/** Parses a body; whatever the text is, the result is a tree. */
export function parseBody(text: string, flavor: BodyFlavor, parser: BodyParser): ParsedBody {
  const tree = flavor === 'mdx' ? parseMdx(text, parser) : undefined
  if (tree !== undefined) return { tree, flavor: 'mdx', problem: undefined }
  try {
    return { tree: parser.parse(text, 'markdown'), flavor: 'markdown', problem: undefined }
  } catch (error) {
    // micromark overflows the stack on some hostile input: that costs this file its body rules, not the run.
    const problem = error instanceof Error ? error.message : String(error)
    return { tree: { type: 'root', children: [] }, flavor: 'markdown', problem }
  }
}

/** Every brace that stays open is searched for to the end of the file: 100 KB of them would take a minute, and never compile. */
const MOST_BRACE_STEPS = 50_000_000

function openBraces(text: string): number {
  let open = 0
  for (let index = text.indexOf('{'); index !== -1; index = text.indexOf('{', index + 1)) open += 1
  for (let index = text.indexOf('}'); index !== -1 && open > 0; index = text.indexOf('}', index + 1)) open -= 1
  return open
}

/** The tree of MDX, or `undefined` where it does not compile; saying what is wrong with it is the business of a rule. */
function parseMdx(text: string, parser: BodyParser): Root | undefined {
  if (openBraces(text) * text.length > MOST_BRACE_STEPS) return undefined
  try {
    return parser.parse(text, 'mdx')
  } catch {
    // Once more, with its HTML comments rewritten.
  }
  try {
    const tree = parser.parse(withMdxComments(text, []), 'mdx')
    const shown = codeRanges(tree).filter(({ start, end }) => text.slice(start, end).includes('<!--'))
    return shown.length === 0 ? tree : parser.parse(withMdxComments(text, shown), 'mdx')
  } catch {
    return undefined
  }
}

/**
 * `<!-- … -->` as the MDX comment of the same length: MDX has no HTML comments, but Docusaurus and others rewrite them before
 * they compile, so posts are full of them.
 *
 * @param shown Code, in which a comment is an example and stays as it is.
 */
function withMdxComments(text: string, shown: readonly TextRange[]): string {
  let result = ''
  let position = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', position)) {
    const code = shown.find((range) => range.start <= start && start < range.end)
    const end = code === undefined ? text.indexOf('-->', start + 4) : code.end
    if (end === -1) break
    if (code === undefined) {
      result += `${text.slice(position, start)}{/* ${text.slice(start + 4, end).replaceAll('*/', '* ')}*/}`
      position = end + 3
    } else {
      result += text.slice(position, end)
      position = end
    }
  }
  return result + text.slice(position)
}

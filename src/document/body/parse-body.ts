import type { Root } from 'mdast'
import type { BodyFlavor, BodyParser } from './body-parser.ts'

export interface ParsedBody {
  readonly tree: Root
  /** The flavor that worked: MDX that does not compile is read as Markdown, so that the other rules still see the post. */
  readonly flavor: BodyFlavor
  readonly problem: string | undefined
}

/** Parses a body; whatever the text is, the result is a tree. */
export function parseBody(text: string, flavor: BodyFlavor, parser: BodyParser): ParsedBody {
  if (flavor === 'mdx') {
    for (const attempt of [text, withMdxComments(text)]) {
      try {
        return { tree: parser.parse(attempt, 'mdx'), flavor: 'mdx', problem: undefined }
      } catch {
        // Not this way; saying what does not compile is the business of a rule.
      }
    }
  }
  try {
    return { tree: parser.parse(text, 'markdown'), flavor: 'markdown', problem: undefined }
  } catch (error) {
    // micromark overflows the stack on some hostile input: that costs this file its body rules, not the run.
    const problem = error instanceof Error ? error.message : String(error)
    return { tree: { type: 'root', children: [] }, flavor: 'markdown', problem }
  }
}

/**
 * `<!-- … -->` as the MDX comment of the same length: MDX has no HTML comments, but Docusaurus and others rewrite them before
 * they compile, so posts are full of them.
 */
function withMdxComments(text: string): string {
  let result = ''
  let position = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', position)) {
    const end = text.indexOf('-->', start + 4)
    if (end === -1) break
    const inner = text.slice(start + 4, end).replaceAll('*/', '* ')
    result += `${text.slice(position, start)}{/* ${inner}*/}`
    position = end + 3
  }
  return result + text.slice(position)
}

import type { Heading } from 'mdast'
import { nodeRange } from '../../../document/node-range.ts'
import type { AnchorStyle } from '../../../generator/generator-profile.ts'
import type { SourceText } from '../../../text/source-text.ts'

const BRACES = /^\{:?\s*#([^\s{}#]+)/
const BRACKETS = /^\[#([^\s[\]#]+)\]$/
const COMMENT = /^(?:\{\/\*|<!--)\s*#(\S+)\s*(?:\*\/\}|-->)$/

/** The id that the author gave a heading, `## Install {#install}`, in the syntax of the generator; `undefined` where there is none. */
export function headingId(heading: Heading, source: SourceText, syntax: AnchorStyle['idSyntax']): string | undefined {
  const range = nodeRange(heading)
  if (range === undefined || syntax === 'none') return undefined
  const line = withoutUnderline(source.slice(range))
  if (syntax === 'brackets') return BRACKETS.exec(line.slice(Math.max(line.lastIndexOf('[#'), 0)))?.[1]
  const comment = COMMENT.exec(line.slice(Math.max(line.lastIndexOf('{/*'), line.lastIndexOf('<!--'), 0)))?.[1]
  return comment ?? (line.endsWith('}') ? BRACES.exec(line.slice(line.lastIndexOf('{')))?.[1] : undefined)
}

/** The text of a heading as it is written: without the row of `=` below it, or the `#` behind it. */
function withoutUnderline(raw: string): string {
  const lines = raw.trimEnd().split('\n')
  const isUnderlined = lines.length > 1 && /^[ \t>]*[=-]+$/.test(lines.at(-1)?.trim() ?? '')
  const text = (isUnderlined ? lines.slice(0, -1) : lines).join('\n').trimEnd()
  let end = text.length
  while (text.charAt(end - 1) === '#') end -= 1
  return (/\s/.test(text.charAt(end - 1)) ? text.slice(0, end) : text).trimEnd()
}

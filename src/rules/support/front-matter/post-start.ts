import type { Document } from '../../../document/document.ts'
import type { TextRange } from '../../../text/text-range.ts'

/**
 * What a finding about the whole post is shown at, such as one about its file name, which stands nowhere in its text: the fence that
 * opens the front matter, or the first line of text where there is none. It has a width, because editors hardly show a finding without one.
 */
export function postStart({ source, frontMatter, bodyRange }: Document): TextRange {
  if (frontMatter !== undefined) return { start: frontMatter.range.start, end: source.lineRangeAt(frontMatter.range.start).end }
  const text = source.slice(bodyRange)
  const start = bodyRange.start + text.length - text.trimStart().length
  return { start, end: Math.max(start, source.lineRangeAt(start).end) }
}

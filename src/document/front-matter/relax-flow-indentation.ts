import { parseEvents, YAMLException } from 'js-yaml'

/** Enough for any list that a person wrote; each step parses the block once more. */
const MOST_LINES = 200

/**
 * Joins the lines of a list or mapping in brackets that are not indented further than its key:
 *
 * ```yaml
 * tags: [
 *   a
 * ]
 * ```
 *
 * The YAML specification forbids this and js-yaml 5 rejects it, but js-yaml 3 and 4, PyYAML, Psych and Go's parsers, which are
 * what sites are built with, read it. Characters are replaced one for one, so all offsets stay true.
 *
 * @returns the text that parses, or `undefined` where the error is another one.
 */
export function relaxFlowIndentation(content: string, firstError: YAMLException): string | undefined {
  let text = content
  let error: unknown = firstError
  for (let count = 0; count < MOST_LINES; count += 1) {
    if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation' || error.mark === undefined) return undefined
    const joined = joinToLineBefore(text, error.mark.position)
    if (joined === undefined) return undefined
    text = joined
    try {
      parseEvents(text, {})
      return text
    } catch (next) {
      error = next
    }
  }
  return undefined
}

/** Blanks everything between the end of the last value and `position`: line breaks, indentation and comments. */
function joinToLineBefore(text: string, position: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1
  let start = lineStart
  while (start > 0) {
    const lineEnd = start - 1
    const before = text.lastIndexOf('\n', lineEnd - 1) + 1
    const line = text.slice(before, lineEnd)
    const comment = /(?:^|[ \t])#.*$/.exec(line)
    const kept = comment === null ? line : line.slice(0, comment.index)
    start = before
    if (kept.trim() !== '') {
      const from = before + kept.trimEnd().length
      return text.slice(0, from) + ' '.repeat(position - from) + text.slice(position)
    }
  }
  return undefined
}

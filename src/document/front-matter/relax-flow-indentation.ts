import { type Event, parseEvents, YAMLException } from 'js-yaml'

/** YAML that was made more regular before it was parsed, and the way back to what the author wrote. */
export interface RelaxedYaml {
  readonly text: string
  readonly events: Event[]
  /** The index in the author's text of an index in `text`. */
  readonly originalIndex: (index: number) => number
}

/** Enough for any list that a person wrote; each line costs parsing the block once more, so large blocks get fewer. */
const MOST_LINES = 200
const MOST_CHARACTERS_PARSED = 2_000_000

/** Further in than any key that somebody wrote. */
const INDENTATION = ' '.repeat(100)

/**
 * Indents the lines of a list or mapping in brackets, and of a value in quotes, that are not indented further than their key:
 *
 * ```yaml
 * tags: [
 *   a
 * ]
 * ```
 *
 * The YAML specification forbids this and js-yaml 5 rejects it, but js-yaml 3 and 4, PyYAML, Psych and Go's parsers, which are
 * what sites are built with, read it. Indentation inside brackets and quotes means nothing, so the values stay the same.
 *
 * @returns `undefined` where the error is another one.
 */
export function relaxFlowIndentation(content: string, firstError: YAMLException): RelaxedYaml | undefined {
  const indented: number[] = []
  let text = content
  let error: unknown = firstError
  for (let parsed = 0; indented.length < MOST_LINES && parsed < MOST_CHARACTERS_PARSED; parsed += text.length) {
    if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation' || error.mark === undefined) return undefined
    const lineStart = startOfLine(text, error.mark.position)
    const originalStart = originalIndexIn(indented, lineStart)
    if (originalStart === indented.at(-1)) return undefined
    indented.push(originalStart)
    text = text.slice(0, lineStart) + INDENTATION + text.slice(lineStart)
    try {
      return { text, events: parseEvents(text, {}), originalIndex: (index) => originalIndexIn(indented, index) }
    } catch (next) {
      error = next
    }
  }
  return undefined
}

function startOfLine(text: string, position: number): number {
  if (position === 0) return 0
  return Math.max(text.lastIndexOf('\n', position - 1), text.lastIndexOf('\r', position - 1)) + 1
}

/** @param indented Where lines were indented, in ascending order, counted in the author's text. */
function originalIndexIn(indented: readonly number[], index: number): number {
  let shift = 0
  for (const lineStart of indented) {
    const start = lineStart + shift
    if (index <= start) break
    if (index < start + INDENTATION.length) return lineStart
    shift += INDENTATION.length
  }
  return index - shift
}

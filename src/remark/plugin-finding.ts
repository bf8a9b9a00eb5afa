import type { VFileMessage } from 'vfile-message'
import type { Document } from '../document/document.ts'
import type { Fix, LintMessage, RelatedPlace } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'

/** A project has a `vfile-message` of its own, so the class says nothing. */
export function isVFileMessage(value: unknown): value is VFileMessage {
  return value instanceof Error && 'reason' in value && typeof value.reason === 'string' && 'place' in value
}

/** The id of the rule that a message of a plugin comes from: `remark-lint/no-undefined-references`. */
export function pluginRuleId({ source, ruleId }: VFileMessage): string {
  return [source ?? 'remark', ruleId].filter((name) => name !== undefined && name !== null && name !== '').join('/')
}

/** A message of a plugin as a finding. Its severity is the plugin's own: an error where it is fatal. */
export function pluginFinding(message: VFileMessage, document: Document): LintMessage {
  const range = rangeOf(message, document)
  const { source } = document
  const fix = fixOf(message, range, document)
  const related = relatedPlace(message.cause, document)
  return {
    ruleId: pluginRuleId(message),
    severity: message.fatal === true ? 'error' : 'warning',
    text: message.reason,
    range,
    start: source.pointAt(range.start),
    end: source.pointAt(range.end),
    ...(related !== undefined && { related: [related] }),
    ...(fix !== undefined && { fix }),
    ...(typeof message.url === 'string' && { url: message.url }),
  }
}

/** The other place that a message is about, as remark-lint gives it. */
function relatedPlace(cause: unknown, document: Document): RelatedPlace | undefined {
  if (!isVFileMessage(cause) || cause.place === undefined) return undefined
  const range = rangeOf(cause, document)
  return { text: cause.reason, range, start: document.source.pointAt(range.start), end: document.source.pointAt(range.end) }
}

/** Where the body begins, if the plugin says nothing of a place. */
function rangeOf({ place }: VFileMessage, { source, bodyRange }: Document): TextRange {
  if (place === undefined) return { start: bodyRange.start, end: bodyRange.start }
  const [first, last] = 'start' in place ? [place.start, place.end] : [place, place]
  const offsetOf = ({ line, column, offset }: typeof first): number => {
    // Rules make up places too, and where they err about one of the three it is the offset, which remark-cli never shows.
    const lineStart = source.lineRange(line)?.start
    const known = lineStart === undefined ? offset : lineStart + column - 1
    return Math.max(0, Math.min(known ?? source.text.length, source.text.length))
  }
  const start = offsetOf(first)
  return { start, end: Math.max(start, offsetOf(last)) }
}

/** Where one value alone is expected, and what stands there is the one that the plugin saw. Nobody promises that it is safe. */
function fixOf({ expected, actual }: VFileMessage, range: TextRange, { source }: Document): Fix | undefined {
  const [newText, ...others] = expected ?? []
  if (newText === undefined || others.length > 0 || actual === undefined || actual === null) return undefined
  return source.slice(range) === actual && actual !== newText ? { edits: [{ range, newText }], safety: 'unsafe' } : undefined
}

import { nodeRange } from '../document/node-range.ts'
import type { Finding, Place } from '../rule/define-rule.ts'
import type { Fix, LintMessage, RelatedPlace } from '../rule/lint-message.ts'
import type { PlaceInPost } from '../rule/post-site.ts'
import type { SourceText } from '../text/source-text.ts'
import { isRangeIn, type TextRange } from '../text/text-range.ts'
import type { ConfiguredRule } from './lint-options.ts'

export type AnyFinding = Finding<Readonly<Record<string, string>>>

/**
 * What a rule reported, as everybody else sees it.
 *
 * @throws {Error} for what no rule may report, in words that go on from the name of the rule: a message that it does not declare, a
 * place or a fix outside of the post.
 */
export function toMessage({ rule, severity }: ConfiguredRule, finding: AnyFinding, range: TextRange, source: SourceText): LintMessage {
  const template = Object.hasOwn(rule.messages, finding.message) ? rule.messages[finding.message] : undefined
  if (template === undefined) throw new Error(`it reports a message \`${String(finding.message)}\` that it does not declare`)
  if (!isRangeIn(source.text.length, range)) throw new Error(`it reports a place outside of the post: ${range.start} to ${range.end}`)
  const related = finding.related?.map(({ text, at }) => relatedPlace(text, at, range, source))
  const text = fill(template, finding.data)
  const { fix } = finding
  if (fix !== undefined && 'edits' in fix) checkFix(fix, source)
  const yieldsTo = rule.yieldsTo?.[finding.message]
  const url = rule.plugin === undefined ? ruleUrl(rule.id) : rule.url
  return {
    ruleId: rule.id,
    severity,
    text: fix !== undefined && 'withheld' in fix ? `${text} (no fix: ${fix.withheld})` : text,
    ...placed(range, source),
    ...(finding.pointer !== undefined && { pointer: finding.pointer }),
    ...(related !== undefined && { related }),
    ...(fix !== undefined && 'edits' in fix && { fix }),
    ...(url !== undefined && { url }),
    ...(yieldsTo !== undefined && { yieldsTo }),
  }
}

/** Nodes that the parser made up have no position of their own; then the last known place is the nearest one. */
export function rangeOf(at: Place, fallback: TextRange): TextRange {
  return 'start' in at ? { start: at.start, end: at.end } : (nodeRange(at) ?? fallback)
}

/** A place with its lines and columns. */
export function placed(range: TextRange, source: SourceText): Omit<PlaceInPost, 'path'> {
  return { range, start: source.pointAt(range.start), end: source.pointAt(range.end) }
}

/** The page of a rule of ours. */
export function ruleUrl(id: string): string {
  return `https://github.com/post-lint/post-lint/blob/main/docs/rules/${id}.md`
}

function relatedPlace(text: string, at: Place | PlaceInPost, fallback: TextRange, source: SourceText): RelatedPlace {
  return 'path' in at ? { text, ...at } : { text, ...placed(rangeOf(at, fallback), source) }
}

function fill(template: string, data: Readonly<Record<string, string | number>> | undefined): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(data?.[name] ?? placeholder))
}

/** A fix that reaches out of the post would be written into it somewhere else. */
function checkFix({ edits, safety }: Fix, source: SourceText): void {
  if (safety !== 'safe' && safety !== 'unsafe') throw new Error(`its fix is \`safe\` or \`unsafe\`, not \`${String(safety)}\``)
  if (!Array.isArray(edits) || edits.length === 0) throw new Error('its fix has no edits')
  for (const { range, newText } of edits) {
    if (typeof newText !== 'string') throw new Error('its fix has an edit without a text')
    if (!isRangeIn(source.text.length, range)) throw new Error(`its fix reaches out of the post: ${range.start} to ${range.end}`)
  }
}

import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import type { Finding, Place, Rule } from '../rule/define-rule.ts'
import type { LintMessage, RelatedPlace, Severity } from '../rule/lint-message.ts'
import type { PlaceInPost, PostSite } from '../rule/post-site.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import { applyDirectives } from './directives.ts'
import type { UnusedDirectiveOptions } from './unused-directives.ts'
import { type OwnedVisitor, walk } from './walk.ts'

/** A rule that is on, with its severity and its options, defaults filled in. */
export interface ConfiguredRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

export interface LintDocumentOptions {
  readonly rules: readonly ConfiguredRule[]
  readonly schema: PostSchema | undefined
  readonly site?: PostSite | undefined
  /** When the run began, in milliseconds since 1970; the epoch where it is left out. */
  readonly now?: number
  /** Hears what rules across files remember of the post. */
  readonly onSummary?: ((ruleId: string, summary: unknown) => void) | undefined
  /** Whether disable comments in the post are honoured. */
  readonly inlineConfig: boolean
  /** Every rule id there is, to tell a misspelt disable comment from one for a rule that is off. */
  readonly knownRuleIds: ReadonlySet<string>
  /**
   * Whether disable comments that are not needed are reported, `false` where it is left out. `'named'` looks only at those that name
   * rules, for a run that leaves out rules which are on: a comment for all rules may be there for one of them.
   */
  readonly reportUnusedDirectives?: boolean | 'named'
}

/** A rule that threw. That is a bug, not a finding; the message names the rule, the file and the line it was at. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure'
}

export type AnyFinding = Finding<Readonly<Record<string, string>>>

/**
 * Runs the rules over one document; findings come sorted by place.
 *
 * @throws {RuleFailure} when a rule throws.
 */
export function lintDocument(document: Document, options: LintDocumentOptions): LintMessage[] {
  return settleFindings(document, collectFindings(document, options), options)
}

/** The same before disable comments are looked at and findings are sorted: for a run that has more to add. */
export function collectFindings(document: Document, options: LintDocumentOptions): LintMessage[] {
  const messages: LintMessage[] = []
  let place: TextRange = document.bodyRange
  const fail = (ruleId: string, error: unknown): never => {
    const { line } = document.source.pointAt(place.start)
    const reason = error instanceof Error ? error.message : String(error)
    throw new RuleFailure(`Rule \`${ruleId}\` failed on ${document.path}, near line ${line}: ${reason}`, { cause: error })
  }
  const visitors: OwnedVisitor[] = []
  for (const configured of options.rules) {
    const { rule } = configured
    const report = (finding: AnyFinding): void => {
      const range = rangeOf(finding.at, place)
      place = range
      messages.push(toMessage(configured, finding, range, document.source))
    }
    try {
      // The options were checked against the rule's own declarations when the config was read.
      const visitor = rule.create({
        document,
        options: configured.options as never,
        schema: options.schema,
        site: options.site,
        now: options.now ?? 0,
        report,
        summarize: (summary) => options.onSummary?.(rule.id, summary),
        placeOf: (at) => ({ path: document.path, ...placed(rangeOf(at, place), document.source) }),
      })
      visitors.push({ ruleId: rule.id, visitor })
    } catch (error) {
      fail(rule.id, error)
    }
  }
  walk(document, visitors, fail)
  return messages
}

/**
 * Leaves out what disable comments are about, adds what is wrong with them, and sorts.
 *
 * @param foundAcrossFiles What rules across files have found, when they are done; until then comments for them count as needed.
 */
export function settleFindings(
  document: Document,
  messages: readonly LintMessage[],
  options: LintDocumentOptions,
  foundAcrossFiles?: readonly LintMessage[],
): LintMessage[] {
  const all = [...messages, ...(foundAcrossFiles ?? [])]
  const unused = unusedOptions(options, foundAcrossFiles !== undefined)
  const kept = options.inlineConfig ? applyDirectives(document, all, options.knownRuleIds, unused) : all
  return sortFindings(kept)
}

/** By place, then by rule. */
export function sortFindings(messages: readonly LintMessage[]): LintMessage[] {
  return messages.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.ruleId, b.ruleId))
}

function unusedOptions(
  { rules, reportUnusedDirectives = false }: LintDocumentOptions,
  areAllSettled: boolean,
): UnusedDirectiveOptions | undefined {
  if (reportUnusedDirectives === false) return undefined
  const settled = areAllSettled ? rules : rules.filter(({ rule }) => rule.acrossFiles === undefined)
  return {
    ranRuleIds: new Set(settled.map(({ rule }) => rule.id)),
    includesNameless: reportUnusedDirectives === true && settled.length === rules.length,
  }
}

/** What a rule reported, as everybody else sees it. */
export function toMessage({ rule, severity }: ConfiguredRule, finding: AnyFinding, range: TextRange, source: SourceText): LintMessage {
  const related = finding.related?.map(({ text, at }) => relatedPlace(text, at, range, source))
  const text = fill(rule.messages[finding.message] ?? finding.message, finding.data)
  const { fix } = finding
  return {
    ruleId: rule.id,
    severity,
    text: fix !== undefined && 'withheld' in fix ? `${text} (no fix: ${fix.withheld})` : text,
    ...placed(range, source),
    ...(finding.pointer !== undefined && { pointer: finding.pointer }),
    ...(related !== undefined && { related }),
    ...(fix !== undefined && 'edits' in fix && { fix }),
    url: ruleUrl(rule.id),
  }
}

function relatedPlace(text: string, at: Place | PlaceInPost, fallback: TextRange, source: SourceText): RelatedPlace {
  return 'path' in at ? { text, ...at } : { text, ...placed(rangeOf(at, fallback), source) }
}

function placed(range: TextRange, source: SourceText): Omit<PlaceInPost, 'path'> {
  return { range, start: source.pointAt(range.start), end: source.pointAt(range.end) }
}

/** Nodes that the parser made up have no position of their own; then the last known place is the nearest one. */
export function rangeOf(at: Place, fallback: TextRange): TextRange {
  return 'start' in at ? { start: at.start, end: at.end } : (nodeRange(at) ?? fallback)
}

function fill(template: string, data: Readonly<Record<string, string | number>> | undefined): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(data?.[name] ?? placeholder))
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `https://github.com/post-lint/post-lint/blob/main/docs/rules/${id}.md`
}

import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import type { Place } from '../rule/define-rule.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'
import type { ConfiguredRule, LintDocumentOptions } from './lint-options.ts'
import { refusePromise } from './refuse-promise.ts'
import { type RuleFailure, ruleFailure } from './rule-failure.ts'
import { type AnyFinding, placed, rangeOf, toMessage } from './to-message.ts'
import { type OwnedVisitor, walk } from './walk.ts'

export interface CollectedFindings {
  /** Not sorted, and before disable comments are looked at. */
  readonly messages: readonly LintMessage[]
  /** Rules that threw, each once. What they had found until then is in `messages`, and the other rules went on. */
  readonly failures: readonly RuleFailure[]
}

/** Runs the rules over one document. */
export function collectFindings(document: Document, options: LintDocumentOptions): CollectedFindings {
  const messages: LintMessage[] = []
  const failures: RuleFailure[] = []
  const { hidden } = document.templates
  let place: TextRange = document.bodyRange
  const visitors: OwnedVisitor[] = []
  for (const configured of options.rules) {
    const { rule } = configured
    const onThrow = (error: unknown, subject?: unknown): void => {
      failures.push(ruleFailure(rule, error, document, (rangeOfSubject(subject) ?? place).start))
    }
    const report = (finding: AnyFinding): void => {
      const range = rangeOf(finding.at, place)
      const message = toMessage(configured, finding, range, document.source)
      place = range
      // What no parser was given to read is no Markdown, and nobody may change it. Where it ends the file, the end is still one.
      if (hidden.contains(range) && range.end < document.source.text.length) return
      const isReach = message.fix?.edits.some((edit) => hidden.touches(edit.range)) === true
      messages.push(isReach ? withoutFix(message) : message)
    }
    try {
      const visitor = createVisitor(configured, {
        document,
        options: configured.options as never,
        schema: options.schema,
        site: options.site,
        looseFiles: options.looseFiles,
        now: options.now ?? 0,
        report,
        summarize: (summary) => options.onSummary?.(rule.id, summary),
        placeOf: (at: Place) => ({ path: document.path, ...placed(rangeOf(at, place), document.source) }),
      })
      visitors.push({ visitor, onThrow })
    } catch (error) {
      onThrow(error)
    }
  }
  walk(document, visitors)
  return { messages, failures }
}

function withoutFix({ fix: _, ...message }: LintMessage): LintMessage {
  return message
}

function rangeOfSubject(subject: unknown): TextRange | undefined {
  return typeof subject === 'object' && subject !== null ? nodeRange(subject) : undefined
}

type RuleContext = Parameters<ConfiguredRule['rule']['create']>[0]

/** The options were checked against the rule's own declarations when the config was read; what a plugin's rule gives was not. */
function createVisitor({ rule }: ConfiguredRule, context: RuleContext): OwnedVisitor['visitor'] {
  const visitor: unknown = rule.create(context)
  refusePromise(visitor, 'its `create`')
  if (typeof visitor !== 'object' || visitor === null) throw new TypeError('its `create` gives no object of functions')
  return visitor
}

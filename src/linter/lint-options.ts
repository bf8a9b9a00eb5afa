import type { Rule } from '../rule/define-rule.ts'
import type { Severity } from '../rule/lint-message.ts'
import type { LooseFiles, PostSite } from '../rule/post-site.ts'
import type { PostSchema } from '../schema/post-schema.ts'

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
  readonly looseFiles?: LooseFiles | undefined
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
  /** Rules besides `rules` that have run, so that comments for them can be judged. */
  readonly ranElsewhere?: ReadonlySet<string>
}

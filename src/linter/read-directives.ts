import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { TextRange } from '../text/text-range.ts'
import { type DirectiveComment, MARK } from './directive-comments.ts'

const KINDS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const

/** A comment such as `<!-- post-lint-disable-next-line image-alt-text -- a decoration -->`. */
export interface Directive {
  readonly kind: (typeof KINDS)[number]
  /** Empty for all rules. */
  readonly ruleIds: readonly string[]
  readonly range: TextRange
  readonly comment: DirectiveComment
}

interface ReadDirectives {
  readonly directives: readonly Directive[]
  /** Comments that cannot mean anything. */
  readonly problems: readonly LintMessage[]
}

/** What the comments ask for, as far as they name rules that exist. */
export function readDirectives(
  document: Document,
  comments: readonly DirectiveComment[],
  knownRuleIds: ReadonlySet<string>,
): ReadDirectives {
  const directives: Directive[] = []
  const problems: LintMessage[] = []
  const report = (text: string, range: TextRange): void => {
    const start = document.source.pointAt(range.start)
    const end = document.source.pointAt(range.end)
    problems.push({ ruleId: null, severity: 'warning', text, range, start, end })
  }
  const plugins = new Set([...knownRuleIds].filter((id) => id.includes('/')).map(pluginOf))
  // Which rules plugins of remark have shows only when they report.
  const isKnown = (name: string): boolean => knownRuleIds.has(name) || (name.includes('/') && !plugins.has(pluginOf(name)))
  for (const comment of comments) {
    const { kind: written, names, range } = comment
    const kind = KINDS.find((known) => known === written)
    if (kind === undefined) {
      report(`\`${MARK}${written}\` is no comment that post-lint knows${didYouMean(written, KINDS)}`, range)
      continue
    }
    for (const { name, range: at } of names) {
      if (!isKnown(name)) report(`The comment names a rule \`${name}\` that does not exist${didYouMean(name, knownRuleIds)}`, at)
    }
    const ruleIds = names.flatMap(({ name }) => (isKnown(name) ? [name] : []))
    // A comment that names only unknown rules disables nothing; without names it would disable all.
    if (names.length === 0 || ruleIds.length > 0) directives.push({ kind, ruleIds, range, comment })
  }
  return { directives, problems }
}

function pluginOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'))
}

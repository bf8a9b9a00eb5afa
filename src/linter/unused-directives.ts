import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { TextRange } from '../text/text-range.ts'
import { directiveRemoval, nameRemoval } from './directive-removal.ts'
import type { Directive } from './read-directives.ts'

/** What a directive did in one run. */
export interface DirectiveUse {
  readonly directive: Directive
  /** The rules for which it is needed: it disables a finding of theirs, or enables them again. For an `enable` without names: `''`. */
  readonly needed: Set<string>
  /** The rules of which it disables a finding that a nearer directive disables too. */
  readonly doubled: Set<string>
}

export interface UnusedDirectiveOptions {
  /** A comment for a rule that did not run may well be needed. */
  readonly ranRuleIds: ReadonlySet<string>
  /** Whether comments for all rules are looked at too. They cannot be judged where rules are left out of the run. */
  readonly includesNameless: boolean
}

/**
 * Reports directives, and rules named in them, that are not needed. To take one of them away changes no finding.
 *
 * Nothing is reported for a post that cannot be read as a whole: rules find less in it than there is.
 */
export function unusedDirectives(document: Document, uses: readonly DirectiveUse[], options: UnusedDirectiveOptions): LintMessage[] {
  if (!isReadWhole(document)) return []
  const unused = uses.flatMap((use) => {
    const names = unusedNames(use, options)
    const { length } = use.directive.comment.names
    const isNameless = length === 0 && options.includesNameless && use.needed.size === 0
    return isNameless || names.length > 0 ? [{ use, names, isWhole: isNameless || names.length === length }] : []
  })
  if (unused.length === 0) return []
  const removalOf = directiveRemoval(
    document,
    unused.flatMap(({ use, isWhole }) => (isWhole ? [use.directive.range] : [])),
  )
  return unused.flatMap(({ use, names, isWhole }) => {
    const { comment } = use.directive
    if (isWhole) return [message(document, use, names, comment.range, removalOf(comment.range))]
    return names.map((index) =>
      message(document, use, [index], comment.names[index]?.range ?? comment.range, nameRemoval(comment, names, index)),
    )
  })
}

function isReadWhole({ flavor, siteFlavor, bodyProblem, frontMatter }: Document): boolean {
  const isMdxBroken = flavor !== siteFlavor
  return bodyProblem === undefined && !isMdxBroken && (frontMatter === undefined || frontMatter.data !== undefined)
}

/** The indexes of the names that can go. Those of rules that do not exist are reported elsewhere. */
function unusedNames({ directive, needed }: DirectiveUse, { ranRuleIds }: UnusedDirectiveOptions): number[] {
  return directive.comment.names.flatMap(({ name }, index) => (ranRuleIds.has(name) && !needed.has(name) ? [index] : []))
}

function message(
  document: Document,
  use: DirectiveUse,
  names: readonly number[],
  range: TextRange,
  edits: readonly TextEdit[] | undefined,
): LintMessage {
  const ruleIds = names.flatMap((index) => use.directive.comment.names[index]?.name ?? [])
  const text = use.directive.kind === 'enable' ? enablesNothing(ruleIds) : disablesNothing(ruleIds, use.doubled)
  return {
    ruleId: null,
    severity: 'error',
    text: edits === undefined ? `${text} (no fix: the text around it could be read differently without it)` : text,
    range,
    start: document.source.pointAt(range.start),
    end: document.source.pointAt(range.end),
    ...(edits !== undefined && { fix: { edits, safety: 'safe' } as const }),
  }
}

function enablesNothing(ruleIds: readonly string[]): string {
  if (ruleIds.length === 0) return 'The comment enables all rules, but none is disabled there'
  return `The comment enables ${listOf(ruleIds)}, which ${ruleIds.length === 1 ? 'is' : 'are'} not disabled there`
}

function disablesNothing(ruleIds: readonly string[], doubled: ReadonlySet<string>): string {
  const isDoubled = doubled.size > 0 && (ruleIds.length === 0 || ruleIds.some((ruleId) => doubled.has(ruleId)))
  if (ruleIds.length === 0) {
    const others = isDoubled ? 'that no other comment disables' : 'there'
    return `The comment disables all rules, but they find nothing ${others}`
  }
  const find = ruleIds.length === 1 ? 'finds' : 'find'
  return `The comment disables ${listOf(ruleIds)}, which ${find} nothing ${isDoubled ? 'that no other comment disables' : 'there'}`
}

function listOf(ruleIds: readonly string[]): string {
  if (ruleIds.length > 3) return `${ruleIds.length} rules`
  const quoted = ruleIds.map((ruleId) => `\`${ruleId}\``)
  return quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

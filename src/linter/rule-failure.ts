import type { Document } from '../document/document.ts'
import type { Rule } from '../rule/define-rule.ts'
import { reasonOf } from '../text/reason-of.ts'

/** A bug of a rule, not a finding: it threw, or its fixes cannot be. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure'
}

/**
 * What a rule threw, in one sentence that names the rule, its plugin, the post and the line.
 *
 * @param offset Where the rule was last.
 */
export function ruleFailure(rule: Rule, error: unknown, document: Document, offset: number): RuleFailure {
  const { line } = document.source.pointAt(offset)
  return new RuleFailure(`${describeRule(rule)} failed on ${document.path}, near line ${line}: ${reasonOf(error)}`, { cause: error })
}

/** The rule as failures call it; whose bug it is shows in the name of the plugin. */
export function describeRule({ id, plugin }: Rule): string {
  return plugin === undefined ? `Rule \`${id}\`` : `Rule \`${id}\` of the plugin \`${plugin}\``
}

import { describe, it } from 'vitest'
import type { Rule } from '../../src/rule/define-rule.ts'
import { describeRule as describeRuleWith } from '../../src/testing/describe-rule.ts'
import type { RuleCases } from '../../src/testing/rule-cases.ts'

export { showMessage } from '../../src/testing/check-run.ts'
export { lintCase as lintWith } from '../../src/testing/lint-case.ts'
export { md } from '../../src/testing/md.ts'

/** `describeRule` as authors of plugins have it, in the test runner of this repository; here every message needs a case. */
export function describeRule(rule: Rule, cases: RuleCases): void {
  describeRuleWith(rule, { everyMessage: true, ...cases }, { describe, it })
}

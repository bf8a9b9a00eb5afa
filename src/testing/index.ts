export { describeRule } from './describe-rule.ts'
export { md } from './md.ts'
export type { InvalidCase, RuleCase, RuleCases, ValidCase } from './rule-cases.ts'
export type { TestRunner } from './test-runner.ts'

import { AssertionError } from 'node:assert/strict'
import type { Rule } from '../rule/define-rule.ts'
import { ruleFaults } from '../rule/rule-faults.ts'
import { alikeCases } from './alike-cases.ts'
import { caseProblem, checkCases } from './check-case.ts'
import { checkRun } from './check-run.ts'
import { lintCase } from './lint-case.ts'
import type { RuleCases } from './rule-cases.ts'
import { chooseRunner, type TestRunner } from './test-runner.ts'
import { watchRule } from './watched-rule.ts'

/**
 * Specifies a rule by examples. Each one is run as written, a second time, with CRLF and with a byte order mark, and must give the same
 * findings. Fixes must give the `output` and leave nothing that the rule would fix again, and the rule may change nothing that it reads.
 *
 * @param runner Whose tests the cases become; the global `describe` and `it` where it is left out.
 * @throws {TypeError | Error} at once for what is no rule, for what are no cases, and where there is no runner.
 */
export function describeRule(rule: Rule, cases: RuleCases, runner?: TestRunner): void {
  const { describe, it } = chooseRunner(runner)
  checkRule(rule)
  checkCases(cases)
  const { valid, invalid, everyMessage = false } = cases
  const group = (name: string, kind: 'valid' | 'invalid'): void => {
    const entries = Object.entries(cases[kind])
    if (entries.length === 0) return
    describe(name, () => {
      for (const [sentence, one] of entries) {
        it(sentence, async () => {
          const problem = caseProblem(rule, one, kind)
          if (problem !== undefined) throw new AssertionError({ message: `"${sentence}": ${problem}` })
          await checkRun(rule, sentence, one)
        })
      }
    })
  }
  describe(rule.id, () => {
    it('has no two cases alike', () => {
      const alike = alikeCases([...Object.entries(valid), ...Object.entries(invalid)])
      if (alike !== undefined) throw new AssertionError({ message: `"${alike[0]}" and "${alike[1]}" are the same case` })
    })
    if (rule.fixable !== false) it('has a case with an output, because it says that it has fixes', () => checkOutputs(rule, cases))
    if (everyMessage) it('reports each of its messages in some case', () => checkMessages(rule, cases))
    group('accepts', 'valid')
    group('reports', 'invalid')
  })
}

function checkRule(value: unknown): void {
  const [fault] = ruleFaults(value)
  if (fault !== undefined) throw new TypeError(`\`describeRule\` cannot run this rule: ${fault}`)
}

function checkOutputs({ id, fixable }: Rule, { invalid }: RuleCases): void {
  if (Object.values(invalid).some((one) => one.output !== undefined)) return
  throw new AssertionError({ message: `The rule \`${id}\` says \`fixable: '${fixable}'\`, but no case has an \`output\`` })
}

async function checkMessages(rule: Rule, { invalid }: RuleCases): Promise<void> {
  const { rule: watched, reported } = watchRule(rule)
  for (const one of Object.values(invalid)) await lintCase(watched, one)
  const missing = Object.keys(rule.messages).filter((name) => !reported.has(name))
  if (missing.length === 0) return
  const names = missing.map((name) => `\`${name}\``).join(', ')
  throw new AssertionError({ message: `No case makes the rule \`${rule.id}\` report ${names}` })
}

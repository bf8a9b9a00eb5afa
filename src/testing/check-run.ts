import { AssertionError } from 'node:assert/strict'
import type { Rule } from '../rule/define-rule.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { type CaseVariant, caseVariants } from './case-variants.ts'
import { fixCase, lintCase } from './lint-case.ts'
import { caseOf, type InvalidCase, type RuleCase, type ValidCase } from './rule-cases.ts'
import { watchRule } from './watched-rule.ts'

/**
 * Runs a case in each of its variants.
 *
 * @param sentence How failures call the case.
 * @throws {AssertionError} for the first thing that is not as it has to be.
 */
export async function checkRun(rule: Rule, sentence: string, one: ValidCase | InvalidCase): Promise<void> {
  for (const variant of caseVariants(one)) {
    try {
      await checkVariant(rule, { ...caseOf(one), markdown: variant.markdown }, variant)
    } catch (error) {
      const { actual, expected }: Partial<AssertionError> = error instanceof AssertionError ? error : {}
      const reason = error instanceof Error ? error.message : String(error)
      const message = `"${sentence}", ${variant.name}: ${reason}`
      const named = new AssertionError({ message, actual, expected, operator: 'describeRule' })
      // What the rule itself threw keeps its stack; a failed assertion has none that says more.
      throw error instanceof AssertionError ? named : Object.assign(named, { cause: error })
    }
  }
}

async function checkVariant(rule: Rule, one: RuleCase, { messages, output }: CaseVariant): Promise<void> {
  const found = await lintWatched(rule, one)
  const shown = found.map(showMessage)
  if (shown.length !== messages.length || shown.some((line, index) => line !== messages[index])) {
    fail('the findings are not those that the case expects', { expected: messages, actual: shown })
  }
  const offered = found.filter(({ fix }) => fix !== undefined).length
  if (offered === 0 && output !== undefined) fail('the case has an `output`, but no finding has a fix')
  if (offered === 0) return
  const { text, count } = await fixCase(rule, one)
  if (count > offered) {
    const fixes = offered === 1 ? 'one fix was' : `${offered} fixes were`
    fail(`a fix leaves something that the rule fixes again: ${fixes} offered, and it took ${count} until nothing was left`)
  }
  if (text === output) return
  if (output === undefined) fail(`a finding has a fix, so the case needs an \`output\`: ${JSON.stringify(text)}`)
  fail('the text with every fix applied is not the `output` of the case', { expected: output, actual: text })
}

/** The findings, where the rule did nothing else that no rule may do. */
async function lintWatched(rule: Rule, one: RuleCase): Promise<readonly LintMessage[]> {
  const watched = watchRule(rule)
  const checkFaults = (): void => {
    const [fault] = watched.faults()
    if (fault !== undefined) fail(`the rule \`${rule.id}\` ${fault}`)
  }
  const messages = await lintCase(watched.rule, one).catch((error: unknown) => {
    // Where something was seen of the rule, that is the more exact reason.
    checkFaults()
    throw error
  })
  checkFaults()
  return messages
}

interface Difference {
  readonly expected: string | readonly string[]
  readonly actual: string | readonly string[]
}

/** Runners that show differences get both sides; those that print the message alone show as much. */
function fail(message: string, difference?: Difference): never {
  if (difference === undefined) throw new AssertionError({ message })
  const both = `expected:\n${show(difference.expected)}\nfound:\n${show(difference.actual)}`
  throw new AssertionError({ message: `${message}\n${both}`, operator: 'describeRule', ...difference })
}

function show(side: string | readonly string[]): string {
  if (typeof side === 'string') return `  ${JSON.stringify(side)}`
  return side.length === 0 ? '  nothing' : side.map((line) => `  ${line}`).join('\n')
}

/** `5:1-5:10 Heading level jumps …`, the form in which cases say what they expect. */
export function showMessage({ start, end, text }: LintMessage): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${text}`
}

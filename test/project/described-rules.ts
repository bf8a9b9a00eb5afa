import { parseSync, Visitor } from 'rolldown/utils'

/** One call of `describeRule` in a test file. */
export interface DescribedRule {
  /** The name of the rule as the test imports it. */
  readonly rule: string
  /** Whether one of its cases, at least, says what its fix leaves behind. */
  readonly hasOutput: boolean
}

/** Which rules a test file specifies; a file with several calls for one rule counts as one. */
export function describedRules(path: string, text: string): DescribedRule[] {
  const rules = new Set<string>()
  let hasOutput = false
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type === 'Identifier' && callee.name === 'describeRule' && first?.type === 'Identifier') rules.add(first.name)
    },
    Property({ key }) {
      if (key.type === 'Identifier' && key.name === 'output') hasOutput = true
    },
  }).visit(parseSync(path, text).program)
  return [...rules].map((rule) => ({ rule, hasOutput }))
}

import { nodeRange } from '../document/node-range.ts'
import type { AnyFinding } from '../linter/to-message.ts'
import type { Place, Rule } from '../rule/define-rule.ts'
import type { Fix } from '../rule/lint-message.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { isRangeIn, type TextRange } from '../text/text-range.ts'

/**
 * What is wrong with a finding whatever it is about, as ends of sentences that begin with the name of the rule.
 *
 * @param end The length of the text.
 */
export function findingFaults(rule: Rule, finding: AnyFinding, end: number): string[] {
  const { at, fix } = finding
  const faults = messageFaults(rule, finding)
  const range = placeRange(at)
  if (range !== undefined && !isRangeIn(end, range)) {
    faults.push(`reports ${range.start}-${range.end}, which is no stretch of a text of ${end} characters`)
  }
  if (fix !== undefined && 'edits' in fix) faults.push(...fixFaults(rule, fix, end))
  return faults
}

/** What is wrong with the message that a finding names, and with the data for it. */
export function messageFaults({ messages }: Rule, { message, data }: AnyFinding): string[] {
  const template = Object.hasOwn(messages, message) ? messages[message] : undefined
  if (template === undefined) {
    const names = Object.keys(messages)
    return [`reports the message \`${message}\`, which it does not declare${didYouMean(message, names)}`]
  }
  const values: object = data ?? {}
  const empty = [...template.matchAll(/\{(\w+)\}/g)].find(([, name = '']) => !Object.hasOwn(values, name))
  return empty === undefined ? [] : [`reports the message \`${message}\` without a value for \`${empty[0]}\``]
}

function fixFaults({ fixable }: Rule, { edits, safety }: Fix, end: number): string[] {
  const faults: string[] = []
  if (fixable === false) faults.push('says `fixable: false`, but has a fix')
  else if (fixable !== 'safe or unsafe' && fixable !== safety)
    faults.push(`says \`fixable: '${fixable}'\`, but has a fix that is ${safety}`)
  if (edits.length === 0) faults.push('has a fix without edits; leave the fix out, or say why there is none: `{ withheld: … }`')
  const outside = edits.find(({ range }) => !isRangeIn(end, range))
  if (outside !== undefined) {
    const { start, end: to } = outside.range
    faults.push(`has a fix that replaces ${start}-${to}, which is no stretch of a text of ${end} characters`)
  }
  const ranges = edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end)
  const overlap = ranges.find(({ start }, index) => start < (ranges[index - 1]?.end ?? 0))
  if (overlap !== undefined) faults.push(`has a fix whose edits overlap at ${overlap.start}-${overlap.end}`)
  if (edits.some(({ newText }) => typeof newText !== 'string')) faults.push('has a fix with a `newText` that is no string')
  return faults
}

/** `undefined` for a node that the parser made up. */
function placeRange(at: Place): TextRange | undefined {
  return 'start' in at ? at : nodeRange(at)
}

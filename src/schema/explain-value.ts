import { valueAtTokens } from '../text/json-pointer.ts'
import type { Violation } from './post-schema.ts'
import type { PlacedIssue } from './standard-issue.ts'
import { type Requirement, requirementIn, requirementOfBranches, withoutRepetition } from './standard-message.ts'
import { allowedMistake } from './value-mistakes.ts'
import { describeValue, ownWords, subject, valueText } from './value-text.ts'

export interface ValueContext {
  readonly vendor: string
  /** The front matter as it was written. */
  readonly data: unknown
  /** The same as the validator got it. */
  readonly built: unknown
}

/** What an issue says about a value that is there, in our words where the library has said it in its own. */
export function explainValue(pointer: string, issue: PlacedIssue, { vendor, data, built }: ValueContext): Violation {
  const value = valueAtTokens(data, issue.tokens)
  const requirement = requirementOf(issue, vendor)
  if (requirement?.kind === 'one of') {
    const { values } = requirement
    const error = { keyword: 'enum', pointer, params: {}, schema: undefined, parent: undefined, value }
    const { text, suggestion } = allowedMistake(error, { values, files: [], listed: values }, { mayCompare: () => true })
    return { pointer, part: 'value', text, ...(suggestion && { suggestion }) }
  }
  const violation = (predicate: string): Violation => ({ pointer, part: 'value', text: `${subject(pointer)} ${predicate}` })
  if (requirement?.kind === 'size') return violation(sizeText(value, requirement))
  const is = stateOf(value, valueAtTokens(built, issue.tokens) instanceof Date)
  if (requirement?.kind === 'in words') return violation(`${is}, but must ${requirement.words}`)
  const words = requirement === undefined ? ownWords(withoutRepetition(issue.message, vendor)) : ''
  if (words === '') return violation(`${is}, which the schema does not allow`)
  return violation(pointer === '' ? `does not fit: ${words}` : `${is}: ${words}`)
}

/** What the library's own message says; `undefined` for a message that the author of the schema has written. */
export function requirementOf({ message, allowed, branches }: PlacedIssue, vendor: string): Requirement | undefined {
  const requirement = requirementIn(message, vendor)
  if (requirement?.kind === 'some value') return requirementOfBranches(branches, vendor) ?? requirement
  return requirement !== undefined && allowed !== undefined ? { kind: 'one of', values: allowed } : requirement
}

function stateOf(value: unknown, isDate: boolean): string {
  if (value === null) return 'has no value'
  return isDate ? `is a date (${valueText(value)})` : `is ${describeValue(value)}`
}

/** ``has 80 characters (`…`), but must have at most 70``, counted as JavaScript does. */
function sizeText(value: unknown, { comparison, limit }: Requirement & { readonly kind: 'size' }): string {
  if (value === '' && comparison === 'at least') return 'is empty'
  const noun = typeof value === 'string' ? 'character' : 'item'
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0
  if (length === 0) return `is ${describeValue(value)}, but must have ${comparison} ${count(limit, noun)}`
  return `has ${count(length, noun)} (${valueText(value)}), but must have ${comparison} ${limit}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

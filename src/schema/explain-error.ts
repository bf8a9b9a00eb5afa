import { childPointer } from '../text/json-pointer.ts'
import { explainKeys } from './explain-keys.ts'
import { explainUnion } from './explain-union.ts'
import type { ExplanationContext, PlacedError } from './explanation-context.ts'
import type { AllowedValues, Mistake } from './mistake.ts'
import { withOwnMessage } from './own-message.ts'
import type { Suggestion } from './post-schema.ts'
import { isSchemaObject, ownValue } from './schema-keywords.ts'
import { suggestType } from './suggestion.ts'
import { allowedMistake, typeMistake } from './value-mistakes.ts'
import { describeValue, eitherOfValues, firstSentence, inCode, subject, valueText } from './value-text.ts'

/** What one error of ajv means, in words; mostly one mistake, for a union as many as its likeliest branch has. */
export function explainError(error: PlacedError, context: ExplanationContext): readonly Mistake[] {
  const { keyword, pointer, params, value } = error
  if (keyword === 'anyOf' || keyword === 'oneOf') return explainUnion(error, context)
  const aboutKeys = explainKeys(error, context)
  if (aboutKeys !== undefined) return [aboutKeys]
  if (keyword === 'type') return [typeMistake(error, typesOf(params.type), context)]
  if (keyword === 'enum' || keyword === 'const') {
    return [allowedMistake(error, allowedValues(error, context), context)]
  }
  if (keyword === 'uniqueItems') {
    const index = Math.max(Number(params.i), Number(params.j))
    const item = Array.isArray(value) ? value[index] : undefined
    const text = withOwnMessage(error, `${subject(pointer)} lists ${valueText(item)} twice`)
    return [{ keyword, pointer: childPointer(pointer, index), part: 'value', text }]
  }
  const text = withOwnMessage(error, `${subject(pointer)} ${predicate(error, context)}`)
  const suggestion = keyword === 'pattern' ? suggestOtherType(error, context) : undefined
  return [{ keyword, pointer, part: 'value', text, ...(suggestion && { suggestion }) }]
}

function allowedValues({ keyword, schema, parent, params }: PlacedError, { graph }: ExplanationContext): AllowedValues {
  const values: readonly unknown[] = keyword === 'enum' && Array.isArray(schema) ? schema : [params.allowedValue]
  const byFile = keyword === 'enum' && isSchemaObject(parent) ? graph.allowedByFile(parent) : undefined
  return byFile === undefined ? { values, files: [], listed: values } : { values, files: [byFile.file], listed: byFile.listed }
}

/** Text of the wrong form may be meant as one of the other types: `yes` where true, false or the text of either is right. */
function suggestOtherType({ parent, value }: PlacedError, context: ExplanationContext): Suggestion | undefined {
  const reference = isSchemaObject(parent) ? context.graph.referenceTo(parent) : undefined
  if (reference === undefined) return undefined
  const types = typesOf(ownValue(parent, 'type')).filter((type) => type !== 'string')
  return suggestType(value, types, (other) => context.fits(reference, other))
}

/** What is said about the value, after its name. */
function predicate({ keyword, params, value, parent, schema }: PlacedError, context: ExplanationContext): string {
  const limit = Number(params.limit)
  switch (keyword) {
    case 'minLength':
      return value === '' ? 'is empty' : `has ${count(lengthOf(value), 'character')} (${valueText(value)}), but must have at least ${limit}`
    case 'maxLength':
      return `has ${count(lengthOf(value), 'character')} (${valueText(value)}), but must have at most ${limit}`
    case 'minItems':
    case 'maxItems':
    case 'items':
    case 'additionalItems':
    case 'unevaluatedItems': {
      const length = Array.isArray(value) ? value.length : 0
      const is = length === 0 ? 'is an empty list' : `has ${count(length, 'item')} (${valueText(value)})`
      return `${is}, but must have at ${keyword === 'minItems' ? 'least' : 'most'} ${count(limit, 'item')}`
    }
    case 'minProperties':
    case 'maxProperties': {
      const keys = Object.keys(Object(value)).length
      return `has ${count(keys, 'key')}, but must have at ${keyword === 'minProperties' ? 'least' : 'most'} ${limit}`
    }
    case 'minimum':
      return `is ${valueText(value)}, but must be at least ${limit}`
    case 'maximum':
      return `is ${valueText(value)}, but must be at most ${limit}`
    case 'exclusiveMinimum':
      return `is ${valueText(value)}, but must be more than ${limit}`
    case 'exclusiveMaximum':
      return `is ${valueText(value)}, but must be less than ${limit}`
    case 'multipleOf':
      return `is ${valueText(value)}, but must be a multiple of ${String(params.multipleOf)}`
    case 'format':
      return `is ${valueText(value)}, but must be ${formatText(String(params.format))}`
    case 'pattern':
      return patternText(value, String(params.pattern), parent, context)
    case 'contains':
      return `is ${describeValue(value)}, but must contain ${containedText(schema, params)}`
    case 'false schema':
      return 'is not allowed here'
    default:
      return `is ${describeValue(value)}, which the schema does not allow (${inCode(keyword)})`
  }
}

function patternText(value: unknown, pattern: string, parent: unknown, context: ExplanationContext): string {
  if (typeof value === 'string' && context.hasTimedOut(pattern, value)) {
    return `is ${valueText(value)}, on which the schema's pattern ${valueText(pattern)} takes too long to be checked`
  }
  const description = ownValue(parent, 'description')
  const because = typeof description === 'string' ? ` (${firstSentence(description)})` : ''
  return `is ${value === '' ? 'empty' : valueText(value)}, but must match the pattern ${valueText(pattern)}${because}`
}

function containedText(schema: unknown, { minContains, maxContains }: PlacedError['params']): string {
  const value = ownValue(schema, 'const')
  const allowed = ownValue(schema, 'enum')
  const what = value !== undefined ? valueText(value) : Array.isArray(allowed) ? eitherOfValues(allowed) : 'a certain item'
  const least = Number(minContains ?? 1)
  if (maxContains !== undefined) return `${what} at least ${times(least)} and at most ${times(Number(maxContains))}`
  return least > 1 ? `${what} at least ${times(least)}` : what
}

function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Characters as ajv counts them, by code point. */
function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value].length : 0
}

const FORMAT_WORDS: ReadonlyMap<string, string> = new Map([
  ['date', 'a date such as `2026-01-31`'],
  ['date-time', 'a date with time and zone such as `2026-01-31T08:30:00Z`'],
  ['iso-date-time', 'a date with time such as `2026-01-31T08:30:00Z`'],
  ['time', 'a time with zone such as `08:30:00Z`'],
  ['iso-time', 'a time such as `08:30:00`'],
  ['duration', 'a duration such as `P3D`'],
  ['email', 'an email address'],
  ['hostname', 'a host name such as `example.com`'],
  ['uri', 'a full URL such as `https://example.com/page`'],
  ['url', 'a full URL such as `https://example.com/page`'],
  ['iri', 'a full URL such as `https://example.com/page`'],
  ['uri-reference', 'a URL or a path, without spaces'],
  ['iri-reference', 'a URL or a path, without spaces'],
  ['uuid', 'a UUID'],
  ['regex', 'a regular expression'],
])

function formatText(format: string): string {
  return FORMAT_WORDS.get(format) ?? `of the format ${inCode(format)}`
}

function typesOf(type: unknown): string[] {
  return Array.isArray(type) ? type.map(String) : String(type).split(',')
}

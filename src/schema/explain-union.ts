import { childPointer } from '../text/json-pointer.ts'
import type { ExplanationContext, PlacedError } from './explanation-context.ts'
import type { AllowedValues, Mistake } from './mistake.ts'
import { ownMessage, withOwnMessage } from './own-message.ts'
import { isSchemaObject, requiredNames } from './schema-keywords.ts'
import { childReference } from './schema-reference.ts'
import { allowedMistake, typeMistake } from './value-mistakes.ts'
import { describeValue, eitherOf, inCode, ownWords, subject, valueText } from './value-text.ts'

/** Explains why a value fits no branch of `anyOf` or `oneOf`, by the branch that its author probably had in mind. */
export function explainUnion(error: PlacedError, context: ExplanationContext): readonly Mistake[] {
  if (error.keyword === 'oneOf' && Array.isArray(error.params.passingSchemas)) return [tooManyBranches(error)]
  const branches = branchMistakes(error, context)
  const { pointer } = error
  const isHere = (mistake: Mistake): boolean => mistake.pointer === pointer
  const fitting = branches.filter((mistakes) => !mistakes.some((mistake) => isHere(mistake) && mistake.keyword === 'type'))
  if (fitting.length === 0) {
    const types = branches.flat().flatMap((mistake) => (isHere(mistake) ? (mistake.types ?? []) : []))
    return types.length === 0 ? [noBranch(error)] : [typeMistake(error, [...new Set(types)], context)]
  }
  // A property that names the kind (`type: video`) tells which branch is meant, whatever else is wrong in it.
  const ofThatKind = fitting.filter(
    (mistakes) => !mistakes.some((mistake) => mistake.allowed !== undefined && isChild(mistake.pointer, pointer)),
  )
  const candidates = ofThatKind.length > 0 ? ofThatKind : fitting
  const [only] = candidates
  if (only === undefined) return [noBranch(error)]
  return candidates.length === 1 ? only : explainSeveral(candidates, error, context)
}

function branchMistakes({ keyword, schema, parent, value, pointer }: PlacedError, context: ExplanationContext): (readonly Mistake[])[] {
  const reference = isSchemaObject(parent) ? context.graph.referenceTo(parent) : undefined
  if (reference === undefined || !Array.isArray(schema)) return []
  return schema
    .map((_, index) => context.mistakesBy(childReference(reference, keyword, index), value, pointer))
    .filter((mistakes) => mistakes.length > 0)
}

/** No type and no kind decides: what the branches have in common is said, or else what the nearest of them misses. */
function explainSeveral(candidates: readonly (readonly Mistake[])[], error: PlacedError, context: ExplanationContext): readonly Mistake[] {
  const { pointer } = error
  const allowed = candidates.map(([first, ...others]) => (others.length === 0 && first?.pointer === pointer ? first.allowed : undefined))
  if (allowed.every((values) => values !== undefined)) return [{ ...allowedMistake(error, together(allowed), context), keyword: 'enum' }]
  const missing = candidates.map((mistakes) => mistakes.map((mistake) => (isChild(mistake.pointer, pointer) ? mistake.missing : undefined)))
  const isAlwaysMissing = missing.every((names) => names.length > 0 && names.every((name) => name !== undefined))
  const hasMisspelling = candidates.flat().find((mistake) => mistake.missing !== undefined && mistake.suggestion !== undefined)
  if (isAlwaysMissing && hasMisspelling !== undefined) return [hasMisspelling]
  if (isAlwaysMissing) return [missingAlternatives(missing as string[][], error)]
  if (candidates.every((mistakes) => mistakes.every((mistake) => mistake.pointer === pointer))) return [noBranch(error)]
  const sorted = [...candidates].sort((a, b) => a.length - b.length || depthOf(b) - depthOf(a))
  return sorted[0] ?? [noBranch(error)]
}

function together(sets: readonly AllowedValues[]): AllowedValues {
  return {
    values: sets.flatMap(({ values }) => values),
    files: sets.flatMap(({ files }) => files),
    listed: sets.flatMap(({ listed }) => listed),
  }
}

function missingAlternatives(missing: readonly (readonly string[])[], error: PlacedError): Mistake {
  const words = missing.map((names) => names.map(inCode).join(' and '))
  const [first = ''] = missing[0] ?? []
  const where = error.pointer === '' ? '' : `${subject(error.pointer)} needs `
  const plain = where === '' ? `${eitherOf(words)} is missing` : `${where}${eitherOf(words)}`
  const own = ownMessage(error.parent, error.keyword)
  const text = own === undefined ? plain : `${plain}: ${ownWords(own)}`
  return { keyword: 'required', pointer: childPointer(error.pointer, first), part: 'key', text, missing: first }
}

function tooManyBranches(error: PlacedError): Mistake {
  const { keyword, pointer, schema, params, value } = error
  const passing = (params.passingSchemas as number[]).map((index) => (Array.isArray(schema) ? schema[index] : undefined))
  const names = new Set(passing.flatMap((branch) => requiredNames(branch)))
  const found = isSchemaObject(value) ? Object.keys(value).filter((key) => names.has(key)) : []
  const last = found.at(-1)
  if (found.length < 2 || last === undefined) {
    const text = `${subject(pointer)} is ${describeValue(value)}, which fits more than one form where it must fit exactly one`
    return { keyword, pointer, part: 'value', text: withOwnMessage(error, text) }
  }
  const words = found.map((key) => subject(childPointer(pointer, key)))
  const text = `${words.slice(0, -1).join(', ')} and ${words.at(-1)} exclude each other`
  return { keyword: 'not', pointer: childPointer(pointer, last), part: 'key', text: withOwnMessage(error, text, last) }
}

function noBranch(error: PlacedError): Mistake {
  const { keyword, pointer, value } = error
  const is = typeof value === 'string' && value !== '' ? valueText(value) : describeValue(value)
  const text = withOwnMessage(error, `${subject(pointer)} is ${is}, which fits none of the forms that the schema allows`)
  return { keyword, pointer, part: 'value', text }
}

function isChild(pointer: string, parent: string): boolean {
  return pointer.startsWith(`${parent}/`) && !pointer.slice(parent.length + 1).includes('/')
}

function depthOf(mistakes: readonly Mistake[]): number {
  return Math.max(...mistakes.map(({ pointer }) => pointer.split('/').length))
}

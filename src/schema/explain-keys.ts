import { childPointer } from '../text/json-pointer.ts'
import type { ExplanationContext, PlacedError } from './explanation-context.ts'
import { misspellingOf, nearestFreeKey } from './misspelt-key.ts'
import type { Mistake } from './mistake.ts'
import { withOwnMessage } from './own-message.ts'
import { isSchemaObject, ownValue, requiredNames } from './schema-keywords.ts'
import { firstSentence, inCode, propertyName, subject, valueText } from './value-text.ts'

/** Explains the errors that are about which keys a mapping has; `undefined` for all others. */
export function explainKeys(error: PlacedError, context: ExplanationContext): Mistake | undefined {
  switch (error.keyword) {
    case 'required':
      return missingKey(error, context)
    case 'dependentRequired':
    case 'dependencies':
      return missingCompanion(error)
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return extraKey(error, context)
    case 'propertyNames':
      return badKeyName(error)
    case 'not':
      return forbiddenTogether(error)
    default:
      return undefined
  }
}

function missingKey(error: PlacedError, context: ExplanationContext): Mistake {
  const { pointer, params, value, parent } = error
  const missing = String(params.missingProperty)
  const place = childPointer(pointer, missing)
  const misspelt = misspellingOf(missing, value, context.keysAt(parent, pointer))
  if (misspelt !== undefined) {
    const text = `${subject(childPointer(pointer, misspelt))} is probably meant to be ${inCode(missing)}, which is missing`
    const suggestion = { kind: 'rename-key', to: missing } as const
    return { keyword: 'required', pointer: childPointer(pointer, misspelt), part: 'key', text, missing, suggestion }
  }
  const property = ownValue(ownValue(parent, 'properties'), missing)
  const description = describe(property, context)
  const text = withOwnMessage(error, `${subject(place)} is missing`, missing)
  const isOwn = text !== `${subject(place)} is missing`
  return {
    keyword: 'required',
    pointer: place,
    part: 'key',
    text: isOwn || description === '' ? text : `${text} (${description})`,
    missing,
  }
}

/** What the schema says that a property is for, in a few words. */
function describe(property: unknown, { graph }: ExplanationContext): string {
  const schema =
    ownValue(property, '$ref') === undefined ? property : { ...toObject(graph.resolve(ownValue(property, '$ref'))), ...toObject(property) }
  const words = ownValue(schema, 'description') ?? ownValue(schema, 'title')
  return typeof words === 'string' ? firstSentence(words) : ''
}

function toObject(schema: unknown): Readonly<Record<string, unknown>> {
  return isSchemaObject(schema) ? schema : {}
}

function missingCompanion(error: PlacedError): Mistake {
  const missing = String(error.params.missingProperty)
  const place = childPointer(error.pointer, missing)
  const text = withOwnMessage(error, `${subject(place)} is missing, which ${inCode(String(error.params.property))} needs`, missing)
  return { keyword: 'required', pointer: place, part: 'key', text, missing }
}

function extraKey(error: PlacedError, context: ExplanationContext): Mistake {
  const { keyword, pointer, params, value, parent } = error
  const key = String(params.additionalProperty ?? params.unevaluatedProperty)
  const place = childPointer(pointer, key)
  const nearest = nearestFreeKey(key, context.keysAt(parent, pointer), value)
  const where = pointer === '' ? '' : ` in ${inCode(propertyName(pointer))}`
  const name = pointer === '' ? subject(place) : inCode(key)
  const hint = nearest === undefined ? '' : `; did you mean ${inCode(nearest)}?`
  const text = `${withOwnMessage(error, `${name} is not an allowed key${where}`, key)}${hint}`
  return { keyword, pointer: place, part: 'key', text, ...(nearest !== undefined && { suggestion: { kind: 'rename-key', to: nearest } }) }
}

function badKeyName(error: PlacedError): Mistake {
  const key = String(error.params.propertyName)
  const place = childPointer(error.pointer, key)
  const description = ownValue(error.schema, 'description')
  const pattern = ownValue(error.schema, 'pattern')
  const rule = typeof pattern === 'string' ? `; keys must match the pattern ${valueText(pattern)}` : ''
  const because = typeof description === 'string' ? ` (${firstSentence(description)})` : rule
  const text = withOwnMessage(error, `${subject(place)} is not an allowed name for a key${because}`, key)
  return { keyword: 'propertyNames', pointer: place, part: 'key', text }
}

/** `not` is mostly used to say which keys exclude each other: then the later of them is where the finding belongs. */
function forbiddenTogether(error: PlacedError): Mistake | undefined {
  const { pointer, value, schema } = error
  const forbidden = new Set(requiredNames(schema))
  const found = Object.keys(toObject(value)).filter((key) => forbidden.has(key))
  const last = found.at(-1)
  if (last === undefined) return undefined
  const names = found.map((key) => subject(childPointer(pointer, key)))
  const plain =
    found.length === 1 ? `${names[0]} is not allowed here` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} exclude each other`
  return { keyword: 'not', pointer: childPointer(pointer, last), part: 'key', text: withOwnMessage(error, plain, last) }
}

import type { ExplanationContext, PlacedError } from './explanation-context.ts'
import type { AllowedValues, Mistake } from './mistake.ts'
import { withOwnMessage } from './own-message.ts'
import type { Suggestion } from './post-schema.ts'
import { isSchemaObject } from './schema-keywords.ts'
import { suggestAllowed, suggestType } from './suggestion.ts'
import { describeTypes, describeValue, eitherOf, eitherOfValues, inCode, subject, valueText } from './value-text.ts'

/** ``… is text (`js`), but must be a list``. */
export function typeMistake(error: PlacedError, types: readonly string[], context: ExplanationContext): Mistake {
  const { pointer, value, parent } = error
  const is = value === null || value === undefined ? 'has no value' : `is ${describeValue(value)}`
  const text = withOwnMessage(error, `${subject(pointer)} ${is}, but must be ${describeTypes(types)}`)
  const reference = isSchemaObject(parent) ? context.graph.referenceTo(parent) : undefined
  const suggestion = reference === undefined ? undefined : suggestType(value, types, (other) => context.fits(reference, other))
  return { keyword: 'type', pointer, part: 'value', text, types, ...(suggestion && { suggestion }) }
}

/** ``… is `pots`, but must be `post` or `page`; did you mean `post`?``, or ``… is `pots`, which is not in `data/kinds.yml`…``. */
export function allowedMistake(error: PlacedError, allowedValues: AllowedValues, context: Pick<ExplanationContext, 'mayCompare'>): Mistake {
  const { values: allowed } = allowedValues
  const { keyword, pointer, value } = error
  const meant = context.mayCompare(allowed.length) ? suggestAllowed(value, allowed) : undefined
  const isText = typeof value === 'string' && value !== ''
  const is = value === null ? 'has no value' : `is ${isText ? valueText(value) : describeValue(value)}`
  const isScalar = value !== null && value !== '' && typeof value !== 'object'
  const plain = `${subject(pointer)} ${is}, ${isScalar ? whatItIsNot(allowedValues) : `but must be ${whatItMustBe(allowedValues)}`}`
  // With one allowed value, or the same in another case, the end of the sentence has said it.
  const hint =
    meant !== undefined && (allowed.length > 1 || allowedValues.files.length > 0) ? `; did you mean ${inCode(String(meant))}?` : ''
  const suggestion: Suggestion | undefined = meant === undefined ? undefined : { kind: 'replace-value', with: meant }
  return {
    keyword,
    pointer,
    part: 'value',
    text: withOwnMessage(error, `${plain}${hint}`),
    allowed: allowedValues,
    ...(suggestion && { suggestion }),
  }
}

function whatItIsNot(allowed: AllowedValues): string {
  return allowed.files.length > 0 && allowed.listed.length === 0
    ? `which is not in ${filesText(allowed)}`
    : `but must be ${whatItMustBe(allowed)}`
}

function whatItMustBe(allowed: AllowedValues): string {
  const { values, files, listed } = allowed
  if (files.length === 0) return eitherOfValues(values)
  return eitherOf([...listed.slice(0, 8).map(valueText), `a value from ${filesText(allowed)}`])
}

function filesText({ files }: AllowedValues): string {
  return eitherOf([...new Set(files)].map(inCode))
}

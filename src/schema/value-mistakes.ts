import type { ExplanationContext, PlacedError } from './explanation-context.ts'
import type { Mistake } from './mistake.ts'
import { withOwnMessage } from './own-message.ts'
import type { Suggestion } from './post-schema.ts'
import { isSchemaObject } from './schema-keywords.ts'
import { suggestAllowed, suggestType } from './suggestion.ts'
import { describeTypes, describeValue, eitherOfValues, inCode, subject, valueText } from './value-text.ts'

/** ``… is text (`js`), but must be a list``. */
export function typeMistake(error: PlacedError, types: readonly string[], context: ExplanationContext): Mistake {
  const { pointer, value, parent } = error
  const is = value === null || value === undefined ? 'has no value' : `is ${describeValue(value)}`
  const text = withOwnMessage(error, `${subject(pointer)} ${is}, but must be ${describeTypes(types)}`)
  const reference = isSchemaObject(parent) ? context.graph.referenceTo(parent) : undefined
  const suggestion = reference === undefined ? undefined : suggestType(value, types, (other) => context.fits(reference, other))
  return { keyword: 'type', pointer, part: 'value', text, types, ...(suggestion && { suggestion }) }
}

/** ``… is `pots`, but must be `post` or `page`; did you mean `post`?``. */
export function allowedMistake(error: PlacedError, allowed: readonly unknown[]): Mistake {
  const { keyword, pointer, value } = error
  const meant = suggestAllowed(value, allowed)
  const isText = typeof value === 'string' && value !== ''
  const is = value === null ? 'has no value' : `is ${isText ? valueText(value) : describeValue(value)}`
  const plain = `${subject(pointer)} ${is}, but must be ${eitherOfValues(allowed)}`
  // With one allowed value, or the same in another case, the end of the sentence has said it.
  const hint = meant !== undefined && allowed.length > 1 ? `; did you mean ${inCode(String(meant))}?` : ''
  const suggestion: Suggestion | undefined = meant === undefined ? undefined : { kind: 'replace-value', with: meant }
  return { keyword, pointer, part: 'value', text: withOwnMessage(error, `${plain}${hint}`), allowed, ...(suggestion && { suggestion }) }
}

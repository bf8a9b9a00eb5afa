import type { PlacedError } from './explanation-context.ts'
import { isSchemaObject, ownValue } from './schema-keywords.ts'
import { describeValue, ownWords, subject } from './value-text.ts'

/**
 * The schema's own `errorMessage` for a keyword, in the forms that ajv-errors made common: a text for everything, or texts by
 * keyword, for `required` also by key, with `_` for the rest.
 */
export function ownMessage(schema: unknown, keyword: string, key?: string): string | undefined {
  const messages = ownValue(schema, 'errorMessage')
  if (typeof messages === 'string') return messages
  const message = ownValue(messages, keyword) ?? ownValue(messages, '_')
  if (typeof message === 'string') return message
  const byKey = key !== undefined && isSchemaObject(message) ? ownValue(message, key) : undefined
  return typeof byKey === 'string' ? byKey : undefined
}

/** The schema's own words where it has some, after what the value is. */
export function withOwnMessage(error: PlacedError, text: string, key?: string): string {
  const own = ownMessage(error.parent, error.keyword, key)
  if (own === undefined) return text
  if (key !== undefined) return `${text}: ${ownWords(own)}`
  if (error.pointer === '' && typeof error.value === 'object') return `The front matter does not fit: ${ownWords(own)}`
  const is = error.value === null ? 'has no value' : `is ${describeValue(error.value)}`
  return `${subject(error.pointer)} ${is}: ${ownWords(own)}`
}

import { childPointer } from '../text/json-pointer.ts'

/** A pointer as a URI fragment. */
export function encodePointer(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/')
}

/** The absolute reference of a part of a schema: `childReference('…/0#/$defs/a', 'anyOf', 0)` is `…/0#/$defs/a/anyOf/0`. */
export function childReference(reference: string, ...steps: readonly (string | number)[]): string {
  const pointer = steps.reduce<string>((parent, step) => childPointer(parent, step), '')
  return `${reference}${reference.includes('#') ? '' : '#'}${encodePointer(pointer)}`
}

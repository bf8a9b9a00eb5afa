/** The pointer of a child, escaped as RFC 6901 wants. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The decoded steps of a pointer. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at a pointer, own keys only. */
export function valueAtPointer(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}

/** A pointer as a URI fragment. */
export function encodePointer(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/')
}

/** The absolute reference of a part of a schema: `childReference('…/0#/$defs/a', 'anyOf', 0)` is `…/0#/$defs/a/anyOf/0`. */
export function childReference(reference: string, ...steps: readonly (string | number)[]): string {
  const pointer = steps.reduce<string>((parent, step) => pointerTo(parent, step), '')
  return `${reference}${reference.includes('#') ? '' : '#'}${encodePointer(pointer)}`
}

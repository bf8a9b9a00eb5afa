/** The decoded steps of a JSON Pointer (RFC 6901); `''` is the whole document. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer of a child: `childPointer('/a', 'b/c')` is `/a/b~1c`. */
export function childPointer(parent: string, key: string | number): string {
  return `${parent}/${escapeToken(String(key))}`
}

/** One step of a pointer, encoded. */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** What stands at a pointer, own keys only. */
export function valueAtPointer(root: unknown, pointer: string): unknown {
  return valueAtTokens(root, pointerTokens(pointer))
}

/** What stands at the end of these steps, decoded, own keys only. */
export function valueAtTokens(root: unknown, tokens: readonly string[]): unknown {
  let value = root
  for (const token of tokens) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[token]
  }
  return value
}

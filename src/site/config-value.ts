/** Reads values out of configs, of which nothing is known for sure. Own keys only. */

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at the end of these keys; `undefined` where one of them is not there. */
export function valueAt(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined), data)
}

/** The same where a generator does not care for upper and lower case, as Hugo does not. */
export function anyCaseValueAt(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, wanted) => {
    if (!isMapping(value)) return undefined
    const key = Object.keys(value).find((one) => one.toLowerCase() === wanted.toLowerCase())
    return key === undefined ? undefined : value[key]
  }, data)
}

export function keysOf(value: unknown): readonly string[] {
  return isMapping(value) ? Object.keys(value) : []
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A list of texts, or the only one of them; what is no text is left out. */
export function asTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}

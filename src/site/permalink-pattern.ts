/**
 * An address from a pattern such as `/:year/:month/:day/:title/`.
 *
 * @param valueFor What stands for a name; `undefined` where it cannot be told.
 * @returns `undefined` where the value of one of its names cannot be told.
 */
export function fillPattern(pattern: string, valueFor: (name: string) => string | undefined): string | undefined {
  let isKnown = true
  const filled = pattern.replaceAll(/:([a-z_]+)/g, (_, name: string) => {
    const value = valueFor(name)
    isKnown &&= value !== undefined
    return value ?? ''
  })
  return isKnown ? filled : undefined
}

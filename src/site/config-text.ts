/**
 * The text that a config gives for a key, found without parsing: `srcDir: 'docs'`. Configs are programs; what is no plain text in
 * them cannot be told.
 */
export function textInConfig(config: string | undefined, key: string): string | undefined {
  return new RegExp(`\\b${key}\\s*[:=]\\s*(['"\`])([^'"\`$\\n]{1,200})\\1`).exec(config ?? '')?.[2]
}

/** The texts of a list that a config gives for a key: `srcExclude: ['**\/TODO.md']`. */
export function textsInConfig(config: string | undefined, key: string): readonly string[] {
  const [, list = ''] = new RegExp(`\\b${key}\\s*[:=]\\s*\\[([^[\\]]{0,2000})\\]`).exec(config ?? '') ?? []
  return [...list.matchAll(/(['"`])([^'"`$\n]{1,200})\1/g)].map(([, , text = '']) => text)
}

/** Whether a config says anything for a key, be it in the text or by a name: `rewrites: {…}`, `{ rewrites }`. */
export function hasInConfig(config: string | undefined, key: string): boolean {
  return new RegExp(`\\b${key}\\b`).test(config ?? '')
}

/**
 * The text that a config gives for a key, found without parsing: `srcDir: 'docs'`. Configs are programs; what is no plain text in
 * them cannot be told.
 */
export function textInConfig(config: string | undefined, key: string): string | undefined {
  return new RegExp(`\\b${key}\\s*[:=]\\s*(['"\`])([^'"\`$\\n]{1,200})\\1`).exec(config ?? '')?.[2]
}

/** The same for a key of the config itself, not for one of that name that is in there for somebody else: `pwa: { srcDir: 'docs' }`. */
export function ownTextInConfig(config: string | undefined, key: string): string | undefined {
  const text = config ?? ''
  const matches = [...text.matchAll(new RegExp(`\\b${key}\\s*[:=]\\s*(['"\`])([^'"\`$\\n]{1,200})\\1`, 'g'))].slice(0, MOST_MATCHES)
  return matches.find(({ index }) => !isInProperty(text, index))?.[2]
}

const MOST_MATCHES = 20
const LONGEST_WAY = 50_000

/** Whether a place is in brackets that are the value of a property, or below such. */
function isInProperty(text: string, place: number): boolean {
  let closed = 0
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_WAY); at -= 1) {
    const character = text.charAt(at)
    if ('}])'.includes(character)) closed += 1
    else if ('{[('.includes(character)) {
      if (closed > 0) closed -= 1
      else if (character !== '(' && /[\w$'"`\]]\s*:\s*$/.test(text.slice(Math.max(0, at - 100), at))) return true
    }
  }
  return false
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

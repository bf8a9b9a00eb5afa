/**
 * A visible text of at most `limit` UTF-16 code units. It is cut in the middle: a message begins with what is wrong and mostly ends
 * with what would be right.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const tailLength = Math.floor(limit / 3)
  const head = text.slice(0, limit - tailLength - 1)
  const tail = text.slice(text.length - tailLength)
  return `${isHighSurrogate(head.at(-1)) ? head.slice(0, -1) : head}…${isLowSurrogate(tail[0]) ? tail.slice(1) : tail}`
}

function isHighSurrogate(character: string | undefined): boolean {
  return character !== undefined && character >= '\uD800' && character <= '\uDBFF'
}

function isLowSurrogate(character: string | undefined): boolean {
  return character !== undefined && character >= '\uDC00' && character <= '\uDFFF'
}

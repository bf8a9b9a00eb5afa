const LONGEST = 60

/** A text or an address for the middle of a message, in backticks; shortened in its middle, because both ends say most. */
export function quotedText(text: string): string {
  const quoted = text
    .trim()
    .replaceAll('`', "'")
    .replaceAll(/[\r\n]+/g, ' ')
  if (quoted.length <= LONGEST) return `\`${quoted}\``
  // By code points, so that no surrogate pair is cut in two.
  const start = Array.from(quoted.slice(0, LONGEST)).slice(0, 40).join('').trimEnd()
  const end = Array.from(quoted.slice(-LONGEST)).slice(-16).join('').trimStart()
  return `\`${start}…${end}\``
}

/** What a brace or an open tag may cost: each is followed through the rest of the text, and 100 KB of them would take a minute. */
const MOST_OPEN_STEPS = 50_000_000
const MOST_BRACE_STEPS = 300_000_000
const MOST_TAG_STEPS = 600_000_000

/** Why a text is not parsed as MDX; no post that is written by hand comes near it. */
export function mdxRefusal(text: string): 'open-braces' | 'too-long' | undefined {
  const braces = countOf('{', text)
  let open = braces
  for (let index = text.indexOf('}'); index !== -1 && open > 0; index = text.indexOf('}', index + 1)) open -= 1
  if (open * text.length > MOST_OPEN_STEPS) return 'open-braces'
  const isTooLong = braces * text.length > MOST_BRACE_STEPS || openTags(text) * text.length > MOST_TAG_STEPS
  return isTooLong ? 'too-long' : undefined
}

const MOST_PARSES = 30
const MOST_STEPS = 1_500_000

/** How often a text may be parsed to find its mistakes: 30 times for a post of 10 KB, twice for 100 KB full of tags. */
export function affordableParses(text: string): number {
  const steps = text.length * (1 + (countOf('{', text) + countOf('<', text)) / 100)
  return Math.max(2, Math.min(MOST_PARSES, Math.floor(MOST_STEPS / (steps + 1))))
}

function openTags(text: string): number {
  return countOf('<', text) - 2 * countOf('</', text) - countOf('/>', text)
}

function countOf(part: string, text: string): number {
  let count = 0
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + 1)) count += 1
  return count
}

/** Where keys that the order does not name stand. */
export type RestOrder = 'anywhere' | 'last' | 'alphabetical'

/** For each key its rank in the wanted order, no two alike; `undefined` for a key that may stand anywhere. */
export function keyRanks(names: readonly string[], order: readonly string[], rest: RestOrder): (number | undefined)[] {
  const listed = new Map<string, number>()
  for (const [index, name] of order.entries()) if (!listed.has(name)) listed.set(name, index)
  const keys = names.map((name, index) => ({ index, place: listed.get(name) ?? order.length, folded: name.toLowerCase() }))
  const ranked = rest === 'anywhere' ? keys.filter(({ place }) => place < order.length) : keys
  ranked.sort((a, b) => a.place - b.place || (rest === 'alphabetical' ? compare(a.folded, b.folded) : 0) || a.index - b.index)
  const ranks: (number | undefined)[] = names.map(() => undefined)
  for (const [rank, { index }] of ranked.entries()) ranks[index] = rank
  return ranks
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

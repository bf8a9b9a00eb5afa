/** One value somewhere inside another. */
interface Entry {
  /** Empty for a node itself. */
  readonly key: string
  /** The `type` of the node that it is, or that it is a part of. */
  readonly nodeType: string | undefined
  /** What two entries are compared by: a primitive as it is, an object by its size. */
  readonly value: unknown
}

/** Everything that can be reached from a value, in a fixed order: a copy that can be compared. */
export type Structure = readonly Entry[]

/** The path is a list, not the call stack: a hostile post nests 60,000 deep. An object that is met again is not entered again. */
export function structureOf(root: unknown): Structure {
  const entries: Entry[] = []
  const seen = new Set<object>()
  const open: { readonly key: string; readonly nodeType: string | undefined; readonly value: unknown }[] = [
    { key: '', nodeType: undefined, value: root },
  ]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { key, nodeType, value } = one
    if (typeof value !== 'object' || value === null) {
      entries.push(one)
      continue
    }
    const members = Object.entries(value)
    const ownType = 'type' in value && typeof value.type === 'string' ? value.type : undefined
    const inside = ownType ?? nodeType
    const size = value instanceof Date ? value.getTime() : members.length
    entries.push({ key: ownType === undefined ? key : '', nodeType: inside, value: size })
    if (seen.has(value)) continue
    seen.add(value)
    // The names of list items say nothing; that of the list does.
    for (const [name, member] of members) open.push({ key: Array.isArray(value) ? key : name, nodeType: inside, value: member })
  }
  return entries
}

/** The first entry that is not the same in both; `undefined` where none is. */
export function firstDifference(before: Structure, after: Structure): Entry | undefined {
  const index = before.findIndex(({ key, value }, at) => key !== after[at]?.key || !Object.is(value, after[at]?.value))
  if (index !== -1) return before[index]
  return after[before.length]
}

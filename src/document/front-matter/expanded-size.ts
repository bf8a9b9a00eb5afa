const LARGEST_EXPANSION = 100_000

/**
 * Whether walking `data` would visit more values than any post has, or never end.
 *
 * Nine lines of YAML aliases make a small graph that unfolds to 9⁹ values, and an anchor that contains itself has no end.
 * Both are harmless until somebody walks them, so they are counted (each shared value once) before anyone does.
 */
export function isTooBigToExpand(data: unknown): boolean {
  const sizes = new Map<object, number>()
  const open = new Set<object>()
  const sizeOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1
    const known = sizes.get(value)
    if (known !== undefined) return known
    if (open.has(value)) return Number.POSITIVE_INFINITY
    open.add(value)
    let size = 1
    for (const child of Object.values(value)) {
      size += sizeOf(child)
      if (size > LARGEST_EXPANSION) break
    }
    open.delete(value)
    sizes.set(value, size)
    return size
  }
  return sizeOf(data) > LARGEST_EXPANSION
}

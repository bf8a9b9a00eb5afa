/**
 * The first of `slug`, `slug-1`, `slug-2` … that the page does not have yet.
 *
 * @param first The first number.
 */
export function numberedSlugger(slugify: (text: string) => string, first = 1): (text: string) => string {
  const taken = new Set<string>()
  // Where to go on counting, so that a page of a thousand equal headings is not counted through a thousand times.
  const counts = new Map<string, number>()
  return (text) => {
    const slug = slugify(text)
    let unique = slug
    for (let count = counts.get(slug) ?? first; taken.has(unique); count += 1) {
      unique = `${slug}-${count}`
      counts.set(slug, count)
    }
    taken.add(unique)
    return unique
  }
}

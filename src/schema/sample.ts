import { isNearMiss } from './near-miss.ts'
import { inCode } from './value-text.ts'

/** A value as it stands in one post. */
export interface Sample<Value = unknown> {
  readonly value: Value
  readonly path: string
}

/** Where in the front matter values stand, over all posts. */
export interface Place {
  /** `authors[].name`, or empty for the front matter as a whole. */
  readonly name: string
  /** What is counted, as words: posts, as long as there is one value a post. */
  readonly unit: string
}

/** What some posts have and the schema leaves out. */
export interface Outlier {
  /** One sentence without a full stop. */
  readonly text: string
  /** The posts in which it is, each once. */
  readonly paths: readonly string[]
}

/** Below this share of the posts something is an exception. In a blog of fewer than fifty posts even one post is a larger share. */
const RARE_SHARE = 0.02
/** How many times as often the right spelling has to be there for the other one to be a slip. */
const SLIP_FACTOR = 10

export function isRare(count: number, total: number): boolean {
  return count < total * RARE_SHARE
}

/** The name that another one is a misspelling of: one that is like it and much more frequent. */
export function slipOf(name: string, count: number, largestFirst: readonly (readonly [string, readonly unknown[]])[]): string | undefined {
  for (const [known, { length }] of largestFirst) {
    if (count * SLIP_FACTOR > length) return undefined
    if (fold(name) === fold(known) || isNearMiss(name, known)) return known
  }
  return undefined
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** `` 1 of 212 posts (`a.md`) ``, `` 3 of 212 posts, such as `a.md` ``. */
export function shareText(samples: readonly Sample[], total: number, unit: Place['unit']): string {
  const [first] = samples
  const example = first === undefined ? '' : samples.length === 1 ? ` (${inCode(first.path)})` : `, such as ${inCode(first.path)}`
  return `${samples.length} of ${total} ${unit}${example}`
}

/** Groups samples by a key, the largest group first. */
export function grouped<Key, Value>(
  samples: Iterable<Sample<Value>>,
  keyOf: (value: Value) => Key,
): readonly (readonly [Key, readonly Sample<Value>[]])[] {
  const groups = new Map<Key, Sample<Value>[]>()
  for (const sample of samples) {
    const key = keyOf(sample.value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [sample])
    else group.push(sample)
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

export function pathsOf(samples: readonly Sample[]): readonly string[] {
  return [...new Set(samples.map(({ path }) => path))]
}

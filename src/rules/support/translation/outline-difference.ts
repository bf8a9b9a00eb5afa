import type { PlaceInPost } from '../../../rule/post-site.ts'

export interface OutlineHeading {
  readonly level: number
  /** As messages show it. */
  readonly label: string
  readonly place: PlaceInPost
}

/** The first place where two outlines go apart. `has` stands in the translation, `wants` in its source. */
export interface OutlineDifference {
  readonly kind: 'level' | 'missing' | 'extra'
  readonly has: OutlineHeading | undefined
  readonly wants: OutlineHeading | undefined
}

/** Compares levels alone: the words are translated. */
export function outlineDifference(headings: readonly OutlineHeading[], source: readonly OutlineHeading[]): OutlineDifference | undefined {
  const longest = Math.max(headings.length, source.length)
  for (let index = 0; index < longest; index += 1) {
    const has = headings[index]
    const wants = source[index]
    if (has?.level === wants?.level) continue
    if (headings.length === source.length) return { kind: 'level', has, wants }
    return { kind: headings.length < source.length ? 'missing' : 'extra', has, wants }
  }
  return undefined
}

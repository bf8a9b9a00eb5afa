import type { FrontMatterPlace } from '../front-matter/front-matter-places.ts'
import { invisibleCharacters } from './invisible-runs.ts'

const LONGEST_LABEL = 60

/** What becomes of keys when nothing invisible is left in them, each worked out once. */
export class KeyRepairs {
  readonly #visible = new Map<string, string>()

  /** The key as people see it. */
  visible({ key }: FrontMatterPlace): string {
    const known = this.#visible.get(key)
    if (known !== undefined) return known
    let visible = ''
    let position = 0
    for (const { kind, range } of invisibleCharacters(key)) {
      visible += key.slice(position, range.start) + (kind === 'blank' ? ' ' : '')
      position = range.end
    }
    visible = (visible + key.slice(position)).trim()
    this.#visible.set(key, visible)
    return visible
  }

  /** The same for a message: no longer than somebody can take in. */
  label(place: FrontMatterPlace): string {
    const visible = this.visible(place)
    return visible.length > LONGEST_LABEL ? `${visible.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : visible
  }

  /** Why a key must not become what it looks like, `undefined` where it can. */
  obstacle(place: FrontMatterPlace): string | undefined {
    const visible = this.visible(place)
    if (visible === '') return 'nothing would be left of the key'
    const isTaken = place.siblings !== undefined && visible !== place.key && Object.hasOwn(place.siblings, visible)
    return isTaken ? `there is a key \`${this.label(place)}\` already` : undefined
  }
}

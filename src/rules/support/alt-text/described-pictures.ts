import type { Place } from '../../../rule/define-rule.ts'
import { isBadge, isSamePicture, pictureOf } from '../image/image-address.ts'

/** The first picture that an alt text describes. */
export interface DescribedPicture {
  readonly address: string
  /** Of its alt text. */
  readonly place: () => Place
}

interface Entry extends DescribedPicture {
  readonly picture: string
  /** Those with the same alt text that were told already. */
  readonly others: Set<string>
}

/** Which alt text describes which picture, in the order of the post. */
export class DescribedPictures {
  readonly #byAlt = new Map<string, Entry>()

  /** Adds a picture; gives back another one that has the same alt text, once for each picture. Case does not matter. */
  add(alt: string, { address, place }: DescribedPicture): DescribedPicture | undefined {
    const picture = pictureOf(address)
    if (picture === undefined || isBadge(address)) return undefined
    const key = alt.toLowerCase()
    const first = this.#byAlt.get(key)
    if (first === undefined) {
      this.#byAlt.set(key, { address, place, picture, others: new Set() })
      return undefined
    }
    if (isSamePicture(first.picture, picture) || first.others.has(picture)) return undefined
    first.others.add(picture)
    return first
  }
}

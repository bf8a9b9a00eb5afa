import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { pointerTokens } from '../../../text/json-pointer.ts'
import { type FrontMatterImage, frontMatterImages } from './front-matter-images.ts'

/** Keys that mean the social image and nothing else, then those that themes use for it when there is no such key. */
const KEYS: readonly ReadonlySet<string>[] = [
  keys(
    'ogimage opengraphimage og opengraph socialimage social socialcard socialmediaimage sharingimage shareimage sharecard seo seoimage metaimage card cardimage',
  ),
  keys('image images'),
  keys('twitterimage twittercard twitter'),
]

/** What may stand below such a key: the address of the image, but not that of a second one. */
const ADDRESS_KEY = /^(?:\d+|src|path|url|file|href|image|images|ogimage|img|feature|featured|facebook|card)$/

/** The image that other sites show beside a link to the post, as far as the front matter says; `undefined` where it does not. */
export function frontMatterSocialImage(frontMatter: FrontMatter): FrontMatterImage | undefined {
  const images = frontMatterImages(frontMatter).map((image) => ({ image, names: pointerTokens(image.pointer).map(fold) }))
  for (const wanted of KEYS) {
    const found = images.find(({ names: [first = '', ...rest] }) => wanted.has(first) && rest.every((name) => ADDRESS_KEY.test(name)))
    if (found !== undefined) return found.image
  }
  return undefined
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll(/[-_: ]/g, '')
}

function keys(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}

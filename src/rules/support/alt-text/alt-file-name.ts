import { IMAGE_EXTENSION, imageFileName, stemOf } from '../image/image-address.ts'

/** No file system takes a longer name. */
const LONGEST = 255

/** What cameras and phones call their pictures: one of these before four digits. */
const CAMERAS =
  '_?IMG|_?DSC[FN]?|_?MG|PXL|MVIMG|GOPR|DJI|CIMG|FB_IMG|WX|WechatIMG|Snipaste|mmexport|微信图片|微信截图|企业微信截图|QQ截图|QQ图片'
const CAMERA_NAME = new RegExp(`^(?:(?:${CAMERAS})[-_ ]?\\d{4}|P\\d{7})[\\d\\s_.@()x-]*$`, 'i')

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** Part of a name that people write with a hyphen anyway is short: `e-mail`, `sign-up`, `front-end`. */
const HYPHENATED_WORD = /^(?:[^-]{1,3}-[^-]+|[^-]+-[^-]{1,3})$/

/**
 * Whether an alt text is the name of a file instead of words about the picture.
 *
 * A name of one word, or in words with blanks between them, is right: `Logo` for `logo.png`, `Blue whale` for `blue-whale.png`.
 *
 * @param isMentioned Whether the post writes of a thing of that name: `docker-compose` is then no file name.
 */
export function isFileName(alt: string, address: string | undefined, isMentioned: (name: string) => boolean): boolean {
  if (alt.length > LONGEST) return false
  const fileName = address === undefined ? undefined : imageFileName(address)
  if (IMAGE_EXTENSION.test(alt)) return alt === fileName || /^[\w./:@%+~()&=,-]+$/.test(alt)
  if (CAMERA_NAME.test(alt) || UUID.test(alt)) return true
  if (fileName === undefined || (alt !== stemOf(fileName) && alt !== fileName.replace(IMAGE_EXTENSION, ''))) return false
  return /^\p{Nd}{1,2}$/u.test(alt) || (looksLikeFileName(alt) && !isMentioned(alt))
}

/** Capital letters beside hyphens are those of a name: `Saint-Jean-de-Luz`. */
function looksLikeFileName(stem: string): boolean {
  if (!/^[\p{L}\p{N}\p{M}_-]+$/u.test(stem)) return false
  if (stem.includes('_') || /^\p{Nd}+$/u.test(stem)) return true
  if (stem.includes('-')) return !/\p{Lu}/u.test(stem) && !HYPHENATED_WORD.test(stem)
  return stem.length >= 12 && /\p{Nd}/u.test(stem)
}

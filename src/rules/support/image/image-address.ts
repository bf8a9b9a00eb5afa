import { decodePercent } from '../card/percent-encoding.ts'
import { isTemplate } from '../reader/reader-text.ts'

/** A file name that ends like this is one of an image. */
export const IMAGE_EXTENSION = /\.(?:a?png|avif|bmp|gif|hei[cf]|ico|jfif|jpe?g|jxl|svg|tiff?|webp)$/i

/** What tools add for sharp screens and for sizes: `@2x`, `-800x600`. */
const SIZE_MARK = /@\dx$|[-_]\d{2,5}x\d{2,5}$/

/** `logo-dark`, `dark/logo`, `logoDark`. */
const THEME = /(?<![A-Za-z])(?:dark|light)(?![a-z])|(?:Dark|Light)(?![a-z])/g

/** The name of an image's file, percent-encoding undone; `undefined` where the address does not end in an image file. */
export function imageFileName(address: string): string | undefined {
  const path = pathOf(address)
  const name = decodePercent(path.slice(path.lastIndexOf('/') + 1)).text
  return IMAGE_EXTENSION.test(name) ? name : undefined
}

/** Whether an address, its query and fragment aside, ends as the file of an image, or is one itself. */
export function isImageAddress(address: string): boolean {
  return IMAGE_EXTENSION.test(pathOf(address)) || /^data:image\//i.test(address)
}

/** A file name without its extension and marks of size. */
export function stemOf(fileName: string): string {
  return fileName.replace(IMAGE_EXTENSION, '').replace(SIZE_MARK, '')
}

/** Build, version and licence badges: their alt text names what they are about, and several may say the same. */
export function isBadge(address: string): boolean {
  return /shields\.io|badge/i.test(address)
}

/**
 * The same for every address of one picture: other formats, sizes, and its dark or light version. `undefined` where the address
 * does not tell (none, a data URL, a template).
 */
export function pictureOf(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? ''
  if (trimmed === '' || trimmed.startsWith('data:') || isTemplate(trimmed)) return undefined
  const path = pathOf(trimmed)
  const picture = IMAGE_EXTENSION.test(path) ? stemOf(path) : trimmed
  return picture
    .replaceAll(THEME, '')
    .replaceAll(/[-_]/g, '')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/^(?:\.{0,2}\/){1,20}/, '')
}

/** Whether two pictures may be the same file: `cat` and `/img/cat` may, `before/cat` and `after/cat` may not. */
export function isSamePicture(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`)
}

/** Up to the query and the fragment. */
function pathOf(address: string): string {
  const end = address.search(/[?#]/)
  return end === -1 ? address : address.slice(0, end)
}

import { imageDimensionsFromData } from 'image-dimensions'
import type { ImageFacts } from '../rule/post-site.ts'
import { jpegOrientation } from './jpeg-orientation.ts'

/** How much of an image is looked at, in bytes: sizes stand at the start, behind a colour profile and a preview at most. */
export const IMAGE_HEADER = 256 * 1024

/** @returns `undefined` where the bytes stand for the image without being it, as they do before Git LFS has fetched it. */
export function imageFacts(header: Uint8Array): ImageFacts | undefined {
  const start = new TextDecoder('latin1').decode(header.subarray(0, 1024))
  if (start.startsWith('version https://git-lfs') || start.startsWith('/annex/objects/')) return undefined
  const type = SIGNATURES.find(([, isMatch]) => isMatch(start))?.[0]
  const size = type === undefined ? undefined : dimensions(header)
  if (size === undefined) return { type, width: undefined, height: undefined }
  const { width, height } = size
  // From 5 on the picture lies on its side.
  const isTurned = type === 'jpeg' && jpegOrientation(header) >= 5
  return isTurned ? { type, width: height, height: width } : { type, width, height }
}

const SIGNATURES: readonly (readonly [type: string, isMatch: (start: string) => boolean])[] = [
  ['png', (start) => start.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpeg', (start) => start.startsWith('\xff\xd8\xff')],
  ['gif', (start) => start.startsWith('GIF8')],
  ['webp', (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8)],
  ['avif', (start) => start.startsWith('ftypavi', 4) || (start.startsWith('ftypmif1', 4) && start.includes('avif'))],
  ['heic', (start) => /^....ftyp(?:hei|hev|mif1|msf1)/s.test(start)],
  ['bmp', (start) => start.startsWith('BM')],
  ['ico', (start) => start.startsWith('\0\0\x01\0')],
  ['tiff', (start) => start.startsWith('II*\0') || start.startsWith('MM\0*')],
  ['jxl', (start) => start.startsWith('\xff\x0a') || start.startsWith('JXL ', 4)],
  ['svg', (start) => /<svg[\s>]/i.test(start)],
]

/** What is broken has no size. */
function dimensions(header: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    return imageDimensionsFromData(header)
  } catch {
    return undefined
  }
}

import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { childPointer } from '../../../text/json-pointer.ts'
import { SourceString } from '../../../text/source-string.ts'
import { IMAGE_EXTENSION } from './image-address.ts'

const IMAGE_KEY = /image|img|cover|thumb|banner|card|hero|picture|photo|preview|(?:^|[-_])og(?:$|[-_A-Z])/i
/** What stands below an image may lead somewhere else: the button of a banner, the link of a hero. */
const LINK_KEY = /link|href|cta|button|action/i
/** Text with a URL in it: markup, or several lines. */
const IS_TEXT = /[<\n]|\]\(/
const DEEPEST = 6

export interface FrontMatterImage {
  readonly pointer: string
  readonly url: string
}

/**
 * Every string in the front matter whose key, or a key above it, says that it is an image: `image`, `cover.src`, `ogImage`, `images[0]`;
 * not `banner.link`.
 */
export function frontMatterImages(frontMatter: FrontMatter): readonly FrontMatterImage[] {
  const found: FrontMatterImage[] = []
  const visit = (value: unknown, pointer: string, isImage: boolean, depth: number): void => {
    if (typeof value === 'string') {
      if (isImage && !IS_TEXT.test(value.trim()) && (/[/:?]/.test(value) || IMAGE_EXTENSION.test(value)))
        found.push({ pointer, url: value })
    } else if (depth < DEEPEST && typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        const isImageThere = !LINK_KEY.test(key) && (isImage || IMAGE_KEY.test(key))
        visit(child, childPointer(pointer, key), isImageThere, depth + 1)
      }
    }
  }
  visit(frontMatter.data, '', false, 0)
  return found
}

/** The URL with its places. A value that cannot be placed character by character is placed as a whole. */
export function placeImage(frontMatter: FrontMatter, { pointer, url }: FrontMatterImage): SourceString {
  return frontMatter.stringAt(pointer) ?? new WholeString(url, frontMatter.rangeAt(pointer))
}

/** A string whose every part is its whole token: findings underline all of it, and no fix may replace a part. */
class WholeString extends SourceString {
  constructor(value: string, range: { start: number; end: number }) {
    super(value, range, range.start)
  }

  override rangeOf(_start: number, _end: number): { start: number; end: number } {
    return this.range
  }

  override get isExact(): boolean {
    return false
  }
}

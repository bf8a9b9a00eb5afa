import { defineRule } from '../rule/define-rule.ts'
import type { ImageFacts } from '../rule/post-site.ts'
import { placeImage } from './support/image/front-matter-images.ts'
import { frontMatterSocialImage } from './support/image/front-matter-social-image.ts'
import { quotedText } from './support/reader/quoted-text.ts'
import { isTemplate } from './support/reader/reader-text.ts'

/** What sites that show cards can read. */
const SHOWN_TYPES: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'webp'])

const TYPE_OF_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['jpg', 'jpeg'],
  ['jfif', 'jpeg'],
  ['tif', 'tiff'],
  ['heif', 'heic'],
  ['apng', 'png'],
])

const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set('png jpeg gif webp avif heic bmp ico tiff jxl svg'.split(' '))

/** Cards are 1.91 times as wide as high. Between these a sixth is cut off at most, as of 16:9 and of 2:1, which many tools make. */
const NARROWEST = 1.6
const WIDEST = 2.2

export const socialImage = defineRule({
  id: 'social-image',
  description: 'Require a social image that other sites can show: over https, a raster image, large and wide enough',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    notHttps: 'Social image {url} is not loaded over https, so many sites leave it out',
    vector: 'Social image {url} is an SVG, which other sites do not show; use a PNG or a JPEG',
    unshown: 'Social image {url} is of type {type}, which most other sites do not show; use a PNG or a JPEG',
    notAnImage: 'Social image {url} holds no image, whatever its name says',
    otherType: 'Social image {url} is of type {type}, which its name does not say',
    tooSmall: 'Social image {url} is {width}×{height} pixels; a card needs {minWidth}×{minHeight}',
    otherShape: 'Social image {url} is {width}×{height} pixels, which is {shape} for a card; a shape near 1200×630 is shown whole',
  },
  options: {
    minWidth: { type: 'integer', default: 600, minimum: 1, description: 'The smallest width, in pixels' },
    minHeight: { type: 'integer', default: 315, minimum: 1, description: 'The smallest height, in pixels' },
  },
  create({ document: { frontMatter }, options, site, report }) {
    const image = frontMatter && frontMatterSocialImage(frontMatter)
    if (frontMatter === undefined || image === undefined || isTemplate(image.url)) return {}
    const { pointer } = image
    const placed = placeImage(frontMatter, image)
    const at = placed.rangeOf(0, image.url.length)
    const url = quotedText(image.url)
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(image.url)) {
      if (/^http:/i.test(image.url)) report({ message: 'notHttps', data: { url }, at, pointer })
      if (/^https?:/i.test(image.url) && extensionOf(image.url) === 'svg') report({ message: 'vector', data: { url }, at, pointer })
      return {}
    }
    const target = site?.resolveImage(image.url, pointer)
    const facts = target?.kind === 'file' ? site?.imageFacts(target.path) : undefined
    if (target?.kind !== 'file' || facts === undefined) return {}
    const extension = extensionOf(target.path)
    const said = TYPE_OF_EXTENSION.get(extension) ?? extension
    const { type, width, height } = facts
    if (type === undefined) {
      if (KNOWN_EXTENSIONS.has(said)) report({ message: 'notAnImage', data: { url }, at, pointer })
    } else if (type === 'svg') report({ message: 'vector', data: { url }, at, pointer })
    else if (!SHOWN_TYPES.has(type)) report({ message: 'unshown', data: { url, type: nameOf(type) }, at, pointer })
    else {
      if (KNOWN_EXTENSIONS.has(said) && said !== type) report({ message: 'otherType', data: { url, type: nameOf(type) }, at, pointer })
      if (width === undefined || height === undefined) return {}
      const { minWidth, minHeight } = options
      const shape = shapeOf(width, height)
      if (width < minWidth || height < minHeight) {
        report({ message: 'tooSmall', data: { url, width, height, minWidth, minHeight }, at, pointer })
      } else if (shape !== undefined) report({ message: 'otherShape', data: { url, width, height, shape }, at, pointer })
    }
    return {}
  },
})

function extensionOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

function nameOf(type: NonNullable<ImageFacts['type']>): string {
  return type === 'webp' ? 'WebP' : type.toUpperCase()
}

function shapeOf(width: number, height: number): string | undefined {
  const ratio = width / height
  if (ratio < NARROWEST) return 'too high'
  return ratio > WIDEST ? 'too wide' : undefined
}

import { socialImage } from '../../src/rules/social-image.ts'
import { describeRule } from '../support/describe-rule.ts'

/** The first bytes of a PNG of this size. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

const path = 'src/content/blog/hello.md'

function card(
  name: string,
  contents: string | Uint8Array,
): { readonly path: string; readonly files: Readonly<Record<string, string | Uint8Array>> } {
  return { path, files: { 'astro.config.mjs': '', [`src/content/blog/${name}`]: contents } }
}

describeRule(socialImage, {
  valid: {
    'no front matter, no image, and an image that is for something else': {
      markdown:
        '---\nauthors:\n  image: http://example.org/me.png\nimageAlt: http://example.org\nheroImage: http://example.org/a.png\n---\n',
    },
    'an address over https': '---\nimage: https://example.org/card.png\n---\n',
    'an address without a scheme, one from a template, and one that is no address': {
      markdown: '---\nimage: //example.org/card.png\nogImage: "http://{{ host }}/card.png"\ntwitter: 3\n---\n',
    },
    'the first of two social images, for the other is not the one that is shown': {
      markdown: '---\nimage: http://example.org/card.svg\nogImage: https://example.org/card.png\n---\n',
    },
    'a card of the usual size': { ...card('card.png', png(1200, 630)), markdown: '---\nimage: ./card.png\n---\n' },
    'cards of 2:1 and of the smallest size': { ...card('card.png', png(630, 315)), markdown: '---\nimage:\n  src: ./card.png\n---\n' },
    'a picture of 16:9': { ...card('card.png', png(1920, 1080)), markdown: '---\nimages: [./card.png]\n---\n' },
    'an image that is not there, which is the business of another rule': {
      ...card('other.png', png(1, 1)),
      markdown: '---\nimage: ./card.png\n---\n',
    },
    'an image that Git LFS has not fetched': {
      ...card('card.png', 'version https://git-lfs.github.com/spec/v1\n'),
      markdown: '---\nimage: ./card.png\n---\n',
    },
    'a smaller size where the options say so': {
      ...card('card.png', png(300, 157)),
      options: { minWidth: 300, minHeight: 157 },
      markdown: '---\nimage: ./card.png\n---\n',
    },
    'a local image where no site is known': '---\nimage: ./card.svg\n---\n',
  },
  invalid: {
    'an address without https': {
      markdown: '---\nimage: "http://example.org/card.png"\n---\n',
      messages: ['2:9-2:36 Social image `http://example.org/card.png` is not loaded over https, so many sites leave it out'],
    },
    'an image below another key': {
      markdown: '---\nopenGraph:\n  image: HTTP://example.org/card.png\n---\n',
      messages: ['3:10-3:37 Social image `HTTP://example.org/card.png` is not loaded over https, so many sites leave it out'],
    },
    'an SVG of another site': {
      markdown: '---\nog_image: https://example.org/card.SVG?v=1\n---\n',
      messages: ['2:11-2:43 Social image `https://example.org/card.SVG?v=1` is an SVG, which other sites do not show; use a PNG or a JPEG'],
    },
    'an SVG, whatever its name says': {
      ...card('card.png', '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>'),
      markdown: '---\nimage: ./card.png\n---\n',
      messages: ['2:8-2:18 Social image `./card.png` is an SVG, which other sites do not show; use a PNG or a JPEG'],
    },
    'a type that few sites show': {
      ...card('card.tif', 'II*\0'),
      markdown: '---\nimage: ./card.tif\n---\n',
      messages: ['2:8-2:18 Social image `./card.tif` is of type TIFF, which most other sites do not show; use a PNG or a JPEG'],
    },
    'a page that was saved as an image': {
      ...card('card.png', '<!doctype html><title>Not found</title>'),
      markdown: '---\nimage: ./card.png\n---\n',
      messages: ['2:8-2:18 Social image `./card.png` holds no image, whatever its name says'],
    },
    'a PNG that is named as a JPEG, and too small': {
      ...card('card.jpg', png(300, 630)),
      markdown: '---\nimage: ./card.jpg\n---\n',
      messages: [
        '2:8-2:18 Social image `./card.jpg` is of type PNG, which its name does not say',
        '2:8-2:18 Social image `./card.jpg` is 300×630 pixels; a card needs 600×315',
      ],
    },
    'a square': {
      ...card('card.png', png(1200, 1200)),
      markdown: '---\nimage: ./card.png\n---\n',
      messages: [
        '2:8-2:18 Social image `./card.png` is 1200×1200 pixels, which is too high for a card; a shape near 1200×630 is shown whole',
      ],
    },
    'a banner': {
      ...card('card.png', png(2000, 400)),
      markdown: '---\nimage: ./card.png\n---\n',
      messages: [
        '2:8-2:18 Social image `./card.png` is 2000×400 pixels, which is too wide for a card; a shape near 1200×630 is shown whole',
      ],
    },
  },
})

import type { Definition, Image, ImageReference } from 'mdast'
import type { MarkupAttribute, MarkupElement } from '../document/markup/markup-element.ts'
import { defineRule, type Place } from '../rule/define-rule.ts'
import { isFileName } from './support/alt-text/alt-file-name.ts'
import { imageOpening } from './support/alt-text/alt-openings.ts'
import { DescribedPictures } from './support/alt-text/described-pictures.ts'
import { altOf, IMAGE_COMPONENTS_OPTION, needsNoAlt } from './support/alt-text/element-alt.ts'
import { frontMatterAltTexts } from './support/alt-text/front-matter-alt-texts.ts'
import { markdownAltRange } from './support/alt-text/markdown-alt-range.ts'
import { mentionedWords } from './support/alt-text/mentioned-words.ts'
import { stockAltText } from './support/alt-text/stock-alt-texts.ts'
import { attributeAlt, attributesBehind } from './support/image/image-attributes.ts'
import { imageLabel } from './support/image/image-label.ts'
import { isBlankText } from './support/reader/blank-text.ts'
import { characters, readerLength, wideNote } from './support/reader/reader-length.ts'
import { isTemplate } from './support/reader/reader-text.ts'

const LONGEST_QUOTE = 50

/** An image with an alt text that can be read from here. */
interface DescribedImage {
  /** Blanks folded. */
  readonly alt: string
  readonly address: string | undefined
  /** Of a definition, which may stand further below, in place of the address. */
  readonly identifier?: string
  readonly pointer?: string
  /** Whether another image may say the same: in the front matter, or one of a dark and a light version. */
  readonly mayRepeat: boolean
  /** Whether it was written beside a caption, and so to describe at length what the caption does not. */
  readonly mayBeLong?: boolean
  /** Of the alt text, worked out for a finding only. */
  readonly place: () => Place
}

export const imageAltQuality = defineRule({
  id: 'image-alt-quality',
  description: 'Require alt text that says what the image shows',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    fileName: 'Alt text "{alt}" is a file name; say in words what {image} shows',
    stockText: 'Alt text "{alt}" fits any image; say what {image} shows',
    tooLong: 'Alt text of {image} is {length} long{wide}, more than {max}; say what matters and put the rest into the post',
    opening: 'Alt text begins with "{opening}", but screen readers say already that it is an image; begin with what {image} shows',
    repeated: 'Alt text "{alt}" is that of another image too, {other}; say what is different in this one',
  },
  options: {
    max: {
      type: 'integer',
      default: 150,
      minimum: 0,
      description: 'The largest length, in characters as a reader counts them; 0 for none',
    },
    texts: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further alt texts that say nothing, besides "image", "screenshot" and the like in many languages',
    },
    openings: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further openings that are not wanted, besides "image of" and the like in many languages',
    },
    components: IMAGE_COMPONENTS_OPTION,
  },
  create({ document, options, report }) {
    const components = new Set(options.components)
    const addresses = new Map<string, string>()
    const images: DescribedImage[] = []
    const pictures = new DescribedPictures()
    let mentioned: ReadonlySet<string> | undefined
    const isMentioned = (name: string): boolean => {
      mentioned ??= mentionedWords(document.tree)
      return mentioned.has(name)
    }

    const add = (image: DescribedImage): void => {
      if (!isBlankText(image.alt) && !isTemplate(image.alt)) images.push({ ...image, alt: tidy(image.alt) })
    }
    const writtenAlt = (node: Image | ImageReference): Pick<DescribedImage, 'alt' | 'mayBeLong' | 'place'> => {
      const attribute = attributeAlt(node, document)
      if (attribute !== undefined) return { alt: attribute.value, mayBeLong: true, place: () => attribute.range }
      return { alt: node.alt ?? '', mayBeLong: false, place: () => markdownAltRange(node, document.source) }
    }
    const check = ({ alt, identifier, mayRepeat, mayBeLong = false, place, pointer, ...described }: DescribedImage): void => {
      const address = identifier === undefined ? described.address : addresses.get(identifier)
      const image = imageLabel(address)
      const stock = stockAltText(alt, options.texts)
      if (stock === 'dated' || (stock === undefined && isFileName(alt, address, isMentioned))) {
        report({ message: 'fileName', data: { alt: shorten(alt), image }, at: place(), pointer })
        return
      }
      if (stock === 'text') {
        report({ message: 'stockText', data: { alt: shorten(alt), image }, at: place(), pointer })
        return
      }
      const length = readerLength(alt)
      if (options.max > 0 && length > options.max && !mayBeLong) {
        report({
          message: 'tooLong',
          data: { image, length: characters(length), wide: wideNote(alt), max: options.max },
          at: place(),
          pointer,
        })
        return
      }
      const opening = imageOpening(alt, options.openings)
      if (opening !== undefined) {
        report({ message: 'opening', data: { opening, image }, at: place(), pointer })
        return
      }
      const other = address === undefined || mayRepeat ? undefined : pictures.add(alt, { address, place })
      if (other === undefined) return
      const related = [{ text: 'The first image with this alt text', at: other.place() }]
      report({ message: 'repeated', data: { alt: shorten(alt), other: imageLabel(other.address) }, at: place(), related })
    }

    for (const { pointer, alt, image } of frontMatterAltTexts(document)) {
      if (typeof alt !== 'string') continue
      add({ alt, address: image, pointer, mayRepeat: true, place: () => document.frontMatter?.rangeAt(pointer) ?? document.bodyRange })
    }
    return {
      image(node) {
        add({ ...writtenAlt(node), address: node.url, mayRepeat: isForTheme(attributesBehind(node, document).replaceAll(WRITTEN_ALT, '')) })
      },
      imageReference(node) {
        add({
          ...writtenAlt(node),
          address: undefined,
          identifier: node.identifier,
          mayRepeat: isForTheme(attributesBehind(node, document).replaceAll(WRITTEN_ALT, '')),
        })
      },
      definition({ identifier, url }: Definition) {
        if (!addresses.has(identifier)) addresses.set(identifier, url)
      },
      element(element) {
        if (element.name !== 'img' && !components.has(element.name)) return
        const alt = altOf(element)
        if (alt?.value === undefined || needsNoAlt(element, document)) return
        const address = element.attributes.get('src')?.value
        add({ alt: alt.value, address, mayRepeat: isForTheme(themeWords(element)), place: () => valueRange(alt) })
      },
      'root:exit'() {
        for (const image of images) check(image)
      },
    }
  },
})

/** Blanks folded, and without the width that Obsidian reads from an alt text: `A cat|300`. */
function tidy(alt: string): string {
  return alt
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ ?\|\d{1,5}(?:x\d{1,5})?$/, '')
}

/** Whether attributes show the image in the dark or the light theme only: the classes `dark:hidden` and `light-only`, or `img-dark`. */
function isForTheme(attributes: string): boolean {
  return /(?<![a-z])(?:dark|light)(?![a-z]|:(?!hidden|block|inline|flex|grid|(?:in)?visible|opacity))/i.test(attributes)
}

/** An alt text among attributes behind an image. */
const WRITTEN_ALT = /alt\s*=\s*(?:"[^"]*"|'[^']*')/g

/** What may speak of a theme: the names of all attributes, and what is said beside the address and the alt text. */
function themeWords({ attributes }: MarkupElement): string {
  return [...attributes].map(([name, { value = '' }]) => (/^:?(?:src|srcset|alt|title)$/i.test(name) ? '' : `${name} ${value}`)).join(' ')
}

function valueRange({ value, source, range }: MarkupAttribute): Place {
  return source === undefined ? range : source.rangeOf(0, value?.length ?? 0)
}

function shorten(alt: string): string {
  const characters = Array.from(alt.slice(0, LONGEST_QUOTE * 2))
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…` : alt
}

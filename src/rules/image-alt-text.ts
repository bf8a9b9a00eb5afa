import type { Definition, Image, ImageReference } from 'mdast'
import { defineRule } from '../rule/define-rule.ts'
import { altOf, IMAGE_COMPONENTS_OPTION, needsNoAlt } from './support/alt-text/element-alt.ts'
import { frontMatterAltTexts } from './support/alt-text/front-matter-alt-texts.ts'
import { isImageAddress } from './support/image/image-address.ts'
import { attributeAlt } from './support/image/image-attributes.ts'
import { imageLabel } from './support/image/image-label.ts'
import { isBlankText } from './support/reader/blank-text.ts'

export const imageAltText = defineRule({
  id: 'image-alt-text',
  description: 'Require alt text on images',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    missing: 'Alt text of {image} is empty; say in the square brackets what the image shows',
    missingAttribute: '`<{name}>` of {image} has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
    blankAttribute: '`alt` of {image} is blank; say what the image shows, or write `alt=""` where it is only decoration',
    missingField: '`{field}` is empty; say what {image} shows',
  },
  options: {
    components: IMAGE_COMPONENTS_OPTION,
  },
  create({ document, options, site, report }) {
    // Where a video or a page may be shown in the same way, only what ends as an image is one.
    const isImage = (url: string): boolean => site?.profile.unknowable.has('embeds') !== true || isImageAddress(url)
    const components = new Set(options.components)
    const addresses = new Map<string, string>()
    const references: ImageReference[] = []

    for (const { pointer, key, alt, image } of frontMatterAltTexts(document)) {
      const isEmpty = alt === null || (typeof alt === 'string' && isBlankText(alt))
      if (!isEmpty || document.frontMatter === undefined) continue
      const at = document.frontMatter.rangeAt(pointer)
      report({ message: 'missingField', data: { field: key, image: imageLabel(image) }, at, pointer })
    }
    /** `{alt=""}` behind an image says that it is only decoration, as it does in HTML. */
    const lacksAlt = (image: Image | ImageReference): boolean => {
      if (!isBlankText(image.alt ?? '')) return false
      const alt = attributeAlt(image, document)
      return alt === undefined || (alt.value !== '' && isBlankText(alt.value))
    }
    return {
      image(node) {
        if (lacksAlt(node) && isImage(node.url)) report({ message: 'missing', data: { image: imageLabel(node.url) }, at: node })
      },
      imageReference(node) {
        if (lacksAlt(node)) references.push(node)
      },
      definition({ identifier, url }: Definition) {
        if (!addresses.has(identifier)) addresses.set(identifier, url)
      },
      element(element) {
        if (element.name !== 'img' && !components.has(element.name)) return
        // `<img />` alone shows nothing: it is the name of the tag in a text.
        if (element.attributes.size === 0 && !element.hasSpread) return
        const alt = altOf(element)
        const image = imageLabel(element.attributes.get('src')?.value)
        if (alt === undefined) {
          if (!needsNoAlt(element, document))
            report({ message: 'missingAttribute', data: { name: element.name, image }, at: element.range })
        } else if (alt.value !== undefined && alt.value !== '' && isBlankText(alt.value)) {
          report({ message: 'blankAttribute', data: { image }, at: alt.range })
        }
      },
      'root:exit'() {
        // Definitions mostly stand below the images that use them.
        for (const node of references) {
          const url = addresses.get(node.identifier) ?? node.label ?? ''
          if (isImage(url)) report({ message: 'missing', data: { image: imageLabel(url) }, at: node })
        }
      },
    }
  },
})

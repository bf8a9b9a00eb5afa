import type { Definition, ImageReference } from 'mdast'
import type { Document } from '../document/document.ts'
import type { MarkupElement } from '../document/markup/markup-element.ts'
import { defineRule } from '../rule/define-rule.ts'
import { isBlankText } from './support/blank-text.ts'
import { type FrontMatterAltText, frontMatterAltTexts } from './support/front-matter-alt-texts.ts'
import { imageLabel } from './support/image-label.ts'

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
    components: {
      type: 'array',
      items: { type: 'string' },
      default: ['Image'],
      description: 'The components that show an image and take `alt`, besides `<img>`',
    },
  },
  create({ document, options, report }) {
    const components = new Set(options.components)
    const addresses = new Map<string, string>()
    const references: ImageReference[] = []

    for (const { pointer, key, alt, image } of frontMatterTexts(document)) {
      const isEmpty = alt === null || (typeof alt === 'string' && isBlankText(alt))
      if (!isEmpty || document.frontMatter === undefined) continue
      const at = document.frontMatter.rangeAt(pointer)
      report({ message: 'missingField', data: { field: key, image: imageLabel(image) }, at, pointer })
    }
    return {
      image(node) {
        if (isBlankText(node.alt ?? '')) report({ message: 'missing', data: { image: imageLabel(node.url) }, at: node })
      },
      imageReference(node) {
        if (isBlankText(node.alt ?? '')) references.push(node)
      },
      definition({ identifier, url }: Definition) {
        if (!addresses.has(identifier)) addresses.set(identifier, url)
      },
      element(element) {
        if (element.name !== 'img' && !components.has(element.name)) return
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
          report({ message: 'missing', data: { image: imageLabel(addresses.get(node.identifier) ?? node.label ?? '') }, at: node })
        }
      },
    }
  },
})

/** `:alt="title"` is how a Vue page (VitePress, VuePress) computes an attribute. */
function altOf({ attributes }: MarkupElement) {
  const computed = [':alt', 'v-bind:alt'].map((name) => attributes.get(name)).find((attribute) => attribute !== undefined)
  return computed === undefined ? attributes.get('alt') : { ...computed, value: undefined }
}

/** Hidden from screen readers, named in another way, or with attributes that cannot be seen from here. */
function needsNoAlt({ attributes, hasSpread }: MarkupElement, { flavor }: Document): boolean {
  if (hasSpread) return true
  // `{...props}` and `{{ attributes }}` in a file that is read as HTML.
  if ([...attributes.keys()].some((name) => name.startsWith('{') || name === 'v-bind')) return true
  const isComputedOr = (name: string, accepts: (value: string) => boolean): boolean => {
    const attribute = attributes.get(name)
    return attribute !== undefined && (attribute.value === undefined || accepts(attribute.value))
  }
  return (
    // JSX takes an attribute without a value for `true`, HTML does not.
    isComputedOr('aria-hidden', (value) => value.trim().toLowerCase() === 'true' || (value === '' && flavor === 'mdx')) ||
    isComputedOr('role', (value) => value.split(/\s+/).some((role) => role === 'presentation' || role === 'none')) ||
    isComputedOr('aria-label', (value) => !isBlankText(value)) ||
    isComputedOr('aria-labelledby', (value) => !isBlankText(value))
  )
}

/** Most front matter has no word of it, which is found out faster than by looking at every key. */
function frontMatterTexts({ frontMatter, source }: Document): readonly FrontMatterAltText[] {
  return frontMatter !== undefined && /alt/i.test(source.slice(frontMatter.contentRange)) ? frontMatterAltTexts(frontMatter) : []
}

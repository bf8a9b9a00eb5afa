import type { Document } from '../../../document/document.ts'
import type { MarkupAttribute, MarkupElement } from '../../../document/markup/markup-element.ts'
import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import { isBlankText } from '../reader/blank-text.ts'

/** Which JSX elements are images. */
export const IMAGE_COMPONENTS_OPTION = {
  type: 'array',
  items: { type: 'string' },
  default: ['Image'],
  description: 'The components that show an image and take `alt`, besides `<img>`',
} as const satisfies OptionDeclaration

/** The `alt` of an element, without a value where it is computed: `:alt="title"` is how a Vue page (VitePress, VuePress) does that. */
export function altOf({ attributes }: MarkupElement): MarkupAttribute | undefined {
  const computed = [':alt', 'v-bind:alt'].map((name) => attributes.get(name)).find((attribute) => attribute !== undefined)
  return computed === undefined ? attributes.get('alt') : { ...computed, value: undefined }
}

/** Hidden from screen readers, named in another way, or with attributes that cannot be seen from here. */
export function needsNoAlt({ attributes, hasSpread }: MarkupElement, { flavor }: Document): boolean {
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

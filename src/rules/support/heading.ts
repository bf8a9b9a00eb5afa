import type { Parents } from 'mdast'
import type { MarkupElement } from '../../document/markup/markup-element.ts'

/** The level of an HTML or JSX heading tag, `undefined` for every other element. */
export function htmlHeadingLevel({ name }: MarkupElement): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
}

/** Inside a quotation or a footnote a heading belongs to what is quoted, not to the outline of the post. */
export function isQuoted(ancestors: readonly Parents[]): boolean {
  return ancestors.some(({ type }) => type === 'blockquote' || type === 'footnoteDefinition')
}

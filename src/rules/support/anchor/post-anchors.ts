import type { Heading, Nodes } from 'mdast'
import type { Document } from '../../../document/document.ts'
import type { MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import { plainText } from '../../../document/plain-text.ts'
import type { GeneratorProfile } from '../../../generator/generator-profile.ts'
import { hasMarkup, splitHeadingAttributes } from '../heading/heading.ts'
import { bringsContent } from './brought-content.ts'
import { headingId } from './heading-id.ts'
import { headingSlugger } from './heading-slugger.ts'

/** Components that only arrange what stands between their tags. Every other one may bring headings or ids of its own. */
const PLAIN_COMPONENTS: ReadonlySet<string> = new Set(
  (
    'Admonition Aside Badge BrowserWindow Bleed Callout Card CardGrid Cards Center Code CodeBlock CodeGroup Details FileTree Highlight ' +
    'Icon Image Link LinkButton LinkCard Picture Steps Step Tab TabItem Tabs Tooltip YouTube Video'
  ).split(' '),
)

/** Finds what links with a fragment may lead to on a page. */
export interface AnchorCollector {
  readonly heading: (node: Heading) => void
  readonly element: (element: MarkupElement) => void
  /** `undefined` where the page may have anchors that cannot be seen from here. */
  readonly anchors: () => readonly string[] | undefined
}

/** @returns `undefined` where nobody knows how the generator names its anchors. */
export function anchorCollector(document: Document, style: GeneratorProfile['anchors']): AnchorCollector | undefined {
  if (style === 'unknown') return undefined
  const { source } = document
  const slug = headingSlugger(style)
  const anchors = new Set<string>()
  let isOpen = bringsContent(document)
  return {
    heading(node) {
      const id = headingId(node, source, style.idSyntax)
      if (id !== undefined) {
        anchors.add(id)
        return
      }
      const text = plainText(node)
      // What a generator makes of these depends on its plugins: pictures, values, `:tada:`, ids that its own syntax does not have.
      if (hasValues(node) || text.includes('{{') || /:[a-z\d_+-]+:/i.test(text)) isOpen = true
      anchors.add(slug(text.trim()))
      const { text: bare, attributes } = splitHeadingAttributes(text)
      const range = nodeRange(node)
      if (range === undefined) return
      const others = [
        ...(attributes === '' ? [] : [bare]),
        ...(hasMarkup(node) ? [text] : []),
        ...(style.slugs === 'hugo' ? [source.slice(range).replace(/^#+/, '')] : []),
      ]
      // Ids that the heading gets instead where a generator looks at its source, or at spaces beside a tag.
      for (const other of others) anchors.add(headingSlugger(style)(other))
    },
    element({ name, attributes, hasSpread }) {
      if (!isPlainComponent(name)) isOpen = true
      if (hasSpread || attributes.has(':id') || attributes.has('v-bind:id')) isOpen = true
      for (const attribute of [attributes.get('id'), attributes.get('name')]) {
        if (attribute === undefined) continue
        if (attribute.value === undefined) isOpen = true
        else anchors.add(attribute.value)
      }
    },
    anchors: () => {
      if (isOpen) return undefined
      // Attributes of paragraphs and lists: `{#install}`, `{: #install }`.
      for (const [, id = ''] of source.slice(document.bodyRange).matchAll(/[{[]:? ?#([^\s{}#[\]]{1,200})/g)) anchors.add(id)
      return [...new Set([...anchors].map((anchor) => anchor.normalize('NFC')))]
    },
  }
}

/** Whether a tag brings neither headings nor ids of its own: one of HTML, or a component that is known. */
export function isPlainComponent(name: string): boolean {
  return !/^[A-Z]|\./.test(name) || PLAIN_COMPONENTS.has(name)
}

/** Whether a heading holds what only a build can tell: pictures, values. */
export function hasValues(heading: Heading): boolean {
  const stack: Nodes[] = [...heading.children]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'image' || node.type === 'imageReference') return true
    if (node.type === 'mdxTextExpression' && !node.value.trim().startsWith('/*') && !node.value.trim().startsWith('#')) return true
    if ('children' in node) stack.push(...node.children)
  }
  return false
}

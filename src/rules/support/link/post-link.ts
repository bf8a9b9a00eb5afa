import type { Definition, Link, LinkReference } from 'mdast'
import type { Document } from '../../../document/document.ts'
import type { MarkupAttribute, MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import type { Visitor } from '../../../rule/visitor.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { elementLinkContent, type LinkContent, markdownLinkContent } from './link-content.ts'

/** Which JSX elements are links. */
export const LINK_COMPONENTS_OPTION = {
  type: 'array',
  items: { type: 'string' },
  default: ['Link'],
  description: 'The components that are links and take `href` or `to`, besides `<a>`',
} as const satisfies OptionDeclaration

/** A link, however it is written. */
export type PostLink = InlineLink | ReferenceLink | ElementLink

interface LinkParts {
  /** The whole of a Markdown link, the opening tag of an element. */
  readonly range: TextRange
  readonly content: LinkContent
  /** As a browser gets it; `undefined` where it is computed. */
  readonly destination: string | undefined
}

/** `[text](destination)`, and autolinks. */
export interface InlineLink extends LinkParts {
  readonly written: 'inline'
}

/** `[text][label]` */
export interface ReferenceLink extends LinkParts {
  readonly written: 'reference'
  readonly definition: Definition
}

/** `<a href="destination">text</a>` */
export interface ElementLink extends LinkParts {
  readonly written: 'element'
  readonly element: MarkupElement
  /** The attribute that holds the destination. */
  readonly attribute: MarkupAttribute
}

const LINK_ATTRIBUTES = ['href', 'to']

/**
 * A visitor that meets every link of a post: in order of place, but for those by reference, which come last.
 *
 * @param components The components that are links, besides `<a>`.
 */
export function visitLinks(document: Document, components: readonly string[], onLink: (link: PostLink) => void): Visitor {
  const names = new Set(components)
  const definitions = new Map<string, Definition>()
  const references: LinkReference[] = []
  const partsOf = (node: Link | LinkReference): Omit<LinkParts, 'destination'> | undefined => {
    const range = nodeRange(node)
    return range && { range, content: markdownLinkContent(node, document) }
  }
  return {
    link(node) {
      const parts = partsOf(node)
      if (parts !== undefined) onLink({ written: 'inline', ...parts, destination: node.url })
    },
    linkReference(node) {
      references.push(node)
    },
    definition(node) {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    },
    element(element) {
      if (element.name !== 'a' && !names.has(element.name)) return
      const attribute = destinationAttribute(element)
      if (attribute === undefined) return
      const content = elementLinkContent(element, document)
      onLink({ written: 'element', range: element.range, content, destination: attribute.value, element, attribute })
    },
    'root:exit'() {
      // Definitions mostly stand below the links that use them.
      for (const node of references) {
        const definition = definitions.get(node.identifier)
        const parts = definition && partsOf(node)
        if (definition !== undefined && parts !== undefined) {
          onLink({ written: 'reference', ...parts, destination: definition.url, definition })
        }
      }
    },
  }
}

/** An `<a>` without one is an anchor, or the business of a script. */
function destinationAttribute({ name, attributes }: MarkupElement): MarkupAttribute | undefined {
  for (const wanted of name === 'a' ? LINK_ATTRIBUTES.slice(0, 1) : LINK_ATTRIBUTES) {
    const attribute = attributes.get(wanted)
    if (attribute !== undefined) return attribute
    // `:href="url"` and `v-bind:to="url"` are how a Vue page computes one.
    const computed = [`:${wanted}`, `v-bind:${wanted}`].map((one) => attributes.get(one)).find((one) => one !== undefined)
    if (computed !== undefined) return { ...computed, value: undefined, source: undefined }
  }
  return undefined
}

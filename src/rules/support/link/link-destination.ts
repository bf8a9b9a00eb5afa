import type { Definition, Link } from 'mdast'
import type { Document } from '../../../document/document.ts'
import type { MarkupElement } from '../../../document/markup/markup-element.ts'
import type { Visitor } from '../../../rule/visitor.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { destinationRange } from '../invisible/destination-range.ts'

/** A destination as an author wrote it: of a link, of a definition that a link uses, or of a tag. */
export interface LinkDestination {
  /** Character references decoded, percent-encoding not. */
  readonly url: string
  readonly range: TextRange
  /** In Markdown the generator may rewrite a path to a file; in a tag the browser gets it as it is. */
  readonly isMarkup: boolean
}

const ATTRIBUTES = ['href', 'to']

/** Visits every destination whose place is known, that of a definition once. */
export function visitDestinations(
  { source }: Document,
  components: readonly string[],
  onDestination: (destination: LinkDestination) => void,
): Visitor {
  const names = new Set(components)
  const used = new Set<string>()
  const definitions = new Map<string, Definition>()
  const visitNode = (node: Link | Definition): void => {
    const range = destinationRange(node, source)
    if (range !== undefined) onDestination({ url: node.url, range, isMarkup: false })
  }
  return {
    link: visitNode,
    linkReference({ identifier }) {
      used.add(identifier)
    },
    definition(node) {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    },
    element(element) {
      if (element.name === 'a' || names.has(element.name)) visitElement(element, onDestination)
    },
    'root:exit'() {
      for (const [identifier, definition] of definitions) if (used.has(identifier)) visitNode(definition)
    },
  }
}

function visitElement({ name, attributes }: MarkupElement, onDestination: (destination: LinkDestination) => void): void {
  for (const wanted of name === 'a' ? ATTRIBUTES.slice(0, 1) : ATTRIBUTES) {
    const { value, source } = attributes.get(wanted) ?? {}
    if (value !== undefined && source !== undefined) {
      onDestination({ url: value, range: source.rangeOf(0, value.length), isMarkup: true })
      return
    }
  }
}

import type { Heading, Nodes, Parents } from 'mdast'
import { nodeRange } from '../document/node-range.ts'
import { plainText } from '../document/plain-text.ts'
import { defineRule, type Place } from '../rule/define-rule.ts'
import type { SourceText } from '../text/source-text.ts'
import { type Enclosure, enclosures } from './support/heading/enclosed-blocks.ts'
import {
  hasMarkup,
  headingLabel,
  headingText,
  htmlHeadingLevel,
  isOutsideOutline,
  splitHeadingAttributes,
} from './support/heading/heading.ts'
import { headingShift } from './support/heading/heading-shift.ts'
import { foldCase, foldSpaces } from './support/reader/fold-text.ts'

/** A heading that deeper ones stand under. */
interface Section {
  readonly level: number
  /** By where they stand and what they say, the first of all headings that stand directly under this one. */
  readonly children: Map<Container, Map<string, FirstHeading>>
}

interface FirstHeading {
  readonly at: Place
  readonly start: number
}

/** A list item, a tab, or whatever else holds some headings and not others. */
type Container = Parents | Enclosure

export const noDuplicateHeading = defineRule({
  id: 'no-duplicate-heading',
  description: 'Disallow equal headings in one section',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    inSection: 'Heading {heading} stands twice in the same section',
    inPost: 'Heading {heading} stands twice in the post',
  },
  options: {
    everywhere: {
      type: 'boolean',
      default: false,
      description: 'Whether headings must differ in the whole post, not only under one parent heading',
    },
  },
  create({ document, options, site, report }) {
    // On slides the same heading means that the subject goes on.
    if (headingShift(site, document) === undefined) return {}
    const root: Section = { level: 0, children: new Map() }
    const open: Section[] = [root]
    const enter = (level: number): Section => {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const parent = open.at(-1) ?? root
      open.push({ level, children: new Map() })
      return parent
    }
    const enclosed = new Map<Nodes, Enclosure>()
    return {
      root(node) {
        for (const [index, enclosure] of enclosures(node.children, document.markdown).entries()) {
          const block = node.children[index]
          if (block?.type === 'heading' && enclosure !== undefined) enclosed.set(block, enclosure)
        }
      },
      heading(node, ancestors) {
        const container = enclosed.get(node) ?? ancestors.at(-1)
        // A quotation at the top of the page may stand for the heading of what follows: `> ## [Release 2](…)`.
        if (ancestors.length === 2 && ancestors[1]?.type === 'blockquote') enter(node.depth)
        if (container === undefined || isOutsideOutline(node, ancestors, document)) return
        const parent = enter(node.depth)
        const text = headingText(node)
        const range = nodeRange(node)
        // What a template puts there may be different each time.
        if (text === '' || (range !== undefined && document.templates.holdsTag(range))) return
        const section = options.everywhere ? root : parent
        const place = options.everywhere ? document.tree : container
        const children = section.children.get(place) ?? new Map<string, FirstHeading>()
        section.children.set(place, children)
        const key = options.everywhere ? contentOf(node, document.source) : `${node.depth} ${contentOf(node, document.source)}`
        const start = range?.start ?? 0
        const earlier = children.get(key)
        if (earlier === undefined) children.set(key, { at: node, start })
        else if (!document.templates.mayBranch(earlier.start, start)) {
          const related = [{ text: 'The first heading of this text', at: earlier.at }]
          report({ message: options.everywhere ? 'inPost' : 'inSection', data: { heading: headingLabel(text) }, at: node, related })
        }
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (level !== undefined && !isOutsideOutline(element, ancestors, document)) enter(level)
      },
    }
  },
})

/** What two headings must share to be equal: what readers see and, where it is written, the id, for that keeps links apart. */
function contentOf(heading: Heading, source: SourceText): string {
  const range = nodeRange(heading)
  // A badge or an expression may be the difference, so such headings are compared as written.
  if (hasMarkup(heading) && range !== undefined) return source.slice(range)
  const { text, attributes } = splitHeadingAttributes(plainText(heading))
  return `${foldSpaces(foldCase(text))} ${attributes}`
}

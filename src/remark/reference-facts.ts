import type { Definition, FootnoteDefinition, Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import { rangeSet } from '../text/range-set.ts'
import type { TextRange } from '../text/text-range.ts'
import { bringsMarkdown } from './brings-markdown.ts'
import { mathematics } from './mathematics.ts'
import { foldLabel, writtenLabels } from './written-labels.ts'

/** What the findings about the references of a post are judged by. */
export interface ReferenceFacts {
  /** Whether the parser sees a definition of a link. */
  readonly hasDefinitions: boolean
  /** Whether there is nothing but definitions: a list for other pages to bring in. */
  readonly isListOfDefinitions: boolean
  /** Whether definitions, or references, may be where they cannot be seen: in another file, or made by a template. */
  readonly bringsMarkdown: boolean
  /** Labels of all that looks like a definition, whether or not the parser takes it for one; those of footnotes begin with `^`. */
  readonly definedLabels: ReadonlySet<string>
  /** Labels of all that looks like a reference. */
  readonly mentionedLabels: ReadonlySet<string>
  /** Labels of definitions of links that nothing refers to. */
  readonly unusedLabels: readonly string[]
  /** Whether a stretch belongs to a template or to mathematics, if only in part. */
  readonly isForeign: (range: TextRange) => boolean
}

const TEMPLATE_IN_LABEL = /\{\{|\{%|<%/

export function referenceFacts({ tree, source, bodyRange, templates }: Document): ReferenceFacts {
  const body = source.slice(bodyRange)
  const labels = writtenLabels(body)
  const definedLabels = new Set(labels.filter(({ isDefinition }) => isDefinition).map(({ label }) => label))
  const mentions = labels.filter(({ isDefinition, range }) => !isDefinition && body[range.end] !== '(')
  // In front matter a list looks like a reference, but for one with a text before it.
  const head = source.text.slice(0, bodyRange.start)
  const mentionsInHead = writtenLabels(head).filter(({ range }) => head[range.start - 1] === ']')
  const mentionedLabels = new Set([...mentions, ...mentionsInHead].map(({ label }) => label))
  const { definitions, used } = labelsIn(tree)
  const links = definitions.filter(({ type }) => type === 'definition').map(({ identifier }) => foldLabel(identifier))
  const formulas = rangeSet(mathematics(body))
  return {
    hasDefinitions: links.length > 0,
    isListOfDefinitions: tree.children.every(({ type }) => type === 'definition' || type === 'footnoteDefinition' || type === 'html'),
    bringsMarkdown: bringsMarkdown(body) || [...definedLabels].some((label) => TEMPLATE_IN_LABEL.test(label)),
    definedLabels,
    mentionedLabels,
    unusedLabels: links.filter((label) => !mentionedLabels.has(label) && !used.has(label)),
    isForeign: ({ start, end }) =>
      templates.isTemplate({ start, end }) || formulas.touches({ start: start - bodyRange.start, end: end - bodyRange.start }),
  }
}

/** The definitions that the parser sees, and the labels of links and images that refer to one. */
function labelsIn(tree: Nodes): { readonly definitions: readonly (Definition | FootnoteDefinition)[]; readonly used: ReadonlySet<string> } {
  const definitions: (Definition | FootnoteDefinition)[] = []
  const used = new Set<string>()
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(foldLabel(node.identifier))
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return { definitions, used }
}

import type { Definition, FootnoteDefinition, Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import type { TextRange } from '../text/text-range.ts'
import { bringsMarkdown } from './brings-markdown.ts'
import { templateRanges } from './template-ranges.ts'
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

export function referenceFacts({ tree, source, bodyRange }: Document): ReferenceFacts {
  const body = source.slice(bodyRange)
  const labels = writtenLabels(body)
  const definedLabels = new Set(labels.filter(({ isDefinition }) => isDefinition).map(({ label }) => label))
  const mentions = labels.filter(({ isDefinition, range }) => !isDefinition && body[range.end] !== '(')
  // In front matter a list looks like a reference, but for one with a text before it.
  const head = source.text.slice(0, bodyRange.start)
  const mentionsInHead = writtenLabels(head).filter(({ range }) => head[range.start - 1] === ']')
  const mentionedLabels = new Set([...mentions, ...mentionsInHead].map(({ label }) => label))
  const definitions = definitionsIn(tree)
  const links = definitions.filter(({ type }) => type === 'definition').map(({ identifier }) => foldLabel(identifier))
  const ranges = mergedRanges(templateRanges(body))
  return {
    hasDefinitions: links.length > 0,
    isListOfDefinitions: tree.children.every(({ type }) => type === 'definition' || type === 'footnoteDefinition' || type === 'html'),
    bringsMarkdown: bringsMarkdown(body) || [...definedLabels].some((label) => TEMPLATE_IN_LABEL.test(label)),
    definedLabels,
    mentionedLabels,
    unusedLabels: links.filter((label) => !mentionedLabels.has(label)),
    isForeign: ({ start, end }) => isTouched(ranges, { start: start - bodyRange.start, end: end - bodyRange.start }),
  }
}

function definitionsIn(tree: Nodes): (Definition | FootnoteDefinition)[] {
  const definitions: (Definition | FootnoteDefinition)[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return definitions
}

/** The same stretches in order, those that overlap made one. */
function mergedRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || range.start > last.end) merged.push(range)
    else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end }
  }
  return merged
}

/** @param ranges In order, apart from each other. */
function isTouched(ranges: readonly TextRange[], { start, end }: TextRange): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const next = ranges[low]
  return next !== undefined && next.start < end
}

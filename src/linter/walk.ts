import type { Html, Nodes, Parents } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { Document } from '../document/document.ts'
import { htmlElements } from '../document/markup/html-elements.ts'
import { jsxElement } from '../document/markup/jsx-element.ts'
import type { MarkupElement } from '../document/markup/markup-element.ts'
import type { Visitor } from '../rule/visitor.ts'

type Listener = (subject: unknown, ancestors: readonly Parents[]) => void

/** A rule's visitor with the name of its rule, so that what it throws can be laid at the right door. */
export interface OwnedVisitor {
  readonly ruleId: string
  readonly visitor: Visitor
}

/**
 * Walks the tree once for all rules. The path is a list, not the call stack: a hostile post nests 60,000 deep.
 *
 * @param onThrow Told what a rule threw; must throw in its turn.
 */
export function walk(document: Document, visitors: readonly OwnedVisitor[], onThrow: (ruleId: string, error: unknown) => never): void {
  const listeners = new Map<string, { ruleId: string; listener: Listener }[]>()
  for (const { ruleId, visitor } of visitors) {
    for (const [type, listener] of Object.entries(visitor)) {
      const list = listeners.get(type) ?? []
      list.push({ ruleId, listener: listener as Listener })
      listeners.set(type, list)
    }
  }
  const ancestors: Parents[] = []
  const nextChild: number[] = []
  const emit = (type: string, subject: unknown): void => {
    for (const { ruleId, listener } of listeners.get(type) ?? []) {
      try {
        listener(subject, ancestors)
      } catch (error) {
        onThrow(ruleId, error)
      }
    }
  }
  const wantsElements = listeners.has('element')
  const enter = (node: Nodes): void => {
    if (listeners.has(node.type)) emit(node.type, node)
    if (wantsElements) for (const element of elementsOf(node, document)) emit('element', element)
    if ('children' in node && node.children.length > 0) {
      ancestors.push(node)
      nextChild.push(0)
    }
  }

  enter(document.tree)
  while (ancestors.length > 0) {
    const depth = ancestors.length - 1
    const index = nextChild[depth] ?? 0
    const child = ancestors[depth]?.children[index]
    if (child === undefined) {
      ancestors.pop()
      nextChild.pop()
    } else {
      nextChild[depth] = index + 1
      enter(child)
    }
  }
  emit('root:exit', undefined)
}

const NO_ELEMENTS: readonly MarkupElement[] = []

function elementsOf(node: Nodes, { source }: Document): readonly MarkupElement[] {
  if (node.type === 'html') return htmlElements(node satisfies Html, source)
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const element = jsxElement(node satisfies MdxJsxFlowElement | MdxJsxTextElement, source)
    return element === undefined ? NO_ELEMENTS : [element]
  }
  return NO_ELEMENTS
}

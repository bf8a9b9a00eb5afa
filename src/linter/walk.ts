import type { Html, Nodes, Parents } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { Document } from '../document/document.ts'
import { htmlElements } from '../document/markup/html-elements.ts'
import { jsxElement } from '../document/markup/jsx-element.ts'
import type { MarkupElement } from '../document/markup/markup-element.ts'
import type { Visitor } from '../rule/visitor.ts'
import { refusePromise } from './refuse-promise.ts'

type Listener = (subject: unknown, ancestors: readonly Parents[]) => unknown

/** A rule's visitor, and who is told what it throws. */
export interface OwnedVisitor {
  readonly visitor: Visitor
  /** @param subject The node or element that it was called with, `undefined` at the end. */
  readonly onThrow: (error: unknown, subject: unknown) => void
}

/**
 * Walks the tree once for all rules. The path is a list, not the call stack: a hostile post nests 60,000 deep. A rule that throws is not
 * called again; the others go on.
 */
export function walk(document: Document, visitors: readonly OwnedVisitor[]): void {
  const listeners = new Map<string, { owner: OwnedVisitor; listener: Listener }[]>()
  for (const owner of visitors) {
    for (const [type, listener] of Object.entries(owner.visitor)) {
      const list = listeners.get(type) ?? []
      list.push({ owner, listener: listener as Listener })
      listeners.set(type, list)
    }
  }
  const takeOut = (gone: OwnedVisitor): void => {
    for (const [type, list] of listeners)
      listeners.set(
        type,
        list.filter(({ owner }) => owner !== gone),
      )
  }
  const ancestors: Parents[] = []
  const nextChild: number[] = []
  const emit = (type: string, subject: unknown): void => {
    for (const { owner, listener } of listeners.get(type) ?? []) {
      try {
        refusePromise(listener(subject, ancestors), 'its visitor')
      } catch (error) {
        owner.onThrow(error, subject)
        takeOut(owner)
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

function elementsOf(node: Nodes, { source, markdown }: Document): readonly MarkupElement[] {
  if (node.type === 'html') return htmlElements(node satisfies Html, markdown)
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const element = jsxElement(node satisfies MdxJsxFlowElement | MdxJsxTextElement, source)
    return element === undefined ? NO_ELEMENTS : [element]
  }
  return NO_ELEMENTS
}

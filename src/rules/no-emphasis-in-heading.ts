import type { Emphasis, Heading, PhrasingContent, Strong } from 'mdast'
import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import { plainText } from '../document/plain-text.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'
import { headingLabel, isApart, splitHeadingAttributes } from './support/heading/heading.ts'

type Wrapper = Emphasis | Strong

export const noEmphasisInHeading = defineRule({
  id: 'no-emphasis-in-heading',
  description: 'Disallow headings that are wrapped whole in bold or italics',
  defaultSeverity: 'warning',
  fixable: 'safe',
  messages: {
    bold: 'Heading {heading} is wrapped whole in bold; a heading is emphasised already',
    italic: 'Heading {heading} is wrapped whole in italics; a heading is emphasised already',
  },
  options: {},
  create({ document, report }) {
    return {
      heading(node) {
        const outer = wrapperOf(node.children)
        if (outer === undefined || isApart(node, document)) return
        const wrappers = nestedWrappers(outer)
        const message = wrappers.some(({ type }) => type === 'strong') ? 'bold' : 'italic'
        report({ message, data: { heading: headingLabel(plainText(outer)) }, at: node, fix: unwrap(node, wrappers, document) })
      },
    }
  },
})

/** The emphasis that holds all the text there is, ids and comments aside. */
function wrapperOf(children: readonly PhrasingContent[]): Wrapper | undefined {
  let wrapper: Wrapper | undefined
  let after = ''
  for (const child of children) {
    if (isComment(child)) continue
    if (child.type === 'text') {
      if (wrapper === undefined && child.value.trim() !== '') return undefined
      after += child.value
    } else if (wrapper === undefined && isWrapper(child)) {
      wrapper = child
    } else {
      return undefined
    }
  }
  return wrapper !== undefined && splitHeadingAttributes(after).text === '' && plainText(wrapper).trim() !== '' ? wrapper : undefined
}

function isWrapper(node: PhrasingContent | undefined): node is Wrapper {
  return node?.type === 'strong' || node?.type === 'emphasis'
}

function isComment(node: PhrasingContent): boolean {
  if (node.type === 'html') return node.value.startsWith('<!--')
  return node.type === 'mdxTextExpression' && node.value.trim().startsWith('/*') && node.value.trim().endsWith('*/')
}

/** `**_text_**`: the outer one and all that hold nothing but the next. */
function nestedWrappers(outer: Wrapper): Wrapper[] {
  const wrappers = [outer]
  for (let current: Wrapper | undefined = outer; current !== undefined; ) {
    const [only, ...others]: readonly PhrasingContent[] = current.children
    current = others.length === 0 && isWrapper(only) ? only : undefined
    if (current !== undefined) wrappers.push(current)
  }
  return wrappers
}

/** Takes the markers away and nothing else; a reason where the rest would then be read as something else. */
function unwrap(heading: Heading, wrappers: readonly Wrapper[], { source, flavor }: Document): Fix | WithheldFix {
  const [outer] = wrappers
  const innermost = wrappers.at(-1)
  const [first, last] = [innermost?.children[0], innermost?.children.at(-1)]
  const headingRange = nodeRange(heading)
  const outerRange = outer && nodeRange(outer)
  const start = first && nodeRange(first)?.start
  const end = last && nodeRange(last)?.end
  if (headingRange === undefined || outerRange === undefined || innermost === undefined || start === undefined || end === undefined) {
    return TANGLED
  }
  const opening = { start: outerRange.start, end: start }
  const closing = { start: end, end: outerRange.end }
  if (!isMarkers(source.slice(opening)) || !isMarkers(source.slice(closing))) return TANGLED
  // `***One** two*`: which marker goes with which is counted over the whole run of them.
  if ([first, last].some((edge) => isWrapper(edge) || edge?.type === 'delete')) return TANGLED
  const text = source.slice({ start, end })
  if (isName(plainText(innermost), source.slice(opening)))
    return { withheld: 'its markers may be a part of a name, which belongs in backticks' }
  const after = source.slice({ start: outerRange.end, end: headingRange.end })
  if (hasLooseMarker(innermost, (range) => source.slice(range)))
    return { withheld: 'a `*` or `_` in it could then pair up with another one' }
  // Attributes right behind the markers belong to the emphasis: `**text**{: .red}`.
  if (/^[{[]/.test(after) || splitHeadingAttributes(text).attributes !== '') {
    return { withheld: 'the attributes at its end would become those of the heading' }
  }
  if (/(?:^|\s)#+$/.test(text) && after.trim() === '') return { withheld: 'the `#` at its end would close the heading and vanish' }
  const isSetext = source.text[headingRange.start] !== '#'
  // Without the markers such a line may be a list item, a quotation, a table or, in MDX, code.
  if (isSetext && (flavor === 'mdx' || !/^\p{L}/u.test(text) || text.includes('|') || /^(?:import|export)\b/.test(text))) {
    return { withheld: 'without its markers the line could be read as something else than a heading' }
  }
  return {
    edits: [
      { range: opening, newText: '' },
      { range: closing, newText: '' },
    ],
    safety: 'safe',
  }
}

const TANGLED: WithheldFix = { withheld: 'which of its markers go together cannot be told' }

/** `__init__`, `__DIR__`, `_config.yml_`, `*.config.*`: a word that programmers write with such signs around it. */
function isName(text: string, markers: string): boolean {
  if (/\s/.test(text)) return false
  const mayHaveUnderscores = /^[\w.$()[\]:-]+$/.test(text) && !/^[A-Z][a-z]+[.:]?$/.test(text)
  return (markers.includes('_') && mayHaveUnderscores) || /^[.$@~-]|[\\/_]/.test(text)
}

function isMarkers(text: string): boolean {
  return text !== '' && /^[*_]+$/.test(text)
}

/** A `*` or `_` that is text only because of the markers around it might pair up once they are gone. */
function hasLooseMarker(wrapper: Wrapper, read: (range: TextRange) => string): boolean {
  const stack: PhrasingContent[] = [...wrapper.children]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const range = node.type === 'text' ? nodeRange(node) : undefined
    if (range !== undefined && /(?<!\\)\*|(?<![\p{L}\p{N}\\])_|_(?![\p{L}\p{N}])/u.test(read(range))) return true
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return false
}

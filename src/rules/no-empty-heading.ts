import type { Heading, Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import { htmlElements } from '../document/markup/html-elements.ts'
import { jsxElement } from '../document/markup/jsx-element.ts'
import type { MarkupElement } from '../document/markup/markup-element.ts'
import { nodeRange } from '../document/node-range.ts'
import { plainText } from '../document/plain-text.ts'
import type { TemplateLanguage } from '../generator/generator-profile.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { SourceText } from '../text/source-text.ts'
import { headingText, isApart, isBareHeading } from './support/heading/heading.ts'
import { headingShift } from './support/heading/heading-shift.ts'
import { foldSpaces } from './support/reader/fold-text.ts'

export const noEmptyHeading = defineRule({
  id: 'no-empty-heading',
  description: 'Require headings to have text',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    empty: 'Heading of level {level} has no text',
    bare: '`{signs}` without text is no heading to {generator}, which prints it as it stands',
    onlyImage: 'Heading of level {level} has only an image without alt text',
  },
  options: {},
  create({ document, site, report }) {
    // A heading without words begins a slide without a title.
    if (headingShift(site, document) === undefined) return {}
    return {
      heading(node) {
        const bare = isBareHeading(node, document, site)
        if (bare === 'unknown' || isApart(node, document)) return
        if (bare === 'text') {
          report({ message: 'bare', data: { signs: '#'.repeat(node.depth), generator: site?.profile.label ?? '' }, at: node })
          return
        }
        if (foldSpaces(headingText(node)) !== '' || isFilledByTemplate(node, document)) return
        const content = contentOf(node, document.markdown)
        if (content === 'unknown') return
        report({ message: content === 'image' ? 'onlyImage' : 'empty', data: { level: node.depth }, at: node })
      },
    }
  },
})

/** A tag may leave a text there, and so may a hook or a macro that looks for comments. */
function isFilledByTemplate(heading: Heading, { templates, source }: Document): boolean {
  const range = nodeRange(heading)
  if (range === undefined) return false
  if (templates.holdsTag(range)) return true
  return FILLED_COMMENTS.has(templates.language) && source.slice(range).includes('<!--')
}

const FILLED_COMMENTS: ReadonlySet<TemplateLanguage> = new Set(['python-markdown', 'unknown'])

/** What a heading without text is made of; `unknown` where only the site can tell whether something is seen. */
function contentOf(heading: Heading, source: SourceText): 'nothing' | 'image' | 'unknown' {
  let content: 'nothing' | 'image' = 'nothing'
  const stack: Nodes[] = [heading]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'image' || node.type === 'imageReference') content = 'image'
    else if (mayBeSeen(node, source)) return 'unknown'
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return content
}

function mayBeSeen(node: Nodes, source: SourceText): boolean {
  switch (node.type) {
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
    case 'break':
    case 'text':
    case 'inlineCode':
      return false
    case 'html':
      return !htmlElements(node, source).every(isAnchor)
    case 'mdxTextExpression':
      return !isComment(node.value)
    case 'mdxJsxTextElement': {
      const element = jsxElement(node, source)
      return element === undefined || !isAnchor(element)
    }
    default:
      return plainText(node) !== '' || !('children' in node)
  }
}

/** `<a name="x"></a>`: a place to link to, with nothing to see. */
function isAnchor({ name, attributes, hasSpread }: MarkupElement): boolean {
  return name === 'a' && !hasSpread && [...attributes.keys()].every((attribute) => attribute === 'id' || attribute === 'name')
}

function isComment(expression: string): boolean {
  const trimmed = expression.trim()
  return trimmed === '' || (trimmed.startsWith('/*') && trimmed.indexOf('*/') === trimmed.length - 2)
}

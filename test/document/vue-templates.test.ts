import { NodeTypes, parse, type RootNode, type TemplateChildNode } from '@vue/compiler-dom'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { markdownToHtml } from 'satteri'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { nodeRange } from '../../src/document/node-range.ts'
import { maskTemplates } from '../../src/document/template/template-mask.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** For each heading: whether Vue puts a value into it. VitePress and VuePress keep it from what stands in code. */
function filledByVue(body: string): boolean[] {
  const html = markdownToHtml(body).html.replaceAll('<code', '<code v-pre')
  const filled: boolean[] = []
  const visit = (node: RootNode | TemplateChildNode): void => {
    if (node.type === NodeTypes.ELEMENT && /^h[1-6]$/.test(node.tag)) filled.push(hasValue(node))
    else if ('children' in node)
      for (const child of node.children) if (typeof child === 'object' && 'loc' in child) visit(child as TemplateChildNode)
  }
  visit(parse(html))
  return filled
}

function hasValue(node: TemplateChildNode): boolean {
  if (node.type === NodeTypes.INTERPOLATION) return true
  return node.type === NodeTypes.ELEMENT && node.children.some(hasValue)
}

/** The same, as the mask has it. */
function filledByMask(body: string): boolean[] {
  const { text, mask } = maskTemplates(body, 0, 'vue')
  const filled: boolean[] = []
  const stack: Nodes[] = [parser.parse(text, 'markdown')]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const range = nodeRange(node)
    if (node.type === 'heading' && range !== undefined) filled.push(mask.holdsTag(range))
    else if ('children' in node) stack.push(...node.children.toReversed())
  }
  return filled
}

const PIECES = [
  'A',
  '{{ b }}',
  '`{{ c }}`',
  '*{{ d }}*',
  '{{ "e" }}',
  '{{ f < g }}',
  '**H**',
  '{{ `i` }}',
  '{{ j | k }}',
  '{',
  '}',
  '{{{ l }}}',
  '{% m %}',
]
const BLOCKS = [
  '',
  'Text {{ n }}.',
  '```\n## {{ o }}\n```',
  '- {{ p }}',
  '> ## {{ q }}',
  '{{ r }}\n---',
  '`{{ s }}`\n===',
  '<div>\n\n## {{ t }}\n\n</div>',
]

const heading = fc
  .tuple(fc.constantFrom('#', '##', '####'), fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }))
  .map(([signs, pieces]) => `${signs} ${pieces.join(' ')}`)
const body = fc.array(fc.oneof(heading, fc.constantFrom(...BLOCKS)), { maxLength: 6 }).map((parts) => parts.join('\n\n'))

describe('a heading of a page that Vue compiles', () => {
  it('is filled where the mask says so', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(filledByMask(text)).toEqual(filledByVue(text))
      }),
      { numRuns: 2000 },
    )
  })
  it('is one between the tags of other languages, which mean nothing to Vue', () => {
    const text = '## A {{ b }}\n\n{% raw %}\n\n# C\n\n{% endraw %}\n\n## `{{ d }}`'
    expect(filledByVue(text)).toEqual([true, false, false])
    expect(filledByMask(text)).toEqual([true, false, false])
  })
})

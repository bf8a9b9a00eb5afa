import { describe, expect, it } from 'vitest'
import { satteriParser } from '../../../../src/document/body/satteri-parser.ts'
import { parseDocument } from '../../../../src/document/parse-document.ts'
import { type LooseAnchors, looseAnchors } from '../../../../src/rules/support/anchor/loose-anchors.ts'

async function anchorsOf(markdown: string): Promise<LooseAnchors> {
  const document = await parseDocument('a.md', markdown, satteriParser)
  const anchors = looseAnchors(document)
  for (const node of document.tree.children) if (node.type === 'heading') anchors.heading(node)
  return anchors
}

describe('the anchors of a page that no generator is known for', () => {
  it('are those that some way of making ids gives, and others that are like a heading', async () => {
    const { mayHave } = await anchorsOf('## 1. Café – au lait\n\n## Setup\n')
    expect(['1-café--au-lait', '_1-cafe-au-lait', 'setup', 'setup-1', 'Setup'].map(mayHave)).toEqual([true, true, true, true, true])
    expect(['coffee', 'set'].map(mayHave)).toEqual([false, false])
  })

  it('are compared in no time where there are thousands, and unknown where there are more', async () => {
    const count = 10_000
    const { mayHave, slugs } = await anchorsOf(Array.from({ length: count }, (_, index) => `## h${index}\n\n`).join(''))
    const started = performance.now()
    const found = Array.from({ length: count }, (_, index) => {
      slugs()
      return mayHave(`x${index}`)
    })
    expect(performance.now() - started).toBeLessThan(5000)
    expect([found[0], found.at(-1)]).toEqual([false, true])
  })
})

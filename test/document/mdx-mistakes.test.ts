import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { MDX_OF_TODAY } from '../../src/document/body/mdx-dialect.ts'
import { parseDocument } from '../../src/document/parse-document.ts'

const satteri = await loadBodyParser('satteri', () => undefined)
const remark = await loadBodyParser('remark', () => undefined)

async function mistakes(text: string, parser = satteri, isLenient = true): Promise<string[]> {
  const reading = { flavorOf: () => 'mdx' as const, mdx: { ...MDX_OF_TODAY, isLenient } }
  const { mdx, source } = await parseDocument('post.mdx', text, parser, reading)
  return (mdx?.mistakes() ?? []).map(({ kind, range }) => `${kind} ${source.slice(range)}`)
}

describe.each([satteri, remark])('the mistakes of MDX, parsed by $name', (parser) => {
  it('are all found, in order of place', async () => {
    const text = 'a <3 b {c d}\n\n<br>\n\n{{ e.f }}\n\nexport it\n\n<i>g\n\n<https://example.com>\n'
    const expected = ['less-than <', 'expression d', 'void-tag <br>', 'template {{ e.f }}', 'module-prose export', 'unclosed-tag <i>']
    expect(await mistakes(text, parser)).toEqual([...expected, 'autolink <https://example.com>'])
  })

  it('stand in the whole file', async () => {
    expect(await mistakes('---\ntitle: "😀"\n---\n\n😀 <3\n', parser)).toEqual(['less-than <'])
  })
})

describe('the mistakes of MDX', () => {
  it('are none of Markdown', async () => {
    expect((await parseDocument('post.md', '<3', satteri)).mdx).toBeUndefined()
  })

  it('depend on what the generator rewrites', async () => {
    expect(await mistakes('<!-- a -->\n', satteri, true)).toEqual([])
    expect(await mistakes('<!-- a -->\n', satteri, false)).toEqual(['comment <!-- a -->'])
  })

  it('are not looked for without end', async () => {
    expect((await mistakes('<3 '.repeat(40))).length).toBe(30)
  })

  for (const token of [
    '{',
    '<',
    '<a ',
    '<a b={',
    '</a>',
    '<3 ',
    '{{ x.y }} ',
    'export a\n\n',
    'export const a = {\n\n',
    '* ',
    '> a\nb\n',
    '![',
    ':::a\n',
    '<!--',
  ]) {
    it(`are found in time in 100 KB of ${JSON.stringify(token)}`, async () => {
      const text = token.repeat(100_000 / token.length)
      const started = performance.now()
      await mistakes(text, satteri, true)
      await mistakes(text, satteri, false)
      expect(performance.now() - started).toBeLessThan(4000)
    })
  }
})

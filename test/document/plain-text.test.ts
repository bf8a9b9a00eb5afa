import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { plainText } from '../../src/document/plain-text.ts'

const parser = await loadBodyParser('satteri', () => undefined)

async function textOf(markdown: string, path = 'post.md'): Promise<string> {
  const [first] = (await parseDocument(path, markdown, parser)).tree.children
  return first === undefined ? '' : plainText(first)
}

describe('the plain text of a node', () => {
  it.each([
    ['markup', '# a *b* **c** ~~d~~ `e` [f](g)', 'a b c d e f'],
    ['images', '# a ![b *c*](d) ![e][]\n\n[e]: f', 'a b c e'],
    ['tags and comments', '# a <b>c</b><!-- d -->', 'a c'],
    ['character references and escapes', '# a &amp; \\* &copy;', 'a & * ©'],
    ['line breaks', 'a\\\nb', 'a b'],
    ['code', '```js\na\n```', 'a'],
  ])('is what a reader sees: %s', async (_, markdown, expected) => {
    expect(await textOf(markdown)).toBe(expected)
  })

  it('leaves out expressions of MDX, and keeps what stands in elements', async () => {
    expect(await textOf('# a {b} <Foo c="d">e</Foo>', 'post.mdx')).toBe('a  e')
  })

  it('costs no stack', async () => {
    expect(await textOf(`${'> - '.repeat(20_000)}a`)).toBe('a')
  })
})

import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type BodyParser, loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseBody } from '../../src/document/body/parse-body.ts'
import { parseDocument } from '../../src/document/parse-document.ts'

const satteri = await loadBodyParser('satteri', () => undefined)
const remark = await loadBodyParser('remark', () => undefined)

function typesOf(tree: Nodes): string[] {
  return 'children' in tree ? tree.children.map(({ type }) => type) : []
}

describe.each([satteri, remark])('a body parsed by $name', (parser) => {
  it('is Markdown with GFM for .md, whatever looks like MDX in it', () => {
    const { tree, flavor, problem } = parseBody('<Foo bar={1} />\n\n{a}\n\n~~b~~\n', 'markdown', parser)
    expect(typesOf(tree)).toEqual(['html', 'paragraph', 'paragraph'])
    expect({ flavor, problem }).toEqual({ flavor: 'markdown', problem: undefined })
  })

  it('is MDX for .mdx', () => {
    const { tree, flavor } = parseBody('<Foo bar={1} />\n\n{a}\n', 'mdx', parser)
    expect(typesOf(tree)).toEqual(['mdxJsxFlowElement', 'mdxFlowExpression'])
    expect(flavor).toBe('mdx')
  })

  it('may have HTML comments in MDX, as the generators that rewrite them allow', () => {
    const text = '<!-- a */ b -->\n\n# c <!-- d -->\n\n<!-- e\n\nf -->\n\n![g](h)\n'
    const { tree, flavor } = parseBody(text, 'mdx', parser)
    expect(flavor).toBe('mdx')
    expect(typesOf(tree)).toEqual(['mdxFlowExpression', 'heading', 'mdxFlowExpression', 'paragraph'])
    const offset = tree.children[3]?.position?.start.offset
    expect(offset).toBe(text.indexOf('![g]'))
  })

  it('may have ids of headings in MDX, which its tree keeps as text', () => {
    const text = '## a {#b}\n\n### **c** {#d}\n\n<E />\n\n`{#f}`\n'
    const { tree, flavor, isRewritten } = parseBody(text, 'mdx', parser)
    expect({ flavor, isRewritten }).toEqual({ flavor: 'mdx', isRewritten: true })
    expect(tree.children[0]).toMatchObject({ type: 'heading', children: [{ type: 'text', value: 'a {#b}' }] })
    expect(tree.children[3]).toMatchObject({ type: 'paragraph', children: [{ type: 'inlineCode', value: '{#f}' }] })
    expect(tree.children[2]?.position?.start.offset).toBe(text.indexOf('<E />'))
  })

  it('may have admonitions in MDX, with tags in them', () => {
    const { tree, flavor } = parseBody(':::note Title\n<div>\n\n# a\n\n</div>\n:::\n', 'mdx', parser)
    expect(flavor).toBe('mdx')
    expect(typesOf(tree)).toEqual(['paragraph', 'mdxJsxFlowElement', 'paragraph'])
  })

  it('has what stands in `mdx-code-block` in MDX', () => {
    const { tree, flavor } = parseBody('```mdx-code-block\n<A>\n```\n\n# b\n\n```mdx-code-block\n</A>\n```\n', 'mdx', parser)
    expect(flavor).toBe('mdx')
    expect(typesOf(tree)).toEqual(['mdxJsxFlowElement'])
  })

  it('keeps the braces of bare addresses in MDX', () => {
    const text = 'a https://example.com/{b:c}/{d e\n\n<F href="https://example.com/{g}" />\n'
    const { tree, flavor } = parseBody(text, 'mdx', parser)
    expect(flavor).toBe('mdx')
    expect(JSON.stringify(tree)).toContain('https://example.com/{b:c}/{d')
    expect(tree.children[1]).toMatchObject({ attributes: [{ value: 'https://example.com/{g}' }] })
  })

  it('leaves comments in code alone', () => {
    const { tree, flavor } = parseBody('```html\n<!-- a -->\n```\n\n`<!-- b -->`\n', 'mdx', parser)
    expect(flavor).toBe('mdx')
    expect(tree.children[0]).toMatchObject({ type: 'code', value: '<!-- a -->' })
  })

  it('shows code as it stands when a comment elsewhere had to be rewritten', () => {
    const { tree, flavor } = parseBody('<!-- a -->\n\n```html\n<!-- b -->\n```\n', 'mdx', parser)
    expect(flavor).toBe('mdx')
    expect(tree.children[1]).toMatchObject({ type: 'code', value: '<!-- b -->' })
    const inline = parseBody('<!-- a -->\n\nb `<!--` c `-->` <!-- d -->\n', 'mdx', parser)
    expect(inline.tree.children[1]).toMatchObject({ type: 'paragraph' })
  })

  it('is read as Markdown where it does not compile as MDX, so that rules still see the post', () => {
    for (const text of ['# a\n\n{ b\n', '# a\n\n<div>\n', '# a\n\n<https://example.com>\n', '# a\n\n<!-- never closed\n']) {
      const { tree, flavor, problem } = parseBody(text, 'mdx', parser)
      expect(flavor, text).toBe('markdown')
      expect(problem).toBeUndefined()
      expect(typesOf(tree)[0]).toBe('heading')
    }
  })

  it('is empty for nothing', () => {
    expect(parseBody('', 'markdown', parser).tree.children).toEqual([])
    expect(parseBody('', 'mdx', parser)).toMatchObject({ flavor: 'mdx', problem: undefined })
  })
})

describe('hostile MDX', () => {
  for (const token of ['{', 'a {', '{/* ', '{`', '{}{', '# **a** {#']) {
    it(`is read quickly: ${token} a hundred thousand times over`, () => {
      const started = performance.now()
      expect(parseBody(token.repeat(100_000 / token.length), 'mdx', satteri).flavor).toBe('markdown')
      // It took up to a minute; a second and a half leaves room for a busy machine.
      expect(performance.now() - started).toBeLessThan(1500)
    })
  }
  for (const token of ['{a b} ', '{/* */}', '<b>\n\n', 'a<T> ', '<a b={{}} ', '<!-- a --> ', '<A/> <!-- b -->']) {
    it(`is not followed through to its end: ${token} for 100 KB`, () => {
      const started = performance.now()
      parseBody(token.repeat(100_000 / token.length), 'mdx', satteri)
      expect(performance.now() - started).toBeLessThan(4000)
    })
  }

  it('does not end the process where a backslash ends the file inside a string', () => {
    for (const text of ['import "\\', 'export const a = `\\', 'import `\n{# \\']) {
      expect(parseBody(text, 'mdx', satteri).problem).toBeUndefined()
    }
    expect(parseBody('# a\\', 'mdx', satteri)).toMatchObject({ flavor: 'mdx', problem: undefined })
  })
  it('is told from code with braces that nobody closes', () => {
    const text = `# a\n\n\`\`\`c\n${'if (x) {\n'.repeat(200)}\`\`\`\n\n<Foo />\n`
    expect(parseBody(text, 'mdx', satteri).flavor).toBe('mdx')
  })
})

describe('a parser that throws', () => {
  const broken: BodyParser = {
    name: 'remark',
    canReadMath: false,
    parse() {
      throw new RangeError('Maximum call stack size exceeded')
    },
  }

  it('costs the body and says why', () => {
    expect(parseBody('# a', 'markdown', broken)).toEqual({
      tree: { type: 'root', children: [] },
      flavor: 'markdown',
      isRewritten: false,
      hasMath: false,
      problem: 'Maximum call stack size exceeded',
    })
    expect(parseBody('# a', 'mdx', broken).problem).toBe('Maximum call stack size exceeded')
  })

  it('costs nothing else: the front matter is still read', async () => {
    const document = await parseDocument('post.md', '---\ntitle: A\n---\n\n# a\n', broken)
    expect(document.frontMatter?.data).toEqual({ title: 'A' })
    expect(document.bodyProblem).toBe('Maximum call stack size exceeded')
    expect(document.tree.children).toEqual([])
  })

  it('is remark on nesting that satteri reads', async () => {
    const text = '> - '.repeat(5000)
    expect((await parseDocument('post.md', text, satteri)).bodyProblem).toBeUndefined()
    expect((await parseDocument('post.md', text.slice(0, 400), remark)).bodyProblem).toBeUndefined()
  })
})

describe('a document', () => {
  async function offsets(text: string): Promise<string[]> {
    const document = await parseDocument('post.md', text, satteri)
    return document.tree.children.map(({ position }) => document.source.text.slice(position?.start.offset, position?.end.offset))
  }

  it('has a tree whose places are those of the whole file', async () => {
    expect(await offsets('---\ntitle: "😀"\n---\n\n# a\n\nb\n')).toEqual(['# a', 'b'])
    expect(await offsets('---\r\ntitle: A\r\n---\r\n# a\r\n\r\nb\r\n')).toEqual(['# a', 'b'])
    expect(await offsets('\uFEFF---\ntitle: A\n---\n# a\n')).toEqual(['# a'])
    expect(await offsets('+++\ntitle = "A"\n+++\n# a\n')).toEqual(['# a'])
    expect(await offsets('\n---\ntitle: A\n---\n# a\n')).toEqual(['# a'])
  })

  it('has lines and columns of the whole file in its tree, too', async () => {
    const { tree } = await parseDocument('post.md', '---\ntitle: A\n---\n\n# a\n', satteri)
    expect(tree.children[0]?.position?.start).toMatchObject({ line: 5, column: 1, offset: 18 })
  })

  it('begins its body on the line behind the closing fence', async () => {
    const { bodyRange, source } = await parseDocument('post.md', '---\ntitle: A\n---foo\n# a\n', satteri)
    expect(source.slice(bodyRange)).toBe('# a\n')
  })

  it('is all body without front matter', async () => {
    const { bodyRange, frontMatter } = await parseDocument('post.md', '# a\n', satteri)
    expect(frontMatter).toBeUndefined()
    expect(bodyRange).toEqual({ start: 0, end: 4 })
  })

  it('has no body behind front matter that nothing closes', async () => {
    const { tree, bodyRange } = await parseDocument('post.md', '---\ntitle: A\n\n# a\n', satteri)
    expect(tree.children).toEqual([])
    expect(bodyRange.start).toBe(bodyRange.end)
  })

  it('never takes a line of the front matter for Markdown', async () => {
    expect(await offsets('---\ntitle: A\n# comment\ntags:\n  - a\n    \n---\n')).toEqual([])
  })

  it('is Markdown for every extension but .mdx', async () => {
    for (const path of ['a.md', 'a.markdown', 'a.mdx.md', 'mdx']) {
      expect((await parseDocument(path, '# a', satteri)).flavor).toBe('markdown')
    }
    expect((await parseDocument('a.mdx', '# a', satteri)).flavor).toBe('mdx')
    expect((await parseDocument('A.MDX', '# a', satteri)).flavor).toBe('mdx')
  })
})

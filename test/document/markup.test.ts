import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import type { Document } from '../../src/document/document.ts'
import { htmlElements } from '../../src/document/markup/html-elements.ts'
import { jsxElement } from '../../src/document/markup/jsx-element.ts'
import type { MarkupAttribute, MarkupElement } from '../../src/document/markup/markup-element.ts'
import { parseDocument } from '../../src/document/parse-document.ts'

const parsers = [await loadBodyParser('satteri', () => undefined), await loadBodyParser('remark', () => undefined)]

function elementsIn(document: Document): MarkupElement[] {
  const elements: MarkupElement[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') elements.push(...htmlElements(node, document.source))
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = jsxElement(node, document.source)
      if (element !== undefined) elements.push(element)
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(document.tree)
  return elements
}

/** Each element as its name and opening tag, each attribute as its name, value and the text that it covers. */
function show(element: MarkupElement, { source }: Document): unknown[] {
  const attributes = [...element.attributes].map(([name, { value, range }]) => [name, value, source.slice(range)])
  return [element.name, source.slice(element.range), ...attributes]
}

/** Each character of an attribute's value with the text that it covers, where the two differ. */
function escapes({ source: value }: MarkupAttribute, { source }: Document): string[] {
  if (value === undefined) return ['not placed']
  return Array.from({ length: value.value.length }, (_, index) => source.slice(value.rangeOf(index, index + 1))).filter(
    (raw, index) => raw !== value.value[index],
  )
}

async function elementsOf(path: string, text: string): Promise<unknown[]> {
  const results: unknown[][] = []
  for (const parser of parsers) {
    const document = await parseDocument(path, text, parser)
    results.push(elementsIn(document).map((element) => show(element, document)))
  }
  expect(results[1], 'remark').toEqual(results[0])
  return results[0] ?? []
}

describe('the HTML elements of a Markdown file', () => {
  it.each([
    [
      'quotes of both kinds, none, and no value',
      '<img src="a" alt=\'b\' loading=lazy hidden>',
      [
        [
          'img',
          '<img src="a" alt=\'b\' loading=lazy hidden>',
          ['src', 'a', 'src="a"'],
          ['alt', 'b', "alt='b'"],
          ['loading', 'lazy', 'loading=lazy'],
          ['hidden', '', 'hidden'],
        ],
      ],
    ],
    ['upper case', '<IMG SRC=a>', [['img', '<IMG SRC=a>', ['src', 'a', 'SRC=a']]]],
    ['the case of a component', 'x <MyImage ALT="x" />', [['MyImage', '<MyImage ALT="x" />', ['alt', 'x', 'ALT="x"']]]],
    ['the first of two equal attributes', '<img alt=a alt=b>', [['img', '<img alt=a alt=b>', ['alt', 'a', 'alt=a']]]],
    ['an empty value', '<img alt="">', [['img', '<img alt="">', ['alt', '', 'alt=""']]]],
    ['a blank value', '<img alt=" ">', [['img', '<img alt=" ">', ['alt', ' ', 'alt=" "']]]],
    [
      'blanks around the equals sign',
      '<img alt = "x" src\n= y />',
      [['img', '<img alt = "x" src\n= y />', ['alt', 'x', 'alt = "x"'], ['src', 'y', 'src\n= y']]],
    ],
    [
      'several lines',
      'x\n<img\n  alt="a"\n  src="b">',
      [['img', '<img\n  alt="a"\n  src="b">', ['alt', 'a', 'alt="a"'], ['src', 'b', 'src="b"']]],
    ],
    ['an emoji', '<img alt="😀" title="x">', [['img', '<img alt="😀" title="x">', ['alt', '😀', 'alt="😀"'], ['title', 'x', 'title="x"']]]],
    ['a tag in a value', '<iframe srcdoc="<img>">', [['iframe', '<iframe srcdoc="<img>">', ['srcdoc', '<img>', 'srcdoc="<img>"']]]],
    [
      'an expression, which the generator may read as MDX',
      'a <img alt={x.y} src="b">',
      [['img', '<img alt={x.y} src="b">', ['alt', undefined, 'alt={x.y}'], ['src', 'b', 'src="b"']]],
    ],
    [
      'several in one block, closing tags aside',
      '<div>\n<p id=x>y</p>\n</div>',
      [
        ['div', '<div>'],
        ['p', '<p id=x>', ['id', 'x', 'id=x']],
      ],
    ],
    [
      'a block quotation',
      '> <div\n>   class="x y">\n> <img\n> alt="a">',
      [
        ['div', '<div\n>   class="x y">', ['class', 'x y', 'class="x y"']],
        ['img', '<img\n> alt="a">', ['alt', 'a', 'alt="a"']],
      ],
    ],
    [
      'a list',
      '- <div\n    class="x">\n  <img alt="a">',
      [
        ['div', '<div\n    class="x">', ['class', 'x', 'class="x"']],
        ['img', '<img alt="a">', ['alt', 'a', 'alt="a"']],
      ],
    ],
    ['a list in a quotation', '> - <img\n>   alt="x">', [['img', '<img\n>   alt="x">', ['alt', 'x', 'alt="x"']]]],
    ['a front matter before it', '---\ntitle: A\n---\n\n<img alt="x">\n', [['img', '<img alt="x">', ['alt', 'x', 'alt="x"']]]],
  ])('are found with exact places: %s', async (_, text, expected) => {
    expect(await elementsOf('post.md', text)).toEqual(expected)
    const crlf = JSON.parse(JSON.stringify(expected).replaceAll('\\n', '\\r\\n'))
    expect(JSON.parse(JSON.stringify(await elementsOf('post.md', text.replaceAll('\n', '\r\n'))))).toEqual(crlf)
    expect(await elementsOf('post.md', `\uFEFF${text}`)).toEqual(expected)
  })

  it.each([
    ['a comment', '<!-- <img alt="x"> -->'],
    ['a closing tag', '</img alt="x">'],
    ['a script', '<!DOCTYPE html>\n\n<?php <img> ?>\n\n<![CDATA[<img>]]>'],
    ['code', '`<img>`\n\n    <img>\n\n```\n<img>\n```'],
    ['an open tag', '<img alt="x" '],
    ['escaped markup', '\\<img>'],
  ])('are none: %s', async (_, text) => {
    expect(await elementsOf('post.md', text)).toEqual([])
  })

  it('leaves out what only looks like a tag inside a script', async () => {
    expect(await elementsOf('post.md', '<script>\nconst a = "<img>"\n</script>\n<style>\n<img>\n</style>')).toEqual([
      ['script', '<script>'],
      ['style', '<style>'],
    ])
  })

  it('decodes character references, and covers them whole', async () => {
    for (const parser of parsers) {
      const document = await parseDocument('post.md', '<img alt="a &amp; &#39;b&#x27; &copy &notit; & ?a=1&copy=2 &#x1F600;">', parser)
      const alt = elementsIn(document)[0]?.attributes.get('alt')
      expect(alt?.value).toBe("a & 'b' &copy &notit; & ?a=1&copy=2 😀")
      expect(alt && escapes(alt, document)).toEqual(['&amp;', '&#39;', '&#x27;', '&#x1F600;', '&#x1F600;'])
    }
  })

  it('keeps the marks of quotations out of a value', async () => {
    for (const parser of parsers) {
      const document = await parseDocument('post.md', '> <img\n> alt="a\n> b">\n', parser)
      const alt = elementsIn(document)[0]?.attributes.get('alt')
      expect(alt?.value).toBe('a\nb')
      expect(alt && escapes(alt, document)).toEqual(['\n> '])
    }
  })

  it('never throws and never leaves the file', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'a',
      'img',
      ' ',
      '=',
      '"',
      "'",
      '{',
      '}',
      '/',
      '!',
      '--',
      '\n',
      '> ',
      '- ',
      '&amp;',
      '&',
      'alt',
      '?',
      '😀',
    )
    const [parser] = parsers
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        if (parser === undefined) return
        const document = await parseDocument('post.md', `<img ${pieces.join('')}`, parser)
        for (const { range, attributes } of elementsIn(document)) {
          expect(document.source.slice(range)).toMatch(/^<[\s\S]*>$/)
          for (const attribute of attributes.values()) {
            expect(attribute.range.start).toBeGreaterThan(range.start)
            expect(attribute.range.end).toBeLessThan(range.end)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the JSX elements of an MDX file', () => {
  it.each([
    [
      'all kinds of attributes',
      '<Foo a="1" b={2} {...c} d>\n  x\n</Foo>',
      [['Foo', '<Foo a="1" b={2} {...c} d>', ['a', '1', 'a="1"'], ['b', undefined, 'b={2}'], ['d', '', 'd']]],
    ],
    ['several lines', '<Foo\n  a="x"\n  b=\'y\'\n/>', [['Foo', '<Foo\n  a="x"\n  b=\'y\'\n/>', ['a', 'x', 'a="x"'], ['b', 'y', "b='y'"]]]],
    ['no children', '<Foo a="x"></Foo>', [['Foo', '<Foo a="x">', ['a', 'x', 'a="x"']]]],
    ['fragments', '<>x</>', [['', '<>']]],
    ['names with a dot or a colon', '<A.B c:d="x" />', [['A.B', '<A.B c:d="x" />', ['c:d', 'x', 'c:d="x"']]]],
    ['an HTML name', 'a <img alt /> b', [['img', '<img alt />', ['alt', '', 'alt']]]],
    [
      'one name inside another',
      '<Foo data-alt="1" alt="2" />',
      [['Foo', '<Foo data-alt="1" alt="2" />', ['data-alt', '1', 'data-alt="1"'], ['alt', '2', 'alt="2"']]],
    ],
    [
      'a name inside a value',
      'a <b title="alt alt=" alt="x">c</b>',
      [['b', '<b title="alt alt=" alt="x">', ['title', 'alt alt=', 'title="alt alt="'], ['alt', 'x', 'alt="x"']]],
    ],
    ['the first of two equal attributes', '<Foo a="x" a="y" />', [['Foo', '<Foo a="x" a="y" />', ['a', 'x', 'a="x"']]]],
    [
      'an arrow function',
      '<Foo on={() => { return a > b }}>x</Foo>',
      [['Foo', '<Foo on={() => { return a > b }}>', ['on', undefined, 'on={() => { return a > b }}']]],
    ],
    [
      'braces in strings, templates and comments',
      '<Foo a={"}" + `}` /* } */} b="c" />',
      [['Foo', '<Foo a={"}" + `}` /* } */} b="c" />', ['a', undefined, 'a={"}" + `}` /* } */}'], ['b', 'c', 'b="c"']]],
    ],
    [
      'JSX in an expression',
      '<Foo a={<b>it’s {"}"}</b>} c="d" />',
      [['Foo', '<Foo a={<b>it’s {"}"}</b>} c="d" />', ['a', undefined, 'a={<b>it’s {"}"}</b>}'], ['c', 'd', 'c="d"']]],
    ],
    [
      'an apostrophe in JSX in an expression',
      '<Foo a={<b>it\'s</b>} c="d" />',
      [['Foo', '<Foo a={<b>it\'s</b>} c="d" />', ['a', undefined, "a={<b>it's</b>}"], ['c', 'd', 'c="d"']]],
    ],
    ['a spread object', '<Foo {...{ a: "}" }} b="c" />', [['Foo', '<Foo {...{ a: "}" }} b="c" />', ['b', 'c', 'b="c"']]]],
    [
      'a backslash, which escapes nothing',
      '<Foo a="\\" b="c" />',
      [['Foo', '<Foo a="\\" b="c" />', ['a', '\\', 'a="\\"'], ['b', 'c', 'b="c"']]],
    ],
    [
      'a block quotation',
      '> <Foo\n>   a="x"\n>   b="y" />',
      [['Foo', '<Foo\n>   a="x"\n>   b="y" />', ['a', 'x', 'a="x"'], ['b', 'y', 'b="y"']]],
    ],
    ['a list', '- <Foo\n    a="x" />', [['Foo', '<Foo\n    a="x" />', ['a', 'x', 'a="x"']]]],
    [
      'elements in elements',
      '<A>\n  <B c="x">y</B>\n</A>',
      [
        ['A', '<A>'],
        ['B', '<B c="x">', ['c', 'x', 'c="x"']],
      ],
    ],
  ])('are found with exact places: %s', async (_, text, expected) => {
    expect(await elementsOf('post.mdx', text)).toEqual(expected)
    expect(await elementsOf('post.mdx', `---\ntitle: A\n---\n\n${text}\n`)).toEqual(expected)
  })

  it('says when attributes may be hidden in a spread', async () => {
    for (const parser of parsers) {
      const document = await parseDocument('post.mdx', '<Foo {...props} />\n\n<Foo />', parser)
      expect(elementsIn(document).map(({ hasSpread }) => hasSpread)).toEqual([true, false])
    }
  })

  it('decodes character references, and keeps the marks of quotations out of a value', async () => {
    for (const parser of parsers) {
      const document = await parseDocument('post.mdx', '> <Foo alt="&copy; a\n> b" c="d" />', parser)
      const alt = elementsIn(document)[0]?.attributes.get('alt')
      expect(alt?.value).toBe('© a\nb')
      expect(alt && escapes(alt, document)).toEqual(['&copy;', '\n> '])
    }
  })

  it('covers the whole element, and places nothing inside, where the tag is beyond reading', async () => {
    for (const parser of parsers) {
      const document = await parseDocument('post.mdx', '<Foo a={/}"/} b="c" />', parser)
      expect(document.flavor).toBe('mdx')
      const [foo] = elementsIn(document)
      expect(foo && show(foo, document)).toEqual([
        'Foo',
        '<Foo a={/}"/} b="c" />',
        ['a', undefined, '<Foo a={/}"/} b="c" />'],
        ['b', 'c', '<Foo a={/}"/} b="c" />'],
      ])
    }
  })
})

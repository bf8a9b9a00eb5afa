import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { compile } from '@mdx-js/mdx'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { Pluggable } from 'unified'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { MDX_OF_TODAY, type MdxDialect } from '../../src/document/body/mdx-dialect.ts'
import type { MdxMistake } from '../../src/document/body/mdx-mistake.ts'
import { parseDocument } from '../../src/document/parse-document.ts'

/*
 * The compiler itself says what is right. Where it is Docusaurus', its own pre-processing and its own plugins come first.
 * What is known to differ is left out here: text right behind a comment that begins a block (Docusaurus loses its first character),
 * imports right below a table, and a tag in the title of an admonition.
 */
const fromLoader = createRequire(createRequire(import.meta.url).resolve('@docusaurus/mdx-loader/lib/preprocessor.js'))
const { default: preprocess } = fromLoader('@docusaurus/mdx-loader/lib/preprocessor.js') as {
  default: (file: { fileContent: string; filePath: string; markdownConfig: object; admonitions: boolean }) => string
}

async function pluginOfDocusaurus(name: string): Promise<Pluggable> {
  return ((await import(pathToFileURL(fromLoader.resolve(name)).href)) as { default: Pluggable }).default
}

const docusaurusPlugins = [await pluginOfDocusaurus('remark-directive'), remarkGfm, await pluginOfDocusaurus('@slorber/remark-comment')]
const parser = await loadBodyParser('satteri', () => undefined)
const markdownConfig = { mdx1Compat: { comments: true, headingIds: true, admonitions: true } }

type Site = 'plain' | 'docusaurus' | 'with math'

const pluginsOf: Readonly<Record<Site, Pluggable[]>> = {
  plain: [remarkGfm],
  docusaurus: docusaurusPlugins,
  'with math': [remarkGfm, remarkMath],
}

async function refusal(text: string, site: Site): Promise<string | undefined> {
  const isDocusaurus = site === 'docusaurus'
  const content = isDocusaurus ? preprocess({ fileContent: text, filePath: 'post.md', markdownConfig, admonitions: true }) : text
  try {
    await compile(content, { remarkPlugins: pluginsOf[site] })
    return undefined
  } catch (error) {
    return String(error)
  }
}

async function mistakesIn(text: string, dialect: Partial<MdxDialect>): Promise<readonly MdxMistake[]> {
  const mdx = { ...MDX_OF_TODAY, ...dialect }
  const document = await parseDocument('post.mdx', text, parser, { flavorOf: () => 'mdx', mdx })
  return document.mdx?.mistakes() ?? []
}

async function expectAgreement(text: string, site: Site): Promise<void> {
  const mistakes = await mistakesIn(text, { isLenient: site === 'docusaurus', hasMath: site === 'with math' })
  const refused = await refusal(text, site)
  const found = mistakes.map(({ kind, range }) => `${kind} at ${range.start}`)
  expect(mistakes.length > 0, `${JSON.stringify(text)}\ncompiler: ${refused}\nhere: ${found.join(', ')}`).toBe(refused !== undefined)
  for (const { range } of mistakes) expect(range.start >= 0 && range.start <= range.end && range.end <= text.length).toBe(true)
}

const right = [
  ...['a', 'b c', '*a*', '**b**', '_c_', '`<d {`', '[x](y)', '![i](j)', 'a < b', '1 > 2', '}', '&lt;', '\\{', '\\<', 'a@b.c'],
  ...['<b>d</b>', '<br />', '<A {...b} />', '<A b={c} d="e" />', '<A b={<c />}>*f*</A>', '{a}', '{/* g */}', '{`h {`}', '{"}"}', '{}'],
  ...['{[1, 2].map((i) => <b>{i}</b>)}', 'http://a.b/c', 'http://a.b/{c d}', '<>i</>', '<a.b />', '<a:b />', '<_c />', '<e f="&amp;" />'],
]
const wrong = [
  ...[
    '<3',
    '<= 4',
    '<- 5',
    'x<y,z',
    '<https://a.b>',
    '<a@b.c>',
    '<br>',
    '<img src="x">',
    '<a href=x>y</a>',
    '<a @b="c">d</a>',
    '[a](https://b.c){:target="_blank"}',
    '![](https://a.b/c){.right}',
    '![a<br>b](c)',
    '![<i>d](e)',
    '![</b>](f)',
    '</A b>',
    '<A b={{ c: "d\'` }} />',
    '<A b={[ { c: <d> } ]} />',
    '<!doctype x>',
  ],
  ...[
    'Array<string>',
    'Map<K, V>',
    '<b>',
    '</b>',
    '<b>c</i>',
    '*<b>c*',
    '{a b}',
    '{a; b}',
    '{',
    '{{ a.b }}',
    '{% c %}',
    '<A b={} />',
    '<A {b} />',
  ],
  ...['{new.target}', '{...a}', '<A {...b, c} />', '<a b="c', '<A', '{# d #}', '<!-- e -->', '<script>{ f: 1; }</script>'],
]
const blocks = [
  ...[
    'import a from "b"',
    'export const c = 1',
    'export const d = {\n\n  e: 1,\n}',
    '```js\n<3 {\n```',
    '~~~\n{ <\n~~~',
    '***',
    '| a | b |\n|---|---|\n| <b>c</b> | {d} |',
  ],
  ...[
    '<div>\n  *a*\n</div>',
    '<details>\n<summary>s</summary>\n\nb\n\n</details>',
    '<Tabs>\n- a\n- b\n</Tabs>',
    '{\n  a\n}',
    '<A\n  b="c"\n/>',
    '> <b>\n> c\n> </b>',
    '| a |\n|---|\n| b < |',
    '# `<Ta\nbs>` x',
    '![a `<b>` <i>c</i><br/>](d)',
  ],
  ...[
    '<p>text\n</p>',
    '<p>\ntext</p>',
    '<div>',
    '</div>',
    '- <i>\n- b\n\n</i>',
    'export your data',
    'import it, please',
    'import a from "b"\ntext',
    '- <A\nb="c"\n/>',
    '> {a +\nb}',
  ],
]
const ofDocusaurus = [
  '<!-- a -->',
  '<!-- b\n\nc -->',
  '- d\n  <!-- e -->',
  '## F {#f}',
  ':::note\n\ng\n\n:::',
  ':::tip\n<div>\n\nh\n\n</div>\n:::',
  '```mdx-code-block\n<B />\n```',
  '```mdx-code-block\n<!-- c -->\n```',
  '````mdx-code-block\n```js\n<!-- c -->\n```\n\n<!-- d -->\n\n<B />\n````',
  '`<!-- i -->`',
]

const ofMath = [
  '$a_{i}$',
  '$\\sum_{i=1}^{n} x < y$',
  '$$\n\\begin{a} < {b c}\n$$',
  '$$ {a b} $$',
  '$ 5 and {a} $6',
  '`$`{a}',
  '$$$\n{a b}\n$$$',
]
/** What begins first is first, code or math. */
const codeBesideMath = [
  '`$`{a} {...a} $a_{i}$',
  'a `$` $ {...a} $ b',
  '`$$` {...a} $$',
  'a `` $`$ `` $ {...a} $',
  '$ `a$ {b} ` {...c} $',
  '` $``$ ` $ {...a} $',
  '$ a\\$ {b c}',
  '- `a\n- $`{...b}$',
]
const overLines = [
  '<p><a\nhref="b"\n>c</a></p>',
  '<p>\n<a\nhref="b"\nd="e"\n>f</a>\n</p>',
  '- <p><a\n  href="b"\n  >c</a></p>',
  'text <a\nb="c"\n>d</a>',
  '<A\nb="c"\n>\n\n- d\n\n</A>',
  '```\n<p><a\nb="c"\n>d\n```',
  "<A\n  b={<>it's <i c={d('e')}>f</i></>}\n  g=\"h\"\n/>",
  "<A b={<>'<a f={('')}></a></>}/>",
]

const inline = (wrongs: number, site: Site) =>
  fc.array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...right), weight: 10 },
      { arbitrary: fc.constantFrom(...wrong), weight: wrongs },
      { arbitrary: fc.constantFrom(...ofMath.filter((text) => !text.includes('\n'))), weight: site === 'with math' ? 5 : 0 },
    ),
    { minLength: 1, maxLength: 6 },
  )
const line = (wrongs: number, site: Site) =>
  fc
    .tuple(fc.constantFrom('', '', '', '# ', '- ', '> ', '1. ', '> - '), inline(wrongs, site))
    .map(([mark, parts]) => mark + parts.join(' '))
const blocksOf: Readonly<Record<Site, readonly string[]>> = {
  plain: overLines,
  docusaurus: [...ofDocusaurus, ...overLines],
  'with math': ofMath,
}
const post = (site: Site) =>
  fc.tuple(fc.constantFrom(0, 0, 1, 5), fc.constantFrom('\n', '\r\n')).chain(([wrongs, lineBreak]) =>
    fc
      .array(fc.oneof(line(wrongs, site), line(wrongs, site), fc.constantFrom(...blocks), fc.constantFrom(...blocksOf[site])), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => `${parts.join('\n\n')}\n`.replaceAll('\n', lineBreak))
      .filter((text) => site !== 'docusaurus' || !/^[ \t>\d.#-]*<!--.*-->[^\r\n]*\S/m.test(text)),
  )

describe('mdx-syntax and the compiler', () => {
  for (const text of [...right, ...wrong, ...blocks, ...ofDocusaurus, ...ofMath, ...codeBesideMath, ...overLines]) {
    it(`agree on ${JSON.stringify(text)}`, async () => {
      await expectAgreement(`${text}\n`, 'plain')
      await expectAgreement(`${text}\n`, 'docusaurus')
      await expectAgreement(`${text}\n`, 'with math')
    })
  }

  for (const [site, posts] of [
    ['plain', 'that are made of all that'],
    ['docusaurus', 'of Docusaurus'],
    ['with math', 'with math'],
  ] as const) {
    it(`agree on posts ${posts}`, async () => {
      await fc.assert(
        fc.asyncProperty(post(site), (text) => expectAgreement(text, site)),
        { numRuns: 400 },
      )
    }, 60_000)
  }

  it('never finds what some reading of the math takes, where nobody knows whether there is math', async () => {
    await fc.assert(
      fc.asyncProperty(post('with math'), async (text) => {
        const isRefused = (await refusal(text, 'plain')) !== undefined && (await refusal(text, 'with math')) !== undefined
        const found = await mistakesIn(text, { isLenient: false, hasMath: undefined })
        expect(found.length > 0 && !isRefused, JSON.stringify(text)).toBe(false)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

/*
 * Older compilers are no dependencies: they bring parsers along that nobody mends any more. With
 * `npm install --prefix /tmp/mdx-1 @mdx-js/mdx@1` this runs as `MDX_1=/tmp/mdx-1 npx vitest run test/document/mdx-comparison.test.ts`.
 */
const { MDX_1 } = process.env

describe.skipIf(MDX_1 === undefined)('mdx-syntax and version 1 of the compiler', () => {
  for (const version of [1, undefined] as const) {
    it(`never finds what version 1 takes, where the version is ${version ?? 'unknown'}`, async () => {
      const compileOld = createRequire(`${MDX_1}/a.js`)('@mdx-js/mdx') as (text: string) => Promise<string>
      const isRefused = (text: string) =>
        compileOld(text).then(
          () => false,
          () => true,
        )
      await fc.assert(
        fc.asyncProperty(post('plain'), async (text) => {
          const found = await mistakesIn(text, { version, isLenient: false, hasMath: false })
          const kinds = found.map(({ kind }) => kind).join(', ')
          expect(found.length > 0 && !(await isRefused(text)), `${JSON.stringify(text)}: ${kinds}`).toBe(false)
        }),
        { numRuns: 1000 },
      )
    }, 300_000)
  }
})

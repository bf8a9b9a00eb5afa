import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixHistory } from './fix-history.ts'
import { lossesOf } from './losses.ts'

/** Lines of front matter with what a careless fix would lose: comments, quotes, blocks, anchors, lists in brackets, odd spaces. */
const FRONT_MATTER = [
  'title: Hello World',
  "title: 'It''s here'   # a title",
  'title: "Hello \\u0041 World"',
  'title: Foo: bar',
  'Title: Hello',
  'discription: >-\n  folded\n  text # not a comment\n',
  'description: |+\n  kept\n\n  lines\n\n',
  'tags: js',
  'tags: [ js,   "a, b" ]  # flow',
  'tag: &list\n  - one # first\n  - two',
  'authors: *list',
  'draft: "false"',
  'draft: yes',
  'date: 2024-01-02',
  'version: 1.10',
  'opens: 12:30',
  'slug: 2024-01-02',
  '# a comment by itself',
  '',
  'image: https://cards.example.com/api/og?title=Hello+Wrold&theme=dark',
  "image: 'https://cards.example.com/api/og?theme=dark&title=Bye%20World'",
  'image: "https://cards.example.com/api/og?title=Bye%3A&x=\\u0026"',
  'image: >-\n  https://cards.example.com/api/og?title=Hello%20you',
  'cover: { src: https://cards.example.com/api/og?title=Bye, alt: x }',
  'ti\u200Btle: x',
] as const

const BODY = [
  '## **Bold**',
  '### __One _two_ three__ {#one}',
  '**Setext**\n----------',
  '## Hello World',
  '# **Hello World**',
  'Text with *emphasis* and `code`.',
  '![A card](https://cards.example.com/api/og?title=Bye%20World "title")',
  '<img src="https://cards.example.com/api/og?title=Bye&amp;x=1" alt="A card">',
  '![A card][card]\n\n[card]: https://cards.example.com/api/og?title=Bye',
  '> ## **Quoted**',
  '- ## **Listed**\n- two',
  '```md\n## **Code**\n```',
  '<!-- post-lint-disable-next-line no-emphasis-in-heading -->\n\n## **Kept**',
  '<!-- post-lint-disable image-alt-text -->',
  '## Head\u200Bing',
  '#\u00A0No heading',
  '[a link](https://example.com/a\u200Bb)',
  '**A bold line**',
  '[here](https://example.com)',
  '![](a.png)',
  '| a | b |\n|---|---|\n| **c** | d |',
  'I <3 this, and a<br>line.',
  'See <https://example.com>, or { more.',
  '{/* post-lint-disable-next-line no-emphasis-in-heading */}\n\n## **Kept**',
] as const

/** Without two keys of one name: such a block cannot be read, and nothing in it is fixed. */
const frontMatter = fc
  .uniqueArray(fc.constantFrom(...FRONT_MATTER), { maxLength: 9, selector: (line) => (/^[\w\u200B]+(?=:)/.exec(line) ?? [line])[0] })
  .map((lines) => lines.map((line) => `${line}\n`).join(''))

const post = fc
  .record({
    frontMatter: fc.option(frontMatter),
    blocks: fc.array(fc.constantFrom(...BODY), { maxLength: 7 }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    hasByteOrderMark: fc.boolean(),
    hasFinalLineBreak: fc.boolean(),
  })
  .map(({ frontMatter: lines, blocks, lineBreak, hasByteOrderMark, hasFinalLineBreak }) => {
    const head = lines === null ? '' : `---\n${lines}---\n\n`
    const text = (head + blocks.join('\n\n') + (hasFinalLineBreak ? '\n' : '')).replaceAll('\n', lineBreak)
    return hasByteOrderMark ? `\uFEFF${text}` : text
  })

describe('fixing made-up posts costs nothing', () => {
  for (const path of ['post.md', 'post.mdx']) {
    for (const safety of ['safe', 'unsafe'] as const) {
      it(`${path}, ${safety === 'safe' ? 'safe fixes' : 'all fixes'}`, { timeout: 120_000 }, async () => {
        await fc.assert(
          fc.asyncProperty(post, fc.boolean(), async (contents, hasSchema) => {
            expect(await lossesOf({ path, contents, safety, hasSchema })).toEqual([])
          }),
          { numRuns: 150 },
        )
      })
    }
  }
  it('meets posts that have something to fix, mostly', { timeout: 60_000 }, async () => {
    const samples = fc.sample(post, 100)
    const fixed = await Promise.all(samples.map((contents) => fixHistory({ path: 'post.md', contents, safety: 'unsafe', hasSchema: true })))
    expect(fixed.filter(({ rounds }) => rounds.length > 0).length).toBeGreaterThan(60)
  })
})

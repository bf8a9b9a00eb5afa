import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../../src/document/front-matter/front-matter.ts'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import { applyEdits } from '../../src/text/text-edit.ts'

async function read(text: string): Promise<FrontMatter> {
  const frontMatter = await parseFrontMatter(text)
  if (frontMatter === undefined) throw new Error('no front matter')
  return frontMatter
}

interface Told {
  readonly reason: string
  readonly underlined: string
}

async function told(text: string): Promise<Told[]> {
  const { problems } = await read(text)
  return problems.map((problem) => ({
    reason: problem.kind === 'syntax' ? problem.reason : problem.kind,
    underlined: text.slice(problem.range.start, problem.range.end),
  }))
}

/** The data once all repairs are made, or `undefined` where there is none. */
async function repaired(text: string): Promise<unknown> {
  const { problems } = await read(text)
  const edits = problems.flatMap((problem) => (problem.kind === 'syntax' ? (problem.repair ?? []) : []))
  if (edits.length === 0) return undefined
  const after = await read(applyEdits(text, edits))
  expect(after.problems).toEqual([])
  return after.data
}

describe('a mistake in YAML is told in the author’s terms, at its place, and repaired where only one thing can be meant', () => {
  it.each([
    [
      'a colon in a title',
      'title: Foo: bar',
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'Foo: bar',
      { title: 'Foo: bar' },
    ],
    [
      'a colon before a comment',
      'title: Foo: bar # note',
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'Foo: bar',
      { title: 'Foo: bar' },
    ],
    [
      'a colon at the end',
      'title: foo:',
      'The value of `title` ends with a colon, which YAML reads as another key; quote the value',
      'foo:',
      { title: 'foo:' },
    ],
    [
      'a colon and quotes',
      'title: Re: "quoted": x',
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'Re: "quoted": x',
      { title: 'Re: "quoted": x' },
    ],
    [
      'a colon in a nested key',
      'list:\n  - title: Foo: bar\n    x: y',
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'Foo: bar',
      { list: [{ title: 'Foo: bar', x: 'y' }] },
    ],
    [
      'a colon in a key of another script',
      '日本: 日: 本',
      'The value of `日本` holds a colon followed by a space, which YAML reads as another key; quote the value',
      '日: 本',
      { 日本: '日: 本' },
    ],
    [
      'a colon behind a quoted key',
      "'title': x: y",
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'x: y',
      { title: 'x: y' },
    ],
    [
      'text behind the closing quote',
      'title: "Foo" bar',
      'Text follows the closing quote of the value of `title`; quote the whole value',
      '" bar',
      { title: '"Foo" bar' },
    ],
    [
      'quoted words at both ends',
      'title: "foo" & "bar"',
      'Text follows the closing quote of the value of `title`; quote the whole value',
      '" & "bar"',
      { title: '"foo" & "bar"' },
    ],
    [
      'text behind single quotes',
      "title: 'foo' bar",
      'Text follows the closing quote of the value of `title`; quote the whole value',
      "' bar",
      { title: "'foo' bar" },
    ],
    [
      'an apostrophe in single quotes',
      "title: 'It's here'",
      'The apostrophe inside the single quotes ends the value of `title` early; use double quotes',
      "'s here'",
      { title: "It's here" },
    ],
    [
      'quotes in quotes',
      'title: "a "quoted" word"',
      'The quotes inside the quotes end the value of `title` early; use the other kind outside',
      '"quoted" word"',
      { title: 'a "quoted" word' },
    ],
    ['a comma behind the value, as in JSON', 'title: "x",', 'A `,` follows the value of `title`; YAML wants none', ',', { title: 'x' }],
    ['a comma behind a list', 'key: [a, b],', 'A `,` follows the value of `key`; YAML wants none', ',', { key: ['a', 'b'] }],
    [
      'an escaped quote and text behind the closing one',
      'title: "He said: \\"hi\\"" x',
      'Text follows the closing quote of the value of `title`; quote the whole value',
      '" x',
      undefined,
    ],
    [
      'letters behind the closing quote',
      'title: "y"z',
      'Text follows the closing quote of the value of `title`; quote the whole value',
      '"z',
      undefined,
    ],
    [
      'a quote that is never closed',
      'title: "unclosed\ndate: 2024',
      'The quote that opens the value of `title` is never closed',
      '"unclosed',
      undefined,
    ],
    [
      'a single quote that is never closed',
      "title: 'unclosed\ndate: 2024\ntags: [a]",
      'The quote that opens the value of `title` is never closed',
      "'unclosed",
      undefined,
    ],
    ['a quote that is never closed in a list', 'tags: [a, "b]', 'The quote before `b]` is never closed', '"b]', undefined],
    ['a key with an open quote', '"title: x', 'The quote before `title: x` is never closed', '"title: x', undefined],
    [
      'a bracket that is never closed',
      'tags: [a, b\ndate: 2024',
      'The `[` that opens the value of `tags` is never closed with `]`',
      '[a, b',
      undefined,
    ],
    ['a brace that is never closed', 'a: {b: c', 'The `{` that opens the value of `a` is never closed with `}`', '{b: c', undefined],
    ['a bracket without a key', '[a', 'The `[` is never closed with `]`', '[a', undefined],
    ['one bracket too many', 'tags: [a, b]]', 'The value of `tags` has one `]` too many', ']', undefined],
    ['two commas', 'tags: [a,, b]', 'Nothing stands before this comma', ',', undefined],
    ['a missing comma', 'tags: ["a" "b"]\nx: y', 'A comma or a closing bracket is missing before `"b"]`', '"b"]', undefined],
    ['a colon in a list', 'a: [x: y: z]', 'A comma or a closing bracket is missing before `: z]`', ': z]', undefined],
    [
      'a title that starts with a bracket',
      'title: [foo] bar',
      'The value of `title` starts with `[`, which opens a list in YAML; quote the value',
      '[foo] bar',
      { title: '[foo] bar' },
    ],
    [
      'a link',
      'title: [Link](url)',
      'The value of `title` starts with `[`, which opens a list in YAML; quote the value',
      '[Link](url)',
      { title: '[Link](url)' },
    ],
    [
      'letters behind a list',
      'tags: [a, b]c',
      'The value of `tags` starts with `[`, which opens a list in YAML; quote the value',
      '[a, b]c',
      undefined,
    ],
    [
      'an image',
      'image: ![alt](x)',
      'The value of `image` starts with `!`, which has a meaning of its own in YAML; quote the value',
      '![alt](x)',
      { image: '![alt](x)' },
    ],
    [
      'template braces',
      'title: {{ page.title }}',
      'The value of `title` starts with template braces, which YAML reads as a mapping; quote the value',
      '{{ page.title }}',
      { title: '{{ page.title }}' },
    ],
    [
      'template braces and text',
      'title: {{ page.title }} more',
      'The value of `title` starts with template braces, which YAML reads as a mapping; quote the value',
      '{{ page.title }} more',
      { title: '{{ page.title }} more' },
    ],
    [
      'an at sign',
      'author: @foo',
      'The value of `author` starts with `@`, which has a meaning of its own in YAML; quote the value',
      '@foo',
      { author: '@foo' },
    ],
    [
      'a backtick',
      'title: `code`',
      'The value of `title` starts with a backtick, which has a meaning of its own in YAML; quote the value',
      '`code`',
      { title: '`code`' },
    ],
    [
      'a percent sign',
      'title: %foo',
      'The value of `title` starts with `%`, which has a meaning of its own in YAML; quote the value',
      '%foo',
      { title: '%foo' },
    ],
    [
      'emphasis',
      'title: *star* text',
      'The value of `title` starts with `*`, which has a meaning of its own in YAML; quote the value',
      '*star* text',
      { title: '*star* text' },
    ],
    [
      'a star alone',
      'title: *star*',
      'The value of `title` starts with `*`, which has a meaning of its own in YAML; quote the value',
      '*star*',
      { title: '*star*' },
    ],
    ['a star beside a real anchor', 'a: &x y\nb: *z', '`*z` refers to an anchor that the front matter does not define', '*z', undefined],
    [
      'an ampersand',
      'title: & more',
      'The value of `title` starts with `&`, which has a meaning of its own in YAML; quote the value',
      '& more',
      { title: '& more' },
    ],
    ['a tag', 'title: !Ruby x', '`!Ruby` is a YAML tag, which generators do not know; quote the value', '!Ruby x', undefined],
    [
      'text behind a block mark',
      'title: > text',
      'Text follows the `>` of `title`; put it on the next line, indented, or quote the value',
      '> text',
      undefined,
    ],
    [
      'a dash alone',
      'title: -',
      'The value of `title` starts with `-`, which has a meaning of its own in YAML; quote the value',
      '-',
      { title: '-' },
    ],
    [
      'a list item on the line of its key',
      'tags: - item',
      'A list item stands on the line of its key `tags`; put it on a line of its own',
      '- item',
      undefined,
    ],
    [
      'no space behind the colon',
      'date: 2024\ntitle:Foo\ntags: a',
      'No space follows the colon of `title`, so YAML does not read it as a key',
      'title:',
      { date: 2024, title: 'Foo', tags: 'a' },
    ],
    ['an equals sign', 'title = "x"\ndate: 1', 'YAML writes `title: …`, not `title = …`', 'title =', { title: 'x', date: 1 }],
    [
      'a line without a colon',
      'date: 2024\njust some text\ntags: a',
      '`just some text` is neither a key nor part of a value',
      'just some text',
      undefined,
    ],
    ['a first line without a colon', 'title x\ndate: y', '`title x` is neither a key nor part of a value', 'title x', undefined],
    [
      'a value that goes on in the first column',
      'description: this is long\nand goes on\ntags: x',
      '`and goes on` is neither a key nor part of a value',
      'and goes on',
      undefined,
    ],
    ['tabs', 'tags:\n\t- a\n\t- b', 'The line is indented with a tab; YAML wants spaces', '\t', { tags: ['a', 'b'] }],
    ['a tab before the first key', '\ttitle: x', 'The line is indented with a tab; YAML wants spaces', '\t', { title: 'x' }],
    [
      'a key indented below a value',
      'title: x\n  date: y',
      '`date` is indented below `title`, which already has a value',
      'date: y',
      undefined,
    ],
    ['a space before the first key', ' title: x\ndate: y', 'The line is indented less than the first key', 'date: y', undefined],
    [
      'a key between two levels',
      'author:\n  name: x\n url: y',
      '`url` is indented by 1 space, which fits none of the lines above',
      'url: y',
      undefined,
    ],
    [
      'a list item between two levels',
      'tags:\n  - a\n - b',
      'The list item is indented by 1 space, which fits none of the lines above',
      '- b',
      undefined,
    ],
    [
      'a list below a value',
      'categories: [a]\n  - b',
      'The list item is indented below `categories`, which already has a value',
      '- b',
      undefined,
    ],
    ['a list without a key', '- a\nb: c', '`- a` is neither a key nor part of a value', '- a', undefined],
    ['text among list items', 'tags:\n  - a\n  b', '`b` is neither a key nor part of a value', 'b', undefined],
    [
      'a backslash',
      'path: "C:\\dir"',
      '`\\d` means nothing in double quotes; use single quotes, or write the backslash twice',
      '\\d',
      { path: 'C:\\dir' },
    ],
    [
      'a backslash beside a valid escape',
      'path: "C:\\new\\dir"',
      '`\\d` means nothing in double quotes; use single quotes, or write the backslash twice',
      '\\d',
      undefined,
    ],
    ['a control character', 'title: x\u0007y', 'The invisible character U+0007 stands here, which YAML forbids', '\u0007', undefined],
    ['a null byte', 'title: x\u0000y', 'The invisible character U+0000 stands here, which YAML forbids', '\u0000', undefined],
    [
      'a merge conflict',
      'title: x\n<<<<<<< HEAD\ndate: y\n=======\ndate: z\n>>>>>>> b',
      'A merge conflict is left in the front matter',
      '<<<<<<< HEAD',
      undefined,
    ],
    [
      'a # that may be text',
      'title: C: the #1 language',
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'C: the',
      undefined,
    ],
    [
      'a value that goes on',
      'title: Foo: bar\n  baz: x',
      'The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value',
      'Foo: bar',
      undefined,
    ],
  ])('%s', async (_, block, reason, underlined, data) => {
    for (const text of [`---\n${block}\n---\n`, `---\n# comment\n\n${block}\n---\n\nBody: text: here\n`]) {
      expect(await told(text)).toEqual([{ reason, underlined }])
      expect(await repaired(text)).toEqual(data)
    }
    const crlf = `---\n${block}\n---\n`.replaceAll('\n', '\r\n')
    expect(await told(crlf)).toEqual([{ reason, underlined }])
    expect(await repaired(crlf)).toEqual(data)
  })

  it('tells of each mistake when there are several, so that all are repaired in one go', async () => {
    const text = '---\ntitle: Foo: bar\ndescription: @x\ndate: 2024\nauthor:"y"\ntags: [a\n---\n'
    expect((await told(text)).map(({ underlined }) => underlined)).toEqual(['Foo: bar', '@x', 'author:', '[a'])
    const repairable = text.replace('[a', '[a]')
    expect(await repaired(repairable)).toEqual({ title: 'Foo: bar', description: '@x', date: 2024, author: 'y', tags: ['a'] })
  })

  it('stops after twenty', async () => {
    const text = `---\n${Array.from({ length: 50 }, (_, index) => `key${index}: a: b`).join('\n')}\n---\n`
    expect(await told(text)).toHaveLength(20)
  })

  it('says what it knows of the places even then', async () => {
    const frontMatter = await read('---\ntitle: A\nauthor: !Ruby x\n---\n')
    expect(frontMatter.data).toBeUndefined()
    expect(frontMatter.rangeAt('/title')).toEqual({ start: 11, end: 12 })
  })

  it('points at the whole block for a value that could not be read', async () => {
    const frontMatter = await read('---\ntitle: [\n---\n')
    expect(frontMatter.rangeAt('/title')).toEqual(frontMatter.range)
    expect(frontMatter.stringAt('/title')).toBeUndefined()
  })
})

describe('a mistake in TOML', () => {
  it.each([
    [
      'text without quotes',
      'title = Hello there',
      'The value of `title` is text and needs quotes',
      'Hello there',
      { title: 'Hello there' },
    ],
    ['True with a capital', 'draft = True', '`True` is not a TOML value; write `true`', 'True', { draft: true }],
    [
      'typographic quotes',
      'title = “Hello”',
      'The value of `title` has typographic quotes; TOML knows only straight ones',
      '“Hello”',
      { title: 'Hello' },
    ],
    ['a colon, as in YAML', 'title: "Hello"', 'TOML writes `title = …`, not `title: …`', ':', { title: 'Hello' }],
    [
      'a quote that is never closed',
      'title = "Hello\ndate = 1',
      'The quote that opens the value of `title` is never closed',
      '"Hello',
      undefined,
    ],
    ['an apostrophe in single quotes', "title = 'It's'", "The value of `title` ends before `s'`", "s'", undefined],
    ['a list that is never closed', 'tags = ["a", "b"', 'A comma or a closing bracket is missing in the value of `tags`', '"', undefined],
    ['a missing comma', 'tags = ["a" "b"]', 'A comma or a closing bracket is missing in the value of `tags`', '"b"]', undefined],
    ['a date that no calendar has', 'date = 2024-13-45', '`2024-13-45` is not a date that exists', '2024-13-45', undefined],
    [
      'a date with one digit',
      'date = 2024-1-2',
      '`2024-1-2` is neither a number nor a date in TOML; quote it',
      '2024-1-2',
      { date: '2024-1-2' },
    ],
    ['a backslash', 'path = "C:\\dir"', '`\\d` means nothing in TOML; put the value of `path` in single quotes', '\\d', undefined],
    ['no value', 'title =\ndate = 1', 'The key `title` has no value, which TOML does not allow', 'title =', undefined],
    ['a table that is never closed', '[params\na = 1', 'The `[` that opens the name of a table is never closed', '[params', undefined],
  ])('is told and placed: %s', async (_, block, reason, underlined, data) => {
    for (const text of [`+++\n${block}\n+++\n`, `+++\n# c\n\n${block}\n+++\n`, `+++\n${block}\n+++\n`.replaceAll('\n', '\r\n')]) {
      expect(await told(text)).toEqual([{ reason, underlined }])
      expect(await repaired(text)).toEqual(data)
    }
  })

  it.each([
    ['a key', 'a = 1\nb = 2\na = 3', 'a', 4, 16],
    ['a key of a table', 'a = 1\n[x]\na = 1\na = 2', 'a', 14, 20],
    ['a table', '[x]\na = 1\n[x]\nb = 2', 'x', 5, 15],
    ['a dotted key', 'a.b = 1\na.b = 2', 'a.b', 4, 12],
  ])('is told with both places when %s stands twice', async (_, block, key, first, second) => {
    const { problems } = await read(`+++\n${block}\n+++\n`)
    const at = (start: number) => ({ start, end: start + key.length })
    expect(problems).toEqual([{ kind: 'duplicate-key', key, range: at(second), first: at(first) }])
  })

  it('is told at its own place when the first definition cannot be found', async () => {
    expect(await told('+++\na = 1\n[a]\nb = 1\n+++\n')).toEqual([{ reason: '`a` is defined a second time', underlined: 'a' }])
  })
})

describe('a mistake in JSON', () => {
  it.each([
    ['a trailing comma', '{"a": 1,}', 'JSON allows no comma before `}`', '}'],
    ['a trailing comma in a list', '{"a": [1,]}', 'JSON allows no comma before `]`', ']'],
    ['single quotes', "{'a': 1}", "`'a'` is no JSON value; text wants double quotes", "'a'"],
    ['a missing comma', '{"a": 1 "b": 2}', '`"b"` stands where JSON wants a comma', '"b"'],
    ['a comment', '{\n// c\n"a": 1}', '`// c` is a comment, which JSON does not know', '// c'],
    ['no closing brace', '{"a": 1', 'The JSON ends before its object is complete', ''],
    ['nothing', '', 'The JSON ends before its object is complete', ''],
    ['text behind the object', '{"a": 1} x', '`x` is no JSON value; text wants double quotes', 'x'],
  ])('is told and placed: %s', async (_, block, reason, underlined) => {
    expect(await told(`---json\n${block}\n---\n`)).toContainEqual({ reason, underlined })
  })
})

describe('a stray comma', () => {
  it.each([
    ['before a key', 'tags:\n- a\n  ,title: x', 'A `,` begins the line; YAML wants none', ','],
    ['before a key below a value', 'author: { name: a }\n  , x: 1', 'A `,` begins the line; YAML wants none', ','],
    ['on a line of its own', 'tags: [a]\n,', 'A `,` begins the line; YAML wants none', ','],
    ['behind a list item', 'tags:\n  - a,\n    b: c', 'A `,` ends the list item above; YAML wants none', ','],
    ['behind a list item in quotes', 'tags:\n  - "a",\n  - "b"', 'A `,` ends the list item; YAML wants none', ','],
    ['behind the last of them', "tags:\n  - 'a, b'\n  - 'it''s' ,", 'A `,` ends the list item; YAML wants none', ','],
  ])('%s is told as one', async (_, block, reason, underlined) => {
    expect(await told(`---\n${block}\n---\n`)).toEqual([{ reason, underlined }])
  })

  it('is not seen where a key stands below an item that has a value', async () => {
    const reason = '`b` is indented below the list item `a`, which already has a value'
    expect(await told('---\ntags:\n  - a\n    b: c\n---\n')).toEqual([{ reason, underlined: 'b: c' }])
  })
})

import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/config-error.ts'
import { parseSuppressions } from '../../src/engine/parse-suppressions.ts'
import { countSuppressions, formatSuppressions, type Suppressions } from '../../src/engine/suppressions.ts'
import { suppressionsLocation } from '../../src/engine/suppressions-location.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'

const A = { fingerprint: 'aaaaaaaaaaaaaaaa', text: '![](a.png)' }
const B = { fingerprint: 'bbbbbbbbbbbbbbbb', text: '![](b.png)' }

const suppressions: Suppressions = new Map([
  ['blog/z.md', new Map([['title-length', [B]]])],
  [
    'blog/a.md',
    new Map([
      ['single-title', [A]],
      ['image-alt-text', [B, A, A]],
    ]),
  ],
])

const TEXT = `{
  "version": 1,
  "suppressions": {
    "blog/a.md": {
      "image-alt-text": [
        { "fingerprint": "aaaaaaaaaaaaaaaa", "text": "![](a.png)" },
        { "fingerprint": "aaaaaaaaaaaaaaaa", "text": "![](a.png)" },
        { "fingerprint": "bbbbbbbbbbbbbbbb", "text": "![](b.png)" }
      ],
      "single-title": [
        { "fingerprint": "aaaaaaaaaaaaaaaa", "text": "![](a.png)" }
      ]
    },
    "blog/z.md": {
      "title-length": [
        { "fingerprint": "bbbbbbbbbbbbbbbb", "text": "![](b.png)" }
      ]
    }
  }
}
`

describe('a file of suppressions', () => {
  it('is sorted, with one entry a line', () => expect(formatSuppressions(suppressions)).toBe(TEXT))

  it('comes back as it was written', async () => {
    const read = await parseSuppressions(TEXT, 'x.json')
    expect(formatSuppressions(read)).toBe(TEXT)
    expect(countSuppressions(read)).toBe(5)
  })

  it('keeps any path and any text', async () => {
    const odd: Suppressions = new Map([['ä "b"\\c/constructor', new Map([['toString', [{ ...A, text: '"fingerprint" \u2028 \ud800' }]]])]])
    expect(await parseSuppressions(formatSuppressions(odd), 'x.json')).toEqual(odd)
  })

  it('may be empty, and leaves out posts and rules without entries', async () => {
    const empty = '{\n  "version": 1,\n  "suppressions": {}\n}\n'
    expect(formatSuppressions(new Map())).toBe(empty)
    expect(formatSuppressions(new Map([['a.md', new Map([['rule', []]])]]))).toBe(empty)
    expect(await parseSuppressions(empty, 'x.json')).toEqual(new Map())
  })

  it('may have a byte order mark, comments, and entries without a text', async () => {
    const text = '\uFEFF{ "version": 1, /* why */ "suppressions": { "a.md": { "rule": [{ "fingerprint": "0123456789abcdef" }] } } }'
    expect(countSuppressions(await parseSuppressions(text, 'x.json'))).toBe(1)
  })
})

describe('a file of suppressions that is not valid', () => {
  const post = (value: unknown): string => JSON.stringify({ version: 1, suppressions: { 'b/a.md': value } })
  it.each([
    ['', 'x.json:1:1: value expected'],
    ['{ "version": 1,\n', /^x\.json:\d+:\d+: /],
    [TEXT.replace('      "single-title"', '<<<<<<< HEAD\n      "single-title"'), /^x\.json:10:1: /],
    ['[]', 'x.json: a file of suppressions is an object, not a list'],
    ['{}', 'x.json: version: this post-lint reads version 1, not nothing'],
    ['{ "version": 2, "suppressions": {} }', 'x.json: version: this post-lint reads version 1, not `2`'],
    ['{ "version": 1 }', 'x.json: suppressions: it is an object with a key for each post, not nothing'],
    [post([]), 'x.json: suppressions["b/a.md"]: a post has an object with a key for each rule, not a list'],
    [post({ 'a-b': {} }), 'x.json: suppressions["b/a.md"].a-b: a rule has a list, not an object'],
    [post({ 'a-b': [1] }), 'x.json: suppressions["b/a.md"].a-b[0]: an entry is an object, not `1`'],
    [post({ 'a-b': [{}] }), 'x.json: suppressions["b/a.md"].a-b[0].fingerprint: it has 16 hexadecimal digits and is not nothing'],
    [post({ 'a-b': [{ fingerprint: 'abc' }] }), /is not `abc`$/],
    [post({ 'a-b': [{ ...A, text: 1 }] }), 'x.json: suppressions["b/a.md"].a-b[0].text: it is a string, not `1`'],
    ['{ "version": 1, "suppressions": { "__proto__": {} } }', 'x.json: suppressions: the key `__proto__` is not allowed'],
    ['{ "version": 1, "suppressions": { "a": { "__proto__": [] } } }', 'x.json: suppressions.a: the key `__proto__` is not allowed'],
    ['{ "version": 1, "suppressions": { "": {} } }', 'x.json: suppressions[""]: a post has a path'],
    ['{ "version": 1, "suppressions": { "a\\u0000": {} } }', /: a post has a path$/],
    [TEXT.replace('blog/z.md', 'blog/a.md'), 'x.json:14:5: the key `blog/a.md` stands twice'],
  ])('is told in one sentence: %j', async (text, message) => {
    const error = await parseSuppressions(text, 'x.json').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ problems: [typeof message === 'string' ? message : expect.stringMatching(message)] })
  })
})

describe('suppressionsLocation', () => {
  const locate = (files: Readonly<Record<string, string>>, cwd: string, asked?: string): string =>
    suppressionsLocation(memoryFileSystem(files), cwd, asked)
  const NAME = 'post-lint-suppressions.json'

  it('is the file that was asked for, there or not', () => {
    expect(locate({}, '/r/blog', '../old.json')).toBe('/r/old.json')
    expect(locate({ [`/r/${NAME}`]: '' }, '/r', '/elsewhere/x.json')).toBe('/elsewhere/x.json')
  })
  it('is the file in a folder that was asked for', () => {
    expect(locate({ '/r/lint/': '' }, '/r', 'lint')).toBe(`/r/lint/${NAME}`)
  })
  it('is the nearest file from the working directory upwards', () => {
    expect(locate({ '/r/.git/HEAD': '', [`/r/${NAME}`]: '', '/r/a/b/x.md': '' }, '/r/a/b')).toBe(`/r/${NAME}`)
    expect(locate({ [`/r/${NAME}`]: '', [`/r/a/${NAME}`]: '' }, '/r/a')).toBe(`/r/a/${NAME}`)
    expect(locate({ [`/r/${NAME}`]: '', [`/r/a/${NAME}/`]: '' }, '/r/a')).toBe(`/r/${NAME}`)
  })
  it('is not above the root of the repository', () => {
    expect(locate({ [`/${NAME}`]: '', '/r/.git': 'gitdir: elsewhere', '/r/a/x.md': '' }, '/r/a')).toBe(`/r/a/${NAME}`)
  })
  it('is beside the nearest config where there is none yet, else in the working directory', () => {
    expect(locate({ '/r/.git/HEAD': '', '/r/.post-lintrc.json': '{}', '/r/a/x.md': '' }, '/r/a')).toBe(`/r/${NAME}`)
    expect(locate({ '/r/.git/HEAD': '', '/r/a/x.md': '' }, '/r/a')).toBe(`/r/a/${NAME}`)
  })
})

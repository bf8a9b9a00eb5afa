import { describe, expect, it } from 'vitest'
import { readerLength } from '../../../../src/rules/support/reader/reader-length.ts'
import { readerText } from '../../../../src/rules/support/reader/reader-text.ts'

describe('readerLength', () => {
  it.each([
    ['', 0],
    ['Hello', 5],
    ['Ação', 4],
    ['Ac\u0327a\u0303o', 4],
    ['नमस्ते', 3],
    ['日本語', 6],
    ['한국어', 6],
    ['\u1112\u1161\u11ab', 2],
    ['ｶﾅ', 2],
    ['ＯＫ', 4],
    ['“’…–', 4],
    ['🚀', 2],
    ['👍🏽', 2],
    ['👩‍💻', 2],
    ['🇵🇹', 2],
    ['❤', 1],
    ['❤️', 2],
    ['\u{20000}', 2],
    ['\u200B\u200D\u00AD\uFEFF', 0],
    ['\u0301', 0],
  ])('counts %j as %i', (text, length) => expect(readerLength(text)).toBe(length))

  it('counts across the places where a long text is cut for the segmenter', () => {
    for (const before of [1019, 1020, 1021, 1022, 1023, 1024]) {
      expect(readerLength(`${'ж'.repeat(before)}👩‍💻${'ж'.repeat(before)}`)).toBe(2 * before + 2)
    }
  })
})

describe('readerText', () => {
  it.each([
    ['**bold** and *italic*', 'bold and italic'],
    ['***both***', 'both'],
    ['*outer **inner** outer*', 'outer inner outer'],
    ['__bold__ _italic_ snake_case_name', 'bold italic snake_case_name'],
    ['~~gone~~', 'gone'],
    ['`**code** &amp;`', '**code** &amp;'],
    ['[text](https://example.org) ![alt](a.png)', 'text alt'],
    ['Tom &amp; Jerry &#8212; &lt;b&gt;', 'Tom & Jerry — <b>'],
    ['a<br/>b <strong class="x">c</strong>', 'ab c'],
    ['Vec<T>, 2 < 3 > 1', 'Vec<T>, 2 < 3 > 1'],
    ['*args and **kwargs', '*args and **kwargs'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['  two\n  lines ', 'two lines'],
    ['[x] done', '[x] done'],
  ])('reads %j as %j', (text, expected) => expect(readerText(text)).toBe(expected))
})

describe('a hostile text of 100 KB', () => {
  const pieces = [
    '*',
    '**a ',
    '_a ',
    '`',
    '`` ` ',
    '[',
    '[](',
    '![](',
    '<a ',
    '<a',
    '~~a',
    '&',
    '&#',
    'a\u0301',
    '\u0301',
    '日',
    '👩‍💻',
    ' ',
    '\n',
  ]
  it.each(pieces)('made of %j is measured in no time', (piece) => {
    const started = performance.now()
    readerLength(readerText(piece.repeat(100_000 / piece.length)))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

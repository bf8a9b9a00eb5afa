import { describe, expect, it } from 'vitest'
import { visiblePath } from '../../src/reporters/visible-path.ts'
import { visibleCharacters, visibleText } from '../../src/reporters/visible-text.ts'

const CASES: Readonly<Record<string, readonly [text: string, visible: string]>> = {
  'an escape sequence that would colour the rest': ['\u001B[31mred', '\\x1b[31mred'],
  'an 8-bit control sequence introducer': ['a\u009B2Jb', 'a\\x9b2Jb'],
  'a title that would change the title of the window': ['\u001B]0;x\u0007', '\\x1b]0;x\\x07'],
  'line breaks and tabs by their short names': ['a\r\nb\tc', 'a\\r\\nb\\tc'],
  'the line separators of Unicode': ['a\u2028b\u0085c', 'a\\u2028b\\x85c'],
  'a right-to-left override': ['gpj.\u202Egnp', 'gpj.\\u202egnp'],
  'zero-width spaces and byte order marks': ['a\u200Bb\uFEFFc', 'a\\u200bb\\ufeffc'],
  'tag characters, in which text can hide': ['a\u{E0041}', 'a\\u{e0041}'],
  'halves of surrogate pairs': ['a\uD800b\uDC00', 'a\\ud800b\\udc00'],
  NUL: ['a\0b', 'a\\x00b'],
  'commands of the runners of GitHub and Azure': [
    '##[error]x ##[add-mask]y ##vso[task.complete]',
    '#\\x23[error]x #\\x23[add-mask]y #\\x23vso[task.complete]',
  ],
}

describe('visible text', () => {
  for (const [name, [text, visible]] of Object.entries(CASES)) {
    it(`escapes ${name}`, () => expect(visibleText(text)).toBe(visible))
    it(`escapes ${name}, character by character`, () =>
      expect(
        visibleCharacters(text)
          .map(({ shown }) => shown)
          .join(''),
      ).toBe(visible))
  }

  it('leaves every script and emoji alone, joiners too', () => {
    const text = 'Ünïcödé 你好 नमस्ते می‌خواهم 👨‍👩‍👧 🇩🇪 — “quotes” ## [link]'
    expect(visibleText(text)).toBe(text)
  })

  it('knows where each character stands', () => {
    expect(visibleCharacters('e\u0301\u001Bx')).toEqual([
      { shown: 'e\u0301', start: 0, end: 2 },
      { shown: '\\x1b', start: 2, end: 3 },
      { shown: 'x', start: 3, end: 4 },
    ])
  })

  it('keeps a path from being a command at the start of a line', () => {
    expect(visiblePath('::error::gotcha.md')).toBe('./::error::gotcha.md')
    expect(visiblePath(' ::warning::.md')).toBe('./ ::warning::.md')
    expect(visiblePath('a::b.md')).toBe('a::b.md')
  })
})

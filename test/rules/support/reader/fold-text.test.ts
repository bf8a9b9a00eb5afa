import { describe, expect, it } from 'vitest'
import {
  foldCase,
  foldPunctuation,
  foldQuotesAndDashes,
  foldSpaces,
  foldText,
  foldWidth,
} from '../../../../src/rules/support/reader/fold-text.ts'

describe('foldCase', () => {
  it('makes cases one, in every script that has them', () => {
    expect(foldCase('Straße ΟΔΟΣ Ёлка')).toBe(foldCase('STRASSE οδος ЁЛКА'))
  })
  it('keeps everything else', () => expect(foldCase('“a” – b')).toBe('“a” – b'))
})

describe('foldWidth', () => {
  it('makes full-width letters, ligatures and the ellipsis plain', () => expect(foldWidth('ＡＢ：ﬁ…')).toBe('AB:fi...'))
  it('makes one of the two ways to write an accent', () => expect(foldWidth('cafe\u0301')).toBe('caf\u00E9'))
})

describe('foldQuotesAndDashes', () => {
  it('makes quotes straight', () => expect(foldQuotesAndDashes('“a” „b“ «c» ‘d’ `e`')).toBe(`"a" "b" "c" 'd' 'e'`))
  it('makes dashes short', () => expect(foldQuotesAndDashes('a—b – c --- d - e')).toBe('a-b - c - d - e'))
  it('keeps case and spaces', () => expect(foldQuotesAndDashes(' A  b ')).toBe(' A  b '))
})

describe('foldSpaces', () => {
  it('makes runs of all kinds of space one', () => expect(foldSpaces('\u00A0a\t b\u3000\nc ')).toBe('a b c'))
  it('drops what cannot be seen', () => expect(foldSpaces('a\u200Bb\u00ADc\uFEFF')).toBe('abc'))
})

describe('foldPunctuation', () => {
  it('drops marks between words', () => expect(foldSpaces(foldPunctuation('a: b, (c)!'))).toBe('a b c'))
  it('joins a word around its apostrophe', () => expect(foldPunctuation("what's")).toBe('whats'))
  it('keeps the parts of a number apart', () => expect(foldPunctuation('1.2')).not.toBe('12'))
  it('keeps signs that make a name', () => expect(foldPunctuation('C# C++ R&D 50% @me')).toBe('C# C++ R&D 50% @me'))
})

describe('foldText', () => {
  it('sees what a reader takes for the same', () => expect(foldText('**What’s** new — in 2.0?')).toBe(foldText("What's New - in 2.0")))
  it('is done after one time', () => expect(foldText(foldText('`A` – “b”…'))).toBe(foldText('`A` – “b”…')))
  it('takes 100 KB of one mark without trouble', () => {
    for (const mark of ["'", '-', ' ', '`', '—', '\u200B', '“', '#']) {
      const started = performance.now()
      foldText(mark.repeat(100_000))
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})

it('folds plain words, which take a shorter way, as it folds all others', () => {
  const slowly = (text: string): string => foldSpaces(foldPunctuation(foldQuotesAndDashes(foldCase(foldWidth(text)))))
  for (const text of ['Hello World 2', 'A', 'abc 123 XYZ', '', ' a', 'a  b', 'é', 'a-b']) expect(foldText(text)).toBe(slowly(text))
})

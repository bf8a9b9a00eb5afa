import { describe, expect, it } from 'vitest'
import { UNDESCRIPTIVE_PHRASES } from '../../../../src/rules/support/link/undescriptive-phrases.ts'
import { foldLinkText, PHRASE_LANGUAGES, undescriptiveTexts } from '../../../../src/rules/support/link/undescriptive-text.ts'

const languages = Object.entries(UNDESCRIPTIVE_PHRASES)

describe('the phrases', () => {
  it.each(languages)('of %s are each written once', (_, { everywhere, within = [] }) => {
    const folded = [...everywhere, ...within].map(foldLinkText)
    expect(folded.filter((phrase, index) => folded.indexOf(phrase) !== index)).toEqual([])
  })

  it.each(languages)('of %s all have something left after folding', (_, { everywhere, within = [] }) => {
    expect([...everywhere, ...within].filter((phrase) => !foldLinkText(phrase))).toEqual([])
  })

  it('that count only within one language are not found where the language is unknown', () => {
    const all = undescriptiveTexts(undefined)
    const found = languages.flatMap(([code, { within = [] }]) =>
      within.filter((one) => all.has(foldLinkText(one) ?? '')).map((one) => `${code} ${one}`),
    )
    expect(found).toEqual([])
  })

  it('are those of the language and of English where the language is known', () => {
    const french = undescriptiveTexts('fr')
    expect(['ici', 'lien', 'here'].filter((one) => french.has(one))).toEqual(['ici', 'lien', 'here'])
    expect(['hier', 'aqui', 'здесь'].filter((one) => french.has(one))).toEqual([])
  })

  it('are there for every language that counts as one', () => expect([...PHRASE_LANGUAGES]).toEqual(languages.map(([code]) => code)))
})

describe('foldLinkText', () => {
  for (const text of ['here', 'Here!', ' HERE ', '→ here', '[here]', '“here”', '(here)', 'here…', 'ｈｅｒｅ', 'he\u200Bre', '**here**']) {
    it(`makes one of ${JSON.stringify(text)}`, () => expect(foldLinkText(text)).toBe('here'))
  }
  it('leaves marks that letters need', () => expect(foldLinkText('यहाँ')).toBe('यहाँ'.normalize('NFKC')))
  it('gives nothing for a text that is too long to be a phrase', () => expect(foldLinkText('here '.repeat(30))).toBeUndefined())
})

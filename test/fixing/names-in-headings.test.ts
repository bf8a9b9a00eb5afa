import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixHistory } from './fix-history.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcxyzABZ019'), minLength: 1, maxLength: 6 }).filter((text) => /^[a-z]/i.test(text))
const words = fc.array(word, { minLength: 1, maxLength: 3 })

/** Names as programmers write them, with the signs that Markdown takes for markers. */
const name = fc.oneof(
  words.map((parts) => `__${parts.join('_').toLowerCase()}__`),
  words.map((parts) => `__${parts.join('_').toUpperCase()}__`),
  words.map((parts) => `_${parts.join('.').toLowerCase()}_`),
  words.map((parts) => parts.join('_')),
  words.map((parts) => `*.${parts.join('.')}.*`),
  words.map((parts) => `**/${parts.join('/')}/**`),
  words.map((parts) => `${parts.join('.')}()`),
  words.map((parts) => `$${parts.join('_')}`),
)
const sentence = fc.array(fc.oneof(word, name), { minLength: 2, maxLength: 5 }).map((parts) => `One ${parts.join(' ')} two`)

async function fixed(contents: string): Promise<string> {
  return (await fixHistory({ path: 'post.md', contents, safety: 'safe', hasSchema: false })).after
}

describe('safe fixes of headings', () => {
  it('leave a name that stands alone as it is', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom('#', '###'), async (text, signs) => {
        expect(await fixed(`Text.\n\n${signs} ${text}\n`)).toBe(`Text.\n\n${signs} ${text}\n`)
      }),
      { numRuns: 200 },
    )
  })
  it('take the markers around a sentence and every letter, digit and sign in it stays', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sentence, fc.constantFrom('**', '__', '*', '_', '***'), async (text, marker) => {
        const before = `## ${marker}${text}${marker}\n`
        expect([before, `## ${text}\n`]).toContain(await fixed(before))
      }),
      { numRuns: 300 },
    )
  })
  it('do take them around most sentences', async () => {
    expect(await fixed('## **One snake_case two**\n')).toBe('## One snake_case two\n')
  })
})

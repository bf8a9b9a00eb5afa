import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import type { SourceString } from '../../src/text/source-string.ts'

async function stringIn(text: string, pointer: string): Promise<SourceString> {
  const frontMatter = await parseFrontMatter(text)
  const found = frontMatter?.stringAt(pointer)
  if (found === undefined) throw new Error(`no string at ${pointer} in ${JSON.stringify(text)}: ${JSON.stringify(frontMatter?.problems)}`)
  return found
}

/** The raw text of each character of the value. */
async function pieces(block: string, pointer = '/a'): Promise<{ value: string; raw: string[] }> {
  const text = `---\n${block}\n---\n`
  const found = await stringIn(text, pointer)
  const raw = Array.from({ length: found.value.length }, (_, index) => {
    const { start, end } = found.rangeOf(index, index + 1)
    return text.slice(start, end)
  })
  return { value: found.value, raw }
}

describe('the places in a YAML string', () => {
  it.each([
    ['plain', 'a: xyz', 'xyz', ['x', 'y', 'z']],
    ['plain with a comment behind it', 'a: xy # c', 'xy', ['x', 'y']],
    ['plain over two lines', 'a: x\n  y', 'x y', ['x', '\n  ', 'y']],
    ['plain with blanks before the break', 'a: x  \n  y', 'x y', ['x', '  \n  ', 'y']],
    ['plain with a paragraph', 'a: x\n\n  y', 'x\ny', ['x', '\n\n  ', 'y']],
    ['plain with a tag', 'a: !!str 12', '12', ['1', '2']],
    ['plain with an anchor', 'a: &b xy', 'xy', ['x', 'y']],
    ['single-quoted', "a: 'x''y'", "x'y", ['x', "''", 'y']],
    ['single-quoted over two lines', "a: 'x\n\n\n  y '", 'x\n\ny ', ['x', '\n\n\n  ', '\n\n\n  ', 'y', ' ']],
    ['double-quoted', 'a: "x\\"\\ty"', 'x"\ty', ['x', '\\"', '\\t', 'y']],
    ['double-quoted with code points', 'a: "\\xe9\\u00e9\\U0001F600"', 'éé😀', ['\\xe9', '\\u00e9', '\\U0001F600', '\\U0001F600']],
    ['double-quoted with surrogates', 'a: "\\ud83d\\ude00"', '😀', ['\\ud83d', '\\ude00']],
    ['double-quoted with an emoji as itself', 'a: "😀"', '😀', ['\ud83d', '\ude00']],
    ['double-quoted with a joined line', 'a: "x\\\n   y"', 'xy', ['x', 'y']],
    ['double-quoted, folded', 'a: "x \n  \\ny"', 'x \ny', ['x', ' \n  ', '\\n', 'y']],
    ['double-quoted and empty', 'a: ""', '', []],
    ['literal', 'a: |\n  x\n   y\n', 'x\n y\n', ['x', '\n  ', ' ', 'y', '\n']],
    ['literal without an end', 'a: |-\n  x\n  y', 'x\ny', ['x', '\n  ', 'y']],
    ['literal with the fence behind it', 'a: |\n  x', 'x\n', ['x', '']],
    ['literal that keeps its breaks', 'a: |+\n  x\n\n\n', 'x\n\n\n', ['x', '\n', '\n', '\n']],
    ['literal with blank lines', 'a: |\n\n  x\n \n  y\n', '\nx\n\ny\n', ['\n  ', 'x', '\n ', '\n  ', 'y', '\n']],
    ['literal with a width', 'a: |1-\n   x', '  x', [' ', ' ', 'x']],
    ['literal with a comment in its header', 'a: | # > c\n  x', 'x\n', ['x', '']],
    ['folded', 'a: >-\n  x\n  y', 'x y', ['x', '\n  ', 'y']],
    ['folded with paragraphs', 'a: >-\n  x\n\n\n  y', 'x\n\ny', ['x', '\n\n', '\n  ', 'y']],
    ['folded with an indented line', 'a: >-\n  x\n    y\n  z', 'x\n  y\nz', ['x', '\n  ', ' ', ' ', 'y', '\n  ', 'z']],
    ['in a flow list', 'a: [x, yz ]', 'yz', ['y', 'z'], '/a/1'],
    ['in a list of mappings', 'a:\n  - k: v\n    l: "w"', 'w', ['w'], '/a/0/l'],
  ])('are exact in %s', async (_, block, value, raw, pointer?: string) => {
    expect(await pieces(block, pointer)).toEqual({ value, raw })
  })

  it('are exact with CRLF', async () => {
    const { value, raw } = await pieces('a: >-\r\n  x\r\n  y\r\n\r\n  z\r')
    expect({ value, raw }).toEqual({ value: 'x y\nz', raw: ['x', '\r\n  ', 'y', '\r\n\r\n  ', 'z'] })
  })

  it('are exact in a value that stands too far left, which is read as the generators read it', async () => {
    expect(await pieces('a: "x #1\ny"')).toEqual({ value: 'x #1 y', raw: ['x', ' ', '#', '1', '\n', 'y'] })
    expect(await pieces('a: [\nxy,\n z\n]', '/a/1')).toEqual({ value: 'z', raw: ['z'] })
  })

  it('belong to strings only', async () => {
    const frontMatter = await parseFrontMatter('---\na: 12\nb: true\nc:\nd: [x]\ne: 2024-02-31\nf: ~\n---\n')
    const strings = ['/a', '/b', '/c', '/d', '/d/0', '/e', '/f', '/g', ''].filter((pointer) => frontMatter?.stringAt(pointer) !== undefined)
    expect(strings).toEqual(['/d/0', '/e'])
  })

  it('cover the token with its quotes, or with its header, as a whole', async () => {
    for (const token of ['plain', "'quoted'", '"quoted"', '|\n  literal', '>- # comment\n  folded', '|2-\n    x']) {
      const text = `---\na: ${token}\nb: 1\n---\n`
      const { range } = await stringIn(text, '/a')
      expect(text.slice(range.start, range.end)).toBe(token)
    }
  })
})

/** Characters that YAML treats in a way of its own, and some that it does not. */
const CHARACTER = fc.constantFrom('a', 'b', ' ', '\n', "'", '"', '\\', '#', ':', '-', '[', ',', '😀', 'é', '\u00A0', '.', '|')
const TEXT = fc.array(CHARACTER, { maxLength: 20 }).map((characters) => characters.join(''))
const WORDS = fc
  .array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'é', '😀', "'", '"') }), { minLength: 1, maxLength: 8 })
  .map((words) => words.map((word) => `a${word}`))
const BREAK = fc.constantFrom('\n', '\r\n')

interface Written {
  readonly block: string
  readonly value: string
}

/** A value in each of the styles, together with what it must be read as. */
const STYLES: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  plain: fc.tuple(WORDS, fc.array(fc.constantFrom(' ', '  ', '\n  ', ' \n   '), { minLength: 8, maxLength: 8 })).map(([words, gaps]) => ({
    block: `a: ${words.map((word, index) => (index === 0 ? '' : (gaps[index] ?? ' ')) + word).join('')}`,
    value: words.map((word, index) => (index === 0 ? '' : (gaps[index] ?? ' ').replace(/ *\n */, ' ')) + word).join(''),
  })),
  'single-quoted': TEXT.map((text) => text.replaceAll(/ *\n */g, '\n')).map((value) => ({
    block: `a: '${value.replaceAll("'", "''").replaceAll(/\n+/g, (breaks) => `${breaks}\n  `)}'`,
    value,
  })),
  'double-quoted': TEXT.map((text) => ({
    block: `a: ${JSON.stringify(text)}`,
    value: text,
  })),
  'double-quoted over several lines': WORDS.map((words) => ({
    block: `a: "${words.map((word) => word.replaceAll('"', '\\"')).join(' \n\t ')}"`,
    value: words.join(' '),
  })),
  literal: TEXT.filter((text) => /^[^ \n]/.test(text)).map((text) => ({
    block: `a: |+\n${text.replaceAll(/^(?=.)/gm, '  ')}\n`,
    value: `${text}\n`,
  })),
  folded: WORDS.map((words) => ({ block: `a: >-\n${words.map((word) => `  ${word}`).join('\n')}`, value: words.join(' ') })),
  'folded paragraphs': WORDS.map((words) => ({
    block: `a: >-\n${words.map((word) => `    ${word}`).join('\n\n')}`,
    value: words.join('\n'),
  })),
}

/** What a stretch of raw text in any style can stand for. */
function standsFor(raw: string, character: string): boolean {
  if (raw === character) return true
  if (character === "'" && raw === "''") return true
  if (raw.startsWith('\\')) return JSON.parse(`"${raw}"`) === character
  return (character === ' ' || character === '\n') && raw.trim() === ''
}

describe('for every index of a string', () => {
  for (const [style, written] of Object.entries(STYLES)) {
    it(`stands the character, or what made it, in the file: ${style}`, async () => {
      await fc.assert(
        fc.asyncProperty(written, BREAK, async ({ block, value }, lineBreak) => {
          const text = `---\n${block}\n---\n`.replaceAll('\n', lineBreak)
          const found = await stringIn(text, '/a')
          expect(found.value).toBe(value)
          let position = found.range.start
          for (let index = 0; index < value.length; index += 1) {
            const { start, end } = found.rangeOf(index, index + 1)
            const isSameAsBefore = index > 0 && found.rangeOf(index - 1, index).start === start
            expect(start >= position || isSameAsBefore, 'in order').toBe(true)
            expect(text.slice(start, end)).toSatisfy((raw: string) => standsFor(raw, value.charAt(index)))
            position = end
          }
        }),
        { numRuns: 300 },
      )
    })
  }
})

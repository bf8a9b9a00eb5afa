import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../../src/document/front-matter/front-matter.ts'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'

/** Generous: these take milliseconds, and minutes with a parser or a pattern that is not linear. */
const LONGEST_TIME = 1000

async function readInTime(text: string): Promise<FrontMatter | undefined> {
  const start = performance.now()
  const frontMatter = await parseFrontMatter(text)
  expect(performance.now() - start).toBeLessThan(LONGEST_TIME)
  return frontMatter
}

function yaml(block: string): string {
  return `---\n${block}\n---\n\nBody\n`
}

const N = 10_000
const BOMB = Array.from({ length: 9 }, (_, index) => {
  const item = index === 0 ? 'x' : `*a${index - 1}`
  return `a${index}: &a${index} [${Array.from({ length: 9 }, () => item).join(', ')}]`
}).join('\n')

describe('hostile front matter costs one file a finding, and no time', () => {
  it.each([
    ['brackets', yaml(`a: ${'['.repeat(N)}`), 'syntax'],
    ['brackets that are closed', yaml(`a: ${'['.repeat(N)}${']'.repeat(N)}`), 'syntax'],
    ['braces', yaml('{'.repeat(N)), 'syntax'],
    ['keys in braces', yaml('{a: '.repeat(N)), 'syntax'],
    ['dashes', yaml('- '.repeat(N)), 'syntax'],
    ['question marks', yaml('? '.repeat(N)), 'syntax'],
    ['anchors', yaml('&a '.repeat(N)), 'syntax'],
    ['tags', yaml('!a '.repeat(N)), 'syntax'],
    ['quotes', yaml(`a: ${'"'.repeat(N)}`), 'syntax'],
    ['single quotes', yaml(`a: ${"'".repeat(N + 1)}`), 'syntax'],
    ['backslashes', yaml(`a: "${'\\'.repeat(N)}"x`), 'syntax'],
    ['open quotes on each line', yaml('a: "\n'.repeat(N)), 'syntax'],
    ['open brackets on each line', yaml('a: [\n'.repeat(N)), 'syntax'],
    ['lines without colons', yaml('a\n'.repeat(N)), 'not-a-mapping'],
    ['lines without colons before one with', yaml(`${'a\n'.repeat(N)}b: c`), 'syntax'],
    ['the same key again and again', yaml('a: 1\n'.repeat(N)), 'duplicate-key'],
    ['tabs', yaml('\ta: b\n'.repeat(N)), 'syntax'],
    ['colons', yaml(`a:${' :'.repeat(N)}`), 'syntax'],
    ['an alias bomb', yaml(BOMB), 'too-large'],
    ['an anchor that contains itself', yaml('a: &a [*a]'), 'too-large'],
    ['a mapping that contains itself', yaml('a: &a {b: *a}'), 'too-large'],
    ['a merge of itself', yaml('a: &a\n  <<: *a'), undefined],
    ['blank lines', yaml('\n'.repeat(N)), 'too-large'],
    ['spaces', yaml(`a: ${' '.repeat(N)}b`), 'too-large'],
    ['256 KB and more', yaml(`a: ${'x'.repeat(300_000)}`), 'too-large'],
    ['blank lines and comments', yaml(`${'\n'.repeat(900)}#\n`.repeat(250)), undefined],
    ['keys just below 256 KB', yaml(Array.from({ length: 14_000 }, (_, index) => `key${index}: value`).join('\n')), undefined],
    ['a folded value just below 256 KB', yaml(`a: >\n${'  word\n'.repeat(35_000)}`), undefined],
    ['a list in the first column', yaml(`a: [\n${'x,\n'.repeat(190)}]`), undefined],
    ['a list in the first column that is too long to be a person’s', yaml(`a: [\n${'x,\n'.repeat(60_000)}]`), 'syntax'],
    ['an open quote before 256 KB', yaml(`a: "b\n${'c: d\n'.repeat(50_000)}`), 'syntax'],
    ['an unclosed block', `---\n${'a: b\n'.repeat(50_000)}`, 'unclosed'],
    ['dots without an end', `---\n${'...x\n'.repeat(50_000)}`, 'unclosed'],
    ['equals signs', `---\n${'='.repeat(N)}\n---\n`, 'not-a-mapping'],
    ['brackets in JSON', `---json\n${'['.repeat(N)}\n---\n`, 'too-large'],
    ['brackets in JSON that are closed', `---json\n${'[1,{"a":'.repeat(N)}\n---\n`, 'too-large'],
    ['brackets in a string in JSON', `---json\n{"a": "${'['.repeat(N)}"}\n---\n`, undefined],
    ['brackets in TOML', `+++\na = ${'['.repeat(N)}\n+++\n`, 'syntax'],
    ['brackets in TOML that are closed', `+++\na = ${'['.repeat(N)}${']'.repeat(N)}\n+++\n`, 'syntax'],
    ['inline tables in TOML', `+++\na = ${'{a='.repeat(N)}\n+++\n`, 'syntax'],
    ['dotted keys in TOML', `+++\n${Array.from({ length: N }, () => 'a').join('.')} = 1\n+++\n`, 'too-large'],
    ['tables in TOML', `+++\n${Array.from({ length: 3000 }, (_, index) => `[a${index}]\nb = 1`).join('\n')}\n+++\n`, undefined],
    [
      'dates in TOML that no calendar has',
      `+++\n${Array.from({ length: 3000 }, (_, index) => `a${index} = 2024-02-31`).join('\n')}\n+++\n`,
      undefined,
    ],
  ])('%s', async (_, text, kind) => {
    const frontMatter = await readInTime(text)
    expect(frontMatter?.problems[0]?.kind).toBe(kind)
    const start = performance.now()
    for (const pointer of ['/a', '/a/0', '/b', '/key1']) {
      frontMatter?.rangeAt(pointer)
      frontMatter?.stringAt(pointer)?.rangeOf(0, 1)
    }
    expect(performance.now() - start).toBeLessThan(LONGEST_TIME)
  })

  it('reads ordinary aliases, however many', async () => {
    const aliases = Array.from({ length: 500 }, (_, index) => `k${index}: *base`).join('\n')
    const frontMatter = await readInTime(yaml(`base: &base {a: 1}\n${aliases}`))
    expect(frontMatter?.problems).toEqual([])
  })

  it('never throws, whatever stands between the fences', async () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b:',
        ': ',
        '- ',
        '\n',
        '  ',
        '\t',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        '&a ',
        '*a',
        '!',
        '|',
        '>',
        '\\',
        '<<: ',
        '? ',
        '%',
        '\r',
        '\0',
        '---',
        '...',
        '=',
        '\uD800',
      ],
    )
    const fence = fc.constantFrom('---\n', '+++\n', '---json\n')
    await fc.assert(
      fc.asyncProperty(fence, fc.array(piece, { maxLength: 25 }), async (opening, pieces) => {
        const text = `${opening}${pieces.join('')}\n${opening.slice(0, 3)}\nBody\n`
        const frontMatter = await readInTime(text)
        for (const { range } of frontMatter?.problems ?? []) {
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(range.end).toBeLessThanOrEqual(text.length)
        }
        for (const pointer of ['', '/a', '/b', '/a/0', '/0']) {
          const { start, end } = frontMatter?.rangeAt(pointer) ?? { start: 0, end: 0 }
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          frontMatter?.stringAt(pointer)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { pretty } from '../../src/reporters/pretty.ts'
import { buildReport, colored, type FindingSettings, plain, rangeOf } from './build-report.ts'

const quiet = { useColor: false, showSummary: false } as const

function show(contents: string, finding: FindingSettings): string {
  return pretty(buildReport([{ contents, findings: [finding] }]), quiet)
}

describe('pretty', () => {
  it('shows what is wrong, where, what belongs to it, what the fix changes, and the counts', () => {
    const contents = '---\ntitle: Hello again\nimage: https://og.example.com/?title=Hello&theme=dark\ntags: [a]\n---\n\nText\n'
    const at = rangeOf('Hello&', contents)
    const range = { start: at.start, end: at.end - 1 }
    const finding: FindingSettings = {
      ruleId: 'og-image-title',
      text: 'The social card says `Hello`, not `Hello again`',
      at: range,
      related: [{ text: 'The title is here', at: 'Hello again' }],
      fix: { safety: 'safe', edits: [{ range, newText: 'Hello%20again' }] },
      url: 'https://example.com/og-image-title',
    }
    expect(pretty(buildReport([{ contents, findings: [finding] }, {}]), plain)).toMatchInlineSnapshot(`
      "error[og-image-title]: The social card says \`Hello\`, not \`Hello again\`
       --> blog/post.md:3:38
        │
      2 │ title: Hello again
      3 │ image: https://og.example.com/?title=Hello&theme=dark
        │                                      ^^^^^
      4 │ tags: [a]
        │
       --> blog/post.md:2:8
        │
      2 │ title: Hello again
        │        ----------- The title is here
        │
        = fix:
      3 - image: https://og.example.com/?title=Hello&theme=dark
      3 + image: https://og.example.com/?title=Hello%20again&theme=dark
        = more: post-lint explain og-image-title

      ✖ 1 error in 1 of 2 posts (312 ms)
        1 fixable with --fix
      "
    `)
  })

  it('says in one line that all is well, or nothing when the counts are not wanted', () => {
    expect(pretty(buildReport([{}, {}]), plain)).toBe('✔ 2 posts, no problems (312 ms)\n')
    expect(pretty(buildReport([{}]), quiet)).toBe('')
  })

  it('separates findings by an empty line', () => {
    const findings = [{ at: 'One' }, { at: 'Three', severity: 'warning' as const, ruleId: null }]
    expect(pretty(buildReport([{ contents: 'One\n\nTwo\nThree\n', findings }]), plain)).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:1:1
        │
      1 │ One
        │ ^^^
        │
        = more: post-lint explain some-rule

      warning: Something is wrong
       --> blog/post.md:4:1
        │
      3 │ Two
      4 │ Three
        │ ^^^^^

      ✖ 1 error, 1 warning in 1 of 1 post (312 ms)
      "
    `)
  })

  it('has only the place of a finding in a file that could not be read', () => {
    const report = buildReport([{ findings: [{ ruleId: null, text: 'The file is not text' }] }])
    expect(pretty(report, quiet)).toBe('error: The file is not text\n --> blog/post.md:1:1\n')
  })

  it('puts a caret where something is missing', () => {
    expect(show('---\ntitle: Hello\n---\n', { at: { start: 17, end: 17 } })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:3:1
        │
      2 │ title: Hello
      3 │ ---
        │ ^
        │
        = more: post-lint explain some-rule
      "
    `)
  })

  it('puts a caret behind the last character, and on a line that is empty', () => {
    expect(show('One\n\nTwo', { at: { start: 8, end: 8 } })).toContain('3 │ Two\n  │    ^\n')
    expect(show('One\n\nTwo', { at: { start: 4, end: 4 } })).toContain('2 │\n  │ ^\n')
    expect(show('', {})).toContain('1 │\n  │ ^\n')
  })

  it('underlines each line of a range, without indentation and empty lines', () => {
    expect(show('One\n\nA list:\n  - two\n\n  - three\nFour\n', { at: 'list:\n  - two\n\n  - thr' })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:3:3
        │
      3 │ A list:
        │   ^^^^^
      4 │   - two
        │   ^^^^^
      6 │   - three
        │   ^^^^^
      7 │ Four
        │
        = more: post-lint explain some-rule
      "
    `)
  })

  it('underlines nothing of a line whose break alone is in the range', () => {
    expect(show('One\nTwo\nThree\n', { at: 'Two\n' })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:2:1
        │
      1 │ One
      2 │ Two
        │ ^^^
      3 │ Three
        │
        = more: post-lint explain some-rule
      "
    `)
  })

  it('shows the first and the last lines of a long range', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `Line ${index + 1}`).join('\n')
    expect(show(`${lines}\n`, { at: lines })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
        --> blog/post.md:1:1
         │
       1 │ Line 1
         │ ^^^^^^
       2 │ Line 2
         │ ^^^^^^
       3 │ Line 3
         │ ^^^^^^
         ⋮
      11 │ Line 11
         │ ^^^^^^^
      12 │ Line 12
         │ ^^^^^^^
         │
         = more: post-lint explain some-rule
      "
    `)
  })

  it('keeps carets under tabs, wide characters, emoji, accents and escapes', () => {
    expect(show('\t你好\t👩‍👩‍👧e\u0301\u200B[x](y)\n', { at: '[x](y)' })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:1:16
        │
      1 │     你好    👩‍👩‍👧é\\u200b[x](y)
        │                      ^^^^^^
        │
        = more: post-lint explain some-rule
      "
    `)
    expect(show('a 你好 b\n', { at: '你好' })).toContain('1 │ a 你好 b\n  │   ^^^^\n')
    expect(show('a\tb\n', { at: '\t' })).toContain('1 │ a    b\n  │  ^^^^\n')
  })

  it('counts places without the byte order mark', () => {
    expect(show('\uFEFFOne two\n', { at: 'two' })).toContain('1 │ One two\n  │     ^^^\n')
  })

  it('shows lines that end in CR LF as the others', () => {
    expect(show('One\r\nTwo\r\nThree\r\n', { at: 'Two\r\n' })).toBe(show('One\nTwo\nThree\n', { at: 'Two\n' }))
  })

  it('cuts a long line around the range', () => {
    expect(show(`${'before '.repeat(40)}HERE ${'after '.repeat(40)}\n`, { at: 'HERE' })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:1:281
        │
      1 │ … before before before before before before before HERE after after after after after after after aft…
        │                                                    ^^^^
        │
        = more: post-lint explain some-rule
      "
    `)
  })

  it('cuts a range that is too long itself', () => {
    const [, , , line = '', carets = ''] = show(`One two ${'long '.repeat(100)}\n`, { at: 'long '.repeat(100) }).split('\n')
    expect(line).toMatch(/^1 │ One two long .*…$/)
    expect(carets).toMatch(/^ {2}│ {9}\^+$/)
    expect(carets.length).toBe(line.length - 1)
  })

  it('is quick on a line that is a whole file, and cuts it between characters', () => {
    const contents = '👩‍👩‍👧'.repeat(50_000)
    const started = performance.now()
    const text = show(contents, { at: { start: 200_001, end: 200_003 } })
    expect(performance.now() - started).toBeLessThan(1000)
    expect(text).toContain('…')
    expect(text).not.toContain('\\ud')
    expect(text.length).toBeLessThan(1500)
  })

  it('shows the changed part of a long line, both lines cut at the same column', () => {
    const contents = `${'before '.repeat(40)}[here](a)${' after'.repeat(40)}\n`
    const range = rangeOf('[here](a)', contents)
    expect(
      show(contents, { at: range, fix: { safety: 'unsafe', edits: [{ range, newText: '[a long and better name](a)' }] } }),
    ).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:1:281
        │
      1 │ … before before before before before before before [here](a) after after after after after after afte…
        │                                                    ^^^^^^^^^
        │
        = unsafe fix, read it before you take it:
      1 - …before before before before before before before [here](a) after after after after after after after…
      1 + …before before before before before before before [a long and better name](a) after after after after…
        = more: post-lint explain some-rule
      "
    `)
  })

  it('shows a fix of several edits by their lines', () => {
    const contents = 'date: 2024\ntags: a, b\ntitle: x\nlast: y\n'
    const edits = [
      { range: rangeOf('title: x\n', contents), newText: '' },
      { range: { start: 0, end: 0 }, newText: 'title: x\n' },
      { range: rangeOf('a, b', contents), newText: '[a, b]' },
    ]
    expect(show(contents, { at: 'title', fix: { safety: 'safe', edits } })).toMatchInlineSnapshot(`
      "error[some-rule]: Something is wrong
       --> blog/post.md:3:1
        │
      2 │ tags: a, b
      3 │ title: x
        │ ^^^^^
      4 │ last: y
        │
        = fix:
      1 + title: x
      2 - tags: a, b
      2 + tags: [a, b]
      3 - title: x
        = more: post-lint explain some-rule
      "
    `)
  })

  it('shows a line break at the end that a fix adds', () => {
    const fix = { safety: 'safe', edits: [{ range: { start: 3, end: 3 }, newText: '\n' }] } as const
    expect(show('One', { fix })).toContain('  = fix:\n2 + ⏎\n')
  })

  it('says so where a fix changes nothing but line breaks', () => {
    const fix = { safety: 'safe', edits: [{ range: { start: 3, end: 4 }, newText: '' }] } as const
    expect(show('One\r\nTwo\r\n', { fix })).toContain('  = fix: other line breaks\n')
  })

  it('tells the size of a large fix instead of printing it', () => {
    const fix = { safety: 'safe', edits: [{ range: { start: 0, end: 0 }, newText: 'line\n'.repeat(30) }] } as const
    const text = show('One\n', { fix })
    expect(text.split('\n').filter((line) => line.endsWith('+ line'))).toHaveLength(8)
    expect(text).toContain('+ … 22 more\n')
  })

  it('shows hostile text and starts no command with it', () => {
    const contents = 'a \u001B[31m ##[error]b \u202E c\n'
    expect(show(contents, { at: 'c', text: 'x\u001B[0m\ny', ruleId: '##[group]' })).toMatchInlineSnapshot(`
      "error[#\\x23[group]]: x\\x1b[0m\\ny
       --> blog/post.md:1:22
        │
      1 │ a \\x1b[31m #\\x23[error]b \\u202e c
        │                                 ^
        │
        = more: post-lint explain #\\x23[group]
      "
    `)
  })

  it('colours the severity, the carets and the changed part', () => {
    const fix = { safety: 'safe', edits: [{ range: { start: 4, end: 7 }, newText: 'three' }] } as const
    const text = pretty(buildReport([{ contents: 'One two\n', findings: [{ at: 'two', fix }] }]), colored)
    expect(text.replaceAll('\u001B', '␛')).toMatchInlineSnapshot(`
      "␛[31m␛[1merror␛[22m␛[39m␛[2m[some-rule]␛[22m␛[1m: Something is wrong␛[22m
       ␛[2m-->␛[22m ␛[4mblog/post.md:1:5␛[24m
      ␛[2m ␛[22m ␛[2m│␛[22m
      ␛[2m1␛[22m ␛[2m│␛[22m One two
      ␛[2m ␛[22m ␛[2m│␛[22m     ␛[31m␛[1m^^^␛[22m␛[39m
      ␛[2m ␛[22m ␛[2m│␛[22m
      ␛[2m ␛[22m ␛[2m=␛[22m fix:
      ␛[2m1␛[22m ␛[31m-␛[39m ␛[31mOne ␛[39m␛[31m␛[7mtwo␛[27m␛[39m
      ␛[2m1␛[22m ␛[32m+␛[39m ␛[32mOne ␛[39m␛[32m␛[7mthree␛[27m␛[39m
      ␛[2m ␛[22m ␛[2m=␛[22m ␛[2mmore: post-lint explain some-rule␛[22m

      ␛[31m␛[1m✖ 1 error in 1 of 1 post␛[22m␛[39m ␛[2m(312 ms)␛[22m
        1 fixable with --fix
      "
    `)
  })
})

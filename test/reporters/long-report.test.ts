import { describe, expect, it } from 'vitest'
import { pretty } from '../../src/reporters/pretty.ts'
import { stylish } from '../../src/reporters/stylish.ts'
import type { LintReport } from '../../src/rule/lint-message.ts'
import { readerLength } from '../../src/rules/support/reader/reader-length.ts'
import { buildReport, colored, type FileSettings, type FindingSettings, plain } from './build-report.ts'

const safe = { edits: [], safety: 'safe' } as const
const unsafe = { edits: [], safety: 'unsafe' } as const

const noNewline: FindingSettings = { ruleId: 'final-newline', severity: 'warning', text: 'The last line does not end', fix: safe }
const jump: FindingSettings = { ruleId: 'heading-increment', text: 'Heading level jumps from 2 to 4' }

function posts(count: number, findings: readonly FindingSettings[], folder = 'blog'): FileSettings[] {
  return Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index + 1}.md`, contents: 'Text\n', findings }))
}

/** The lines after the counts. */
function advice(report: LintReport): string[] {
  const lines = stylish(report, plain).trimEnd().split('\n')
  return lines.slice(lines.findIndex((line) => /^[✖⚠]/.test(line)) + 1)
}

describe('a long report', () => {
  const report = buildReport([...posts(30, [noNewline, jump]), ...posts(40, [noNewline], 'notes'), {}])

  it('ends with what is hidden, a table by rule, the counts, and what to do next', () => {
    expect(stylish(report, plain)).toMatchInlineSnapshot(`
      "./blog/1.md
        1:1  warning  The last line does not end       final-newline
        1:1  error    Heading level jumps from 2 to 4  heading-increment

      ./blog/2.md
        1:1  warning  The last line does not end       final-newline
        1:1  error    Heading level jumps from 2 to 4  heading-increment

      ./blog/3.md
        1:1  warning  The last line does not end       final-newline
                      … and 67 more like it in 67 posts
        1:1  error    Heading level jumps from 2 to 4  heading-increment
                      … and 27 more like it in 27 posts

      6 of 100 findings are shown; --show-all shows each of them

        errors posts fixable
            30    30          heading-increment
      warnings posts fixable
            70    70      70  final-newline

      ✖ 30 errors, 70 warnings in 70 of 71 posts (312 ms)
        --fix mends 70 safely
        --only heading-increment for one rule; --suppress-all to hear of new findings only
      "
    `)
  })

  it('tells the same in pretty', () => {
    const lines = pretty(report, plain).split('\n')
    expect(lines.filter((line) => line.includes('more like it'))).toEqual([
      '  = … and 67 more like it in 67 posts',
      '  = … and 27 more like it in 27 posts',
    ])
    expect(lines.slice(-10)).toEqual(stylish(report, plain).split('\n').slice(-10))
  })

  it('has each finding by itself, and the table, when all is asked for', () => {
    const lines = stylish(report, { ...plain, showAll: true }).split('\n')
    expect(lines.filter((line) => /^ {2}1:1/.test(line))).toHaveLength(100)
    expect(lines.join('\n')).not.toMatch(/more like it|are shown/)
    expect(lines.slice(-10)).toEqual(stylish(report, plain).split('\n').slice(-10))
  })

  it('says without its last lines, too, that something is hidden', () => {
    const text = stylish(report, { useColor: false, showSummary: false })
    expect(text).toMatch(/\n\n6 of 100 findings are shown; --show-all shows each of them\n$/)
  })

  it("counts a rule in each severity that it has, and what is no rule's", () => {
    const mixed = buildReport(posts(40, [jump, { ...jump, severity: 'warning' }, { ruleId: null, text: 'The file is not text' }]))
    const table = stylish(mixed, plain).split('\n\n').at(-2)
    expect(table).toMatchInlineSnapshot(`
      "  errors posts
            40    40  heading-increment
            40    40  (no rule)
      warnings posts
            40    40  heading-increment"
    `)
  })

  it('keeps to the matcher of VS Code: no line about others is a finding or a path', () => {
    const lines = stylish(report, plain).split('\n')
    const others = lines.filter((line) => /more like it|are shown|posts fixable$|heading-increment$/.test(line) && !/^ {2}1:1/.test(line))
    expect(others).toHaveLength(6)
    for (const line of others) expect(line).not.toMatch(/^\s+\d+:\d+|^(?:[a-zA-Z]:)*[./\\]/)
  })

  it('colours the counts by their severity', () => {
    expect(stylish(report, colored)).toContain('\u001B[31m      30\u001B[39m')
    expect(stylish(report, colored)).toContain('\u001B[33m      70\u001B[39m')
  })

  it('has a table that no terminal of 60 columns breaks, whatever rules are called', () => {
    const ids = ['remark-lint/no-undefined-references', `evil/${'x'.repeat(500)}`, '規則'.repeat(50), '\u001B[2J\n::error::', 'a b']
    const findings = ids.map((ruleId) => ({ ruleId, fix: safe, severity: 'warning' as const }))
    const lines = stylish(buildReport(posts(12_345, findings)), plain).split('\n')
    const table = lines.slice(
      lines.findIndex((line) => line.startsWith('warnings posts')),
      lines.findIndex((line) => line.startsWith('⚠')),
    )
    expect(table).toHaveLength(7)
    expect(table[1]).toBe('   12345 12345   12345  remark-lint/no-undefined-references')
    for (const line of table) expect(readerLength(line)).toBeLessThanOrEqual(60)
  })
})

describe('the advice after a long report', () => {
  const long = (...findings: FindingSettings[]): LintReport => buildReport(posts(80, findings))

  it('says what --fix mends, and what --fix-unsafe does', () => {
    expect(advice(long(jump, { ...jump, fix: safe }))[0]).toBe('  --fix mends 80 safely')
    expect(advice(long(jump, { ...jump, fix: safe }, { ...jump, fix: unsafe }))[0]).toBe(
      '  --fix mends 80 safely; --fix-unsafe 80 more, which may change what a post says',
    )
    expect(advice(long(jump, { ...jump, fix: unsafe }))[0]).toBe(
      '  --fix-unsafe mends 80 and may change what a post says; --fix-unsafe --diff shows how',
    )
  })

  it('stops there where a flag mends all', () => {
    expect(advice(long(noNewline))).toEqual(['  --fix mends 80 safely'])
  })

  it('names the rule to begin with: that of the most errors, or of the most findings where errors are few', () => {
    const rare = { ...jump, ruleId: 'rare' }
    const report = (warnings: number): LintReport =>
      buildReport([
        ...posts(warnings, [{ ...jump, ruleId: 'common', severity: 'warning' }]),
        ...posts(9, [jump], 'a'),
        ...posts(2, [rare], 'b'),
      ])
    const rest = 'for one rule; --suppress-all to hear of new findings only'
    expect(advice(report(99))).toEqual([`  --only heading-increment ${rest}`])
    expect(advice(report(100))).toEqual([`  --only common ${rest}`])
    const warned = long({ ...jump, severity: 'warning' }, { ...rare, severity: 'warning' }, { ...jump, severity: 'warning' })
    expect(advice(warned)[0]).toContain('--only heading-increment')
  })

  it('explains a rule that is alone, since --only would show the same again', () => {
    expect(advice(long(jump))).toEqual([
      '  post-lint explain heading-increment for the reasons; --suppress-all to hear of new findings only',
    ])
  })

  it('speaks of no suppressions for a single post', () => {
    const one = buildReport([{ findings: Array.from({ length: 80 }, () => jump) }])
    expect(advice(one)).toEqual(['  post-lint explain heading-increment for the reasons'])
  })

  it('names no rule that could not be written in a shell, and none where no rule is at fault', () => {
    expect(advice(long({ ruleId: '$(rm -rf .)' }))).toEqual(['  --suppress-all to hear of new findings only'])
    expect(advice(long({ ruleId: null }))).toEqual(['  --suppress-all to hear of new findings only'])
  })

  it('fits one line of a terminal of 90 columns', () => {
    for (const line of advice(
      long({ ...jump, ruleId: 'front-matter-portable-values' }, { ...jump, fix: safe }, { ...jump, fix: unsafe }),
    )) {
      expect(line.length).toBeLessThanOrEqual(90)
    }
  })
})

describe('a narrow terminal', () => {
  it('gets no spaces that push the rule over its edge', () => {
    const findings = [{ text: 'Short' }, { text: `A message of ${'many '.repeat(20)}words` }, { text: 'A bit longer' }]
    const lines = stylish(buildReport([{ findings }]), { useColor: false, showSummary: false, columns: 60 }).split('\n')
    expect(lines[1]).toBe('  1:1  error  Short         some-rule')
    expect(lines[2]).toMatch(/many words {2}some-rule$/)
    expect(lines[3]).toBe('  1:1  error  A bit longer  some-rule')
  })

  it('is not cut off in pretty: lines of a post and their marks fit, and so does what a fix changes', () => {
    const contents = `${'before '.repeat(20)}[here](a)${' after'.repeat(20)}\n`
    const start = contents.indexOf('[here]')
    const fix = { safety: 'safe', edits: [{ range: { start, end: start + 9 }, newText: '[there](a)' }] } as const
    const report = buildReport([{ contents, findings: [{ at: '[here](a)', fix }] }])
    for (const columns of [50, 60, 80]) {
      const lines = pretty(report, { useColor: false, showSummary: false, columns }).split('\n')
      for (const line of lines) expect(readerLength(line)).toBeLessThanOrEqual(columns)
      const marks = lines.findIndex((line) => line.includes('^'))
      const [from, to] = [lines[marks]?.indexOf('^') ?? 0, lines[marks]?.lastIndexOf('^') ?? 0]
      expect(lines[marks - 1]?.slice(from, to + 1)).toBe('[here](a)')
    }
  })

  it('of no width at all changes nothing but the room', () => {
    expect(pretty(buildReport([{ contents: 'One two\n', findings: [{ at: 'two' }] }]), { ...plain, columns: 0 })).toContain(
      '1 │ One two\n  │     ^^^\n',
    )
    expect(stylish(buildReport([{ findings: [{}] }]), { ...plain, columns: 0 })).toContain('  1:1  error  Something is wrong  some-rule\n')
  })
})

import { describe, expect, it } from 'vitest'
import { stylish } from '../../src/reporters/stylish.ts'
import { buildReport, colored, plain } from './build-report.ts'

const contents = '---\ntitle: Hello\n---\n\n#### Deep\n\nText\n\nMore\n\n![](a.png)\n'

describe('stylish', () => {
  it('shows each file, its findings in columns, and the counts', () => {
    const report = buildReport([
      {
        path: 'blog/2024-04-13-hello.md',
        contents,
        findings: [
          { ruleId: 'title-length', severity: 'warning', text: '`title` is 5 characters long', at: 'Hello' },
          { ruleId: 'heading-increment', text: 'Heading level jumps from 1 to 4; use level 2', at: '#### Deep' },
          { ruleId: 'image-alt-text', text: 'Image `a.png` has no alt text', at: '![](a.png)' },
        ],
      },
      { path: 'blog/fine.md', contents: 'Fine\n' },
      {
        path: 'blog/other.md',
        contents: 'x',
        findings: [{ ruleId: 'final-newline', severity: 'warning', text: 'No line break', at: 'x' }],
      },
    ])
    expect(stylish(report, plain)).toMatchInlineSnapshot(`
      "./blog/2024-04-13-hello.md
         2:8  warning  \`title\` is 5 characters long                  title-length
         5:1  error    Heading level jumps from 1 to 4; use level 2  heading-increment
        11:1  error    Image \`a.png\` has no alt text                 image-alt-text

      ./blog/other.md
        1:1  warning  No line break  final-newline

      ✖ 2 errors, 2 warnings in 2 of 3 posts (312 ms)
      "
    `)
  })

  it('says in one line that all is well', () => {
    const files = Array.from({ length: 42 }, () => ({ contents: '' }))
    expect(stylish(buildReport(files, 298), plain)).toBe('✔ 42 posts, no problems (298 ms)\n')
    expect(stylish(buildReport([{}], 1), plain)).toBe('✔ 1 post, no problems (1 ms)\n')
  })

  it('does not praise a run that looked at nothing', () => {
    expect(stylish(buildReport([]), plain)).toBe('⚠ No posts were looked at (312 ms)\n')
  })

  it('counts in the right number, and leaves out what there is none of', () => {
    const last = (errors: number, warnings: number): string | undefined => {
      const findings = [...Array<object>(errors).fill({}), ...Array<object>(warnings).fill({ severity: 'warning' as const })]
      return stylish(buildReport([{ findings }, {}]), plain)
        .trimEnd()
        .split('\n')
        .at(-1)
    }
    expect(last(1, 0)).toBe('✖ 1 error in 1 of 2 posts (312 ms)')
    expect(last(2, 1)).toBe('✖ 2 errors, 1 warning in 1 of 2 posts (312 ms)')
    expect(last(0, 2)).toBe('⚠ 2 warnings in 1 of 2 posts (312 ms)')
  })

  it('leaves out a duration that the report has not, and tells a long one in seconds', () => {
    expect(stylish({ ...buildReport([{}]), duration: 12_345 }, plain)).toBe('✔ 1 post, no problems (12.3 s)\n')
    const { duration, ...reproducible } = buildReport([{}])
    expect(duration).toBe(312)
    expect(stylish(reproducible, plain)).toBe('✔ 1 post, no problems\n')
  })

  it('leaves out the counts when asked to, and says nothing about a clean run then', () => {
    const context = { useColor: false, showSummary: false }
    expect(stylish(buildReport([{}]), context)).toBe('')
    expect(stylish(buildReport([{ findings: [{}] }]), context)).toBe('./blog/post.md\n  1:1  error  Something is wrong  some-rule\n')
  })

  it('shows nothing in the place of a rule where a finding has none', () => {
    const report = buildReport([{ findings: [{ ruleId: null, text: 'The file is not text' }, {}] }], 1)
    expect(stylish(report, plain)).toContain('\n  1:1  error  The file is not text\n  1:1  error  Something is wrong    some-rule\n')
  })

  it('is understood by the $eslint-stylish matcher of VS Code', () => {
    const findings = [
      { text: 'Two  spaces\u3000\u3000would\u00A0\u00A0cut the rule off', ruleId: 'a-rule' },
      { text: 'Fine', severity: 'warning' as const, ruleId: 'b-rule' },
    ]
    const paths = ['blog/a.md', './b.md', '../c.md', '/root/d.md', 'C:/e.md', ' f.md', '::error::g.md']
    const lines = stylish(buildReport(paths.map((path) => ({ path, findings }))), { useColor: false, showSummary: false }).split('\n')
    expect(lines.filter((line) => /^((?:[a-zA-Z]:)*[./\\]+.*?)$/.test(line))).toEqual([
      './blog/a.md',
      './b.md',
      '../c.md',
      '/root/d.md',
      'C:/e.md',
      './ f.md',
      './::error::g.md',
    ])
    const found = lines.flatMap((line) => {
      const match = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/.exec(line)
      return match === null ? [] : [match.slice(3)]
    })
    expect(found).toHaveLength(14)
    expect(found.slice(0, 2)).toEqual([
      ['error', 'Two spaces would cut the rule off', 'a-rule'],
      ['warning', 'Fine', 'b-rule'],
    ])
  })

  it('keeps columns straight beside wide characters', () => {
    const findings = [{ text: 'Title is `你好世界`' }, { text: 'Title is `12345678`' }, { text: 'Title is `👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧`' }]
    expect(stylish(buildReport([{ findings }]), { useColor: false, showSummary: false })).toMatchInlineSnapshot(`
      "./blog/post.md
        1:1  error  Title is \`你好世界\`  some-rule
        1:1  error  Title is \`12345678\`  some-rule
        1:1  error  Title is \`👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧\`  some-rule
      "
    `)
  })

  it('shortens a very long message in the middle, and does not let it push all rules away', () => {
    const findings = [{ text: `Title is \`${'long '.repeat(200)}\`; use a shorter one` }, { text: 'Short' }]
    const [, first = '', second = ''] = stylish(buildReport([{ findings }]), plain).split('\n')
    expect(first).toContain('Title is `long long')
    expect(first).toContain('…')
    expect(first).toContain('; use a shorter one  some-rule')
    expect(first.length).toBeLessThan(300)
    expect(second.length).toBeLessThan(130)
  })

  it('keeps a message with line breaks on one line', () => {
    const report = buildReport([{ findings: [{ text: 'One\r\ntwo\nthree' }] }])
    expect(stylish(report, plain)).toContain('  1:1  error  One\\r\\ntwo\\nthree  some-rule\n')
  })

  it('colours when asked to, whatever the environment says', () => {
    const text = stylish(buildReport([{ findings: [{}] }]), colored)
    expect(text).toContain('\u001B[31merror\u001B[39m')
    expect(text).toContain('\u001B[4m./blog/post.md\u001B[24m')
  })
})

describe('the last lines of stylish', () => {
  const safe = { edits: [], safety: 'safe' } as const
  const unsafe = { edits: [], safety: 'unsafe' } as const
  const lastLines = (fixes: readonly (typeof safe | typeof unsafe)[]): string[] =>
    stylish(buildReport([{ findings: fixes.map((fix) => ({ fix })) }]), { useColor: false, showSummary: true })
      .split('\n')
      .slice(-3)
  it('say what --fix would mend, and what only --fix-unsafe would', () => {
    expect(lastLines([safe, safe, unsafe])[1]).toBe('  2 fixable with --fix, 1 more with --fix-unsafe')
    expect(lastLines([safe])[1]).toBe('  1 fixable with --fix')
    expect(lastLines([unsafe])[1]).toBe('  1 fixable with --fix-unsafe')
  })
  it('say nothing about fixes where there is none', () => {
    expect(stylish(buildReport([{ findings: [{}] }]), { useColor: false, showSummary: true })).not.toContain('fixable')
  })
  it('say how much was fixed, or would be', () => {
    const report = buildReport([{}])
    const counts = { ...report.counts, fixed: 3 }
    const show = (isDryRun: boolean): string => stylish({ ...report, counts, isDryRun }, { useColor: false, showSummary: true })
    expect(show(false)).toBe('✔ 1 post, no problems, 3 fixed (312 ms)\n')
    expect(show(true)).toBe('✔ 1 post, no problems, 3 would be fixed (312 ms)\n')
  })
})

import { describe, expect, it } from 'vitest'
import { github } from '../../src/reporters/github.ts'
import { buildReport, colored } from './build-report.ts'

describe('github', () => {
  it('is one workflow command for each finding, errors first', () => {
    const contents = '# One\n\n### Three\n\n### Three\nand\nmore\n'
    const report = buildReport([
      {
        contents,
        findings: [
          { severity: 'warning', text: 'Stands twice', at: '### Three\nand\nmore', related: [{ text: 'The first one', at: '# One' }] },
          { text: 'Heading level jumps from 1 to 3', at: '### Three\n\n', ruleId: null },
        ],
      },
      { path: 'blog/other.md', contents, findings: [{ text: 'Heading is odd', at: '# One', ruleId: 'odd-heading' }] },
    ])
    expect(github(report, colored)).toMatchInlineSnapshot(`
      "::error file=blog/post.md,line=3,endLine=5,title=post-lint::Heading level jumps from 1 to 3
      ::error file=blog/other.md,line=1,endLine=1,col=1,endColumn=6,title=odd-heading::Heading is odd
      ::warning file=blog/post.md,line=5,endLine=7,title=some-rule::Stands twice%0AThe first one (line 1)
      "
    `)
  })

  it('escapes as the toolkit does', () => {
    const report = buildReport([{ path: 'a:b,c%\n.md', findings: [{ text: '100% a:b,c\r\n::error::d', ruleId: 'x:y,z' }] }])
    expect(github(report, colored)).toBe(
      '::error file=a%3Ab%2Cc%25%0A.md,line=1,endLine=1,col=1,endColumn=1,title=x%3Ay%2Cz::100%25 a:b,c%0D%0A::error::d\n',
    )
  })

  it('makes other controls visible', () => {
    const report = buildReport([{ findings: [{ text: 'a\u001B[0mb\u202E\0' }] }])
    expect(github(report, colored)).toContain('::a\\x1b[0mb\\u202e\\x00\n')
  })

  it('shows ten of each level, and says how many more there are', () => {
    const many = (errors: number, warnings: number): readonly string[] => {
      const findings = [...Array<object>(warnings).fill({ severity: 'warning' as const }), ...Array<object>(errors).fill({})]
      return github(buildReport([{ findings }]), colored)
        .trimEnd()
        .split('\n')
    }
    const lines = many(22, 11)
    expect(lines.map((line) => line.slice(0, 9))).toEqual([
      ...Array<string>(10).fill('::error f'),
      ...Array<string>(10).fill('::warning'),
      '::notice:',
    ])
    expect(lines.at(-1)).toBe('::notice::12 more errors and 1 more warning: GitHub shows 10 of each level, the job summary has them all')
    expect(many(10, 10)).toHaveLength(20)
    expect(many(11, 0).at(-1)).toBe('::notice::1 more error: GitHub shows 10 of each level, the job summary has them all')
  })

  it('is empty where nothing is wrong', () => expect(github(buildReport([{}]), colored)).toBe(''))
})

import { describe, expect, it } from 'vitest'
import { githubStepSummary } from '../../src/reporters/github-step-summary.ts'
import { buildReport } from './build-report.ts'

describe('the GitHub step summary', () => {
  it('is a table of all findings, errors first', () => {
    const report = buildReport([
      {
        contents: 'One\n\n# Two\n',
        findings: [
          { severity: 'warning', text: 'Paragraph is short', at: 'One', ruleId: null },
          { text: 'Heading is odd', at: '# Two', ruleId: 'odd-heading', url: 'https://example.com/odd-heading' },
        ],
      },
    ])
    expect(githubStepSummary(report)).toMatchInlineSnapshot(`
      "### post-lint: ✖ 1 error, 1 warning in 1 of 1 post (312 ms)

      | Severity | Place | What is wrong | Rule |
      | --- | --- | --- | --- |
      | error | blog/post.md&#58;3&#58;1 | Heading is odd | [odd-heading](https://example.com/odd-heading) |
      | warning | blog/post.md&#58;1&#58;1 | Paragraph is short |  |
      "
    `)
  })

  it('says that all is well', () => expect(githubStepSummary(buildReport([{}]))).toBe('### post-lint: ✔ 1 post, no problems (312 ms)\n'))

  it('leaves hostile text no Markdown, no HTML and no cell to break out of', () => {
    const text = '| <img src=x onerror=alert(1)> [a](javascript:b) ![c](d) `e` **f** $g$ @h :i: https://j \\| &lt; ~k~ {l}\n\n# m'
    const page = githubStepSummary(
      buildReport([{ path: 'a|b<i>\n.md', findings: [{ text, ruleId: '<script>', url: 'javascript:alert(1)' }] }]),
    )
    const row = page.trimEnd().split('\n').at(-1) ?? ''
    expect(page.trimEnd().split('\n')).toHaveLength(5)
    expect(row.split('|')).toHaveLength(6)
    expect(row.replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>[\]`*$@:~\\#&"!]/)
  })

  it('links only to pages that are addresses and nothing more', () => {
    const link = (url: string): string => githubStepSummary(buildReport([{ findings: [{ url }] }]))
    expect(link('https://example.com/a')).toContain('[some-rule](https://example.com/a)')
    for (const url of ['javascript:alert(1)', 'https://a)b', 'https://a b', 'https://a|b', 'http://a'])
      expect(link(url)).not.toContain('](')
  })

  it('stays well below the 1 MiB that GitHub takes, in bytes, and says what it left out', () => {
    const findings = Array.from({ length: 5000 }, (_, index) => ({ text: `${index} ${'你好'.repeat(150)}` }))
    const page = githubStepSummary(buildReport([{ findings }]))
    const rows = page.split('\n').filter((line) => line.startsWith('| error')).length
    expect(new TextEncoder().encode(page).length).toBeLessThan(1_000_000)
    expect(rows).toBeGreaterThan(500)
    expect(page.trimEnd().split('\n').at(-1)).toBe(`${5000 - rows} more findings have no room here.`)
  })
})

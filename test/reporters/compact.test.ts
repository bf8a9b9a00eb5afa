import { describe, expect, it } from 'vitest'
import { compact } from '../../src/reporters/compact.ts'
import { buildReport, colored } from './build-report.ts'

describe('compact', () => {
  it('is one line for each finding and nothing else, without colour', () => {
    const contents = 'One\n\n## Two\n'
    const findings = [
      { at: '## Two', text: 'Heading level jumps from 0 to 2', ruleId: 'heading-increment' },
      { at: 'One', text: 'Paragraph is short', severity: 'warning' as const, ruleId: null },
    ]
    expect(compact(buildReport([{ contents, findings }, { path: 'blog/fine.md' }]), colored)).toMatchInlineSnapshot(`
      "blog/post.md:3:1: error Heading level jumps from 0 to 2 (heading-increment)
      blog/post.md:1:1: warning Paragraph is short
      "
    `)
  })

  it('is empty where nothing is wrong', () => expect(compact(buildReport([{}]), colored)).toBe(''))

  it('keeps hostile names and messages on their line', () => {
    const report = buildReport([{ path: '::error::a\nb.md', findings: [{ text: 'x\r\n::error::y\u001B[0m' }] }])
    expect(compact(report, colored)).toBe('./::error::a\\nb.md:1:1: error x\\r\\n::error::y\\x1b[0m (some-rule)\n')
  })
})

import { applyPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/reporters/unified-diff.ts'
import type { LintResult } from '../../src/rule/lint-message.ts'

const piped = { useColor: false, isForTerminal: false }

function fixed(before: string, after: string, path = 'blog/a.md'): LintResult {
  return { path, messages: [], contents: after, fixed: { before, after, count: 1 } }
}

describe('unifiedDiff', () => {
  it('is empty where nothing was fixed', () => {
    expect(unifiedDiff([{ path: 'a.md', messages: [] }], piped)).toBe('')
  })
  it('shows three lines on either side, one patch after the other', () => {
    const before = 'a\nb\nc\nd\nwrong\ne\nf\ng\nh\n'
    const results = [fixed(before, before.replace('wrong', 'right')), fixed('x', 'x\n', 'blog/b.md')]
    expect(unifiedDiff(results, piped)).toBe(`--- a/blog/a.md
+++ b/blog/a.md
@@ -2,7 +2,7 @@
 b
 c
 d
-wrong
+right
 e
 f
 g
--- a/blog/b.md
+++ b/blog/b.md
@@ -1,1 +1,1 @@
-x
\\ No newline at end of file
+x
`)
  })
  it('keeps the line breaks of the post, so that it can be applied', () => {
    expect(unifiedDiff([fixed('one\r\ntwo\r\n', 'one\r\n2\r\n')], piped)).toContain('\n-two\r\n+2\r\n')
  })
  it('quotes names as git does', () => {
    expect(unifiedDiff([fixed('a\n', 'b\n', 'ä\n.md')], piped)).toMatch(/^--- "a\/\\303\\244\\n\.md"\n/)
  })
  it('colours the signs, and a line of dashes in a post by its sign', () => {
    const lines = unifiedDiff([fixed('----\n', '---\n')], { useColor: true, isForTerminal: true }).split('\n')
    expect(lines.slice(3)).toEqual(['\u001B[31m-----\u001B[39m', '\u001B[32m+---\u001B[39m', ''])
  })
  it('shows a terminal the control characters of a post and does not send them', () => {
    const diff = unifiedDiff([fixed('\u001B[2J\tone\r\n', '\u001B[2J\ttwo\r\n')], { useColor: false, isForTerminal: true })
    expect(diff).toContain('\n-\\x1b[2J\tone\n+\\x1b[2J\ttwo\n')
  })
  it('gives the fixed text when it is applied, whatever the texts are', () => {
    const line = fc.constantFrom('a', 'b', '', '---', '+++ x', '@@', '\\', 'a\r', '\u001B[0m')
    const text = fc
      .tuple(fc.array(line), fc.boolean())
      .map(([lines, isOpen]) => lines.join('\n') + (isOpen || lines.length === 0 ? '' : '\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after)
        const diff = unifiedDiff([fixed(before, after)], piped)
        expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after)
      }),
    )
  })
  it('shows a post with thousands of changes as one piece, in no time, and can still be applied', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `old ${index}`).join('\n')
    const after = before.replaceAll('old', 'new')
    const diff = unifiedDiff([fixed(before, after)], piped)
    expect(applyPatch(before, diff)).toBe(after)
  })
})

import { describe, expect, it } from 'vitest'
import { loadFingerprints } from '../../src/engine/finding-fingerprint.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'
import { SourceText } from '../../src/text/source-text.ts'

const findingFingerprints = await loadFingerprints()

interface Settings {
  readonly ruleId?: string | null
  readonly pointer?: string
  readonly text?: string
}

/** A finding about the first place in `contents` where `part` stands. */
function finding(contents: string, part: string, { ruleId = 'rule', pointer, text = 'Found' }: Settings = {}): LintMessage {
  const source = new SourceText(contents)
  const start = source.text.indexOf(part)
  const range = { start, end: start + part.length }
  const points = { start: source.pointAt(range.start), end: source.pointAt(range.end) }
  return { ruleId, severity: 'error', text, range, ...points, ...(pointer !== undefined && { pointer }) }
}

function fingerprint(contents: string, part: string, settings?: Settings): string | undefined {
  return findingFingerprints(contents)(finding(contents, part, settings))?.fingerprint
}

const IMAGE = '![](image.png)'

describe('a fingerprint', () => {
  it('is short, the same in every run, and comes with the text', () => {
    expect(findingFingerprints(`a ${IMAGE}\n`)(finding(`a ${IMAGE}\n`, IMAGE))).toEqual({ fingerprint: '1063450f19194d6d', text: IMAGE })
  })

  it('stays when the finding moves, when it is worded anew, and when the file is checked out with other line breaks', () => {
    const before = fingerprint(`a\n\n${IMAGE}\nand\n`, IMAGE)
    expect(fingerprint(`\uFEFFnew\n\na\n\n- b ${IMAGE}\n`, IMAGE)).toBe(before)
    expect(fingerprint(IMAGE, IMAGE, { text: 'Worded anew' })).toBe(before)
    expect(fingerprint('x\nlong text\n  over lines\n', 'long text\n  over lines')).toBe(
      fingerprint('x\r\nlong text\r\n over lines\r\n', 'long text\r\n over lines'),
    )
  })

  it('differs by rule, by property and by text', () => {
    const all = [
      fingerprint(IMAGE, IMAGE),
      fingerprint(IMAGE, IMAGE, { ruleId: 'other' }),
      fingerprint(IMAGE, IMAGE, { pointer: '/a' }),
      fingerprint(IMAGE, IMAGE, { pointer: '/b' }),
      fingerprint('![](other.png)', '![](other.png)'),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('of a short text takes in its whole line', () => {
    expect(fingerprint('## One\n', '##')).toBe(fingerprint('x\n  ## One  \n', '##'))
    expect(fingerprint('## One\n', '##')).not.toBe(fingerprint('## Two\n', '##'))
    expect(fingerprint('a\u200Bb\n', '\u200B')).not.toBe(fingerprint('c\u200Bd\n', '\u200B'))
    expect(fingerprint('a b\n', '')).toBeDefined()
  })

  it('tells two missing properties apart, which stand at the same closing fence', () => {
    const contents = '---\nx: 1\n---\n'
    expect(fingerprint(contents, '---', { pointer: '/title' })).not.toBe(fingerprint(contents, '---', { pointer: '/date' }))
  })

  it('does not change when an entry of a list moves', () => {
    expect(fingerprint('url: example', 'url: example', { pointer: '/authors/0/url' })).toBe(
      fingerprint('url: example', 'url: example', { pointer: '/authors/12/url' }),
    )
    expect(fingerprint('url: example', 'url: example', { pointer: '/h2' })).not.toBe(
      fingerprint('url: example', 'url: example', { pointer: '/h3' }),
    )
  })

  it('is not made for a finding of no rule', () => {
    expect(fingerprint(IMAGE, IMAGE, { ruleId: null })).toBeUndefined()
  })

  it('shows a long or unprintable text in one short line', () => {
    const text = (contents: string): string => findingFingerprints(contents)(finding(contents, contents))?.text ?? ''
    expect(text('a  b\n\tcdefghi')).toBe('a b cdefghi')
    expect(text(`![](${'x'.repeat(500)}.png)`)).toMatch(/^!\[\]\(x+…x+\.png\)$/)
    expect(text(`![](${'x'.repeat(500)}.png)`)).toHaveLength(80)
    expect(text('invisible\u202Etext')).toBe('invisible\\u202etext')
  })

  it('costs no time for many findings on one long line', () => {
    const contents = 'a\u200B'.repeat(50_000)
    const source = new SourceText(contents)
    const fingerprintOf = findingFingerprints(contents)
    const start = performance.now()
    for (let offset = 0; offset < contents.length; offset += 10) {
      const range = { start: offset, end: offset + 1 }
      fingerprintOf({ ...finding('a', 'a'), range, start: source.pointAt(offset), end: source.pointAt(offset + 1) })
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

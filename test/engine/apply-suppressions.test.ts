import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySuppressions, type SuppressionContext } from '../../src/engine/apply-suppressions.ts'
import { loadFingerprints } from '../../src/engine/finding-fingerprint.ts'
import { staleNotice } from '../../src/engine/stale-notice.ts'
import { formatSuppressions, type Suppressions } from '../../src/engine/suppressions.ts'
import { pruneSuppressions, suppressFindings } from '../../src/engine/update-suppressions.ts'
import type { LintMessage, LintResult } from '../../src/rule/lint-message.ts'
import { SourceText } from '../../src/text/source-text.ts'

const fingerprintsOf = await loadFingerprints()

/** Finds every image without alt text (`image`) and every link to nowhere (`link`). */
function lint(contents: string, path = 'a.md', only: readonly string[] = ['image', 'link']): LintResult {
  const source = new SourceText(contents)
  const find = (ruleId: string, pattern: RegExp): LintMessage[] =>
    [...source.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      ruleId,
      severity: 'error',
      text: `Found ${ruleId}`,
      range: { start: index, end: index + found.length },
      start: source.pointAt(index),
      end: source.pointAt(index + found.length),
    }))
  const all = [...find('image', /!\[\]\([^)]*\)/g), ...find('link', /(?<!!)\[[^\]]*\]\(\)/g)]
  return { path, contents: source.text, messages: all.filter(({ ruleId }) => only.includes(ruleId ?? '')) }
}

function context(ran: readonly string[] = ['image', 'link'], files: readonly string[] = ['a.md', 'b.md']): SuppressionContext {
  return { fingerprintsOf, keyOf: ({ path }) => path, ranRuleIds: () => new Set(ran), exists: (key) => files.includes(key) }
}

const NONE: Suppressions = new Map()

function suppressAll(...results: readonly LintResult[]): Suppressions {
  return suppressFindings(NONE, results, context())
}

function found({ results }: { readonly results: readonly LintResult[] }): string[] {
  return results.flatMap(({ contents, messages }) => messages.map(({ range }) => contents?.slice(range.start, range.end) ?? ''))
}

const POST = 'Text\n\n![](one.png)\n\n![](two.png)\n\n[three]()\n'

describe('applySuppressions', () => {
  it('leaves out what is suppressed, and counts it', () => {
    const applied = applySuppressions([lint(POST), lint(POST, 'b.md')], suppressAll(lint(POST)), context())
    expect(applied).toMatchObject({ suppressed: 3, stale: [], results: [{ path: 'a.md', messages: [] }, { path: 'b.md' }] })
    expect(found(applied)).toEqual(['![](one.png)', '![](two.png)', '[three]()'])
  })

  it('takes a finding that took the place of another for a new one, and tells the old one as gone', () => {
    const applied = applySuppressions([lint(POST.replace('two', 'new'))], suppressAll(lint(POST)), context())
    expect(found(applied)).toEqual(['![](new.png)'])
    expect(applied.stale).toMatchObject([{ key: 'a.md', ruleId: 'image', suppression: { text: '![](two.png)' } }])
  })

  it('leaves out as many of several equal findings as there are entries', () => {
    const suppressions = suppressAll(lint('![](one.png)\n\n![](one.png)\n'))
    const three = applySuppressions([lint('![](one.png)\n'.repeat(3))], suppressions, context())
    expect([found(three), three.suppressed, three.stale]).toEqual([['![](one.png)'], 2, []])
    const one = applySuppressions([lint('![](one.png)\n')], suppressions, context())
    expect([found(one), one.suppressed, one.stale.length]).toEqual([[], 1, 1])
  })

  it('never leaves out a finding of no rule', () => {
    const post = lint(POST)
    const nameless = { ...post, messages: post.messages.map((message) => ({ ...message, ruleId: null })) }
    expect(suppressAll(nameless)).toEqual(NONE)
    expect(applySuppressions([nameless], suppressAll(post), context()).results).toEqual([nameless])
  })

  it('leaves a file that is no text alone', () => {
    const { contents: _, ...unreadable } = lint(POST)
    expect(applySuppressions([unreadable], suppressAll(lint(POST)), context())).toMatchObject({ results: [unreadable], stale: [] })
    expect(formatSuppressions(suppressFindings(suppressAll(lint(POST)), [unreadable], context()))).toBe(
      formatSuppressions(suppressAll(lint(POST))),
    )
  })

  it('calls nothing gone that it cannot know of', () => {
    const suppressions = suppressAll(lint(POST), lint(POST, 'b.md'))
    const fixed = lint('Text\n')
    expect(applySuppressions([fixed], suppressions, context(['link'])).stale).toMatchObject([{ key: 'a.md', ruleId: 'link' }])
    expect(applySuppressions([fixed], suppressions, context([])).stale).toEqual([])
    const [image] = lint(POST).messages
    const broken = image === undefined ? [] : [{ ...image, ruleId: 'front-matter-syntax' }]
    expect(applySuppressions([{ ...fixed, messages: broken }], suppressions, context()).stale).toEqual([])
    const unparsed = broken.map((message) => ({ ...message, ruleId: null, range: { start: 0, end: 0 } }))
    expect(applySuppressions([{ ...fixed, messages: unparsed }], suppressions, context()).stale).toEqual([])
  })

  it('calls all entries of a file gone that is not there any more', () => {
    const suppressions = suppressAll(lint(POST), lint(POST, 'gone.md'))
    expect(applySuppressions([], suppressions, context()).stale.map(({ key }) => key)).toEqual(['gone.md', 'gone.md', 'gone.md'])
  })
})

describe('a suppressed finding', () => {
  const line = fc.constantFrom('', 'text', '![](one.png)', '![](two.png)', 'x ![](one.png) ![](three.png)', '# Heading', '[four]()', '---')
  const lines = fc.array(line, { maxLength: 12 })
  const plain = fc.array(fc.constantFrom('', 'text', '# Heading', '---', '    code'), { maxLength: 5 })
  const lineBreak = fc.constantFrom('\n', '\r\n')

  it('stays suppressed whatever is written above, below or between, and however lines end', () => {
    fc.assert(
      fc.property(lines, fc.array(plain, { maxLength: 13 }), lineBreak, lineBreak, (post, added, before, after) => {
        const suppressions = suppressAll(lint(post.join(before)))
        const edited = [...post, ''].flatMap((text, index) => [...(added[index] ?? []), text]).join(after)
        const applied = applySuppressions([lint(edited)], suppressions, context())
        expect([found(applied), applied.stale]).toEqual([[], []])
      }),
    )
  })

  it('is new when the text under it changes, and its entry is gone', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (post, choice) => {
        const contents = post.join('\n')
        const { messages } = lint(contents)
        const changed = messages[choice % Math.max(1, messages.length)]
        if (changed === undefined) return
        const { start, end } = changed.range
        const edited = `${contents.slice(0, start)}${contents.slice(start, end).replace('(', '(new')}${contents.slice(end)}`
        // A link that leads somewhere is mended; an image of another name is another finding.
        const applied = applySuppressions([lint(edited)], suppressAll(lint(contents)), context())
        expect(found(applied)).toHaveLength(changed.ruleId === 'image' ? 1 : 0)
        expect(applied.stale).toHaveLength(1)
        expect(applied.suppressed).toBe(messages.length - 1)
      }),
    )
  })

  it('is not there any more after all are suppressed, and nothing is gone', () => {
    fc.assert(
      fc.property(lines, lines, (one, two) => {
        const results = [lint(one.join('\n')), lint(two.join('\n'), 'b.md')]
        const suppressions = suppressFindings(suppressAll(lint(two.join('\n'))), results, context())
        const applied = applySuppressions(results, suppressions, context())
        expect([found(applied), applied.stale]).toEqual([[], []])
      }),
    )
  })
})

describe('suppressFindings', () => {
  it('replaces the entries of the posts of this run, and keeps those of others', () => {
    const before = suppressAll(lint(POST), lint(POST, 'b.md'))
    const after = suppressFindings(before, [lint('![](new.png)\n')], context())
    expect(formatSuppressions(after)).toBe(formatSuppressions(suppressAll(lint('![](new.png)\n'), lint(POST, 'b.md'))))
    expect([...suppressFindings(before, [lint('Text\n')], context()).keys()]).toEqual(['b.md'])
  })

  it('replaces only the entries of the rules that are named', () => {
    const before = suppressAll(lint(POST))
    const after = suppressFindings(before, [lint('![](new.png)\n[five]()\n')], context(), new Set(['image']))
    expect(after.get('a.md')?.get('image')).toMatchObject([{ text: '![](new.png)' }])
    expect(after.get('a.md')?.get('link')).toEqual(before.get('a.md')?.get('link'))
  })

  it('keeps the entries of rules that did not run', () => {
    const after = suppressFindings(suppressAll(lint(POST)), [lint('![](new.png)\n', 'a.md', ['image'])], context(['image']))
    expect(after.get('a.md')?.get('link')).toHaveLength(1)
    expect(after.get('a.md')?.get('image')).toMatchObject([{ text: '![](new.png)' }])
  })

  it('takes time in proportion to the findings', () => {
    const many = lint('![](one.png)\n'.repeat(30_000))
    const start = performance.now()
    applySuppressions([many], suppressAll(many), context())
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('pruneSuppressions', () => {
  it('drops the entries that are gone, one by one', () => {
    const suppressions = suppressAll(lint(`${POST}\n![](one.png)\n`), lint(POST, 'gone.md'))
    const results = [lint('![](one.png)\n')]
    const { stale } = applySuppressions(results, suppressions, context())
    expect(formatSuppressions(pruneSuppressions(suppressions, stale))).toBe(formatSuppressions(suppressAll(...results)))
  })
})

describe('staleNotice', () => {
  const entry = (text: string, key = 'blog/a.md') => ({ key, ruleId: 'image-alt-text', suppression: { fingerprint: '0', text } })

  it('says nothing about nothing', () => expect(staleNotice([], 'x.json')).toBeUndefined())
  it('names the entry', () => {
    expect(staleNotice([entry('![](a.png)')], 'x.json')).toBe(
      '`x.json` has an entry whose finding is gone: blog/a.md image-alt-text `![](a.png)`; remove it with --prune-suppressions',
    )
    expect(staleNotice([entry('')], 'x.json')).toContain('gone: blog/a.md image-alt-text; remove')
  })
  it('names the first few of many', () => {
    const notice = staleNotice(
      ['a', 'b', 'c', 'd', 'e'].map((text) => entry(text)),
      'x.json',
    )
    expect(notice).toBe(
      '`x.json` has 5 entries whose findings are gone: blog/a.md image-alt-text `a`, blog/a.md image-alt-text `b`, ' +
        'blog/a.md image-alt-text `c` and 2 more; remove them with --prune-suppressions',
    )
  })
  it('is short and fit for a terminal whatever the file says', () => {
    const notice = staleNotice([entry(`\u001b[2J${'x'.repeat(9999)}`, `\n${'y'.repeat(9999)}`)], 'x.json') ?? ''
    expect(notice.length).toBeLessThan(400)
    expect(notice).toMatch(/^[^\p{Cc}]*$/u)
  })
})

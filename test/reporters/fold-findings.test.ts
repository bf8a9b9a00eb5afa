import { describe, expect, it } from 'vitest'
import { foldFindings } from '../../src/reporters/fold-findings.ts'
import type { LintResult } from '../../src/rule/lint-message.ts'
import { buildReport, type FileSettings, type FindingSettings } from './build-report.ts'

const warning = { severity: 'warning' } as const

function fold(files: readonly FileSettings[], showAll = false): ReturnType<typeof foldFindings> {
  return foldFindings(resultsOf(files), showAll)
}

function resultsOf(files: readonly FileSettings[]): readonly LintResult[] {
  return buildReport(files).results
}

/** `a.md: text, text`, with what is told behind a finding in brackets. */
function told(found: ReturnType<typeof foldFindings>): string[] {
  return found.posts.map(({ path, findings }) => {
    const texts = findings.map(({ message, copies, alike }) => {
      const others = [copies === 0 ? '' : ` (${copies} copies)`, alike === undefined ? '' : ` (${alike.findings} more in ${alike.posts})`]
      return message.text + others.join('')
    })
    return `${path}: ${texts.join(', ')}`
  })
}

function posts(count: number, findings: (index: number) => readonly FindingSettings[]): FileSettings[] {
  return Array.from({ length: count }, (_, index) => ({ path: `blog/${index + 1}-post.md`, findings: findings(index) }))
}

/** So many findings that each say something else, of a rule that nobody looks at. */
function filler(count: number): FileSettings {
  return {
    path: 'z/filler.md',
    findings: Array.from({ length: count }, (_, index) => ({ ...warning, ruleId: 'filler', text: `Filler \`${index}\`` })),
  }
}

describe('a report for people', () => {
  it('is whole up to 40 findings, though all say the same', () => {
    const found = fold(posts(40, () => [{}]))
    expect(found).toMatchObject({ shown: 40, total: 40 })
    expect(found.posts).toHaveLength(40)
    expect(found.posts.every(({ findings: [first] }) => first?.copies === 0 && first.alike === undefined)).toBe(true)
  })

  it('is whole when all is asked for', () => {
    expect(
      fold(
        posts(500, () => [{}]),
        true,
      ),
    ).toMatchObject({ shown: 500, total: 500 })
  })

  it('has nothing of posts without findings, and nothing at all of an empty run', () => {
    expect(told(fold([{ path: 'a.md' }, { path: 'b.md', findings: [{ text: 'Wrong' }] }]))).toEqual(['b.md: Wrong'])
    expect(fold([])).toEqual({ posts: [], shown: 0, total: 0 })
  })

  it('begins with the posts that have an error; within a post, and among equals, the order stays', () => {
    const files = [
      { path: 'a.md', findings: [{ ...warning, text: 'W1' }] },
      { path: 'b.md', findings: [{ ...warning, text: 'W2' }, { text: 'E1' }] },
      { path: 'c.md', findings: [{ ...warning, text: 'W3' }] },
      { path: 'd.md', findings: [{ text: 'E2' }] },
    ]
    expect(told(fold(files))).toEqual(['b.md: W2, E1', 'd.md: E2', 'a.md: W1', 'c.md: W3'])
  })
})

describe('a long report', () => {
  it('shows the first three of those that say the same, and tells how many more in how many posts', () => {
    const found = fold(posts(100, (index) => (index % 2 === 0 ? [{ text: 'Same' }] : [{ text: 'Same' }, { text: 'Same' }])))
    expect(told(found)).toEqual(['blog/1-post.md: Same', 'blog/2-post.md: Same, Same (147 more in 98)'])
    expect(found).toMatchObject({ shown: 3, total: 150 })
  })

  it('takes two sentences for the same where only a number differs, and not where a value or a name does', () => {
    const told50 = (text: (index: number) => string): number => fold(posts(50, (index) => [{ text: text(index) }])).shown
    expect(told50((index) => `\`description\` is ${index} characters long; write at least 50`)).toBe(3)
    expect(told50((index) => `Alt text of \`${index}.png\` is empty`)).toBe(50)
    expect(told50((index) => `Heading "Part ${index}" stands twice`)).toBe(50)
  })

  it('shows up to 75 that say different things, since 50 of them would save little', () => {
    expect(fold([filler(75)])).toMatchObject({ shown: 75, total: 75 })
    expect(fold([filler(76)])).toMatchObject({ shown: 50, total: 76 })
  })

  it('does not take two for the same whose rule, severity or text differs', () => {
    const kinds = [{ text: 'A' }, { text: 'B' }, { text: 'A', ruleId: 'other-rule' }, { text: 'A', ...warning }]
    const found = fold(posts(40, () => kinds))
    expect(found.shown).toBe(12)
    expect(told(found)[2]).toBe('blog/3-post.md: A (37 more in 37), B (37 more in 37), A (37 more in 37), A (37 more in 37)')
  })

  it('folds no group of five or less, since the line about the rest would save nothing', () => {
    const found = fold([...posts(5, () => [{ text: 'Same' }]), ...posts(80, () => [{ ...warning, text: 'Many' }])])
    expect(told(found).slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((number) => `blog/${number}-post.md: Same`))
  })

  it('tells of the rest behind the last that is shown, wherever errors moved it', () => {
    const files = posts(100, (index) =>
      index === 0 || index === 2 ? [{ ...warning, text: 'W' }] : [{ ...warning, text: 'W' }, { text: `E` }],
    )
    expect(told(fold(files)).at(-1)).toBe('blog/3-post.md: W (97 more in 97)')
  })

  it('has room for fifty, all errors before the first warning', () => {
    const errors = (count: number): FileSettings => ({
      path: 'e.md',
      findings: Array.from({ length: count }, (_, index) => ({ text: `E \`${index}\`` })),
    })
    const severities = (files: readonly FileSettings[]): string[] =>
      fold(files).posts.flatMap(({ findings }) => findings.map(({ message }) => message.severity))
    expect(severities([filler(200), errors(20)]).filter((severity) => severity === 'error')).toHaveLength(20)
    expect(severities([filler(200), errors(20)])).toHaveLength(50)
    expect(severities([filler(200), errors(60)])).toEqual(Array(50).fill('error'))
  })

  it('shows something of each rule, and gives what a small one leaves to the large ones', () => {
    const of = (ruleId: string, count: number): FileSettings => ({
      path: `${ruleId}.md`,
      findings: Array.from({ length: count }, (_, index) => ({ ruleId, text: `${ruleId} \`${index}\`` })),
    })
    const found = fold([of('huge', 1000), of('large', 200), of('small', 4), of('single', 1)])
    expect(found.posts.map(({ path, findings }) => `${path} ${findings.length}`)).toEqual([
      'huge.md 22',
      'large.md 23',
      'small.md 4',
      'single.md 1',
    ])
  })

  it('shows of one rule first what is said most often', () => {
    const rare = posts(80, (index) => [{ text: `Rare \`${index}\`` }])
    const often = posts(30, () => [{ text: 'Often' }]).map((file) => ({ ...file, path: `z/${file.path}` }))
    expect(told(fold([...rare, ...often])).at(-1)).toBe('z/blog/1-post.md: Often (29 more in 29)')
  })

  it('shows fifty of a hundred rules', () => {
    expect(fold(posts(100, (index) => [{ ruleId: `rule-${index}` }]))).toMatchObject({ shown: 50, total: 100 })
  })
})

describe('versions and translations of a post', () => {
  const contents = '---\ntitle: A\n---\n\nSee [here](b.md).\n'
  const finding = { text: 'Link text `here`', at: 'here' }
  const copy = (path: string, more: Partial<FileSettings> = {}): FileSettings => ({ path, contents, findings: [finding], ...more })

  it('count once, and the one without a version is shown', () => {
    const found = fold([copy('docs/a.md'), copy('archive/v1/a.md'), copy('archive/v2/a.md'), copy('docs/de/a.md'), filler(80)])
    expect(told(found)[0]).toBe('docs/a.md: Link text `here` (3 copies)')
    expect(told(fold([copy('archive/v1/a.md'), copy('docs/a.md'), filler(80)]))[0]).toBe('docs/a.md: Link text `here` (1 copies)')
  })

  it('are folded before those that say the same, and counted with them', () => {
    const pages = Array.from({ length: 40 }, (_, index) => [copy(`docs/${index}-page.md`), copy(`old/v1/${index}-page.md`)]).flat()
    expect(told(fold(pages))).toEqual([
      'docs/0-page.md: Link text `here` (1 copies)',
      'docs/1-page.md: Link text `here` (1 copies)',
      'docs/2-page.md: Link text `here` (1 copies) (74 more in 74)',
    ])
  })

  it('are copies though the message names a file of the version', () => {
    const link = (path: string, folder: string): FileSettings =>
      copy(path, { findings: [{ ...finding, text: `There is no \`${folder}/b.md\`` }] })
    expect(told(fold([link('docs/a.md', 'docs'), link('old/v1/a.md', 'old/v1'), filler(80)]))[0]).toBe(
      'docs/a.md: There is no `docs/b.md` (1 copies)',
    )
  })

  it('are no copies where the line, the rule or the page is another', () => {
    const alone = (other: FileSettings): string[] => told(fold([copy('docs/a.md'), other, filler(80)])).slice(0, 2)
    for (const other of [
      copy('docs/de/a.md', { contents: contents.replace('See', 'Siehe') }),
      copy('docs/de/a.md', { findings: [{ ...finding, ruleId: 'other-rule' }] }),
      copy('docs/de/a.md', { findings: [{ ...finding, text: 'Something else' }] }),
      copy('docs/de/b.md'),
      copy('docs/other/a.md'),
    ]) {
      expect(alone(other).join()).not.toContain('copies')
    }
  })

  it('keep two equal findings of one post apart', () => {
    const twice = { findings: [finding, finding] }
    expect(told(fold([copy('docs/a.md', twice), copy('docs/de/a.md', twice), filler(80)]))[0]).toBe(
      'docs/a.md: Link text `here` (1 copies), Link text `here` (1 copies)',
    )
  })

  it('may be files that could not be read', () => {
    const unread = (path: string): FileSettings => ({ path, findings: [{ ruleId: null, text: 'The file is not text' }] })
    expect(told(fold([unread('docs/a.md'), unread('docs/de/a.md'), filler(80)]))[0]).toBe('docs/a.md: The file is not text (1 copies)')
  })
})

describe('the cost', () => {
  it('grows with the findings and not with their square: thirty thousand in one post and in as many posts', () => {
    const line = 'x'.repeat(100_000)
    const inOne = resultsOf([
      {
        path: 'docs/de/a.md',
        contents: line,
        findings: Array.from({ length: 30_000 }, (_, start) => ({ at: { start, end: start + 1 }, text: `\`${'a/'.repeat(20)}` })),
      },
    ])
    const inMany = resultsOf(Array.from({ length: 30_000 }, (_, index) => ({ path: `docs/v${index}/x/y/z/a.md`, findings: [{}] })))
    const started = performance.now()
    expect(foldFindings(inOne, false).total).toBe(30_000)
    expect(told(foldFindings(inMany, false))).toEqual(['docs/v0/x/y/z/a.md: Something is wrong (29999 copies)'])
    expect(performance.now() - started).toBeLessThan(8000)
  }, 20_000)
})

import { expect, it } from 'vitest'
import { configResolver } from '../../src/config/resolve-config.ts'
import { collectSummaries, type SummaryMemory } from '../../src/engine/collect-summaries.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { defineCrossFileRule } from '../../src/rule/define-rule.ts'
import { postSites } from '../../src/site/post-sites.ts'

const rule = (id: string, others: readonly string[]) =>
  defineCrossFileRule<string>()({
    id,
    description: 'Require something',
    defaultSeverity: 'error',
    fixable: false,
    messages: {},
    options: {},
    create: () => ({}),
    acrossFiles: { others: () => others, check: () => undefined },
  })

it('reads a post once for all runs that share a memory, and never puts what it read in the place of what is linted', async () => {
  const fileSystem = memoryFileSystem({ '/a.md': 'old', '/b.md': 'old' })
  const rules = [rule('one', ['a.md', 'b.md']), rule('two', ['a.md'])]
  const config = {
    ...(await configResolver(undefined))('/a.md'),
    rules: rules.map((one) => ({ rule: one, severity: 'error' as const, options: {} })),
  }
  const read: string[] = []
  const linter = {
    summarize: async (path: string, wanted: ReadonlySet<{ readonly id: string }>) => {
      read.push(`${path} ${[...wanted].map(({ id }) => id).join()}`)
      return new Map([...wanted].map(({ id }) => [id, `${path} on the disk`]))
    },
  }
  const memory: SummaryMemory = new Map()
  const collect = async (path: string, ruleIds: readonly string[]) => {
    const post = { path, config, problems: [] }
    const subjects = ruleIds.map((ruleId) => ({ post, ruleId, summary: `${path} as it is linted` }))
    const surroundings = { fileSystem, cwd: '/', sites: postSites(fileSystem, '/'), linter, memory }
    const { summaries } = await collectSummaries(subjects, surroundings)
    return [...summaries].flatMap(([id, posts]) => [...posts].map(([, { path: name, summary }]) => `${id} ${name}: ${summary}`)).sort()
  }
  expect(await collect('/b.md', ['one', 'two'])).toEqual([
    'one a.md: /a.md on the disk',
    'one b.md: /b.md as it is linted',
    'two a.md: /a.md on the disk',
    'two b.md: /b.md as it is linted',
  ])
  // What `one` has read of a.md is remembered, and a.md is linted now.
  expect(await collect('/a.md', ['one'])).toEqual(['one a.md: /a.md as it is linted', 'one b.md: /b.md on the disk'])
  const [other] = await collect('/b.md', ['two'])
  expect(other).toBe('two a.md: /a.md on the disk')
  expect(read).toEqual(['/a.md one,two', '/b.md one'])
})

it('keeps the summary of a rule that another one makes it read the post for', async () => {
  const fileSystem = memoryFileSystem({ '/a.md': 'old' })
  const two = rule('two', ['a.md'])
  const config = {
    ...(await configResolver(undefined))('/a.md'),
    rules: [rule('one', []), two].map((one) => ({ rule: one, severity: 'error' as const, options: {} })),
  }
  const memory: SummaryMemory = new Map([
    [
      '/a.md',
      {
        asked: new Set(['one', 'two']),
        summaries: new Map([
          ['one', 'old'],
          ['two', 'old'],
        ]),
      },
    ],
  ])
  const subjects = [
    { post: { path: '/a.md', config, problems: [] }, ruleId: 'one', summary: 'new' },
    { post: { path: '/b.md', config, problems: [] }, ruleId: 'two', summary: 'new' },
  ]
  const linter = { summarize: async () => new Map() }
  const { summaries } = await collectSummaries(subjects, { fileSystem, cwd: '/', sites: postSites(fileSystem, '/'), linter, memory })
  expect(summaries.get('one')?.get('/a.md')?.summary).toBe('new')
  expect(summaries.get('two')?.get('/a.md')?.summary).toBe('old')
})

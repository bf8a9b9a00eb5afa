import { describe, expect, it } from 'vitest'
import { lintRun } from '../../src/engine/lint-run.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { ownFileSystem } from '../../src/files/own-file-system.ts'
import type { GeneratorName, GeneratorProfile } from '../../src/generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'
import { EXAMPLES } from './examples.ts'
import { setFact, variationsOf } from './fact-variations.ts'

/** One post of a site, linted with some rules only. */
export interface GeneratorExample {
  /** Of the post, without its extension; `2024-01-31-tides` where it is left out. */
  readonly name?: string
  readonly markdown: string
  readonly rules: readonly string[]
  /** Files of the site beside those that all examples have. */
  readonly files?: Readonly<Record<string, string>>
}

export interface GeneratorCases {
  /** What a run without arguments says that it found, as `Jekyll (_config.yml): 1 post in _posts`. */
  readonly found: string
  /** The site around the examples, with no post in it. */
  readonly files: Readonly<Record<string, string>>
  /** Where its posts stand: `_posts/{name}.md`. */
  readonly posts: string
  /** What is found in the examples that all generators have: `4:1 rule-id text`, in the order of the report; nothing where it is left out. */
  readonly findings: Readonly<Partial<Record<keyof typeof EXAMPLES, readonly string[]>>>
  /** Examples that only this generator needs. */
  readonly more?: Readonly<Record<string, GeneratorExample & { readonly findings: readonly string[] }>>
  /** Rows of the profile that make no difference to what is found, each with the reason. */
  readonly unseen?: Readonly<Record<string, string>>
}

const CWD = '/project'
const TODAY = Date.parse('2026-06-15T12:00:00Z')

/**
 * Specifies a generator by examples, as `describeRule` does a rule: each is a small post in a small site, linted as the product does it.
 * Then every row of the profile is changed, one after the other, and an example has to notice: a fact that nothing depends on is either
 * wrong without anybody knowing or none.
 */
export function describeGenerator(name: GeneratorName, cases: GeneratorCases): void {
  const profile = GENERATOR_PROFILES[name]
  const { findings, more = {}, unseen = {} } = cases
  const common = Object.entries(EXAMPLES).map(([sentence, example]): readonly [string, Expected] => {
    return [sentence, { ...example, findings: findings[sentence as keyof typeof EXAMPLES] ?? [] }]
  })
  const examples = [...common, ...Object.entries(more)]
  describe(profile.label, () => {
    it('is recognised', async () => {
      const { notices, problems } = await run(cases, PLAIN)
      expect({ found: notices[0], problems }).toEqual({ found: cases.found, problems: [] })
    })
    for (const [sentence, example] of examples) {
      it(sentence, async () => {
        expect(await outcomeOf(cases, example)).toEqual(example.findings)
      })
    }
    it('has an example for each row of its profile', async () => {
      const overlooked: string[] = []
      for (const { fact, value, shown } of variationsOf(profile)) {
        const isNoticed = await withFact(profile, fact, value, () => notices(cases, examples))
        if (!isNoticed && !Object.hasOwn(unseen, fact)) overlooked.push(`${fact}: ${shown}`)
      }
      expect(overlooked).toEqual([])
    }, 60_000)
  })
}

type Expected = GeneratorExample & { readonly findings: readonly string[] }

const PLAIN: GeneratorExample = { markdown: '---\ntitle: A\n---\n\nText.\n', rules: ['final-newline'] }

async function withFact<Result>(profile: GeneratorProfile, fact: string, value: unknown, act: () => Promise<Result>): Promise<Result> {
  const restore = setFact(profile, fact, value)
  try {
    return await act()
  } finally {
    restore()
  }
}

async function notices(cases: GeneratorCases, examples: readonly (readonly [string, Expected])[]): Promise<boolean> {
  for (const [, example] of examples) {
    const outcome = await outcomeOf(cases, example).catch((error: unknown) => [String(error)])
    if (JSON.stringify(outcome) !== JSON.stringify(example.findings)) return true
  }
  return (await run(cases, PLAIN)).notices[0] !== cases.found
}

async function outcomeOf(cases: GeneratorCases, example: GeneratorExample): Promise<readonly string[]> {
  const { report, problems } = await run(cases, example)
  const path = pathOf(cases, example)
  const findings = report.results
    .filter((result) => result.path === path)
    .flatMap(({ messages }) => messages.map(({ start, ruleId, text }) => `${start.line}:${start.column} ${ruleId} ${text}`))
  return [...findings, ...problems]
}

function pathOf({ posts }: GeneratorCases, { name = '2024-01-31-tides' }: GeneratorExample): string {
  return posts.replace('{name}', name)
}

function run(cases: GeneratorCases, example: GeneratorExample) {
  const files = { ...cases.files, ...example.files, [pathOf(cases, example)]: example.markdown }
  const all = Object.entries(files).map(([name, text]) => [`${CWD}/${name}`, text] as const)
  return lintRun({
    fileSystem: withOwnSchemas(memoryFileSystem({ [`${CWD}/.git/HEAD`]: '', ...Object.fromEntries(all) })),
    cwd: CWD,
    input: { kind: 'patterns', patterns: [] },
    configFile: undefined,
    lookUpConfig: false,
    overrides: { only: example.rules },
    ignorePatterns: [],
    useIgnoreFiles: false,
    allFiles: false,
    errorOnUnmatchedPattern: true,
    inlineConfig: true,
    suppressions: { location: undefined, change: { kind: 'none' } },
    now: () => 0,
    today: TODAY,
    onDebug: () => undefined,
  })
}

function withOwnSchemas(site: FileSystem): FileSystem {
  const own = ownFileSystem()
  return {
    ...site,
    readBytes: (path, limit) => (own.stat(path) === undefined ? site : own).readBytes(path, limit),
    stat: (path) => own.stat(path) ?? site.stat(path),
  }
}

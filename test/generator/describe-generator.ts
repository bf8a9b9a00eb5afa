import { describe, expect, it } from 'vitest'
import { lintRun } from '../../src/engine/lint-run.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { ownFileSystem } from '../../src/files/own-file-system.ts'
import type { GeneratorName, GeneratorProfile } from '../../src/generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'
import { setFact, variationsOf } from './fact-variations.ts'

/** One post of a site, linted with some rules only. */
export interface GeneratorExample {
  /** Below the site's folder; the one of the site's examples where it is left out. */
  readonly path?: string
  readonly markdown: string
  readonly rules: readonly string[]
  /** Files of the site beside those that all examples have. */
  readonly files?: Readonly<Record<string, string>>
  /** `4:1 rule-id text`, in the order of the report. */
  readonly findings: readonly string[]
}

export interface GeneratorCases {
  /** What a run without arguments says that it found, as `Jekyll (_config.yml): 1 post in _posts`. */
  readonly found: string
  /** The site around the examples, with no post in it. */
  readonly files: Readonly<Record<string, string>>
  /** Where an example stands that says nothing else. */
  readonly path: string
  readonly examples: Readonly<Record<string, GeneratorExample>>
  /** Rows of the profile that make no difference to any rule yet, each with the reason. */
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
  const { examples, unseen = {} } = cases
  describe(profile.label, () => {
    it('is recognised', async () => {
      const { notices, problems } = await run(cases, { markdown: '---\ntitle: A\n---\n\nText.\n', rules: ['final-newline'] })
      expect({ found: notices[0], problems }).toEqual({ found: cases.found, problems: [] })
    })
    for (const [sentence, example] of Object.entries(examples)) {
      it(sentence, async () => {
        expect(await outcomeOf(cases, example)).toEqual(example.findings)
      })
    }
    it('has an example for each row of its profile', async () => {
      const overlooked: string[] = []
      for (const { fact, value, shown } of variationsOf(profile)) {
        if (!(await withFact(profile, fact, value, () => isNoticed(cases)))) overlooked.push(`${fact}: ${shown}`)
      }
      const unknown = overlooked.filter((row) => !Object.hasOwn(unseen, row.slice(0, row.indexOf(':'))))
      expect(unknown).toEqual([])
    }, 60_000)
  })
}

async function withFact<Result>(profile: GeneratorProfile, fact: string, value: unknown, act: () => Promise<Result>): Promise<Result> {
  const restore = setFact(profile, fact, value)
  try {
    return await act()
  } finally {
    restore()
  }
}

async function isNoticed(cases: GeneratorCases): Promise<boolean> {
  for (const example of Object.values(cases.examples)) {
    const outcome = await outcomeOf(cases, example).catch((error: unknown) => [String(error)])
    if (JSON.stringify(outcome) !== JSON.stringify(example.findings)) return true
  }
  const { notices } = await run(cases, { markdown: '', rules: ['final-newline'] })
  return notices[0] !== cases.found
}

async function outcomeOf(cases: GeneratorCases, example: GeneratorExample): Promise<readonly string[]> {
  const { report, problems } = await run(cases, example)
  const path = example.path ?? cases.path
  const findings = report.results
    .filter((result) => result.path === path)
    .flatMap(({ messages }) => messages.map(({ start, ruleId, text }) => `${start.line}:${start.column} ${ruleId} ${text}`))
  return [...findings, ...problems]
}

function run(cases: GeneratorCases, { path = cases.path, markdown, rules, files = {} }: Omit<GeneratorExample, 'findings'>) {
  const all = Object.entries({ ...cases.files, ...files, [path]: markdown }).map(([name, text]) => [`${CWD}/${name}`, text] as const)
  return lintRun({
    fileSystem: withOwnSchemas(memoryFileSystem({ [`${CWD}/.git/HEAD`]: '', ...Object.fromEntries(all) })),
    cwd: CWD,
    input: { kind: 'patterns', patterns: [] },
    configFile: undefined,
    lookUpConfig: false,
    overrides: { only: rules },
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

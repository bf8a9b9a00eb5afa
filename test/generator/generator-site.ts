import { checkConfig } from '../../src/config/check-config.ts'
import { readyConfig } from '../../src/config/load-config.ts'
import { lintRun } from '../../src/engine/lint-run.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { ownFileSystem } from '../../src/files/own-file-system.ts'
import type { CollectionKind, GeneratorProfile } from '../../src/generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'

/** The site around the examples, with no post in it. */
export interface GeneratorSite {
  readonly files: Readonly<Record<string, string>>
  /** Where its posts stand, by what they are to the generator, the usual ones first: `{ posts: '_posts/{name}.md' }`. */
  readonly paths: Readonly<Partial<Record<CollectionKind, string>>>
  /** Files that make a site of another sort, in which there are posts of that kind. */
  readonly filesFor?: Readonly<Partial<Record<CollectionKind, Readonly<Record<string, string>>>>>
}

/** One post of a site, linted with some rules only. */
export interface GeneratorExample {
  /** The row of the profile that it is meant for, and those below it: `frontMatter`. Others may notice its changes, too. */
  readonly about: keyof GeneratorProfile
  /** What the post is to its generator; an example for what a site does not have is left out. */
  readonly kind?: CollectionKind
  /** Of the post, without its extension; `2024-01-31-tides` where it is left out. */
  readonly name?: string
  readonly markdown: string
  readonly rules: readonly string[]
  /** Whether the post is in no site, and the config names the first schema of the generator. */
  readonly bySchema?: boolean
  /** Whether a validator of the site's own (a Standard Schema) refuses front matter whose `date` is not a text. */
  readonly wantsTextDates?: boolean
}

export interface SiteOutcome {
  /** What a run without arguments says that it found. */
  readonly found: string | undefined
  /** `4:1 rule-id text (safe fix: "more")` of the post, in the order of the report, then what could not be done. */
  readonly findings: readonly string[]
}

const CWD = '/project'
const TODAY = Date.parse('2026-06-15T12:00:00Z')

/** Whether the generator has such posts. */
export function hasPlaceFor(
  { schemas }: GeneratorProfile,
  { paths }: GeneratorSite,
  { kind, bySchema = false }: GeneratorExample,
): boolean {
  return (kind === undefined || paths[kind] !== undefined) && (!bySchema || schemas.length > 0)
}

/** Lints an example as the product does it, with another profile in the place of the generator's own. */
export async function lintExample(profile: GeneratorProfile, site: GeneratorSite, example: GeneratorExample): Promise<SiteOutcome> {
  const own = GENERATOR_PROFILES[profile.name]
  Reflect.set(GENERATOR_PROFILES, profile.name, profile)
  try {
    return await lint(profile, site, example)
  } finally {
    Reflect.set(GENERATOR_PROFILES, profile.name, own)
  }
}

async function lint({ schemas }: GeneratorProfile, site: GeneratorSite, example: GeneratorExample): Promise<SiteOutcome> {
  const { kind, markdown, rules, bySchema = false, wantsTextDates = false } = example
  const path = bySchema ? 'tides.md' : pathOf(site, example)
  const files = { '.git/HEAD': '', ...(bySchema ? {} : { ...site.files, ...(kind && site.filesFor?.[kind]) }), [path]: markdown }
  const all = Object.entries(files).map(([file, text]) => [`${CWD}/${file}`, text] as const)
  const fileSystem = withOwnSchemas(memoryFileSystem(Object.fromEntries(all)))
  const schema = bySchema ? schemas[0] : wantsTextDates ? TEXT_DATES : undefined
  const config = schema && (await readyConfig(checkConfig({ schema }, `${CWD}/post-lint.config.js`, 'post-lint.config.js'), fileSystem))
  const { report, notices, problems } = await lintRun({
    fileSystem,
    cwd: CWD,
    input: { kind: 'patterns', patterns: bySchema ? [path] : [] },
    configFile: undefined,
    lookUpConfig: false,
    ...(config && { config }),
    // Half of the time goes into schemas, which most rules never ask.
    overrides: { preset: 'strict', only: rules, ...(!asksSchema(example) && { schema: false }) },
    ignorePatterns: [],
    useIgnoreFiles: false,
    errorOnUnmatchedPattern: true,
    allFiles: false,
    inlineConfig: true,
    suppressions: { location: undefined, change: { kind: 'none' } },
    now: () => 0,
    today: TODAY,
    onDebug: () => undefined,
  })
  const messages = report.results.filter((result) => result.path === path).flatMap((result) => result.messages)
  return { found: notices[0], findings: [...messages.map(shown), ...problems] }
}

function asksSchema({ rules, bySchema, wantsTextDates }: GeneratorExample): boolean {
  return bySchema === true || wantsTextDates === true || rules.includes('front-matter-required')
}

function pathOf({ paths }: GeneratorSite, { kind, name = '2024-01-31-tides' }: GeneratorExample): string {
  const template = kind === undefined ? Object.values(paths)[0] : paths[kind]
  return (template ?? '').replace('{name}', name)
}

function shown({ start, ruleId, text, fix }: LintMessage): string {
  const texts = fix === undefined ? [] : fix.edits.map(({ newText }) => JSON.stringify(newText))
  return `${start.line}:${start.column} ${ruleId} ${text}${fix === undefined ? '' : ` (${fix.safety} fix: ${texts.join(', ')})`}`
}

const TEXT_DATES = {
  '~standard': {
    version: 1,
    vendor: 'examples',
    validate: (data: unknown) => {
      const date = typeof data === 'object' && data !== null && 'date' in data ? data.date : undefined
      return typeof date === 'string' ? { value: data } : { issues: [{ message: 'Expected a text', path: ['date'] }] }
    },
  },
}

function withOwnSchemas(site: FileSystem): FileSystem {
  const own = ownFileSystem()
  return {
    ...site,
    readBytes: (path, limit) => (own.stat(path) === undefined ? site : own).readBytes(path, limit),
    stat: (path) => own.stat(path) ?? site.stat(path),
  }
}

import { resolve } from 'node:path'
import { DEFAULT_PRESET } from '../config/presets.ts'
import type { ResolvedConfig } from '../config/resolve-config.ts'
import { bodyParserLoader } from '../engine/body-parsers.ts'
import { checkAcrossFiles } from '../engine/check-across-files.ts'
import { fixText, type LintTextSettings, lintText, summarizeText } from '../engine/lint-text.ts'
import { memoryFileSystem } from '../files/memory-file-system.ts'
import { relativePath } from '../files/relative-path.ts'
import type { Rule } from '../rule/define-rule.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { withDefaults } from '../rule/rule-options.ts'
import { rules } from '../rules/index.ts'
import { postSites } from '../site/post-sites.ts'
import { caseSchema } from './case-schema.ts'
import type { RuleCase } from './rule-cases.ts'

const FOLDER = resolve('/project')
const TODAY = Date.parse('2026-06-15T12:00:00Z')
const loadParser = bodyParserLoader(() => undefined)

/** A rule that could not do its work. */
export class CaseFailure extends Error {
  override readonly name = 'CaseFailure'
}

/**
 * Lints the post of a case with one rule alone, as the product does.
 *
 * @throws {CaseFailure | SchemaError | Error} for a rule that has a bug, and for a case that cannot be linted.
 */
export async function lintCase(rule: Rule, one: RuleCase): Promise<readonly LintMessage[]> {
  const { name, path, sites, fileSystem, settingsOf } = project(rule, one)
  const settings = await settingsOf(path)
  const linted = await lintText(name, one.markdown, settings)
  if (linted.problems.length > 0) throw new CaseFailure(linted.problems.join('\n'))
  if (sites === undefined || rule.acrossFiles === undefined) return linted.result.messages
  const across = await checkAcrossFiles([{ path, config: settings.config, ...linted }], {
    fileSystem,
    cwd: FOLDER,
    sites,
    linter: {
      summarize: async (other, _, read) => {
        const text = read()
        if (text.kind === 'not-text') return new Map()
        const { summaries, problems } = await summarizeText(relativePath(FOLDER, other), text.contents, await settingsOf(other))
        if (problems.length > 0) throw new CaseFailure(problems.join('\n'))
        return summaries
      },
    },
  })
  if (across.problems.length > 0) throw new CaseFailure(across.problems.join('\n'))
  return linted.settle(across.findings.get(path) ?? []).messages
}

/** What fixes make of the post of a case. */
export interface FixedCase {
  readonly text: string
  /** How many fixes that took. */
  readonly count: number
}

/**
 * Fixes the post of a case, the unsafe fixes too, until there is nothing left to fix.
 *
 * @throws {CaseFailure | Error} for fixes that break the post, undo each other or have no end.
 */
export async function fixCase(rule: Rule, one: RuleCase): Promise<FixedCase> {
  const { name, path, settingsOf } = project(rule, one)
  const settings = await settingsOf(path)
  const { problems, result } = await fixText(name, one.markdown, settings, ({ ruleId }) => ruleId === rule.id)
  if (problems.length > 0) throw new CaseFailure(problems.join('\n'))
  return { text: result.fixed?.after ?? one.markdown, count: result.fixed?.count ?? 0 }
}

/** A case as a project: a site where it has files, a lone post where it has none. */
function project(rule: Rule, { markdown, path: name = 'post.md', options = {}, schema, files }: RuleCase) {
  const all = Object.entries({ ...files, [name]: markdown }).map(([path, contents]) => [`/project/${path}`, contents])
  const fileSystem = memoryFileSystem(Object.fromEntries(all))
  const severity = rule.defaultSeverity === 'off' ? 'error' : rule.defaultSeverity
  const knownRuleIds = new Set([rule.id, ...rules.map(({ id }) => id)])
  const config: ResolvedConfig = {
    rules: [{ rule, severity, options: withDefaults(rule.options, options) }],
    schema: undefined,
    parser: 'satteri',
    preset: DEFAULT_PRESET,
    plugins: [],
    remarkPlugins: [],
    remarkDefaults: new Set(),
    remarkSeverity: () => undefined,
    knownRuleIds,
    mayHaveRule: (id) => knownRuleIds.has(id),
    isIgnored: false,
    isNamed: false,
    origins: { rules: new Map(), schema: 'case', parser: 'case', preset: 'case' },
  }
  const path = resolve(FOLDER, name)
  const sites = files && postSites(fileSystem, FOLDER)
  const settingsOf = async (path: string): Promise<LintTextSettings> => {
    const post = await sites?.postOf(path)
    const choice = schema ?? post?.placed.schema
    return {
      config,
      schema: choice === undefined ? undefined : await caseSchema(choice),
      parser: await loadParser(config.parser),
      site: post?.facts,
      houseKeys: await sites?.houseKeysOf(path),
      looseFiles: post === undefined ? await sites?.looseFilesAround(path) : undefined,
      now: TODAY,
      inlineConfig: true,
    }
  }
  return { name, path, sites, fileSystem, settingsOf }
}

import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { lintRun } from '../../src/engine/lint-run.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import type { Rule } from '../../src/rule/define-rule.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'
import { withDefaults } from '../../src/rule/rule-options.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { applyEdits } from '../../src/text/text-edit.ts'
import { withOwnFiles } from './own-files.ts'

interface CaseSettings {
  readonly markdown: string
  readonly options?: Readonly<Record<string, unknown>>
  /** Decides between Markdown and MDX, `post.md` unless said. */
  readonly path?: string
  readonly schema?: PostSchema
  /** The rest of the site, by path. With it the post is linted as in a project of these files, on 15 June 2026 at noon (UTC). */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Line breaks or a byte order mark are what the case is about: run it only as written. */
  readonly asWritten?: boolean
}

interface InvalidCase extends CaseSettings {
  /** `line:column-line:column text`, in order of place. */
  readonly messages: readonly string[]
  /** The text with every fix applied, the unsafe ones too; left out where no finding has a fix. */
  readonly output?: string
}

export interface RuleCases {
  readonly valid: Readonly<Record<string, string | CaseSettings>>
  readonly invalid: Readonly<Record<string, InvalidCase>>
}

/** A template for Markdown in tests: the first line break and the common indentation are dropped. */
export function md(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings.raw.map((part) => part.replaceAll('\\`', '`').replaceAll('\\\\', '\\')) }, ...values).replace(
    /^\n/,
    '',
  )
  const lines = text.replace(/\n[ \t]*$/, '\n').split('\n')
  const indentation = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(indentation)).join('\n')
}

const parser = await loadBodyParser('satteri', () => undefined)

/** Lints one text with one rule, as the product does. */
export async function lintWith(rule: Rule, settings: CaseSettings): Promise<readonly LintMessage[]> {
  if (settings.files !== undefined) return lintInSite(rule, settings, settings.files)
  const document = await parseDocument(settings.path ?? 'post.md', settings.markdown, parser)
  const severity = rule.defaultSeverity === 'off' ? 'error' : rule.defaultSeverity
  return lintDocument(document, {
    rules: [{ rule, severity, options: withDefaults(rule.options, settings.options ?? {}) }],
    schema: settings.schema,
    inlineConfig: true,
    knownRuleIds: new Set([rule.id]),
  })
}

const TODAY = Date.parse('2026-06-15T12:00:00Z')

async function lintInSite(
  rule: Rule,
  { markdown, path = 'post.md', options = {} }: CaseSettings,
  files: NonNullable<CaseSettings['files']>,
): Promise<readonly LintMessage[]> {
  const project = Object.fromEntries(Object.entries({ ...files, [path]: markdown }).map(([name, text]) => [`/project/${name}`, text]))
  const { report, problems } = await lintRun({
    fileSystem: withOwnFiles(memoryFileSystem(project)),
    cwd: '/project',
    input: { kind: 'patterns', patterns: [path] },
    configFile: undefined,
    lookUpConfig: false,
    overrides: {
      only: [rule.id],
      rules: [{ id: rule.id, setting: { severity: rule.defaultSeverity === 'off' ? 'error' : rule.defaultSeverity, options } }],
    },
    ignorePatterns: [],
    useIgnoreFiles: false,
    errorOnUnmatchedPattern: true,
    inlineConfig: true,
    suppressions: { location: undefined, change: { kind: 'none' } },
    now: () => 0,
    today: TODAY,
    onDebug: () => undefined,
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return report.results.flatMap(({ messages }) => messages)
}

/** `5:1-5:10 Heading level jumps …`, the form in which cases say what they expect. */
export function showMessage({ start, end, text }: LintMessage): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${text}`
}

/**
 * Specifies a rule by examples. Each one is run as written, with CRLF and with a byte order mark, and must give the same findings;
 * a fix must leave nothing that the rule would fix again.
 */
export function describeRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    const all = [...Object.entries(cases.valid), ...Object.entries(cases.invalid)].map(([, one]) => JSON.stringify(settingsOf(one)))
    it('has no two cases alike', () => expect(new Set(all).size).toBe(all.length))

    describe('accepts', () => {
      for (const [sentence, one] of Object.entries(cases.valid)) {
        it(sentence, async () => {
          for (const variant of variants(settingsOf(one))) expect((await lintWith(rule, variant)).map(showMessage)).toEqual([])
        })
      }
    })
    describe('reports', () => {
      for (const [sentence, one] of Object.entries(cases.invalid)) {
        it(sentence, async () => {
          for (const variant of variants(one)) expect((await lintWith(rule, variant)).map(showMessage)).toEqual(one.messages)
          await checkFixes(rule, one)
        })
      }
    })
  })
}

async function checkFixes(rule: Rule, one: InvalidCase): Promise<void> {
  const messages = await lintWith(rule, one)
  const fixes = messages.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  if (rule.fixable === 'safe' || rule.fixable === 'unsafe') expect(fixes.filter(({ safety }) => safety !== rule.fixable)).toEqual([])
  if (rule.fixable === false) expect(fixes).toEqual([])
  if (fixes.length === 0) {
    expect(one.output, 'an output is expected, but no finding has a fix').toBeUndefined()
    return
  }
  const output = applyEdits(
    one.markdown,
    fixes.flatMap(({ edits }) => edits),
  )
  expect(output).toBe(one.output)
  const again = await lintWith(rule, { ...one, markdown: output })
  expect(again.filter(({ fix }) => fix !== undefined).map(showMessage), 'a fix must be final').toEqual([])
}

function settingsOf(one: string | CaseSettings): CaseSettings {
  return typeof one === 'string' ? { markdown: one } : one
}

function variants(settings: CaseSettings): CaseSettings[] {
  if (settings.asWritten === true) return [settings]
  return [
    settings,
    { ...settings, markdown: settings.markdown.replaceAll(/\r?\n/g, '\r\n') },
    { ...settings, markdown: `\uFEFF${settings.markdown}` },
  ]
}

import type { ResolvedConfig } from '../config/resolve-config.ts'
import type { BodyFlavor, BodyParser } from '../document/body/body-parser.ts'
import type { MdxDialect } from '../document/body/mdx-dialect.ts'
import type { Document } from '../document/document.ts'
import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import { parseDocument, type SiteReading } from '../document/parse-document.ts'
import { profileNamed } from '../generator/index.ts'
import { collectFindings } from '../linter/collect-findings.ts'
import { hasDirectives } from '../linter/directive-comments.ts'
import { fixDocument } from '../linter/fix-document.ts'
import { settleFindings, sortFindings } from '../linter/lint-document.ts'
import type { LintDocumentOptions } from '../linter/lint-options.ts'
import { RuleFailure } from '../linter/rule-failure.ts'
import { tellOnce } from '../linter/tell-once.ts'
import type { PluginFindings } from '../remark/remark-runner.ts'
import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import type { LooseFiles, PostSite } from '../rule/post-site.ts'
import type { AskedSchema } from '../schema/asked-schema.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import type { HouseKeys } from '../site/house-keys.ts'
import { askSchema } from './ask-schema.ts'
import type { RemarkLinter } from './remark-linters.ts'

export interface LintTextSettings {
  readonly config: ResolvedConfig
  readonly schema: PostSchema | AskedSchema | undefined
  readonly parser: BodyParser
  readonly remark?: RemarkLinter | undefined
  readonly site: PostSite | undefined
  readonly looseFiles?: LooseFiles | undefined
  /** What is taken for MDX where there is no site; that of today where it is left out. */
  readonly mdx?: MdxDialect | undefined
  /** The front matter keys of the site that no schema has to know. */
  readonly houseKeys?: HouseKeys | undefined
  /** When the run began, in milliseconds since 1970. */
  readonly now: number
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives?: boolean | 'named'
}

/** What linting a post gave, and what the rules across files need to say more about it. */
export interface LintedText {
  readonly result: LintResult
  /** By rule id. */
  readonly summaries: ReadonlyMap<string, unknown>
  /** Adds what rules across files found: the findings of the post are complete then. */
  readonly settle: (foundAcrossFiles: readonly LintMessage[]) => LintResult
  /** Bugs of rules, plugins and validators, in one sentence each; what else was found is in the result. */
  readonly problems: readonly string[]
}

/**
 * Lints one post that is already in memory.
 *
 * @param path Relative, with `/`: it names the post in messages, and decides between Markdown and MDX where no site does.
 */
export async function lintText(path: string, contents: string, settings: LintTextSettings): Promise<LintedText> {
  const document = await parsePost(path, contents, settings)
  return lintedText(document, await examine(document, settings), settings)
}

/** What became of a post that was to be fixed. */
export interface FixedText extends LintedText {
  /** As it was. The same as `result` where there was nothing to fix, or where it could not be done. */
  readonly unfixed: LintResult
}

/**
 * Lints and fixes one post that is already in memory.
 *
 * @param isWanted Which of the findings that have a fix are to be fixed.
 */
export async function fixText(
  path: string,
  contents: string,
  settings: LintTextSettings,
  isWanted: (message: LintMessage) => boolean,
): Promise<FixedText> {
  const document = await parsePost(path, contents, settings)
  const before = await examine(document, settings)
  const unfixed = lintedText(document, before, settings)
  let last = before
  try {
    const fixed = await fixDocument(document, before.messages, {
      isWanted,
      parse: (text) => parsePost(path, text, settings),
      lint: async (next) => {
        last = await examine(next, settings)
        return last.messages
      },
    })
    if (fixed.count === 0) return { ...unfixed, unfixed: unfixed.result }
    const { text, hasByteOrderMark } = fixed.document.source
    const after = hasByteOrderMark ? `\uFEFF${text}` : text
    const linted = lintedText(fixed.document, last, settings, { before: contents, after, count: fixed.count })
    return { ...linted, unfixed: unfixed.result, problems: [...new Set([...before.problems, ...last.problems])] }
  } catch (error) {
    if (!(error instanceof RuleFailure)) throw error
    return { ...unfixed, unfixed: unfixed.result, problems: [...before.problems, error.message] }
  }
}

/** What rules across files remember of a post that is not linted itself. */
export async function summarizeText(
  path: string,
  contents: string,
  settings: LintTextSettings,
): Promise<Pick<LintedText, 'summaries' | 'problems'>> {
  const summaries = new Map<string, unknown>()
  const document = await parsePost(path, contents, settings)
  const onSummary = (ruleId: string, summary: unknown): unknown => summaries.set(ruleId, summary)
  const { schema, problem } = await askSchema(document, settings)
  const { failures } = collectFindings(document, { ...documentOptions(settings, schema), onSummary })
  return { summaries, problems: [...(problem === undefined ? [] : [problem]), ...failures.map(({ message }) => message)] }
}

function parsePost(path: string, contents: string, { parser, site, mdx, schema }: LintTextSettings): Promise<Document> {
  const reading: SiteReading = {
    flavorOf: site && ((frontMatter) => siteFlavor(path, site, frontMatter)),
    templatesOf: site?.templatesOf,
    mdx: site?.mdx ?? mdx,
    // The schemas of a generator are named after it: whoever chooses one says what reads the post.
    frontMatter: (site?.profile ?? profileNamed(schema?.name.split('-', 1)[0] ?? ''))?.frontMatter,
  }
  return parseDocument(path, contents, parser, reading)
}

/** Docusaurus lets a post say for itself how it is compiled. */
function siteFlavor(path: string, site: PostSite, frontMatter: FrontMatter | undefined): BodyFlavor {
  const mdx = site.profile.body.chosenBy === 'front matter' ? frontMatter?.value('mdx') : undefined
  const format = typeof mdx === 'object' && mdx !== null && 'format' in mdx && Object.hasOwn(mdx, 'format') ? mdx.format : undefined
  if (format === 'detect') return /\.(?:md|markdown|mdown|mkdn?|mdwn|mkdown|ron)$/.test(path) ? 'markdown' : 'mdx'
  if (format === 'md' || format === 'mdx') return format === 'md' ? 'markdown' : 'mdx'
  return site.isMdx ? 'mdx' : 'markdown'
}

interface Examined {
  /** All findings, before disable comments are looked at. */
  readonly found: readonly LintMessage[]
  /** Without those that are disabled. */
  readonly messages: readonly LintMessage[]
  readonly summaries: ReadonlyMap<string, unknown>
  readonly problems: readonly string[]
}

async function examine(document: Document, settings: LintTextSettings): Promise<Examined> {
  const summaries = new Map<string, unknown>()
  const { schema, problem: ofSchema } = await askSchema(document, settings)
  const options = documentOptions(settings, schema)
  const own = collectFindings(document, { ...options, onSummary: (ruleId, summary) => summaries.set(ruleId, summary) })
  const ofRemark = await remarkFindings(document, settings)
  const found = [...own.messages, ...ofRemark.messages]
  const failures = own.failures.map(({ message }) => message)
  const problems = [...(ofSchema === undefined ? [] : [ofSchema]), ...failures, ...ofRemark.problems]
  return { problems, found, messages: settled(document, found, options), summaries }
}

/** What plugins of remark find, with the severities of the config. */
async function remarkFindings(document: Document, { remark, config, site }: LintTextSettings): Promise<PluginFindings> {
  if (remark === undefined) return { messages: [], problems: [] }
  const { messages, problems } = await remark.lint(document, site)
  const kept = messages.flatMap((message): LintMessage[] => {
    const severity = config.remarkSeverity(message.ruleId ?? '') ?? message.severity
    return severity === 'off' ? [] : [{ ...message, severity }]
  })
  return { messages: kept, problems }
}

function documentOptions(
  { config, site, looseFiles, now, inlineConfig, reportUnusedDirectives = false }: LintTextSettings,
  schema: PostSchema | undefined,
): LintDocumentOptions {
  const { rules, knownRuleIds, remarkDefaults: ranElsewhere } = config
  return { rules, schema, site, looseFiles, now, inlineConfig, reportUnusedDirectives, knownRuleIds, ranElsewhere }
}

function settled(
  document: Document,
  found: readonly LintMessage[],
  options: LintDocumentOptions,
  foundAcrossFiles?: readonly LintMessage[],
): readonly LintMessage[] {
  const messages = settleFindings(document, found, options, foundAcrossFiles)
  if (document.bodyProblem === undefined) return messages
  const { start } = document.bodyRange
  return [...messages, fileMessage(`The body cannot be parsed: ${document.bodyProblem}`, start, document.source.pointAt(start))]
}

function lintedText(document: Document, examined: Examined, settings: LintTextSettings, fixed?: LintResult['fixed']): LintedText {
  const { path, source } = document
  const result = { path, messages: examined.messages, contents: source.text, ...(fixed !== undefined && { fixed }) }
  const hasComments = settings.inlineConfig && hasDirectives(document)
  const settle = hasComments
    ? settleWithComments(result, document, examined, documentOptions(settings, undefined))
    : settleWithoutComments(result)
  const { summaries, problems } = examined
  return { result, summaries, settle, problems }
}

/*
 * A document takes a hundred times the memory of its text, so only one with disable comments is kept until the end of the run. Two
 * functions, because closures of one function keep alive what any of them mentions.
 */

function settleWithComments(
  result: LintResult,
  document: Document,
  { found }: Examined,
  options: LintDocumentOptions,
): LintedText['settle'] {
  return (late) => ({ ...result, messages: settled(document, found, options, late) })
}

function settleWithoutComments(result: LintResult): LintedText['settle'] {
  return (late) => (late.length === 0 ? result : { ...result, messages: sortFindings(tellOnce([...result.messages, ...late])) })
}

/** The result for a file that is no text: one finding about all of it. */
export function unreadableResult(path: string, reason: string): LintResult {
  return { path, messages: [fileMessage(reason, 0, { line: 1, column: 1 })] }
}

function fileMessage(text: string, offset: number, point: LintMessage['start']): LintMessage {
  return { ruleId: null, severity: 'error', text, range: { start: offset, end: offset }, start: point, end: point }
}

import type { ResolvedConfig } from '../config/resolve-config.ts'
import type { BodyParser } from '../document/body/body-parser.ts'
import type { Document } from '../document/document.ts'
import { parseDocument } from '../document/parse-document.ts'
import { fixDocument } from '../linter/fix-document.ts'
import { lintDocument, RuleFailure } from '../linter/lint-document.ts'
import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import { rules } from '../rules/index.ts'
import type { PostSchema } from '../schema/post-schema.ts'

const KNOWN_RULE_IDS: ReadonlySet<string> = new Set(rules.map((rule) => rule.id))

export interface LintTextSettings {
  readonly config: ResolvedConfig
  readonly schema: PostSchema | undefined
  readonly parser: BodyParser
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives?: boolean | 'named'
}

/**
 * Lints one post that is already in memory.
 *
 * @param path Relative, with `/`: it names the post in messages and decides between Markdown and MDX.
 * @throws {RuleFailure} when a rule has a bug.
 */
export async function lintText(path: string, contents: string, settings: LintTextSettings): Promise<LintResult> {
  const document = await parseDocument(path, contents, settings.parser)
  return { path, messages: messagesOf(document, settings), contents: document.source.text }
}

/** What became of a post that was to be fixed. */
export interface FixedText {
  /** As it was. */
  readonly unfixed: LintResult
  /** The same as `unfixed` where there was nothing to fix, or where it could not be done. */
  readonly result: LintResult
  /** Why it could not be done: a bug of a rule. */
  readonly problem?: string
}

/**
 * Lints and fixes one post that is already in memory.
 *
 * @param isWanted Which of the findings that have a fix are to be fixed.
 * @throws {RuleFailure} when a rule has a bug that shows on the post as it is.
 */
export async function fixText(
  path: string,
  contents: string,
  settings: LintTextSettings,
  isWanted: (message: LintMessage) => boolean,
): Promise<FixedText> {
  const document = await parseDocument(path, contents, settings.parser)
  const messages = messagesOf(document, settings)
  const unfixed = { path, messages, contents: document.source.text }
  try {
    const fixed = await fixDocument(document, messages, {
      isWanted,
      parse: (text) => parseDocument(path, text, settings.parser),
      lint: (next) => messagesOf(next, settings),
    })
    if (fixed.count === 0) return { unfixed, result: unfixed }
    const { text, hasByteOrderMark } = fixed.document.source
    const after = hasByteOrderMark ? `\uFEFF${text}` : text
    return { unfixed, result: { path, messages: fixed.messages, contents: text, fixed: { before: contents, after, count: fixed.count } } }
  } catch (error) {
    if (!(error instanceof RuleFailure)) throw error
    return { unfixed, result: unfixed, problem: error.message }
  }
}

function messagesOf(
  document: Document,
  { config, schema, inlineConfig, reportUnusedDirectives = false }: LintTextSettings,
): readonly LintMessage[] {
  const { rules: configured } = config
  const messages = lintDocument(document, { rules: configured, schema, inlineConfig, reportUnusedDirectives, knownRuleIds: KNOWN_RULE_IDS })
  if (document.bodyProblem !== undefined) {
    const { start } = document.bodyRange
    messages.push(fileMessage(`The body cannot be parsed: ${document.bodyProblem}`, start, document.source.pointAt(start)))
  }
  return messages
}

/** The result for a file that is no text: one finding about all of it. */
export function unreadableResult(path: string, reason: string): LintResult {
  return { path, messages: [fileMessage(reason, 0, { line: 1, column: 1 })] }
}

function fileMessage(text: string, offset: number, point: LintMessage['start']): LintMessage {
  return { ruleId: null, severity: 'error', text, range: { start: offset, end: offset }, start: point, end: point }
}

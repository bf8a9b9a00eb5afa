import type { ResolvedConfig } from '../config/resolve-config.ts'
import type { BodyParser } from '../document/body/body-parser.ts'
import { parseDocument } from '../document/parse-document.ts'
import { lintDocument } from '../linter/lint-document.ts'
import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import { rules } from '../rules/index.ts'
import type { PostSchema } from '../schema/post-schema.ts'

const KNOWN_RULE_IDS: ReadonlySet<string> = new Set(rules.map((rule) => rule.id))

export interface LintTextSettings {
  readonly config: ResolvedConfig
  readonly schema: PostSchema | undefined
  readonly parser: BodyParser
  readonly inlineConfig: boolean
}

/**
 * Lints one post that is already in memory.
 *
 * @param path Relative, with `/`: it names the post in messages and decides between Markdown and MDX.
 * @throws {RuleFailure} when a rule has a bug.
 */
export async function lintText(path: string, contents: string, settings: LintTextSettings): Promise<LintResult> {
  const { config, schema, parser, inlineConfig } = settings
  const document = await parseDocument(path, contents, parser)
  const messages = lintDocument(document, { rules: config.rules, schema, inlineConfig, knownRuleIds: KNOWN_RULE_IDS })
  if (document.bodyProblem !== undefined) {
    const { start } = document.bodyRange
    messages.push(fileMessage(`The body cannot be parsed: ${document.bodyProblem}`, start, document.source.pointAt(start)))
  }
  return { path, messages, contents: document.source.text }
}

/** The result for a file that is no text: one finding about all of it. */
export function unreadableResult(path: string, reason: string): LintResult {
  return { path, messages: [fileMessage(reason, 0, { line: 1, column: 1 })] }
}

function fileMessage(text: string, offset: number, point: LintMessage['start']): LintMessage {
  return { ruleId: null, severity: 'error', text, range: { start: offset, end: offset }, start: point, end: point }
}

import schema from '../../schemas/docusaurus-blog.schema.json' with { type: 'json' }
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import type { Document } from '../../src/document/document.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { type ChosenFix, chooseFixes } from '../../src/linter/choose-fixes.ts'
import { fixDocument } from '../../src/linter/fix-document.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import type { Fix, LintMessage } from '../../src/rule/lint-message.ts'
import { withDefaults } from '../../src/rule/rule-options.ts'
import { rules } from '../../src/rules/index.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'
import { applyEdits } from '../../src/text/text-edit.ts'

const parser = await loadBodyParser('satteri', () => undefined)
const postSchema = compilePostSchema({
  name: 'docusaurus-blog',
  schema,
  location: '/docusaurus-blog.schema.json',
  readFile: () => undefined,
})
const knownRuleIds = new Set(rules.map(({ id }) => id))
/** Every rule, those that are off by default too. */
const configured = rules.map((rule) => ({ rule, severity: 'error' as const, options: withDefaults(rule.options, {}) }))

/** A post as it was, and what a round of fixes made of it. */
export interface FixRound {
  readonly before: Document
  readonly after: Document
  readonly chosen: readonly ChosenFix[]
}

export interface FixHistory {
  readonly rounds: readonly FixRound[]
  /** The whole file, byte order mark included. */
  readonly after: string
  readonly messages: readonly LintMessage[]
}

export interface FixSettings {
  readonly path: string
  readonly contents: string
  /** `unsafe` stands for all fixes. */
  readonly safety: Fix['safety']
  /** Whether the post has the schema `docusaurus-blog`. */
  readonly hasSchema: boolean
}

/** Fixes a post with every rule there is, and remembers each round. */
export async function fixHistory({ path, contents, safety, hasSchema }: FixSettings): Promise<FixHistory> {
  const isWanted = ({ fix }: LintMessage): boolean => fix !== undefined && (fix.safety === 'safe' || safety === 'unsafe')
  const lint = (document: Document): LintMessage[] =>
    lintDocument(document, { rules: configured, schema: hasSchema ? postSchema : undefined, inlineConfig: true, knownRuleIds })
  const rounds: FixRound[] = []
  const document = await parseDocument(path, contents, parser)
  let current = { document, messages: lint(document) }
  const messages = current.messages
  const fixed = await fixDocument(document, messages, {
    isWanted,
    parse: (text) => parseDocument(path, text, parser),
    lint: (next) => {
      const chosen = appliedFixes(current.document, next, chooseFixes(current.messages.filter(isWanted), path))
      rounds.push({ before: current.document, after: next, chosen })
      current = { document: next, messages: lint(next) }
      return current.messages
    },
  })
  const { text, hasByteOrderMark } = fixed.document.source
  return { rounds, after: hasByteOrderMark ? `\uFEFF${text}` : text, messages: fixed.messages }
}

/** The first of the fixes, or all of them: as many as make the one text of the other. */
function appliedFixes({ source }: Document, next: Document, chosen: readonly ChosenFix[]): readonly ChosenFix[] {
  for (let count = chosen.length; count > 0; count -= 1) {
    const applied = chosen.slice(0, count)
    const edits = applied.flatMap(({ fix }) => fix.edits)
    if (applyEdits(source.text, edits) === next.source.text) return applied
  }
  throw new Error('A round has changed something else than what its fixes change')
}

import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { mergeEdits } from './merge-edits.ts'
import type { Reporter } from './reporter.ts'
import { replaceUnsafe } from './visible-text.ts'

/** The shape of ESLint's `json` format, for all the tools that read it, with one entry for every file looked at. */
export const json: Reporter = ({ results }) => `${escapeControls(JSON.stringify(results.map(fileEntry)))}\n`

function fileEntry({ path, messages, contents, fixed }: LintResult): object {
  const entries = messages.map((message) => messageEntry(message, contents))
  const count = (severity: 1 | 2): number => entries.filter((entry) => entry.severity === severity).length
  const fixable = (severity: 1 | 2): number => entries.filter((entry) => entry.severity === severity && entry.fix?.safety === 'safe').length
  return {
    filePath: path,
    messages: entries,
    errorCount: count(2),
    warningCount: count(1),
    fixableErrorCount: fixable(2),
    fixableWarningCount: fixable(1),
    ...(fixed !== undefined && { output: fixed.after }),
  }
}

interface JsonMessage {
  readonly ruleId: string | null
  readonly severity: 1 | 2
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** One edit for the whole fix, in UTF-16 code units without the byte order mark. */
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string; readonly safety: 'safe' | 'unsafe' }
  readonly url?: string
  readonly pointer?: string
  readonly related?: readonly object[]
}

function messageEntry(message: LintMessage, contents: string | undefined): JsonMessage {
  const { ruleId, severity, text, start, end, fix, url, pointer, related } = message
  const edit = fix === undefined ? undefined : mergeEdits(fix.edits, contents)
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message: text,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(fix === undefined || edit === undefined ? {} : { fix: fixEntry(edit, fix.safety) }),
    ...(url === undefined ? {} : { url }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(related === undefined || related.length === 0 ? {} : { related: related.map(relatedEntry) }),
  }
}

function fixEntry({ range, newText }: TextEdit, safety: 'safe' | 'unsafe'): NonNullable<JsonMessage['fix']> {
  return { range: [range.start, range.end], text: newText, safety }
}

function relatedEntry({ text, path, start, end }: NonNullable<LintMessage['related']>[number]): object {
  return {
    ...(path !== undefined && { filePath: path }),
    message: text,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** JSON allows most controls as they are; people print it to terminals and logs. Only strings can hold one, so it stays valid. */
function escapeControls(text: string): string {
  return replaceUnsafe(text, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  )
}

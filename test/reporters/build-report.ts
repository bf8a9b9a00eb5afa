import type { LintMessage, LintReport, LintResult, RelatedPlace } from '../../src/rule/lint-message.ts'
import { SourceText } from '../../src/text/source-text.ts'
import type { TextRange } from '../../src/text/text-range.ts'

export interface FindingSettings extends Partial<Omit<LintMessage, 'range' | 'start' | 'end' | 'related'>> {
  /** A stretch of the contents, or its text, which must stand there once; the start of the file unless said. */
  readonly at?: string | TextRange
  readonly related?: readonly { readonly text: string; readonly at: string | TextRange }[]
}

export interface FileSettings {
  readonly path?: string
  readonly contents?: string
  readonly findings?: readonly FindingSettings[]
}

/** A report with counts that fit; `duration` is 312 ms unless said. */
export function buildReport(files: readonly FileSettings[], duration: number | undefined = 312): LintReport {
  const results = files.map(buildResult)
  const messages = results.flatMap((result) => result.messages)
  return {
    results,
    counts: {
      files: results.length,
      filesWithFindings: results.filter((result) => result.messages.length > 0).length,
      errors: messages.filter(({ severity }) => severity === 'error').length,
      warnings: messages.filter(({ severity }) => severity === 'warning').length,
      fixable: messages.filter(({ fix }) => fix?.safety === 'safe').length,
      fixableUnsafely: messages.filter(({ fix }) => fix?.safety === 'unsafe').length,
      fixed: 0,
    },
    ...(duration === undefined ? {} : { duration }),
  }
}

function buildResult({ path = 'blog/post.md', contents, findings = [] }: FileSettings): LintResult {
  const source = new SourceText(contents ?? '')
  return { path, messages: findings.map((finding) => buildMessage(finding, source)), ...(contents === undefined ? {} : { contents }) }
}

function buildMessage({ at = { start: 0, end: 0 }, related, ...rest }: FindingSettings, source: SourceText): LintMessage {
  const places = related?.map(({ text, at: place }): RelatedPlace => ({ text, ...placed(place, source) }))
  return {
    ruleId: 'some-rule',
    severity: 'error',
    text: 'Something is wrong',
    ...rest,
    ...placed(at, source),
    ...(places === undefined ? {} : { related: places }),
  }
}

function placed(at: string | TextRange, source: SourceText): Pick<LintMessage, 'range' | 'start' | 'end'> {
  const range = typeof at === 'string' ? rangeOf(at, source.text) : at
  return { range, start: source.pointAt(range.start), end: source.pointAt(range.end) }
}

/** Where a text stands in another one, in which it must stand once. */
export function rangeOf(part: string, text: string): TextRange {
  const start = text.indexOf(part)
  if (start === -1 || text.indexOf(part, start + 1) !== -1) throw new Error(`\`${part}\` must stand once in the text`)
  return { start, end: start + part.length }
}

export const plain = { useColor: false, showSummary: true } as const
export const colored = { useColor: true, showSummary: true } as const

import type { LintMessage, LintReport } from '../rule/lint-message.ts'
import { shorten } from './shorten.ts'
import { counted, summarize } from './summary.ts'
import { visibleText } from './visible-text.ts'

/** In UTF-16 code units, at most three bytes each: stays below 1 MiB, where GitHub refuses the whole page. */
const LONGEST_TABLE = 300_000

const LONGEST_CELL = 400

/** A Markdown page for `$GITHUB_STEP_SUMMARY`: the counts, and a table of all findings, errors first. */
export function githubStepSummary(report: LintReport): string {
  const { text, duration } = summarize(report)
  const findings = report.results.flatMap(({ path, messages }) => messages.map((message) => ({ path, message })))
  const errorsFirst = (['error', 'warning'] as const).flatMap((severity) => findings.filter(({ message }) => message.severity === severity))
  let table = ''
  let shown = 0
  for (const { path, message } of errorsFirst) {
    const row = tableRow(path, message)
    if (table.length + row.length > LONGEST_TABLE) break
    table += row
    shown += 1
  }
  const heading = `### post-lint: ${duration === '' ? text : `${text} ${duration}`}\n`
  if (shown === 0) return heading
  const left = errorsFirst.length - shown
  const rest = left === 0 ? '' : `\n${counted(left, 'more finding')} ${left === 1 ? 'has' : 'have'} no room here.\n`
  return `${heading}\n| Severity | Place | What is wrong | Rule |\n| --- | --- | --- | --- |\n${table}${rest}`
}

function tableRow(path: string, { severity, text, start, ruleId, url }: LintMessage): string {
  const place = cell(`${shorten(visibleText(path), LONGEST_CELL)}:${start.line}:${start.column}`)
  const rule = ruleId === null ? '' : cell(ruleId)
  const link = url !== undefined && /^https:\/\/[\w./~#?=&%-]+$/.test(url) ? `[${rule}](${url})` : rule
  return `| ${severity} | ${place} | ${cell(text)} | ${link} |\n`
}

/**
 * Text that stays text. Character references, because nothing that Markdown, HTML or GitHub's own additions (mentions, emoji codes,
 * formulas) look for is left then; a backslash would not stop all of them.
 */
function cell(text: string): string {
  return shorten(visibleText(text), LONGEST_CELL).replaceAll(/[&<>"|\\`*_[\]~$#@:!{}]/g, (character) => `&#${character.charCodeAt(0)};`)
}

import type { LintReport } from '../rule/lint-message.ts'

/** How a run went as a whole: decides the mark and the colour of the last line. */
export type Outcome = 'errors' | 'warnings' | 'clean' | 'nothing'

export interface Summary {
  readonly outcome: Outcome
  /** `✖ 7 errors, 1 warning in 3 of 42 posts` */
  readonly text: string
  /** `(312 ms)`, or empty where the report has no duration. */
  readonly duration: string
  /** `2 fixable with --fix`, or empty where nothing is. */
  readonly fixable: string
}

export function summarize({ counts, duration, isDryRun, suppressed = 0, hidden = 0, shortfall }: LintReport): Summary {
  const { files, filesWithFindings, errors, warnings, fixed } = counts
  const took = duration === undefined ? '' : `(${formatDuration(duration)})`
  // Says so in its own words: a run that looked at nothing must not look like a good one.
  if (files === 0) return { outcome: 'nothing', text: '⚠ No posts were looked at', duration: took, fixable: '' }
  const found = foundText(errors, warnings)
  const mended = fixed === 0 ? '' : `, ${fixed} ${isDryRun === true ? 'would be fixed' : 'fixed'}`
  const besides = mended + (suppressed === 0 ? '' : `, ${suppressed} suppressed`)
  const rest = { duration: took, fixable: fixableText(counts) }
  if (found === '') {
    const text = `${counted(files, 'post')}, ${nothingText(shortfall, hidden)}${besides}`
    if (shortfall === undefined) return { outcome: 'clean', text: `✔ ${text}`, ...rest }
    const isFailure = shortfall === 'too many warnings'
    return { outcome: isFailure ? 'errors' : 'warnings', text: `${isFailure ? '✖' : '⚠'} ${text}`, ...rest }
  }
  const outcome = errors > 0 ? 'errors' : 'warnings'
  return { outcome, text: `${errors > 0 ? '✖' : '⚠'} ${found} in ${filesWithFindings} of ${counted(files, 'post')}${besides}`, ...rest }
}

/** What it means that nothing is shown. */
function nothingText(shortfall: LintReport['shortfall'], hidden: number): string {
  if (shortfall === 'nothing checked') return 'nothing was checked'
  const besides = hidden === 0 ? '' : `, ${counted(hidden, 'warning')} not shown`
  if (shortfall === 'too many warnings') return `too many warnings${besides}`
  return (hidden === 0 ? 'no problems' : 'no errors') + (shortfall === undefined ? '' : ' in what could be done') + besides
}

function fixableText({ fixable, fixableUnsafely }: LintReport['counts']): string {
  if (fixable === 0) return fixableUnsafely === 0 ? '' : `${fixableUnsafely} fixable with --fix-unsafe`
  return `${fixable} fixable with --fix${fixableUnsafely === 0 ? '' : `, ${fixableUnsafely} more with --fix-unsafe`}`
}

/** `7 errors, 1 warning`, without what there is none of. */
function foundText(errors: number, warnings: number): string {
  const parts = [errors === 0 ? [] : [counted(errors, 'error')], warnings === 0 ? [] : [counted(warnings, 'warning')]]
  return parts.flat().join(', ')
}

/** `1 post`, `42 posts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function formatDuration(milliseconds: number): string {
  return milliseconds < 9999.5 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

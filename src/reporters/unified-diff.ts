import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff'
import type { LintResult } from '../rule/lint-message.ts'
import { createPalette } from './palette.ts'
import { visibleText } from './visible-text.ts'

const CONTEXT_LINES = 3

/** The search takes time by the square of the changes; what changes more than this is shown as one piece. */
const MOST_CHANGES = 2000

export interface UnifiedDiffContext {
  readonly useColor: boolean
  /** Control characters of a post are shown, not sent to the terminal; such a diff cannot be applied. */
  readonly isForTerminal: boolean
}

/** What fixes changed, as `git apply` and `patch -p1` read it; empty where they changed nothing. */
export function unifiedDiff(results: readonly LintResult[], context: UnifiedDiffContext): string {
  const palette = createPalette({ useColor: context.useColor, showSummary: false })
  const paint = (line: string, index: number): string => {
    const shown = context.isForTerminal ? visibleLine(line) : line
    if (index < 2) return palette.strong(shown)
    if (line.startsWith('@@')) return palette.related(shown)
    if (line.startsWith('-')) return palette.removed(shown)
    return line.startsWith('+') ? palette.added(shown) : shown
  }
  return results
    .flatMap(({ path, fixed }) => (fixed === undefined ? [] : [formatPatch(patchOf(path, fixed.before, fixed.after), FILE_HEADERS_ONLY)]))
    .map((patch) => (context.useColor || context.isForTerminal ? patch.split('\n').map(paint).join('\n') : patch))
    .join('')
}

function patchOf(path: string, before: string, after: string): StructuredPatch {
  const names = [`a/${path}`, `b/${path}`] as const
  const options = { context: CONTEXT_LINES, maxEditLength: MOST_CHANGES }
  const patch = structuredPatch(...names, before, after, undefined, undefined, options)
  return patch ?? { ...wholePatch(before, after), oldFileName: names[0], newFileName: names[1], oldHeader: undefined, newHeader: undefined }
}

/** Every line away and every line anew. */
function wholePatch(before: string, after: string): Pick<StructuredPatch, 'hunks'> {
  const removed = signedLines(before, '-')
  const added = signedLines(after, '+')
  const count = (lines: readonly string[]): number => lines.filter((line) => !line.startsWith('\\')).length
  return { hunks: [{ oldStart: 1, oldLines: count(removed), newStart: 1, newLines: count(added), lines: [...removed, ...added] }] }
}

function signedLines(text: string, sign: string): string[] {
  const lines = text.split('\n').map((line) => sign + line)
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, '\\ No newline at end of file']
}

function visibleLine(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return text.split('\t').map(visibleText).join('\t')
}

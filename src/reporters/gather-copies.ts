import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import { SourceText } from '../text/source-text.ts'
import { pageFinder } from './page-of-path.ts'

/** How much of a line around a finding is compared, in UTF-16 code units to each side: a line can be a whole file. */
const NEAR = 200

/** A finding with the post that it is in. */
export interface Found {
  readonly result: LintResult
  readonly message: LintMessage
}

/** A finding, and those like it at the same text of other versions and translations of the post. */
export interface FoundOnce extends Found {
  readonly copies: readonly Found[]
}

/**
 * Each finding of a report once, however many versions and translations of its post have it: in the post that names no version and no
 * language, or else in the first one.
 */
export function gatherCopies(results: readonly LintResult[]): FoundOnce[] {
  const pageOf = pageFinder(results.map(({ path }) => path))
  const sets = new Map<string, { shown: Found; isOriginal: boolean; copies: Found[] }>()
  for (const result of results) {
    if (result.messages.length === 0) continue
    const { key: page, isOriginal } = pageOf(result.path)
    const lineOf = lineFinder(result)
    const timesBefore = new Map<string, number>()
    for (const message of result.messages) {
      const what = JSON.stringify([page, message.severity, message.ruleId, withoutFolders(message.text), lineOf(message)])
      // Two equal findings of one post are two, in each of its versions.
      const times = timesBefore.get(what) ?? 0
      timesBefore.set(what, times + 1)
      const key = `${times} ${what}`
      const found: Found = { result, message }
      const known = sets.get(key)
      if (known === undefined) sets.set(key, { shown: found, isOriginal, copies: [] })
      else if (isOriginal && !known.isOriginal) sets.set(key, { shown: found, isOriginal, copies: [...known.copies, known.shown] })
      else known.copies.push(found)
    }
  }
  return [...sets.values()].map(({ shown, copies }) => ({ ...shown, copies }))
}

/** A message may name a file of its own version: `docs/a.md` here, `versioned_docs/version-2/a.md` there. */
function withoutFolders(text: string): string {
  return text.replaceAll(/`[^`\s]*\/([^`/]*)`/g, '`$1`')
}

function lineFinder({ contents }: LintResult): (message: LintMessage) => string {
  if (contents === undefined) return () => ''
  const source = new SourceText(contents)
  return ({ range, start }) => {
    const line = source.lineRange(start.line) ?? range
    return source.slice({ start: Math.max(line.start, range.start - NEAR), end: Math.min(line.end, range.start + NEAR) })
  }
}

import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { SourceText } from '../text/source-text.ts'
import type { TextRange } from '../text/text-range.ts'
import { directiveComments, MARK } from './directive-comments.ts'

const KINDS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const

/** A comment such as `<!-- post-lint-disable-next-line image-alt-text -- a decoration -->`. */
export interface Directive {
  readonly kind: (typeof KINDS)[number]
  /** Empty for all rules. */
  readonly ruleIds: readonly string[]
  readonly range: TextRange
}

interface ReadDirectives {
  readonly directives: readonly Directive[]
  /** Comments that cannot mean anything. */
  readonly problems: readonly LintMessage[]
}

/** Leaves out what the post's own comments disable, and reports comments that cannot mean anything. */
export function applyDirectives(document: Document, messages: LintMessage[], knownRuleIds: ReadonlySet<string>): LintMessage[] {
  const { directives, problems } = readDirectives(document, knownRuleIds)
  const isDisabled = disabledBy(document.source, directives)
  return [...messages.filter((message) => !isDisabled(message)), ...problems]
}

function readDirectives(document: Document, knownRuleIds: ReadonlySet<string>): ReadDirectives {
  const directives: Directive[] = []
  const problems: LintMessage[] = []
  const report = (text: string, range: TextRange): void => {
    const start = document.source.pointAt(range.start)
    const end = document.source.pointAt(range.end)
    problems.push({ ruleId: null, severity: 'warning', text, range, start, end })
  }
  for (const { kind: written, names, range } of directiveComments(document)) {
    const kind = KINDS.find((known) => known === written)
    if (kind === undefined) {
      report(`\`${MARK}${written}\` is no comment that post-lint knows${didYouMean(written, KINDS)}`, range)
      continue
    }
    for (const { name, range: at } of names) {
      if (!knownRuleIds.has(name)) report(`The comment names a rule \`${name}\` that does not exist${didYouMean(name, knownRuleIds)}`, at)
    }
    const ruleIds = names.flatMap(({ name }) => (knownRuleIds.has(name) ? [name] : []))
    // A comment that names only unknown rules disables nothing; without names it would disable all.
    if (names.length === 0 || ruleIds.length > 0) directives.push({ kind, ruleIds, range })
  }
  return { directives, problems }
}

function disabledBy(source: SourceText, directives: readonly Directive[]): (message: LintMessage) => boolean {
  const lines = linesOf(source, directives)
  return ({ ruleId, start, range }) => {
    if (ruleId === null) return false
    let isOff = false
    for (const [index, directive] of directives.entries()) {
      if (directive.ruleIds.length > 0 && !directive.ruleIds.includes(ruleId)) continue
      if (directive.kind === 'disable-file' || lines[index] === start.line) return true
      if (directive.range.end <= range.start) {
        if (directive.kind === 'disable') isOff = true
        if (directive.kind === 'enable') isOff = false
      }
    }
    return isOff
  }
}

/** The line that each `-line` and `-next-line` is about. */
function linesOf(source: SourceText, directives: readonly Directive[]): (number | undefined)[] {
  const lineOf = ({ range }: Directive): number => source.pointAt(range.end).line
  const commentLines = new Set(directives.filter(({ range }) => standsAlone(source, range)).map(lineOf))
  const nextLines = new Map<number, number>()
  // From the last one up, so that a stack of comments is gone through once.
  for (const directive of directives.toReversed()) {
    const line = lineOf(directive)
    if (!nextLines.has(line)) nextLines.set(line, nextLine(source, line, commentLines, nextLines))
  }
  return directives.map((directive) => {
    if (directive.kind === 'disable-line') return lineOf(directive)
    return directive.kind === 'disable-next-line' ? nextLines.get(lineOf(directive)) : undefined
  })
}

function standsAlone(source: SourceText, range: TextRange): boolean {
  const before = source.slice({ start: source.lineRangeAt(range.start).start, end: range.start })
  const after = source.slice({ start: range.end, end: source.lineRangeAt(range.end).end })
  return before.trim() === '' && after.trim() === ''
}

/**
 * The next line that is neither blank, since Markdown wants a blank line behind a comment, nor another such comment.
 *
 * @param known The same of the lines below.
 */
function nextLine(source: SourceText, line: number, commentLines: ReadonlySet<number>, known: ReadonlyMap<number, number>): number {
  let next = line + 1
  for (let range = source.lineRange(next); range !== undefined; range = source.lineRange(next)) {
    if (commentLines.has(next)) return known.get(next) ?? next
    if (source.slice(range).trim() !== '') return next
    next += 1
  }
  return next
}

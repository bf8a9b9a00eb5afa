import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { SourceText } from '../text/source-text.ts'
import { directiveComments, standsAlone } from './directive-comments.ts'
import { type Directive, readDirectives } from './read-directives.ts'
import { type DirectiveUse, type UnusedDirectiveOptions, unusedDirectives } from './unused-directives.ts'

/**
 * Leaves out what the post's own comments disable, and reports comments that cannot mean anything.
 *
 * @param unused Asks for comments that do nothing to be reported too.
 */
export function applyDirectives(
  document: Document,
  messages: readonly LintMessage[],
  knownRuleIds: ReadonlySet<string>,
  unused?: UnusedDirectiveOptions,
): readonly LintMessage[] {
  const comments = directiveComments(document)
  if (comments.length === 0) return messages
  const { directives, problems } = readDirectives(document, comments, knownRuleIds)
  const disablersOf = disablersIn(document.source, directives)
  const uses = directives.map((directive) => ({ directive, needed: new Set<string>(), doubled: new Set<string>() }))
  const kept = messages.filter((message) => {
    const [nearest, ...others] = disablersOf(message)
    if (nearest === undefined || message.ruleId === null) return true
    uses[nearest]?.needed.add(message.ruleId)
    for (const index of others) uses[index]?.doubled.add(message.ruleId)
    return false
  })
  if (unused === undefined) return [...kept, ...problems]
  markEnables(uses)
  return [...kept, ...problems, ...unusedDirectives(document, uses, unused)]
}

/**
 * Gives the function that lists the directives that disable a finding, by index. The first is the nearest one, and it alone counts
 * as needed: one for the finding's line, else the last one above the finding, else one for the file.
 */
function disablersIn(source: SourceText, directives: readonly Directive[]): (message: LintMessage) => readonly number[] {
  const lines = linesOf(source, directives)
  return ({ ruleId, start, range }) => {
    if (ruleId === null) return []
    const forLine: number[] = []
    const forFile: number[] = []
    let above: number[] = []
    for (const [index, directive] of directives.entries()) {
      if (directive.ruleIds.length > 0 && !directive.ruleIds.includes(ruleId)) continue
      if (directive.kind === 'disable-file') forFile.push(index)
      else if (lines[index] === start.line) forLine.push(index)
      else if (directive.range.end <= range.start) {
        if (directive.kind === 'disable') above.push(index)
        if (directive.kind === 'enable') above = []
      }
    }
    return [...forLine.reverse(), ...above.reverse(), ...forFile.reverse()]
  }
}

/** Notes which rules each `enable` turns on again: those that some `disable` above it has turned off. */
function markEnables(uses: readonly DirectiveUse[]): void {
  let areAllOff = false
  // What was said about single rules since all of them were last turned off or on.
  const isOff = new Map<string, boolean>()
  for (const { directive, needed } of uses) {
    const { kind, ruleIds } = directive
    if (kind !== 'disable' && kind !== 'enable') continue
    if (kind === 'enable') {
      for (const ruleId of ruleIds) if (isOff.get(ruleId) ?? areAllOff) needed.add(ruleId)
      if (ruleIds.length === 0 && (areAllOff || [...isOff.values()].includes(true))) needed.add('')
    }
    for (const ruleId of ruleIds) isOff.set(ruleId, kind === 'disable')
    if (ruleIds.length === 0) {
      areAllOff = kind === 'disable'
      isOff.clear()
    }
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

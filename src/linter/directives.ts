import type { Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { TextRange } from '../text/text-range.ts'

/** A comment such as `<!-- post-lint-disable-next-line image-alt-text -- a decoration -->`. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'
  /** Empty for all rules. */
  readonly ruleIds: readonly string[]
  readonly range: TextRange
  readonly line: number
}

const MARK = 'post-lint-'
/** Bounded, so that a comment that never ends costs no more than one that does. */
const COMMENT = /(?:<!--|\{\/\*)[ \t\r\n]{0,20}post-lint-([a-z-]{1,40})([^\r\n]{0,1000}?)[ \t\r\n]{0,20}(?:-->|\*\/\})/g
const FRONT_MATTER_COMMENT = /^[^\r\n]*?(?:^|[ \t])#[ \t]*post-lint-([a-z-]+)([^\r\n]*)$/gm
const KINDS = new Set(['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'])

/** Leaves out what the post's own comments disable, and reports comments that cannot mean anything. */
export function applyDirectives(document: Document, messages: LintMessage[], knownRuleIds: ReadonlySet<string>): LintMessage[] {
  if (!document.source.text.includes(MARK)) return messages
  const { directives, problems } = readDirectives(document, knownRuleIds)
  if (directives.length === 0) return [...messages, ...problems]
  const isDisabled = disabledBy(document, directives)
  return [...messages.filter((message) => !isDisabled(message)), ...problems]
}

function readDirectives(document: Document, knownRuleIds: ReadonlySet<string>): { directives: Directive[]; problems: LintMessage[] } {
  const directives: Directive[] = []
  const problems: LintMessage[] = []
  for (const { kind, rest, range } of comments(document)) {
    const problem = (text: string): void => {
      const { source } = document
      problems.push({
        ruleId: null,
        severity: 'warning',
        text,
        range,
        start: source.pointAt(range.start),
        end: source.pointAt(range.end),
      })
    }
    if (!isKind(kind)) {
      problem(`\`${MARK}${kind}\` is no comment that post-lint knows${didYouMean(kind, KINDS)}`)
      continue
    }
    const [names = ''] = rest.split(/(?:^|\s)--(?:\s|$)/)
    const ruleIds = names.split(/[\s,]+/).filter((name) => name !== '')
    const known = ruleIds.filter((name) => knownRuleIds.has(name))
    for (const name of ruleIds) {
      if (!knownRuleIds.has(name)) problem(`The comment names a rule \`${name}\` that does not exist${didYouMean(name, knownRuleIds)}`)
    }
    // A comment that names only unknown rules disables nothing; without names it would disable all.
    if (ruleIds.length > 0 && known.length === 0) continue
    directives.push({ kind, ruleIds: known, range, line: document.source.pointAt(range.end).line })
  }
  return { directives, problems }
}

function isKind(kind: string): kind is Directive['kind'] {
  return KINDS.has(kind)
}

interface Comment {
  readonly kind: string
  readonly rest: string
  readonly range: TextRange
}

function* comments({ source, frontMatter, tree }: Document): Generator<Comment> {
  if (frontMatter !== undefined) {
    for (const match of source.slice(frontMatter.contentRange).matchAll(FRONT_MATTER_COMMENT)) {
      const start = frontMatter.contentRange.start + match.index + match[0].indexOf('#', match[0].indexOf(MARK) - 20)
      yield {
        kind: match[1] ?? '',
        rest: match[2] ?? '',
        range: { start, end: frontMatter.contentRange.start + match.index + match[0].length },
      }
    }
  }
  const code = codeRanges(tree)
  for (const match of source.text.matchAll(COMMENT)) {
    const range = { start: match.index, end: match.index + match[0].length }
    const isCode = code.some(({ start, end }) => start <= range.start && range.end <= end)
    if (!isCode) yield { kind: match[1] ?? '', rest: match[2] ?? '', range }
  }
}

/** Comments that are shown to readers as code are examples, not orders. */
function codeRanges(tree: Nodes): TextRange[] {
  const ranges: TextRange[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const range = node.type === 'code' || node.type === 'inlineCode' ? nodeRange(node) : undefined
    if (range !== undefined) ranges.push(range)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return ranges
}

function disabledBy(document: Document, directives: readonly Directive[]): (message: LintMessage) => boolean {
  return ({ ruleId, start, range }) => {
    if (ruleId === null) return false
    let isOff = false
    for (const directive of directives) {
      if (directive.ruleIds.length > 0 && !directive.ruleIds.includes(ruleId)) continue
      if (directive.kind === 'disable-file') return true
      if (directive.kind === 'disable-line' && directive.line === start.line) return true
      if (directive.kind === 'disable-next-line' && nextLine(document, directive.line) === start.line) return true
      if (directive.range.end <= range.start) {
        if (directive.kind === 'disable') isOff = true
        if (directive.kind === 'enable') isOff = false
      }
    }
    return isOff
  }
}

/** The next line that is not blank: Markdown wants a blank line after a comment block. */
function nextLine({ source }: Document, line: number): number {
  let next = line + 1
  for (let range = source.lineRange(next); range !== undefined && source.slice(range).trim() === ''; range = source.lineRange(next))
    next += 1
  return next
}

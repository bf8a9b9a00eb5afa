import type { LintMessage, LintResult } from '../rule/lint-message.ts'
import { type FoundOnce, gatherCopies } from './gather-copies.ts'
import { groupBy } from './group-by.ts'

/** A report with more findings is long, and folded. */
const LONGEST_WHOLE = 40

/** What is left of a long report when it is folded has room up to here, */
const LONGEST_FOLDED = 75

/** and from there on for so many: nothing is left out for the sake of a few lines. */
const MOST_SHOWN = 50

/** Of those that say the same, in a long report. */
const MOST_ALIKE = 3

/** So many more are shown, too, and fewer are not told: a line for them would save nothing. */
const NOT_WORTH_FOLDING = 2

export interface ShownFinding {
  readonly message: LintMessage
  /** In how many other versions and translations of the post the same is found; they are not shown. */
  readonly copies: number
  /** What says the same and is not shown: told with the last one that is. */
  readonly alike?: { readonly findings: number; readonly posts: number }
}

export interface ShownPost {
  readonly path: string
  readonly contents?: string
  /** In the order of the post; never empty. */
  readonly findings: readonly ShownFinding[]
}

export interface ShownFindings {
  /** Those with an error first, otherwise in the order of the report. */
  readonly posts: readonly ShownPost[]
  readonly shown: number
  readonly total: number
}

export function isLong({ total }: Pick<ShownFindings, 'total'>): boolean {
  return total > LONGEST_WHOLE
}

/**
 * Which findings people see, and what they are told of the others. A short report is shown as it is. Of a long one, what
 * stands at the same text in versions and translations of one post is shown once; of what says the same the first few are; and of the
 * rest as much as there is room for: errors before warnings, and of each rule something.
 *
 * @param showAll Show all as they are, however many there are.
 */
export function foldFindings(results: readonly LintResult[], showAll: boolean): ShownFindings {
  const total = results.reduce((sum, { messages }) => sum + messages.length, 0)
  if (showAll || !isLong({ total })) {
    const posts = results.map(({ messages, ...post }) => ({ ...post, findings: messages.map((message) => ({ message, copies: 0 })) }))
    return { posts: errorsFirst(posts), shown: total, total }
  }
  const groups = groupBy(gatherCopies(results), sameness)
  const folded = firstOfEach([...groups.values()])
  const chosen = chooseWithin(folded, folded.length > LONGEST_FOLDED ? MOST_SHOWN : folded.length)
  const byMessage = new Map([...chosen].map((one) => [one.message, one]))
  const ordered = errorsFirst(
    results.map(({ messages, ...post }) => ({ ...post, findings: messages.flatMap((message) => byMessage.get(message) ?? []) })),
  )
  const last = new Map(ordered.flatMap(({ findings }) => findings.map((one) => [sameness(one), one])))
  const hiddenBehind = (one: FoundOnce): readonly FoundOnce[] =>
    last.get(sameness(one)) === one ? (groups.get(sameness(one)) ?? []).filter((other) => !chosen.has(other)) : []
  const posts = ordered.map((post) => ({ ...post, findings: post.findings.map((one) => shownFinding(one, hiddenBehind(one))) }))
  return { posts, shown: chosen.size, total }
}

/** Two findings with the same key say the same: a count or a limit (`is 46 characters long`) does not make another sentence of it. */
function sameness({ message: { severity, ruleId, text } }: FoundOnce): string {
  const sentence = text.replaceAll(/`[^`]*`|"[^"]*"|\d+/g, (part) => (/^\d/.test(part) ? '0' : part))
  return JSON.stringify([severity, ruleId, sentence])
}

function firstFew(group: readonly FoundOnce[]): readonly FoundOnce[] {
  return group.length > MOST_ALIKE + NOT_WORTH_FOLDING ? group.slice(0, MOST_ALIKE) : group
}

/** The first of each group, then the second of each, and so on, those of large groups before others: what is told most comes first. */
function firstOfEach(groups: readonly (readonly FoundOnce[])[]): readonly FoundOnce[] {
  return groups
    .flatMap((group) => firstFew(group).map((one, index) => ({ one, index, size: group.length })))
    .sort((a, b) => a.index - b.index || b.size - a.size)
    .map(({ one }) => one)
}

/** As many as there is room for: all errors before the first warning, and the rules of one severity share what room is left for it. */
function chooseWithin(candidates: readonly FoundOnce[], most: number): ReadonlySet<FoundOnce> {
  const chosen = new Set<FoundOnce>()
  for (const severity of ['error', 'warning'] as const) {
    const own = candidates.filter(({ message }) => message.severity === severity)
    // What a rule with few findings leaves of its share is for those with many.
    const rules = [...groupBy(own, ({ message }) => message.ruleId).values()].sort((a, b) => a.length - b.length)
    for (const [index, ofRule] of rules.entries()) {
      const share = Math.ceil((most - chosen.size) / (rules.length - index))
      for (const one of ofRule.slice(0, share)) chosen.add(one)
    }
  }
  return chosen
}

function shownFinding({ message, copies }: FoundOnce, hidden: readonly FoundOnce[]): ShownFinding {
  const alike = hidden.flatMap((one) => [one, ...one.copies])
  const posts = new Set(alike.map(({ result }) => result)).size
  return { message, copies: copies.length, ...(alike.length < NOT_WORTH_FOLDING ? {} : { alike: { findings: alike.length, posts } }) }
}

/** Posts without findings are left out. */
function errorsFirst<Post extends { readonly findings: readonly Pick<FoundOnce, 'message'>[] }>(posts: readonly Post[]): readonly Post[] {
  const hasError = ({ findings }: Post): boolean => findings.some(({ message }) => message.severity === 'error')
  const isWarned = ({ findings }: Post): boolean => findings.length > 0 && findings.every(({ message }) => message.severity === 'warning')
  return [...posts.filter(hasError), ...posts.filter(isWarned)]
}

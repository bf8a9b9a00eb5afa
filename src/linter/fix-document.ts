import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { applyEdits } from '../text/text-edit.ts'
import { type ChosenFix, chooseFixes } from './choose-fixes.ts'
import { RuleFailure } from './rule-failure.ts'

export interface FixDocumentOptions {
  /** Which of the findings that have a fix are to be fixed. */
  readonly isWanted: (message: LintMessage) => boolean
  readonly parse: (contents: string) => Promise<Document>
  /** The findings of a document, sorted by place. */
  readonly lint: (document: Document) => Promise<readonly LintMessage[]> | readonly LintMessage[]
}

export interface FixedDocument {
  readonly document: Document
  /** What is left to say about it. */
  readonly messages: readonly LintMessage[]
  /** How many fixes were applied. */
  readonly count: number
}

/** Fixes that touch wait for the next round; three rounds are many on a real post. */
const MOST_ROUNDS = 10

/**
 * Applies fixes, parses and lints again, until there is none left to apply. Each fix is applied whole or not at all.
 *
 * @param messages The findings of `document`.
 * @throws {RuleFailure} when the fixes of rules undo each other, have no end, or leave a post that cannot be read any more where it
 * could before. Those are bugs of rules; whoever calls keeps the post as it was.
 */
export async function fixDocument(
  document: Document,
  messages: readonly LintMessage[],
  { isWanted, parse, lint }: FixDocumentOptions,
): Promise<FixedDocument> {
  let current: FixedDocument = { document, messages, count: 0 }
  const rounds: { readonly text: string; readonly names: readonly string[] }[] = []
  for (;;) {
    const { text } = current.document.source
    const chosen = chooseFixes(current.messages.filter(isWanted), document.path)
    if (chosen.length === 0) return current
    const names = namesOf(chosen)
    const first = rounds.findIndex((round) => round.text === text)
    if (first !== -1)
      throw circularFixes(
        document.path,
        rounds.slice(first).flatMap((round) => round.names),
      )
    rounds.push({ text, names })
    if (rounds.length > MOST_ROUNDS) throw endlessFixes(document.path, names)
    const { next, count } = await applyTogether(current.document, chosen, parse)
    current = { document: next, messages: await lint(next), count: current.count + count }
  }
}

/**
 * Applies as many of the fixes, from the first one on, as the post can still be read with. Two that are right by themselves may be wrong
 * together (each gives another key the same name); the rest gets its turn in the next round, when its rule has seen what is there now.
 */
async function applyTogether(
  document: Document,
  chosen: readonly ChosenFix[],
  parse: FixDocumentOptions['parse'],
): Promise<{ readonly next: Document; readonly count: number }> {
  const apply = async (count: number): Promise<{ next: Document; loss: string | undefined }> => {
    const edits = chosen.slice(0, count).flatMap(({ fix }) => fix.edits)
    const edited = applyEdits(document.source.text, edits)
    const next = await parse(document.source.hasByteOrderMark ? `\uFEFF${edited}` : edited)
    return { next, loss: lossBetween(document, next) }
  }
  const all = await apply(chosen.length)
  if (all.loss === undefined) return { next: all.next, count: chosen.length }
  let best: { next: Document; count: number } | undefined
  let [low, high] = [1, chosen.length - 1]
  while (low <= high) {
    const middle = (low + high + 1) >> 1
    const { next, loss } = await apply(middle)
    if (loss === undefined) {
      best = { next, count: middle }
      low = middle + 1
    } else high = middle - 1
  }
  if (best !== undefined) return best
  const { loss } = chosen.length === 1 ? all : await apply(1)
  throw new RuleFailure(`${fixesOf(namesOf(chosen.slice(0, 1)))} would break ${document.path}: ${loss ?? 'it cannot be read then'}`)
}

/** What could be read before and cannot be after: no fix may do that. */
function lossBetween(before: Document, after: Document): string | undefined {
  if (before.bodyProblem === undefined && after.bodyProblem !== undefined) return `its body cannot be parsed then (${after.bodyProblem})`
  if (before.flavor === 'mdx' && after.flavor !== 'mdx') return 'its body cannot be read as MDX then'
  if (before.frontMatter?.data === undefined) return undefined
  if (after.frontMatter?.data === undefined) return 'its front matter cannot be read then'
  if (after.frontMatter.problems.length > before.frontMatter.problems.length) return 'its front matter has a new mistake then'
  return undefined
}

function namesOf(chosen: readonly ChosenFix[]): readonly string[] {
  return [...new Set(chosen.map(({ name }) => name))]
}

function circularFixes(path: string, all: readonly string[]): RuleFailure {
  const names = [...new Set(all)]
  const how = names.length === 1 ? 'does not mend what it is for' : 'undo each other'
  return new RuleFailure(`${fixesOf(names)} ${how} on ${path}, so the post is left as it was`)
}

function endlessFixes(path: string, names: readonly string[]): RuleFailure {
  const how = `${names.length === 1 ? 'has' : 'have'} no end after ${MOST_ROUNDS} rounds`
  return new RuleFailure(`${fixesOf(names)} ${how} on ${path}, so the post is left as it was`)
}

function fixesOf(names: readonly string[]): string {
  const quoted = [...names].sort().map((name) => `\`${name}\``)
  if (quoted.length < 2) return `The fix of ${quoted.join('')}`
  return `The fixes of ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

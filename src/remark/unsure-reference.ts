import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { PostSite } from '../rule/post-site.ts'
import { nearestName } from '../text/nearest-name.ts'
import type { SourceText } from '../text/source-text.ts'
import type { ReferenceFacts } from './reference-facts.ts'
import { type ReferenceFinding, readReference } from './reference-finding.ts'

/**
 * Whether a finding may be about brackets that are meant as they are, or about something that does no harm. Nobody has asked for the
 * rules that are on by default, so what they find has to be sure.
 */
export function isUnsureReference(message: LintMessage, document: Document, site: PostSite | undefined, facts: ReferenceFacts): boolean {
  const { source } = document
  if (message.ruleId === 'remark-lint/no-duplicate-definitions') return isHarmlessDouble(message, source)
  if (message.ruleId !== 'remark-lint/no-undefined-references') return false
  // What does not compile is read as Markdown, code and all.
  if (document.flavor !== document.siteFlavor) return true
  const reference = readReference(message, source)
  if (reference.target === 'footnote') return !isFootnoteLabel(reference, source)
  if (reference.form === 'shortcut' || isResolvedElsewhere(site)) return !isMisspelt(reference, facts)
  return isAmongOthers(reference, source) || !isMeantAsReference(reference, source, facts)
}

function isResolvedElsewhere(site: PostSite | undefined): boolean {
  return site !== undefined && (site.resolvesReferences || site.profile.unknowable.has('shortcut references'))
}

/** With more of them than this a guess is worth little, and costs time. */
const MOST_UNUSED = 100

/** Whether there is a definition that nothing refers to and whose label is nearly the same, numbers included. */
function isMisspelt({ label }: ReferenceFinding, { unusedLabels }: ReferenceFacts): boolean {
  if (unusedLabels.length > MOST_UNUSED) return false
  const candidates = unusedLabels.filter((unused) => digitsOf(unused) === digitsOf(label)).map(withoutMarkup)
  return nearestName(withoutMarkup(label), candidates) !== undefined
}

function digitsOf(label: string): string {
  return label.replaceAll(/\D+/g, ' ').trim()
}

function withoutMarkup(label: string): string {
  return label.replaceAll(/[`*"']/g, '')
}

/** `[^1]`, `[^note]`; not the `[^a-z]`, `[^"]*` of regular expressions. */
function isFootnoteLabel({ label, range }: ReferenceFinding, { text }: SourceText): boolean {
  if (/^\d+$/.test(label)) return true
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:-]*$/u.test(label) && !/^(?:.-.)+$/.test(label) && !/[*+?{]/.test(text[range.end] ?? '')
}

/** `matrix[i][j]`, `call()[a][b]`, `[a][b][c]`: one of a row of brackets, or behind a word. */
function isAmongOthers({ range, target }: ReferenceFinding, { text }: SourceText): boolean {
  const before = text[target === 'image' ? range.start - 2 : range.start - 1] ?? ' '
  return /[\w\])]/.test(before) || text[range.end] === '['
}

/**
 * Not `[0][1]`, `[a-z][0-9]`, `[--all][--force]`, `[INFO][main] Started`. A post that defines nothing has to show that there is a text to
 * be read, and a label that is no name in a program: `[the class][shop.cart.Cart]` is for a generator of documentation.
 */
function isMeantAsReference(
  { form, text, label, range }: ReferenceFinding,
  source: SourceText,
  { hasDefinitions }: ReferenceFacts,
): boolean {
  const isPattern = form === 'full' && [text, label].some((part) => /^(?:.-.)+$|\\[a-z]|[*+?]$|^[-,.|]/i.test(part))
  if (isPattern || text.replaceAll(/[^\p{L}]/gu, '').length < 2) return false
  const isTag = !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && isFirstOnLine(range.start, source)
  if (hasDefinitions) return !isTag
  return !/^\w+(?:\.\w+)+$/.test(label) && /\s/.test(text.trim()) && /\p{Ll}/u.test(text) && !isFirstOnLine(range.start, source)
}

function isFirstOnLine(offset: number, source: SourceText): boolean {
  return /^[ \t>*+\-\d.)]*$/.test(source.text.slice(source.lineRangeAt(offset).start, offset))
}

/** Whether both definitions say the same: which of them counts makes no difference. */
function isHarmlessDouble({ range, related = [] }: LintMessage, source: SourceText): boolean {
  const said = (written: string): string =>
    written
      .replace(/^\[(?:\\[\s\S]|[^[\]\\])*\]:/, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  return related.length > 0 && related.every((first) => said(source.slice(first.range)) === said(source.slice(range)))
}

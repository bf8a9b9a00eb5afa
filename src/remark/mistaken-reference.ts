import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { SourceText } from '../text/source-text.ts'
import type { ReferenceFacts } from './reference-facts.ts'
import { type ReferenceFinding, readReference } from './reference-finding.ts'
import { foldLabel } from './written-labels.ts'

/**
 * Whether a finding of the rules about references takes something else for a reference or a definition: an admonition, a task list,
 * a template.
 */
export function isMistakenReference(message: LintMessage, { source }: Document, facts: ReferenceFacts): boolean {
  const written = source.slice(message.range)
  switch (message.ruleId) {
    case 'remark-lint/no-undefined-references':
      return isMistakenUse(readReference(message, source), source, facts)
    case 'remark-lint/no-unused-definitions':
      return (
        isForeignDefinition(message, written, facts) || facts.isListOfDefinitions || facts.bringsMarkdown || isMentioned(written, facts)
      )
    case 'remark-lint/no-duplicate-definitions':
      return isForeignDefinition(message, written, facts) || hasTagBetween(message, source)
    default:
      return false
  }
}

function isMistakenUse(reference: ReferenceFinding, source: SourceText, facts: ReferenceFacts): boolean {
  const { range, label, target } = reference
  return (
    facts.bringsMarkdown ||
    facts.definedLabels.has(target === 'footnote' ? `^${label}` : label) ||
    facts.isForeign(range) ||
    isOtherSyntax(reference, source)
  )
}

const LIST_ITEM = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+$/
const DIRECTIVE_LINE = /^[ \t>]*:{3,}/
const DIRECTIVE_NAME = /:[A-Za-z][\w-]{0,50}$/
const CALLOUT = /^![\p{L}-]+(?:\|.*)?$/u
const CITATION = /(?:^|[\s;-])@[\p{L}\d_{]/u
const CONTENTS = /^\[?(?:_?toc_?|__?toc__?)\]?$/i
const TEMPLATE_DESTINATION = /^\((?:\{|<%)/

const TAG = /<\/?[A-Za-z][^<>]*>/
const LIST_OF_TYPES = /^[\w$.?]+(?:, ?[\w$.?]+)+$/
const CODE_ELEMENT = /<(\/?)(?:code|pre|kbd|samp|tt)\b[^<>]*>/gi
/** How far before it such an element is looked for. */
const LONGEST_CODE = 2000

/** Whether it stands in `<code>…</code>`, as brackets of a program do. */
function isCodeElementAround(offset: number, { text }: SourceText): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_CODE), offset)
  const [, slash] = [...before.slice(before.lastIndexOf('\n\n') + 1).matchAll(CODE_ELEMENT)].at(-1) ?? []
  return slash === ''
}

/** Brackets that mean something else to a generator. What stands around them decides, so each has to be near. */
function isOtherSyntax({ range, target, form, text, label }: ReferenceFinding, source: SourceText): boolean {
  const before = source.text[range.start - 1]
  const after = source.text[range.end]
  const lineBefore = source.text.slice(source.lineRangeAt(range.start).start, range.start)
  // `int[][]`, `[ ]`
  if (text.trim() === '' || label === '') return true
  if (DIRECTIVE_LINE.test(lineBefore) || DIRECTIVE_NAME.test(lineBefore.slice(-60))) return true
  // `[[page]]`, `[[page|text]]`, `![[picture.png]]`; the rule reports both pairs of brackets.
  if ((before === '[' && after === ']') || (text.startsWith('[') && text.endsWith(']'))) return true
  // `^[a note]`, `[text]{.class}`
  if (before === '^' || after === '{') return true
  if (target !== 'footnote' && isCodeElementAround(range.start, source)) return true
  // What holds a tag is no label, and neither is the type `[string, number][]`.
  if (form === 'collapsed' && (TAG.test(text) || LIST_OF_TYPES.test(text))) return true
  if (form !== 'shortcut' || target === 'footnote') return false
  if ([...text].length === 1 && LIST_ITEM.test(lineBefore)) return true
  if (TEMPLATE_DESTINATION.test(source.text.slice(range.end, range.end + 3))) return true
  return CALLOUT.test(text) || CITATION.test(text) || CONTENTS.test(text)
}

/** `[//]: # (a comment)` and its kind, and what stands within a template. */
const COMMENT = /^\[(?:[^[\]\\]*\]:\s*(?:#|<#?>)(?:\s|$)|(?:\/\/|#|-+|comment|_metadata_[^[\]]*)\]:)/i

function isForeignDefinition({ range }: LintMessage, written: string, facts: ReferenceFacts): boolean {
  return COMMENT.test(written) || facts.isForeign({ start: range.start, end: range.start + 1 })
}

/** Whether something refers to it after all, where the parser sees no reference: in HTML, in what is code to CommonMark alone. */
function isMentioned(written: string, facts: ReferenceFacts): boolean {
  const label = /^\[((?:\\[\s\S]|[^[\]\\])+)\]/.exec(written)?.[1]
  return label !== undefined && facts.mentionedLabels.has(foldLabel(label))
}

/** Two definitions with a tag of a template between them may stand in two branches. */
function hasTagBetween({ range, related = [] }: LintMessage, source: SourceText): boolean {
  return related.some((first) => source.slice({ start: first.range.end, end: range.start }).includes('{%'))
}

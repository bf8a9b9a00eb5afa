import type { MdxMistake } from '../../../document/body/mdx-mistake.ts'
import type { Fix, WithheldFix } from '../../../rule/lint-message.ts'
import type { SourceText } from '../../../text/source-text.ts'
import type { TextEdit } from '../../../text/text-edit.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** How a mistake is put right where that takes no guess; `undefined` for a mistake of which only the author knows what was meant. */
export function mdxFix(mistake: MdxMistake, source: SourceText, isLenient: boolean): Fix | WithheldFix | undefined {
  const { kind, range } = mistake
  switch (kind) {
    case 'less-than':
      return safe(replace(range, '&lt;'))
    case 'type-argument':
      return unsafe(replace({ start: range.start, end: range.start + 1 }, '&lt;'))
    case 'autolink':
      return autolinkFix(range, source)
    case 'comment':
      return commentFix(range, source, isLenient)
    case 'void-tag':
      return safe(voidTagEdit(range, source))
    case 'unquoted-value':
      return source.slice(range).includes('"') ? undefined : safe(insert(range.start, '"'), insert(range.end, '"'))
    case 'template':
      return safe(...braceEdits(range, source))
    case 'heading-id':
      return safe(insert(range.start, '\\'))
    case 'open-brace':
      return unsafe(insert(range.start, '\\'))
    case 'module-text':
      return safe(insert(range.start, source.lineBreak))
    default:
      return undefined
  }
}

function safe(...edits: readonly TextEdit[]): Fix {
  return { edits, safety: 'safe' }
}

function unsafe(...edits: readonly TextEdit[]): Fix {
  return { edits, safety: 'unsafe' }
}

function replace(range: TextRange, newText: string): TextEdit {
  return { range, newText }
}

function insert(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText }
}

function voidTagEdit(range: TextRange, source: SourceText): TextEdit {
  const hasBlank = /\s/.test(source.text[range.end - 2] ?? '')
  return insert(range.end - 1, hasBlank ? '/' : ' /')
}

/** Every opening brace of `{{ x }}` is one too many, and so is the bracket of `{{<x>}}`. */
function braceEdits(range: TextRange, source: SourceText): TextEdit[] {
  const edits: TextEdit[] = []
  for (let index = range.start; index < range.end; index += 1) {
    if (source.text[index] === '{') edits.push(insert(index, '\\'))
    else if (source.text[index] === '<') edits.push(replace({ start: index, end: index + 1 }, '&lt;'))
  }
  return edits
}

function autolinkFix(range: TextRange, source: SourceText): Fix | WithheldFix {
  const url = source.text.slice(range.start + 1, range.end - 1)
  const lineStart = source.lineRangeAt(range.start).start
  const before = source.text.slice(lineStart, range.start)
  if (before.split('[').length > before.split(']').length) return { withheld: 'a link cannot stand in a link' }
  if (/[()[\]{}<>\\*`~|]|&[#\w]+;|_/.test(url) && !/^[\w:/.?=#%+,;@!$'-]+$/.test(url)) {
    return { withheld: 'the address has characters that mean something in a link' }
  }
  const target = /^[\w.!#$%&'*+/=?^`{|}~-]+@/.test(url) ? `mailto:${url}` : url
  return safe(replace(range, `[${url.replaceAll('_', '\\_')}](${target})`))
}

function commentFix(range: TextRange, source: SourceText, isLenient: boolean): Fix | WithheldFix {
  const content = source.text.slice(range.start + 4, range.end - 3)
  if (content.includes('*/')) return { withheld: 'the comment contains `*/`' }
  // Where comments are rewritten, this one is none because of where it stands.
  if (isLenient && content.includes('\n')) return { withheld: 'it has to stand between blank lines' }
  const line = source.lineRangeAt(range.end)
  if (content.includes('\n') && source.text.slice(range.end, line.end).trim() !== '') {
    return { withheld: 'text follows on its last line' }
  }
  return safe(replace({ start: range.start, end: range.start + 4 }, '{/*'), replace({ start: range.end - 3, end: range.end }, '*/}'))
}

import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'

/*
 * A no-break space looks like a space, but Markdown, YAML and programming languages do not take it for one. In prose it is right:
 * French sets it before `:`, and everybody between a number and its unit.
 */

/** What a run of blanks keeps from being what it looks like. */
export type BrokenSyntax = 'heading' | 'listItem'

/** `#\u00A0Title` and, next to real items, `-\u00A0item`. */
export function brokenBlock(source: SourceText, blanks: TextRange): BrokenSyntax | undefined {
  const line = source.lineRangeAt(blanks.start)
  const before = source.text.slice(line.start, blanks.start)
  const after = source.text.slice(blanks.end, line.end)
  if (before.length > 100 || after.trim() === '') return undefined
  const marker = /^(?:[ \t]*>)*[ \t]*(#{1,6}|[-*+]|\d{1,9}[.)])$/.exec(before)?.[1]
  if (marker === undefined) return undefined
  const { line: number } = source.pointAt(line.start)
  const [above, below] = [lineAt(source, number - 1), lineAt(source, number + 1)]
  if (marker.startsWith('#')) {
    // In the middle of a paragraph `# 12` may be a number at the beginning of a line.
    return marker.length > 1 || above.trim() === '' || above.startsWith('#') ? 'heading' : undefined
  }
  // Dialogues are written with a dash and a no-break space, so that they do not become lists.
  return [above, below].some((text) => isItem(text, marker)) ? 'listItem' : undefined
}

/** Languages in which a blank that is no space, at the beginning of a line, is a mistake. Not those that show output, or nothing at all. */
const NO_LANGUAGE = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'none',
  'tree',
  'console',
  'output',
  'log',
  'md',
  'markdown',
  'mdx',
  'diff',
])
const SHELL = new Set(['bash', 'sh', 'shell', 'zsh'])

/** Whether code with such a blank does not run: in indentation, or between the words of a command. */
export function breaksCode(source: SourceText, blanks: TextRange, language: string): boolean {
  if (NO_LANGUAGE.has(language)) return false
  const line = source.lineRangeAt(blanks.start)
  const before = source.text.slice(line.start, blanks.start)
  const after = source.text.slice(blanks.end, line.end)
  // `tree` prints no-break spaces; comments and strings may hold them.
  if (before.length > 300 || after.trim() === '' || /^[\s>]*[\u2500-\u257F]/.test(after)) return false
  return before.trim() === '' || (SHELL.has(language) && !/["'#\u2500-\u257F]/.test(before))
}

/** The key whose colon is followed by a no-break space, so that YAML reads one long word: `title:\u00A0Hello`. */
export function keyWithoutSpace(source: SourceText, blanks: TextRange): string | undefined {
  const before = source.text.slice(Math.max(0, blanks.start - 100), blanks.start)
  return /(?:^|\n)([A-Za-z_][\w-]{0,60}):$/.exec(before)?.[1]
}

function lineAt(source: SourceText, line: number): string {
  const range = source.lineRange(line)
  return range === undefined ? '' : source.text.slice(range.start, Math.min(range.end, range.start + 100))
}

function isItem(line: string, marker: string): boolean {
  const other = /^[ \t]*([-*+]|\d{1,9}[.)])[ \t]+\S/.exec(line)?.[1]
  return other !== undefined && other.at(-1) === marker.at(-1)
}

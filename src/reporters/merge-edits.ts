import { SourceText } from '../text/source-text.ts'
import { applyEdits, type TextEdit } from '../text/text-edit.ts'

/**
 * The same change as one edit, from the first start to the last end, for formats that know only one. `undefined` where there is no
 * edit, or where the text between several is not known.
 */
export function mergeEdits(edits: readonly TextEdit[], contents: string | undefined): TextEdit | undefined {
  const [first, ...rest] = edits
  if (first === undefined || rest.length === 0) return first
  if (contents === undefined) return undefined
  const start = edits.reduce((least, { range }) => Math.min(least, range.start), first.range.start)
  const end = edits.reduce((most, { range }) => Math.max(most, range.end), first.range.end)
  const shifted = edits.map(({ range, newText }) => ({ range: { start: range.start - start, end: range.end - start }, newText }))
  return { range: { start, end }, newText: applyEdits(new SourceText(contents).text.slice(start, end), shifted) }
}

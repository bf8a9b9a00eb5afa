import { codeRanges } from '../document/code-ranges.ts'
import type { Document } from '../document/document.ts'
import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import { childPointer } from '../text/json-pointer.ts'
import type { SourceText } from '../text/source-text.ts'
import { containsRange, type TextRange } from '../text/text-range.ts'

/** A comment addressed to post-lint, as written. */
export interface DirectiveComment {
  /** What follows `post-lint-`: `disable-next-line`, or whatever the author wrote there. */
  readonly kind: string
  /** The rules that it names, with their places; the reason behind `--` left out. */
  readonly names: readonly { readonly name: string; readonly range: TextRange }[]
  readonly range: TextRange
}

export const MARK = 'post-lint-'

/** Two dashes, or what editors make of them. */
const REASON = /(?:^|[\s,])(?:-{2,}|[–—])/

/** Whether there may be a comment for post-lint in a post; quick. */
export function hasDirectives({ source }: Document): boolean {
  return source.text.includes(MARK)
}

/** All comments for post-lint, in order of place: `<!-- … -->`, `{/* … *\/}`, and `# …` inside the front matter. */
export function directiveComments(document: Document): DirectiveComment[] {
  if (!hasDirectives(document)) return []
  const code = codeRanges(document.tree)
  const inBody = [...commentsBetween(document, '<!--', '-->'), ...commentsBetween(document, '{/*', '*/}')]
    // Comments that are shown to readers as code are examples, not orders.
    .filter(({ range }) => !code.some((shown) => containsRange(shown, range)))
    .sort((a, b) => a.range.start - b.range.start)
  return [...frontMatterComments(document), ...inBody]
}

/** Whether nothing but blanks shares the lines of a comment. */
export function standsAlone(source: SourceText, range: TextRange): boolean {
  const before = source.slice({ start: source.lineRangeAt(range.start).start, end: range.start })
  const after = source.slice({ start: range.end, end: source.lineRangeAt(range.end).end })
  return before.trim() === '' && after.trim() === ''
}

function* commentsBetween({ source: { text }, bodyRange }: Document, opening: string, closing: string): Generator<DirectiveComment> {
  let start = text.indexOf(opening, bodyRange.start)
  while (start !== -1) {
    const inner = start + opening.length
    const innerEnd = text.indexOf(closing, inner)
    if (innerEnd === -1) return
    const end = innerEnd + closing.length
    const comment = readComment(text, inner, innerEnd, { start, end })
    if (comment !== undefined) yield comment
    start = text.indexOf(opening, end)
  }
}

function* frontMatterComments({ source: { text }, frontMatter }: Document): Generator<DirectiveComment> {
  if (frontMatter === undefined) return
  const { start: from, end: to } = frontMatter.contentRange
  let strings: readonly TextRange[] | undefined
  let mark = text.indexOf(MARK, from)
  while (mark !== -1 && mark < to) {
    let hash = mark - 1
    while (text[hash] === ' ' || text[hash] === '\t') hash -= 1
    const isComment = text[hash] === '#' && /\s/.test(text[hash - 1] ?? '\n')
    let next = mark + MARK.length
    if (isComment) {
      const lineEnd = text.indexOf('\n', mark)
      next = lineEnd === -1 ? text.length : lineEnd
      const end = hash + text.slice(hash, next).trimEnd().length
      const comment = readComment(text, hash + 1, end, { start: hash, end })
      strings ??= stringsWithMark(frontMatter)
      // A `#` in a block of text or in quotes belongs to the text.
      if (comment !== undefined && !strings.some((string) => containsRange(string, { start: hash, end: hash + 1 }))) yield comment
    }
    mark = text.indexOf(MARK, next)
  }
}

/** Where the strings stand that speak of post-lint themselves. */
function stringsWithMark(frontMatter: FrontMatter): TextRange[] {
  const ranges: TextRange[] = []
  const stack: { readonly value: unknown; readonly pointer: string }[] = [{ value: frontMatter.data, pointer: '' }]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { value, pointer } = entry
    if (typeof value === 'string' && value.includes(MARK)) ranges.push(frontMatter.rangeAt(pointer))
    if (typeof value !== 'object' || value === null) continue
    for (const [key, child] of Object.entries(value)) stack.push({ value: child, pointer: childPointer(pointer, key) })
  }
  return ranges
}

function readComment(text: string, start: number, end: number, range: TextRange): DirectiveComment | undefined {
  const inner = text.slice(start, end)
  const lead = inner.length - inner.trimStart().length
  if (!inner.startsWith(MARK, lead)) return undefined
  const kind = /^[\w-]*/.exec(inner.slice(lead + MARK.length))?.[0] ?? ''
  const restStart = lead + MARK.length + kind.length
  const [written = ''] = inner.slice(restStart).split(REASON, 1)
  const names = [...written.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
    const nameStart = start + restStart + index
    return { name, range: { start: nameStart, end: nameStart + name.length } }
  })
  return { kind, names, range }
}

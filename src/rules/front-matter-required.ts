import { defineRule } from '../rule/define-rule.ts'
import type { TextRange } from '../text/text-range.ts'

/** Keys that nobody writes as the first words of a paragraph. */
const FIRST_KEY = /^(?:title|date|layout|authors?|tags|description|slug|draft|image|categories)[ \t]*[:=]/i

export const frontMatterRequired = defineRule({
  id: 'front-matter-required',
  description: 'Require a front matter block where the collection has a schema for one',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    missing: 'The post has no front matter, but its schema `{schema}` describes one; start the file with keys between two lines of `---`',
    blankBefore:
      'A {what} stands before the front matter, so most generators print it as text; move `{fence}` to the very start of the file',
    format: 'The front matter is {format}, which sites with the schema `{schema}` do not read; write it as {formats}',
    longFence: 'The file opens with `{found}`, which is no front matter fence; write `---`',
    noOpeningFence: 'Keys stand at the top of the file without a line of `---` before them, so they are printed as text',
    commentBefore: 'A comment stands before the front matter, so it is printed as text; move it below',
  },
  options: {},
  create({ document, schema, report }) {
    const { source, frontMatter } = document
    if (frontMatter !== undefined) {
      const opening = source.lineRangeAt(frontMatter.range.start)
      const fence = source.text.slice(frontMatter.range.start, frontMatter.range.start + 3)
      if (frontMatter.misplaced !== undefined) {
        const at = { start: 0, end: frontMatter.range.start + 3 }
        report({ message: 'blankBefore', data: { what: frontMatter.misplaced, fence }, at })
      }
      if (schema !== undefined && !schema.formats.includes(frontMatter.format)) {
        const data = { format: nameOf(frontMatter.format), schema: schema.name, formats: schema.formats.map(nameOf).join(' or ') }
        report({ message: 'format', data, at: opening })
      }
      return {}
    }
    const first = firstLine(source.text)
    const text = source.slice(first)
    const comment = fenceAfterComment(source.text)
    if (comment !== undefined) report({ message: 'commentBefore', at: comment })
    else if (isLongFence(text, source.text.slice(first.end))) report({ message: 'longFence', data: { found: text.trimEnd() }, at: first })
    else if (schema?.requiresFrontMatter !== true) return {}
    else if (FIRST_KEY.test(text) && source.text.includes('\n---')) report({ message: 'noOpeningFence', at: first })
    else report({ message: 'missing', data: { schema: schema.name }, at: first })
    return {}
  },
})

function nameOf(format: string): string {
  return format.toUpperCase()
}

/** The first line that is not blank. */
function firstLine(text: string): TextRange {
  const start = text.length - text.trimStart().length
  const end = text.indexOf('\n', start)
  return { start, end: start + text.slice(start, end === -1 ? text.length : end).trimEnd().length }
}

/** `----`, or dashes that an editor has beautified, with a key on the next line. */
function isLongFence(line: string, rest: string): boolean {
  const isDashes = /^(?:-{2}|-{4,10}|[–—]{1,3})[ \t]*$/.test(line)
  return isDashes && FIRST_KEY.test(rest.trimStart())
}

/** The comment at the top of a file that is followed by what looks like front matter. */
function fenceAfterComment(text: string): TextRange | undefined {
  if (!text.trimStart().startsWith('<!--')) return undefined
  const start = text.indexOf('<!--')
  const end = text.indexOf('-->', start)
  if (end === -1) return undefined
  const rest = text.slice(end + 3).trimStart()
  const [fence = '', ...below] = rest.slice(0, 400).split('\n')
  return fence.trimEnd() === '---' && FIRST_KEY.test(below.join('\n').trimStart()) ? { start, end: end + 3 } : undefined
}

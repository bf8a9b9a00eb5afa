import type { Document } from '../../../document/document.ts'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { childPointer } from '../../../text/json-pointer.ts'
import type { TextRange } from '../../../text/text-range.ts'

/** A front matter property that should hold a date. */
export interface DateField {
  /** As the rule's option names it. */
  readonly field: string
  readonly pointer: string
  readonly value: string | number
  /** The value as it stands in the file: the TOML reader has already rolled 2024-02-31 over to March. */
  readonly text: string
  readonly at: TextRange
}

/**
 * Every text and number in the given fields, in the order of the file. A dot leads into a mapping; generators differ in how they spell
 * the names (`pubDate`, `pubdate`, `pub_date`), so that makes no difference.
 */
export function dateFields({ frontMatter, source }: Document, fields: readonly string[]): DateField[] {
  const wanted = new Map(fields.map((field) => [fold(field), field]))
  const deepest = Math.max(0, ...fields.map((field) => field.split('.').length))
  const found: DateField[] = []
  if (frontMatter === undefined) return found
  const visit = (mapping: unknown, path: string, pointer: string, depth: number): void => {
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping) || depth > deepest) return
    for (const [key, value] of Object.entries(mapping)) {
      const childPath = path + fold(key)
      const child = childPointer(pointer, key)
      const field = wanted.get(childPath)
      if (field !== undefined && (typeof value === 'string' || typeof value === 'number')) {
        const at = frontMatter.rangeAt(child)
        found.push({ field, pointer: child, value, text: authorsText(value, source.slice(at), frontMatter), at })
      }
      visit(value, `${childPath}.`, child, depth + 1)
    }
  }
  visit(frontMatter.data, '', '', 1)
  return found
}

/** The one that comes first in the given order. */
export function firstDateField(document: Document, fields: readonly string[]): DateField | undefined {
  const found = dateFields(document, fields).filter(({ text }) => text !== '')
  return found.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))[0]
}

function fold(field: string): string {
  return field.toLowerCase().replaceAll(/[-_]/g, '')
}

function authorsText(value: string | number, written: string, { format }: FrontMatter): string {
  const isAsWritten = /^\d/.test(written) && (format === 'toml' || typeof value === 'number')
  return isAsWritten ? written : String(value).trim()
}

import type { Document } from '../../../document/document.ts'
import { existsInCalendar, isoDate } from '../date/calendar-date.ts'
import { firstDateField } from '../date/date-fields.ts'
import { writtenDate } from '../date/written-date.ts'

/** A date in another form than `2024-01-31`, and what belongs to it: `20240131-`, `2024_01_31_`. */
const OTHER_DATE = /^(\d{4})[-_. ]?(\d{1,2})[-_. ]?(\d{1,2})(?!\d)[-_. ]*/

/** A file name with its date in front: that of the front matter, or the one that the name has in another form, or an example. */
export function datedNameFor(document: Document, name: string): string {
  const dot = name.lastIndexOf('.')
  const bare = name.slice(0, dot)
  const [start = '', year, month, day] = OTHER_DATE.exec(bare) ?? []
  const meant = { year: Number(year), month: Number(month), day: Number(day) }
  const isDated = existsInCalendar(meant)
  const written = writtenDate(firstDateField(document, ['date'])?.text ?? '')?.day ?? (isDated ? meant : undefined)
  const rest = isDated ? bare.slice(start.length) : bare
  return `${written === undefined ? '2024-01-31' : isoDate(written)}-${rest || 'title'}${name.slice(dot)}`
}

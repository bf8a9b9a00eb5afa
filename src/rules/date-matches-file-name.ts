import { defineRule } from '../rule/define-rule.ts'
import { existsInCalendar, isoDate } from './support/date/calendar-date.ts'
import { firstDateField } from './support/date/date-fields.ts'
import { type DateInName, dateInName } from './support/date/date-in-name.ts'
import { isDaySomewhere, startOf, type WrittenDate, writtenDate } from './support/date/written-date.ts'
import { quotedText } from './support/reader/quoted-text.ts'

export const dateMatchesFileName = defineRule({
  id: 'date-matches-file-name',
  description: 'Require the date in the front matter to be the one in the name of the file or folder',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    differs: 'The date {date} differs from {named} in the {where} name',
    differsInAddress: 'The date {date} differs from {named} in the {where} name, which the address {address} keeps',
  },
  options: {
    fields: {
      type: 'array',
      items: { type: 'string' },
      default: ['date', 'date.created', 'pubDate', 'publishDate', 'published'],
      description: 'The front matter fields with the date of the post; the first that the post has counts',
    },
    inAddressOnly: {
      type: 'boolean',
      default: false,
      description: 'Whether only posts are reported whose address keeps the date of the name, where readers see both',
    },
  },
  create({ document, options, site, report }) {
    if (site?.collection.kind !== 'posts') return {}
    const named = dateInName(site)
    if (named === undefined || !existsInCalendar(named.date)) return {}
    const field = firstDateField(document, options.fields)
    const written = writtenDate(field?.text ?? '')
    if (field === undefined || written === undefined || isSameDay(written, named)) return {}
    const address = site.addressOf(document.frontMatter)
    const data = { date: quotedText(field.text), named: named.text, where: named.where }
    const { at, pointer } = field
    if (address === undefined || !hasDay(address, named)) {
      if (!options.inAddressOnly) report({ message: 'differs', data, at, pointer })
    } else report({ message: 'differsInAddress', data: { ...data, address: quotedText(address) }, at, pointer })
    return {}
  },
})

/** A time with its zone may be another day where the file was named. */
function isSameDay({ day, time }: WrittenDate, { date }: DateInName): boolean {
  return startOf(day) === startOf(date) || (time !== undefined && isDaySomewhere(date, time))
}

function hasDay(address: string, { date }: DateInName): boolean {
  const day = isoDate(date)
  return address.includes(`/${day.replaceAll('-', '/')}`) || address.includes(day)
}

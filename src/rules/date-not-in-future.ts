import type { Document } from '../document/document.ts'
import type { GeneratorProfile } from '../generator/generator-profile.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { PostSite } from '../rule/post-site.ts'
import type { TextRange } from '../text/text-range.ts'
import { type CalendarDate, existsInCalendar } from './support/date/calendar-date.ts'
import { firstDateField } from './support/date/date-fields.ts'
import { dateInName, isDatedByName } from './support/date/date-in-name.ts'
import { isFutureDay, writtenDate } from './support/date/written-date.ts'
import { postStart } from './support/front-matter/post-start.ts'
import { quotedText } from './support/reader/quoted-text.ts'
import { isDraft } from './support/site/is-draft.ts'

export const dateNotInFuture = defineRule({
  id: 'date-not-in-future',
  description: 'Require posts that are no drafts to have a date that is not in the future',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    future: 'The date {date} is in the future{effect}',
  },
  options: {
    fields: {
      type: 'array',
      items: { type: 'string' },
      default: ['publishDate', 'pubDate', 'date', 'date.created', 'published'],
      description: 'The front matter fields with the date of the post; the first that the post has counts',
    },
  },
  create({ document, options, site, now, report }) {
    if (site?.collection.kind !== 'posts') return {}
    const dated = dateOf(document, options.fields, site)
    if (dated === undefined || !isFutureDay(dated.day, now) || isDraft(document, site)) return {}
    const { text, at, pointer } = dated
    report({ message: 'future', data: { date: quotedText(text), effect: effectOf(site.profile) }, at, pointer })
    return {}
  },
})

/** What becomes of a post from the future, where that is known. */
function effectOf({ label, futurePosts }: GeneratorProfile): string {
  if (futurePosts === 'unknown') return ''
  const { fate, by = label, unless } = futurePosts
  const effect = fate === 'published' ? `but ${by} publishes it now` : `and until then ${by} leaves the post out`
  return `, ${effect}${unless === undefined ? '' : ` unless ${unless}`}`
}

interface Dated {
  readonly day: CalendarDate
  readonly text: string
  readonly at: TextRange
  readonly pointer: string | undefined
}

function dateOf(document: Document, fields: readonly string[], site: PostSite): Dated | undefined {
  const field = firstDateField(document, fields)
  if (field !== undefined) {
    const written = writtenDate(field.text)
    return written && { day: written.day, text: field.text, at: field.at, pointer: field.pointer }
  }
  const named = isDatedByName(site) ? dateInName(site) : undefined
  if (named === undefined || !existsInCalendar(named.date)) return undefined
  return { day: named.date, text: named.text, at: postStart(document), pointer: undefined }
}

import type { Document } from '../document/document.ts'
import type { GeneratorProfile } from '../generator/generator-profile.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { TextRange } from '../text/text-range.ts'
import { dateFields } from './support/date/date-fields.ts'
import { type DateProblem, dateProblem, numberProblem } from './support/date/date-problem.ts'
import { isTemplate } from './support/reader/reader-text.ts'
import { builtFor } from './support/site/built-for.ts'
import { ROLLS_DAYS_OVER } from './support/yaml/yaml-reading.ts'

/** Words that a generator puts a date in for (Quarto, Eleventy), and switches (`published: yes`, `lastUpdated: false`). */
const WORDS: ReadonlySet<string> = new Set([
  ...['today', 'now', 'last-modified', 'last modified', 'created', 'git last modified', 'git created'],
  ...['true', 'false', 'yes', 'no', 'on', 'off'],
])

/** What is wrong with a date only where the order of its numbers is not agreed upon. */
const OF_ORDER: ReadonlySet<DateProblem['message']> = new Set(['eitherOrder', 'monthFirst', 'dayFirst', 'shortYear'])

export const dateValid = defineRule({
  id: 'date-valid',
  description: 'Require dates that exist in the calendar and that generators can read',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    noSuchDay: 'The date `{value}` does not exist: {month} {year} has {days} days{effect}',
    noSuchMonth: 'The date `{value}` does not exist: there is no month {month}{hint}',
    noSuchTime: 'The time in `{value}` does not exist: {unit} {number} is above {max}',
    noSuchOffset: 'The time zone in `{value}` does not exist: no place is {offset} from UTC',
    dayFirst: 'The date `{value}` has the day first, which most generators cannot read; write {meant}',
    monthFirst: 'The date `{value}` has the month first, which most generators cannot read; write {meant}',
    eitherOrder: 'The date `{value}` is {monthFirst} where the month is read first and {dayFirst} where the day is; write the one you mean',
    shortYear: 'The date `{value}` has no year of four digits, so generators disagree about what it means; write {meant}',
    noYear: 'The date `{value}` has no year; write {meant}',
    noDate: '`{value}` is no date that generators can read; write {meant}',
    number: 'The date `{value}` is a number, which is read as milliseconds or seconds since 1970; write {meant}',
    quoted: 'Docusaurus adds a `Z` to a date in quotes, so `{value}` becomes an invalid date; take the quotes away',
  },
  options: {
    fields: {
      type: 'array',
      items: { type: 'string' },
      default: [
        'date',
        'date.created',
        'date.updated',
        'date.value',
        'created',
        'createdAt',
        'createdDate',
        'dateCreated',
        'published',
        'publishedAt',
        'publishedDate',
        'publishDate',
        'pubDate',
        'datePublished',
        'updated',
        'updatedAt',
        'updatedDate',
        'modified',
        'modifiedDate',
        'dateModified',
        'lastmod',
        'lastModified',
        'lastModifiedAt',
        'lastUpdated',
        'lastUpdate.date',
        'expiryDate',
        'unpublishDate',
        'effectiveDate',
      ],
      description: 'The front matter fields with dates; a dot leads into a mapping, and upper case, `-` and `_` make no difference',
    },
  },
  create({ document, options, schema, site, report }) {
    const { profile } = builtFor({ site, schema })
    for (const { pointer, value, text, at } of dateFields(document, options.fields)) {
      if (text === '' || isTemplate(text) || WORDS.has(text.toLowerCase())) continue
      const problem = typeof value === 'number' ? numberProblem(value, text) : dateProblem(text)
      if (problem?.message === 'noSuchDay') {
        const { rolled, ...data } = problem.data
        report({ message: 'noSuchDay', data: { ...data, effect: effectOf(rolled, document, profile) }, at, pointer })
      } else if (problem !== undefined) {
        if (profile?.numericDates !== 'month first' || !OF_ORDER.has(problem.message)) report({ ...problem, at, pointer })
      } else if (schema?.name === 'docusaurus-blog' && pointer === '/date' && isInvalidInDocusaurus(text, document, at)) {
        report({ message: 'quoted', data: { value: text }, at, pointer })
      }
    }
    return {}
  },
})

/** What becomes of a day that does not exist, as far as that is known of the generator; what else it may do is no news. */
function effectOf(rolled: string, { frontMatter }: Document, profile: GeneratorProfile | undefined): string {
  if (profile === undefined) return `, and some generators silently read it as ${rolled}`
  if (profile.yaml === 'unknown') return ''
  const rolls = frontMatter?.format === 'yaml' && profile.yaml.length > 0 && profile.yaml.every(({ parser }) => ROLLS_DAYS_OVER.has(parser))
  return rolls ? `, and ${profile.label} silently reads it as ${rolled}` : ''
}

/**
 * Docusaurus reads a date that YAML has left as text with a `Z` behind it; a time that already names its zone is then no date.
 */
function isInvalidInDocusaurus(text: string, { source }: Document, at: TextRange): boolean {
  return /^["']/.test(source.slice(at)) && !Number.isNaN(Date.parse(text)) && Number.isNaN(Date.parse(`${text}Z`))
}

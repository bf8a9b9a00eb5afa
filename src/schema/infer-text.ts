import { grouped, isRare, type Outlier, type Place, pathsOf, type Sample, shareText, slipOf } from './sample.ts'
import type { SchemaObject } from './schema-keywords.ts'
import { inCode, valueText } from './value-text.ts'

/** A choice is made from at most so many values, */
const MOST_CHOICES = 12
/** which are used so many times on average, in posts enough to tell, */
const LEAST_USES = 5
const LEAST_SAMPLES = 10
/** and are names and not sentences. */
const LONGEST_CHOICE = 40

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DATE_WITH_TIME = '^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}.*)?$'

/**
 * What texts have in common, as keywords: a date, a date with a time, or a choice between a few values. A value that was used once says
 * that a choice is open, unless it is a slip of another one.
 *
 * @param mayBeChoice Whether nothing but these texts stands in the place.
 */
export function inferText(samples: readonly Sample<string>[], place: Place, mayBeChoice: boolean, outliers: Outlier[]): SchemaObject {
  if (isMostly(samples, isCalendarDate, 'no date', place, outliers)) return { format: 'date' }
  const pattern = new RegExp(DATE_WITH_TIME)
  if (isMostly(samples, (text) => pattern.test(text), 'no date', place, outliers)) return { pattern: DATE_WITH_TIME }
  const choices = mayBeChoice ? choicesAmong(samples, place, outliers) : undefined
  return choices === undefined ? {} : { enum: choices }
}

/** Whether all texts but rare ones are of a form; those are outliers then. */
function isMostly(
  samples: readonly Sample<string>[],
  isOfForm: (text: string) => boolean,
  otherwise: string,
  { name, unit }: Place,
  outliers: Outlier[],
): boolean {
  const others = samples.filter(({ value }) => !isOfForm(value))
  if (others.length > 0 && !isRare(others.length, samples.length)) return false
  const [first] = others
  if (first === undefined) return true
  const is = `${inCode(name)} is ${otherwise} (${valueText(first.value)})`
  outliers.push({ text: `${is} in ${shareText(others, samples.length, unit)}`, paths: pathsOf(others) })
  return true
}

function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null) return false
  const [year, month, day] = match.slice(1).map(Number)
  const date = new Date(`${text}T00:00:00Z`)
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day
}

function isSentence(text: string): boolean {
  return text.includes('\n') || /[.!?]$/.test(text)
}

function choicesAmong(samples: readonly Sample<string>[], { name, unit }: Place, outliers: Outlier[]): readonly string[] | undefined {
  if (samples.length < LEAST_SAMPLES) return undefined
  if (samples.some(({ value }) => value.length > LONGEST_CHOICE || isSentence(value))) return undefined
  const uses = grouped(samples, (value) => value)
  // Slips come on top of the values that are meant.
  if (uses.length > MOST_CHOICES * 2) return undefined
  const slips = uses.flatMap(([value, same]) => {
    const meant = slipOf(value, same.length, uses)
    return meant === undefined ? [] : [{ value, same, meant, count: uses.find(([other]) => other === meant)?.[1].length ?? 0 }]
  })
  const choices = uses.filter(([value]) => !slips.some((slip) => slip.value === value))
  const isChoice =
    choices.length <= MOST_CHOICES && samples.length >= choices.length * LEAST_USES && choices.every(([, same]) => same.length > 1)
  if (!isChoice) return undefined
  for (const { value, same, meant, count } of slips) {
    const text = `${inCode(name)} is ${valueText(value)} in ${shareText(same, samples.length, unit)}; ${valueText(meant)} is in ${count}`
    outliers.push({ text, paths: pathsOf(same) })
  }
  return choices.map(([value]) => value)
}

import { type CalendarDate, daysInMonth, existsInCalendar, isoDate, MONTH_NAMES, rolledOver } from './calendar-date.ts'

/** Why a text is no date that a generator reads as the author means it, in the words of a finding's data. */
export type DateProblem =
  | {
      readonly message: 'noSuchDay'
      readonly data: { readonly value: string; month: string; year: number; days: number; rolled: string }
    }
  | { readonly message: 'noSuchMonth'; readonly data: { readonly value: string; month: number; hint: string } }
  | { readonly message: 'noSuchTime'; readonly data: { readonly value: string; unit: string; number: number; max: number } }
  | { readonly message: 'noSuchOffset'; readonly data: { readonly value: string; offset: string } }
  | { readonly message: 'dayFirst' | 'monthFirst' | 'noDate' | 'number'; readonly data: { readonly value: string; meant: string } }
  | { readonly message: 'eitherOrder'; readonly data: { readonly value: string; monthFirst: string; dayFirst: string } }
  | { readonly message: 'shortYear' | 'noYear'; readonly data: { readonly value: string; meant: string } }

/** What is advised where the date that is meant cannot be told. */
const ANY_DATE = 'year, month and day, as in 2024-01-31'

const YEAR_FIRST = /^(\d{4})(?:[-/.] ?| )(\d{1,2})(?:(?:[-/.] ?| )(\d{1,2}))?(?!\d|[-/.]\d{3})/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
/** Week and ordinal dates, dates without separators but with a time: some generators read them, so nothing is said about them. */
const RARE_ISO = /^\d{4}-?W\d\d|^\d{4}-\d{3}(?!\d)|^\d{8}T\d/
const MONTH = /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,12}/iu
const TIME = /(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/
const OFFSET = /^(?:[.,]\d{1,9})?\s?(?:UTC|GMT)?\s?([+-](\d{1,2})(?::?(\d{2}))?)(?![\d:])/

/** A number below is a year, a day without hyphens or seconds; above, milliseconds in 1973 or later, which may be meant. */
const SMALLEST_MILLISECONDS = 1e11

/**
 * What is surely wrong with a date, or `undefined`. Generators read many forms, each its own: what only some of them read is
 * let pass, what two of them read as different days is not.
 */
export function dateProblem(text: string): DateProblem | undefined {
  const value = shorten(text)
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) {
    const date = { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3] ?? 1) }
    return calendarProblem(value, date) ?? timeProblem(value, text.slice(yearFirst[0].length))
  }
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast !== null) {
    const [whole, first, separator, second, year] = yearLast
    if (year?.length !== 4) return { message: 'shortYear', data: { value, meant: ANY_DATE } }
    return (
      orderProblem(value, Number(first), Number(second), Number(year), separator === '/') ?? timeProblem(value, text.slice(whole.length))
    )
  }
  const month = MONTH.exec(text)
  if (month !== null && /\d/.test(text)) return namedMonthProblem(value, text, month) ?? timeProblem(value, text)
  // A year by itself, and a count of seconds or milliseconds.
  if (RARE_ISO.test(text) || /^(?:\d{4}|\d{9,15})$/.test(text)) return undefined
  return { message: 'noDate', data: { value, meant: meantDate(text) ?? ANY_DATE } }
}

/** What is wrong with a number where a date should be. */
export function numberProblem(number: number, text: string): DateProblem | undefined {
  if (number >= SMALLEST_MILLISECONDS) return undefined
  const isSeconds = number >= 1e9 && number < 1e10
  const meant = isSeconds ? new Date(number * 1000).toISOString().slice(0, 10) : meantDate(text)
  return { message: 'number', data: { value: shorten(text), meant: meant ?? ANY_DATE } }
}

function calendarProblem(value: string, date: CalendarDate): DateProblem | undefined {
  if (existsInCalendar(date)) return undefined
  const { year, month, day } = date
  const name = MONTH_NAMES[month - 1]
  if (name === undefined) {
    const swapped = { year, month: day, day: month }
    const hint = existsInCalendar(swapped) ? `; did you mean ${isoDate(swapped)}?` : ''
    return { message: 'noSuchMonth', data: { value, month, hint } }
  }
  return { message: 'noSuchDay', data: { value, month: name, year, days: daysInMonth(year, month), rolled: rolledOver(date) } }
}

/** JavaScript reads `12/31/2024`, and only month first; with other separators hardly anybody reads it. */
function orderProblem(value: string, first: number, second: number, year: number, hasSlashes: boolean): DateProblem | undefined {
  const monthFirst = { year, month: first, day: second }
  const dayFirst = { year, month: second, day: first }
  if (first === second || !existsInCalendar(dayFirst)) {
    const problem = calendarProblem(value, monthFirst)
    if (problem !== undefined || first === second || hasSlashes) return problem
    return { message: 'monthFirst', data: { value, meant: isoDate(monthFirst) } }
  }
  if (!existsInCalendar(monthFirst)) return { message: 'dayFirst', data: { value, meant: isoDate(dayFirst) } }
  return { message: 'eitherOrder', data: { value, monthFirst: isoDate(monthFirst), dayFirst: isoDate(dayFirst) } }
}

/** `Jan 2, 2024`, `2 January 2024`, `Tue, 02 Jan 2024 10:00:00 GMT`. */
function namedMonthProblem(value: string, text: string, match: RegExpExecArray): DateProblem | undefined {
  const numbers = text.replace(TIME, '').match(/\d+/g) ?? []
  const year = numbers.find((number) => number.length === 4)
  if (numbers.length === 1 && year === undefined) return { message: 'noYear', data: { value, meant: ANY_DATE } }
  const behind = /^[\s,.-]{0,3}(\d{1,2})(?![\d:])/.exec(text.slice(match.index + match[0].length))
  const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s,.-]{0,3}(?:of )?$/i.exec(text.slice(0, match.index))
  const day = behind?.[1] ?? before?.[1]
  if (day === undefined || year === undefined) return undefined
  const month = MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === match[1]?.toLowerCase()) + 1
  return calendarProblem(value, { year: Number(year), month, day: Number(day) })
}

function timeProblem(value: string, text: string): DateProblem | undefined {
  const time = TIME.exec(text)
  if (time === null) return undefined
  const [whole, hour, minute, second = '0'] = time
  // Second 60 is a leap second.
  for (const [unit, written, max] of [
    ['hour', hour, 23],
    ['minute', minute, 59],
    ['second', second, 60],
  ] as const) {
    if (Number(written) > max) return { message: 'noSuchTime', data: { value, unit, number: Number(written), max: Math.min(max, 59) } }
  }
  const offset = OFFSET.exec(text.slice(time.index + whole.length))
  if (offset === null || (Number(offset[2]) <= 14 && Number(offset[3] ?? 0) <= 59)) return undefined
  return { message: 'noSuchOffset', data: { value, offset: offset[1] ?? '' } }
}

/** The ISO date behind `2024年1月2日`, `2024–01–02` with dashes for hyphens, `20240102`. */
function meantDate(text: string): string | undefined {
  const numbers =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})[^\d]{1,3}(\d{1,2})[^\d]{1,3}(\d{1,2})(?!\d)/.exec(text.slice(0, 40).normalize('NFKC'))
  if (numbers === null) return undefined
  const date = { year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3]) }
  return existsInCalendar(date) ? isoDate(date) : undefined
}

function shorten(text: string): string {
  const line = text.slice(0, 200).replaceAll(/\s+/g, ' ').trim()
  return line.length <= 40 ? line : `${Array.from(line).slice(0, 39).join('')}…`
}

/** A day as it is written, whether or not the calendar has it; the month counts from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How many days a month has (Gregorian, as generators count for every year); 0 for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function existsInCalendar({ year, month, day }: CalendarDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** `2024-01-02`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** The day that a generator takes without a word for one that does not exist: `2024-03-02` for `2024-02-31`. */
export function rolledOver({ year, month, day }: CalendarDate): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return isoDate({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

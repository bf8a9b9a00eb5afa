import { type CalendarDate, existsInCalendar } from './calendar-date.ts'

/** A date as it is written, and when that was. */
export interface WrittenDate {
  readonly day: CalendarDate
  /** In milliseconds since 1970; `undefined` where no time of day with its zone is written. */
  readonly time: number | undefined
}

const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const TIME_WITH_ZONE = /^(?:T|t| {1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|z|UTC|GMT|[+-]\d{2}:?\d{2})$/

/** Reads a date that begins with year, month and day; `undefined` for other forms, and for days that the calendar does not have. */
export function writtenDate(text: string): WrittenDate | undefined {
  const [whole, year, , month, dayOfMonth] = DAY.exec(text) ?? []
  const day = { year: Number(year), month: Number(month), day: Number(dayOfMonth) }
  if (whole === undefined || !existsInCalendar(day)) return undefined
  const [, hour, minute, second = '0', zone] = TIME_WITH_ZONE.exec(text.slice(whole.length)) ?? []
  if (zone === undefined) return { day, time: undefined }
  return { day, time: startOf(day) + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 - offsetOf(zone) }
}

/** When a day begins in Greenwich, in milliseconds since 1970. */
export function startOf({ year, month, day }: CalendarDate): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

const HOUR = 3_600_000
/** The clocks that are furthest ahead of Greenwich, and furthest behind. */
const EARLIEST_CLOCK = 14 * HOUR
const LATEST_CLOCK = 12 * HOUR

/** Whether it is, was or will be that day for somebody on earth at that time. */
export function isDaySomewhere(day: CalendarDate, time: number): boolean {
  const start = startOf(day)
  return time >= start - EARLIEST_CLOCK && time < start + 24 * HOUR + LATEST_CLOCK
}

/** Whether a day has not yet begun for anybody on earth. */
export function isFutureDay(day: CalendarDate, now: number): boolean {
  return startOf(day) - EARLIEST_CLOCK > now
}

function offsetOf(zone: string): number {
  if (!/^[+-]/.test(zone)) return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60_000)
}

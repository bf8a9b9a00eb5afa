/** A day; month and day count from 1. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * The day that a date in front matter falls on, seen from the time zone of a site; as it is written where there is no zone on one of
 * the sides. `undefined` for a date in another form than `2024-01-31 12:00:00 +0100`, with or without its time.
 *
 * @param timeZone As `Europe/Oslo`; one that does not exist counts as none.
 */
export function dayOf(value: unknown, timeZone?: string): DayParts | undefined {
  const [, year, month, day, hour, minute, second, zone] = (typeof value === 'string' && ISO.exec(value.trim())) || []
  if (year === undefined) return undefined
  const written = { year: Number(year), month: Number(month), day: Number(day) }
  if (hour === undefined || zone === undefined || timeZone === undefined) return written
  const wall = Date.UTC(written.year, written.month - 1, written.day, Number(hour), Number(minute), Number(second ?? 0))
  return dayIn(timeZone, wall - offsetOf(zone)) ?? written
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** The last one made: making it takes longer than all else here, and a site has one time zone. */
let calendar: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | undefined

function dayIn(timeZone: string, time: number): DayParts | undefined {
  try {
    if (calendar?.timeZone !== timeZone) {
      calendar = { timeZone, format: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }) }
    }
    const [year, month, day] = calendar.format.format(time).split('-').map(Number)
    return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
  } catch {
    return undefined
  }
}

/** The parts as addresses hold them: `{ year: '2024', month: '01', day: '05' }`. */
export function paddedDay({ year, month, day }: DayParts): { readonly year: string; readonly month: string; readonly day: string } {
  return { year: String(year).padStart(4, '0'), month: String(month).padStart(2, '0'), day: String(day).padStart(2, '0') }
}

import type { DayParts } from './day-parts.ts'

export interface DatedName {
  readonly day: DayParts
  /** What follows the date and its separator. */
  readonly rest: string
}

/** The date at the start of a file name: `2024-01-31-hello`. Jekyll takes months and days of one digit too. */
export function datedName(name: string, separators = '-'): DatedName | undefined {
  const [whole = '', year, month, day] = /^(\d{2,4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(name) ?? []
  const separator = name[whole.length]
  if (whole === '' || separator === undefined || !separators.includes(separator)) return undefined
  return { day: { year: Number(year), month: Number(month), day: Number(day) }, rest: name.slice(whole.length + 1) }
}

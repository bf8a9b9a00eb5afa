import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, existsInCalendar, isoDate, rolledOver } from '../../../../src/rules/support/date/calendar-date.ts'
import { dateProblem } from '../../../../src/rules/support/date/date-problem.ts'

const dates = fc.record({
  year: fc.integer({ min: 1000, max: 9999 }),
  month: fc.integer({ min: 0, max: 19 }),
  day: fc.integer({ min: 0, max: 40 }),
})

/** What JavaScript's calendar makes of the numbers; it rolls over what does not exist. */
const asJavaScript = ({ year, month, day }: { year: number; month: number; day: number }) => new Date(Date.UTC(year, month - 1, day))

describe('the calendar', () => {
  it('agrees with JavaScript about which days exist', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const real = asJavaScript(date)
        const isSame = real.getUTCFullYear() === date.year && real.getUTCMonth() + 1 === date.month && real.getUTCDate() === date.day
        expect(existsInCalendar(date)).toBe(isSame)
        expect(dateProblem(isoDate(date)) === undefined).toBe(isSame)
      }),
      { numRuns: 3000 },
    )
  })

  it('agrees with JavaScript about what a day rolls over to', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(rolledOver(date)).toBe(
          asJavaScript(date)
            .toISOString()
            .replace(/^\+0|T.*$/g, ''),
        )
      }),
    )
  })

  it('has 365 or 366 days in each year', () => {
    for (let year = 1; year < 3000; year += 1) {
      const days = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1)).reduce((sum, count) => sum + count, 0)
      expect(days).toBe((Date.UTC(year + 4001, 0, 1) - Date.UTC(year + 4000, 0, 1)) / 86_400_000)
    }
  })
})

describe('dateProblem', () => {
  it.each([
    '2024-01-02T10:00:00Z',
    '2024-01-02T10:00:00.123456Z',
    '2024-01-02T10:00:00+02:00',
    '2024-01-02t10:00:00z',
    '2024-01-02T23:59:60Z',
    '2013-05-05 12:34:10 +0200',
    '2015-10-26 12:53:34 -0500',
    '2024-01-02 10:00:00 -07:00',
    '2024-01-02 10:00:00 +14:00',
    '2024-01-02 10:00:00 -7',
    '2024-01-02 10:00:00 UTC',
    '2024-01-02 10:00:00 Europe/Lisbon',
    '2024-01-02 10:00:00 +0100 CET',
    '2024-01-02 10:00',
    '2024-01-02 10:00 AM',
    '2024-01-02 9:05',
    '2024-1-2',
    '2024-01',
    '2024/01/02',
    '2024/1/2 10:00',
    '2024.01.02',
    '2024. 1. 2.',
    '2024 01 02',
    '2024',
    '2024-W05-3',
    '2024-032',
    '20240102T100000Z',
    'Jan 2 2024',
    'Jan 2, 2024',
    'Jul 08 2022',
    'January 2nd, 2024',
    '2 January 2024',
    '2nd of January 2024',
    '02-Jan-2024',
    '2-Jan-24',
    '2024-Jan-02',
    '2024 January 31',
    'Jan 2024',
    'Tue, 02 Jan 2024 10:00:00 GMT',
    'Tue Jan 02 2024 10:00:00 GMT+0200 (CEST)',
    'Mon Jan  2 15:04:05 2006',
    'Monday, January 2, 2006 at 3:04 PM',
    '31 Dec 2024 23:59',
    'May 31, 2024',
    '12/31/2024',
    '12/31/2024 10:00',
    '5/5/2024',
  ])('lets %s pass', (text) => expect(dateProblem(text)).toBeUndefined())

  it.each([
    ['2024-00-10', 'noSuchMonth'],
    ['2024/02/30', 'noSuchDay'],
    ['31 April 2024', 'noSuchDay'],
    ['Apr 31, 2024 10:00', 'noSuchDay'],
    ['Fri, 31 Jun 2024 10:00:00 GMT', 'noSuchDay'],
    ['2/30/2024', 'noSuchDay'],
    ['2024-01-02 24:00:00', 'noSuchTime'],
    ['Jan 2 2024 10:99', 'noSuchTime'],
    ['2024-01-02T10:00:00+99:00', 'noSuchOffset'],
    ['2024-01-02T10:00:00.5+02:75', 'noSuchOffset'],
    ['31.12.2024', 'dayFirst'],
    ['12.31.2024', 'monthFirst'],
    ['3-4-2024', 'eitherOrder'],
    ['1/2/24', 'shortYear'],
    ['12 March', 'noYear'],
    ["Jan '24", 'noYear'],
    ['March', 'noDate'],
    ['TBD', 'noDate'],
    ['10:00', 'noDate'],
    ['2024-01-023', 'noDate'],
    ['2 März 2024', 'noDate'],
    ['２０２４-０１-０２', 'noDate'],
    ['12345', 'noDate'],
  ])('finds in %s: %s', (text, message) => expect(dateProblem(text)?.message).toBe(message))

  it.each(['2', '2024-', '2024-01-02 ', ' ', 'a', 'Jan ', '1/', '1:', '+', '-', '2024-01-02T10:00:00', '年', '０'])(
    'reads 100 KB of %j in no time',
    (piece) => {
      const started = performance.now()
      dateProblem(piece.repeat(100_000 / piece.length))
      expect(performance.now() - started).toBeLessThan(1000)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { dateValid } from '../../src/rules/date-valid.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { describeRule, lintWith } from '../support/describe-rule.ts'

const dated = (date: string) => `---\ndate: ${date}\n---\n`
const named = (name: string): PostSchema => ({
  name,
  formats: ['yaml'],
  requiresFrontMatter: false,
  violations: () => [],
  unknownKeys: () => [],
})
const docusaurus = named('docusaurus-blog')

describeRule(dateValid, {
  valid: {
    'no date': '---\ntitle: Hello\n---\n',
    'no front matter': '2024-02-31\n',
    'front matter that cannot be read': '---\ndate: [2024-02-31\n---\n',
    'a date': dated('2024-01-02'),
    'a leap day': dated('2024-02-29'),
    'the leap day of a century that has one': dated('2000-02-29'),
    'an empty date, which is for the schema to say': dated(''),
    'a switch where others have a date': '---\npublished: true\nlastUpdated: false\nupdated: yes\n---\n',
    'a word that the generator puts a date in for': '---\ndate: today\nmodified: Last Modified\n---\n',
    'a template': '+++\ndate = "{{ .Date }}"\n+++\n',
    'milliseconds of a time that a post may have': dated('1704190245000'),
    'a list, which is for the schema to say': dated('[2024-02-31]'),
    'a wrong date in a field that holds no date': '---\nslug: 2024-02-31\nreleased: tomorrow\n---\n',
    'a format beside a date value, which is no date itself': '---\ndate:\n  value: 2024-01-02\n  format: long\n---\n',
    'a date in TOML': '+++\ndate = 2024-01-02T10:00:00+02:00\nlastmod = 2024-01-03 10:00:00\n+++\n',
    'a quoted time with its zone where no Z is added': dated('"2024-01-02T10:00:00Z"'),
    'a time in quotes that Docusaurus can read': { markdown: dated('"2024-01-02T10:00:00"'), schema: docusaurus },
    'a time with its zone that is not in quotes, in Docusaurus': { markdown: dated('2024-01-02T10:00:00Z'), schema: docusaurus },
    'another field in quotes in Docusaurus': { markdown: '---\nlast_update:\n  date: "2024-01-02T10:00:00Z"\n---\n', schema: docusaurus },
    'numbers in Quarto, which tries the month first before it guesses': {
      markdown: '---\ndate: 03/04/2024\ndate-modified: 25/12/2023\n---\n',
      schema: named('quarto'),
      options: { fields: ['date', 'date-modified'] },
    },
    'numbers with hyphens and with two digits for the year, in a site of Quarto': {
      markdown: '---\ndate: 12-31-2024\npublished: 03/04/24\n---\n',
      path: 'posts/a.qmd',
      files: { '_quarto.yml': 'project:\n  type: website\n' },
    },
    'a field that the options leave out': { markdown: dated('tomorrow'), options: { fields: ['released'] } },
  },
  invalid: {
    'a day that is read as another one, by the generator that does so': {
      markdown: '---\ndate: 2026-02-31\n---\n',
      schema: named('docusaurus-docs'),
      messages: [
        '2:7-2:17 The date `2026-02-31` does not exist: February 2026 has 28 days, and Docusaurus silently reads it as 2026-03-03',
      ],
    },
    'a day that is not there, for a generator that does not count on': {
      markdown: '---\ndate: 2026-02-31\n---\n',
      schema: named('jekyll-post'),
      messages: ['2:7-2:17 The date `2026-02-31` does not exist: February 2026 has 28 days'],
    },
    'a day that is not there, on a site whose reader of dates nobody knows': {
      markdown: '---\ndate: 2026-02-31\n---\n',
      path: 'src/posts/a.md',
      files: { 'svelte.config.js': "import { mdsvex } from 'mdsvex'", 'package.json': '{ "devDependencies": { "mdsvex": "0.12.0" } }' },
      messages: ['2:7-2:17 The date `2026-02-31` does not exist: February 2026 has 28 days'],
    },
    'a date in JSON without fences, in Hugo': {
      markdown: '{\n  "title": "Hello",\n  "date": "2026-02-31"\n}\n\nText.\n',
      path: 'content/posts/a.md',
      files: { 'hugo.toml': '' },
      messages: ['3:11-3:23 The date `2026-02-31` does not exist: February 2026 has 28 days'],
    },
    'a day that its month does not have': {
      markdown: dated('2024-02-31'),
      messages: [
        '2:7-2:17 The date `2024-02-31` does not exist: February 2024 has 29 days, and some generators silently read it as 2024-03-02',
      ],
    },
    'a leap day of a common year': {
      markdown: dated('2023-02-29T10:00:00Z'),
      messages: [
        '2:7-2:27 The date `2023-02-29T10:00:00Z` does not exist: February 2023 has 28 days, and some generators silently read it as 2023-03-01',
      ],
    },
    'the leap day of a century that has none': {
      markdown: dated('1900-02-29'),
      messages: [
        '2:7-2:17 The date `1900-02-29` does not exist: February 1900 has 28 days, and some generators silently read it as 1900-03-01',
      ],
    },
    'day 0': {
      markdown: dated('2024-03-00'),
      messages: [
        '2:7-2:17 The date `2024-03-00` does not exist: March 2024 has 31 days, and some generators silently read it as 2024-02-29',
      ],
    },
    'a month that there is not': {
      markdown: dated('2024-13-31'),
      messages: ['2:7-2:17 The date `2024-13-31` does not exist: there is no month 13'],
    },
    'a month that looks like the day': {
      markdown: dated("'2024-31-12'"),
      messages: ['2:7-2:19 The date `2024-31-12` does not exist: there is no month 31; did you mean 2024-12-31?'],
    },
    'a day with the name of its month': {
      markdown: dated('February 30, 2024'),
      messages: [
        '2:7-2:24 The date `February 30, 2024` does not exist: February 2024 has 29 days, and some generators silently read it as 2024-03-01',
      ],
    },
    'an hour that there is not': {
      markdown: dated('2024-01-02 25:00:00'),
      messages: ['2:7-2:26 The time in `2024-01-02 25:00:00` does not exist: hour 25 is above 23'],
    },
    'a minute that there is not': {
      markdown: dated('2024-01-02T10:61'),
      messages: ['2:7-2:23 The time in `2024-01-02T10:61` does not exist: minute 61 is above 59'],
    },
    'a second that there is not': {
      markdown: dated('2024-01-02T10:00:75Z'),
      messages: ['2:7-2:27 The time in `2024-01-02T10:00:75Z` does not exist: second 75 is above 59'],
    },
    'a time zone that there is not': {
      markdown: dated('2024-01-02 10:00:00 +2500'),
      messages: ['2:7-2:32 The time zone in `2024-01-02 10:00:00 +2500` does not exist: no place is +2500 from UTC'],
    },
    'a number without hyphens': {
      markdown: dated('20240102'),
      messages: ['2:7-2:15 The date `20240102` is a number, which is read as milliseconds or seconds since 1970; write 2024-01-02'],
    },
    'a year by itself, which is a number too': {
      markdown: dated('2024'),
      messages: [
        '2:7-2:11 The date `2024` is a number, which is read as milliseconds or seconds since 1970; write year, month and day, as in 2024-01-31',
      ],
    },
    'seconds since 1970': {
      markdown: dated('1704190245'),
      messages: ['2:7-2:17 The date `1704190245` is a number, which is read as milliseconds or seconds since 1970; write 2024-01-02'],
    },
    'a day before its month': {
      markdown: dated('31/12/2024'),
      messages: ['2:7-2:17 The date `31/12/2024` has the day first, which most generators cannot read; write 2024-12-31'],
    },
    'a month first between hyphens': {
      markdown: dated('12-31-2024'),
      messages: ['2:7-2:17 The date `12-31-2024` has the month first, which most generators cannot read; write 2024-12-31'],
    },
    'a date that is two days, by order': {
      markdown: dated('03/04/2024'),
      messages: [
        '2:7-2:17 The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
      ],
    },
    'a day that there is not, with numbers that Quarto reads in its order': {
      markdown: dated('02/30/2024'),
      schema: named('quarto'),
      messages: ['2:7-2:17 The date `02/30/2024` does not exist: February 2024 has 29 days, and Quarto silently reads it as 2024-03-01'],
    },
    'a date of no order at all': {
      markdown: dated('45/13/2024'),
      messages: ['2:7-2:17 The date `45/13/2024` does not exist: there is no month 45'],
    },
    'a year of two digits': {
      markdown: dated('24-01-02'),
      messages: [
        '2:7-2:15 The date `24-01-02` has no year of four digits, so generators disagree about what it means; write year, month and day, as in 2024-01-31',
      ],
    },
    'no year': {
      markdown: dated('January 2'),
      messages: ['2:7-2:16 The date `January 2` has no year; write year, month and day, as in 2024-01-31'],
    },
    'a word': {
      markdown: dated('tomorrow'),
      messages: ['2:7-2:15 `tomorrow` is no date that generators can read; write year, month and day, as in 2024-01-31'],
    },
    'the placeholder of a template that nobody filled in': {
      markdown: dated('YYYY-MM-DD'),
      messages: ['2:7-2:17 `YYYY-MM-DD` is no date that generators can read; write year, month and day, as in 2024-01-31'],
    },
    'a date in Chinese': {
      markdown: dated('2024年1月2日'),
      messages: ['2:7-2:16 `2024年1月2日` is no date that generators can read; write 2024-01-02'],
    },
    'dashes where hyphens belong': {
      markdown: dated('2024–01–02'),
      messages: ['2:7-2:17 `2024–01–02` is no date that generators can read; write 2024-01-02'],
    },
    'a date in quotes without hyphens': {
      markdown: dated('"20240102"'),
      messages: ['2:7-2:17 `20240102` is no date that generators can read; write 2024-01-02'],
    },
    'every field that holds a date, however it is spelt': {
      markdown: '---\nDate: no1\npublish_date: no2\npubDate: no3\nlast_modified_at: no4\nlastmod: no5\n---\n',
      messages: [
        '2:7-2:10 `no1` is no date that generators can read; write year, month and day, as in 2024-01-31',
        '3:15-3:18 `no2` is no date that generators can read; write year, month and day, as in 2024-01-31',
        '4:10-4:13 `no3` is no date that generators can read; write year, month and day, as in 2024-01-31',
        '5:19-5:22 `no4` is no date that generators can read; write year, month and day, as in 2024-01-31',
        '6:10-6:13 `no5` is no date that generators can read; write year, month and day, as in 2024-01-31',
      ],
    },
    'nested dates': {
      markdown: '---\ndate:\n  created: 2024-04-31\n  updated: 2024-05-01\nlast_update:\n  date: soon\n---\n',
      messages: [
        '3:12-3:22 The date `2024-04-31` does not exist: April 2024 has 30 days, and some generators silently read it as 2024-05-01',
        '6:9-6:13 `soon` is no date that generators can read; write year, month and day, as in 2024-01-31',
      ],
    },
    'a TOML date, which its parser has already rolled over': {
      markdown: '+++\ndate = 2024-02-31\n+++\n',
      messages: [
        '2:8-2:18 The date `2024-02-31` does not exist: February 2024 has 29 days, and some generators silently read it as 2024-03-02',
      ],
    },
    'a JSON date': {
      markdown: '---json\n{ "date": "2024-06-31" }\n---\n',
      messages: [
        '2:11-2:23 The date `2024-06-31` does not exist: June 2024 has 30 days, and some generators silently read it as 2024-07-01',
      ],
    },
    'a quoted time with its zone in Docusaurus, which adds another one': {
      markdown: dated('"2024-01-02T10:00:00Z"'),
      schema: docusaurus,
      messages: [
        '2:7-2:29 Docusaurus adds a `Z` to a date in quotes, so `2024-01-02T10:00:00Z` becomes an invalid date; take the quotes away',
      ],
    },
    'a field of the options': {
      markdown: '---\nevent:\n  starts-on: 2024-09-31\n---\n',
      options: { fields: ['event.startsOn'] },
      messages: [
        '3:14-3:24 The date `2024-09-31` does not exist: September 2024 has 30 days, and some generators silently read it as 2024-10-01',
      ],
    },
  },
})

describe('date-valid', () => {
  it('shortens what is long', async () => {
    const [message] = await lintWith(dateValid, { markdown: dated(`soon${' and later'.repeat(50)}`) })
    expect(message?.text).toBe(
      '`soon and later and later and later and …` is no date that generators can read; write year, month and day, as in 2024-01-31',
    )
  })
})

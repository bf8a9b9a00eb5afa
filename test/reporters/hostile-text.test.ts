import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { github } from '../../src/reporters/github.ts'
import { githubStepSummary } from '../../src/reporters/github-step-summary.ts'
import { reporterNames, reporterOf } from '../../src/reporters/index.ts'
import { buildReport, type FileSettings, type FindingSettings } from './build-report.ts'

/** Any UTF-16 at all, with the characters that do harm more often than chance would bring them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u001B[2J', '\u009B', '\u0007', '\0', '\r', '\n', '\r\n', '\t', '\u2028', '\u0085', '\u202E', '\uD800', '\uDC00'),
      fc.constantFrom('::error::', '##[error]', '##[', '##vso[', '%0A', '|', '<b>', '`', '  ', '你', '👩‍👩‍👧', '"', '\\', '\uFEFF', '{}'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const offset = fc.integer({ min: 0, max: 60 })
const range = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

function finding(length: number): fc.Arbitrary<FindingSettings> {
  const place = range.map(({ start, end }) => ({ start: Math.min(start, length), end: Math.min(end, length) }))
  const edits = fc.tuple(place, text).map(([at, newText]) => [{ range: at, newText }])
  return fc.record({
    ruleId: fc.option(text, { nil: null }),
    severity: fc.constantFrom('error', 'warning'),
    text,
    at: place,
    pointer: text,
    url: text,
    related: fc.array(fc.record({ text, at: place }), { maxLength: 2 }),
    fix: fc.record({ safety: fc.constantFrom('safe', 'unsafe'), edits }),
  })
}

const file: fc.Arbitrary<FileSettings> = text.chain((contents) =>
  fc.record({
    path: text,
    contents: fc.constant(contents),
    findings: fc.array(finding(contents.replace(/^\uFEFF/, '').length), { maxLength: 3 }),
  }),
)
const report = fc.array(file, { maxLength: 3 }).map((files) => buildReport(files))

// Everything that moves a cursor, ends a line or turns the direction of text.
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const RUNNER_COMMAND = /^\s*::|##\[|##vso\[/im

describe('text that nobody meant well with', () => {
  for (const name of reporterNames) {
    it(`reaches no terminal through ${name}`, async () => {
      const reporter = reporterOf(name)
      fc.assert(
        fc.property(report, (given) => {
          const output = reporter(given, { useColor: false, showSummary: true })
          // What the runner itself decodes is no text for a terminal.
          if (name !== 'github') expect(CONTROL.exec(output.replaceAll('\n', ''))).toBeNull()
          if (name !== 'github') expect(RUNNER_COMMAND.exec(output)).toBeNull()
          expect(output === '' || /[^\n]\n$/.test(output)).toBe(true)
        }),
      )
    })
  }

  for (const name of ['pretty', 'stylish'] as const) {
    it(`reaches no terminal through what ${name} folds and counts`, () => {
      const reporter = reporterOf(name)
      const long = fc.array(file, { minLength: 1, maxLength: 3 }).map((files) => buildReport(Array<FileSettings[]>(80).fill(files).flat()))
      fc.assert(
        fc.property(long, fc.integer({ min: 0, max: 200 }), (given, columns) => {
          const output = reporter(given, { useColor: false, showSummary: true, columns })
          expect(CONTROL.exec(output.replaceAll('\n', ''))).toBeNull()
          expect(RUNNER_COMMAND.exec(output)).toBeNull()
          expect(/[^\n]\n$/.test(output)).toBe(true)
        }),
        { numRuns: 30 },
      )
    })
  }

  it('adds no line to compact and github', async () => {
    const compact = reporterOf('compact')
    fc.assert(
      fc.property(report, (given) => {
        const count = given.counts.errors + given.counts.warnings
        const context = { useColor: true, showSummary: true }
        expect(compact(given, context).split(/[\r\n]/)).toHaveLength(count + 1)
        const commands = github(given, context).split(/[\r\n]/)
        expect(commands).toHaveLength(count + 1)
        expect(commands.slice(0, -1).filter((line) => !/^::(?:error|warning) file=[^:,]*,line=\d+,/.test(line))).toEqual([])
      }),
    )
  })

  it('leaves json valid and whole', async () => {
    const json = reporterOf('json')
    fc.assert(
      fc.property(report, (given) => {
        const output = json(given, { useColor: true, showSummary: true })
        expect(output.trimEnd().split(/[\r\n]/)).toHaveLength(1)
        expect(JSON.parse(output)).toMatchObject(
          given.results.map(({ path, messages }) => ({
            filePath: path,
            messages: messages.map(({ ruleId, text: message }) => ({ ruleId, message })),
          })),
        )
      }),
    )
  })

  it('stays in its cell of the step summary', () => {
    fc.assert(
      fc.property(report, (given) => {
        const lines = githubStepSummary(given)
          .trimEnd()
          .split(/[\r\n]/)
        const count = given.counts.errors + given.counts.warnings
        expect(lines).toHaveLength(count === 0 ? 1 : count + 4)
        expect(lines.slice(2).filter((line) => line.split('|').length !== 6 || /[<>]/.test(line))).toEqual([])
      }),
    )
  })
})

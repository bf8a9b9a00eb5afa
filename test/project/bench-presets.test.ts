import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from './repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'post-lint-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Judged {
  readonly label: 'true' | 'arguable' | 'false' | undefined
  readonly rule: string
  readonly message: string
  /** How `recommended` shows it. */
  readonly shown?: 1 | 2
  /** How many of them there are. */
  readonly times?: number
}

function measure(findings: readonly Judged[], gone: readonly string[] = []): string {
  const all = findings
    .flatMap((one) => Array.from({ length: one.times ?? 1 }, () => one))
    .map((one, index) => ({ ...one, line: index + 1 }))
  const report = (list: readonly (typeof all)[number][]): string =>
    JSON.stringify([
      {
        filePath: './posts/a.md',
        messages: list.map(({ rule, message, line, shown = 2 }) => ({ ruleId: rule, severity: shown, message, line, column: 1 })),
      },
    ])
  const labels = all.flatMap(({ label, rule, line }) =>
    label === undefined ? [] : [`acme+site\tdocs/en\t${label}\t${rule}\tposts/a.md\t${line}`],
  )
  const lines = [...labels, ...gone.map((rule) => `acme+site\tdocs/en\ttrue\t${rule}\tposts/b.md\t1`), '']
  write('labels.tsv.gz', gzipSync(lines.join('\n')))
  write('strict/acme+site__docs_en.json', report(all))
  write('recommended/acme+site__docs_en.json', report(all.filter(({ shown }) => shown !== undefined)))
  // A site where nothing could be linted.
  write('strict/acme+none__..json', '')
  return bench('--labels', 'labels.tsv.gz', '--reports', 'strict', '--recommended', 'recommended').stdout
}

function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), contents)
}

function bench(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, 'bench', 'presets.js'), ...args], { cwd: folder, encoding: 'utf8' })
}

describe('bench/presets.js', { timeout: 60_000 }, () => {
  it('is 2 without the paths that it needs', () => {
    expect(bench('--labels', 'labels.tsv.gz')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--reports FOLDER') })
  })

  it('gives a row to a rule, or to the forms of it that are treated alike, and says what each may be', () => {
    const jump = 'Heading level jumps from 2 to 4; use level 3'
    const first = 'The first heading is level 3, but the front matter title is level 1; use level 2'
    const lines = measure([
      { rule: 'heading-increment', label: 'true', message: jump, shown: 1, times: 12 },
      { rule: 'heading-increment', label: 'arguable', message: jump, shown: 1, times: 8 },
      { rule: 'heading-increment', label: 'arguable', message: first, times: 20 },
      { rule: 'image-alt-text', label: 'true', message: 'No alt', shown: 2, times: 19 },
      { rule: 'image-alt-text', label: 'false', message: 'No alt', shown: 2 },
      { rule: 'single-title', label: 'arguable', message: 'Two', shown: 2, times: 25 },
      { rule: 'date-valid', label: undefined, message: 'No such day', shown: 2 },
    ]).split('\n')
    expect(lines.slice(2, 7)).toEqual([
      '| `date-valid` | 1 | 0 | 0 | 0 | 1 |  |  | too few | error |',
      '| `heading-increment`: skippedFromTitle | 20 | 0 | 20 | 0 | 0 | 0 % | 0 % | strict only | strict only |',
      '| `heading-increment`: skippedLevel | 20 | 12 | 8 | 0 | 0 | 60 % | 60 % | warning | warning |',
      '| `image-alt-text` | 20 | 19 | 0 | 1 | 0 | 95 % | 100 % | error | error |',
      '| `single-title` | 25 | 0 | 25 | 0 | 0 | 0 % | 0 % | strict only | **error** |',
    ])
  })

  it('sums up what is shown, what is put off, and what is not found any more', () => {
    const text = measure(
      [
        { rule: 'descriptive-link-text', label: 'true', message: 'Here', times: 3 },
        { rule: 'image-alt-text', label: 'true', message: 'No alt', shown: 2 },
        { rule: 'image-alt-text', label: 'false', message: 'No alt', shown: 2 },
        { rule: 'known-tags', label: 'arguable', message: 'No tag', shown: 1 },
      ],
      ['date-valid'],
    )
    expect(text).toContain('Errors: 2, of which 1 true, 0 arguable, 1 false, 0 not judged.')
    expect(text).toContain('Warnings: 1, of which 0 true, 1 arguable, 0 false, 0 not judged.')
    expect(text).toContain('True in `strict` only: `descriptive-link-text` 3.')
    expect(text).toContain('Of 5 labels for true ones, not found any more: `date-valid` 1.')
  })
})

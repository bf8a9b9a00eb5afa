import { dirname, resolve } from 'node:path'
import { FileSystemError } from '../files/file-system.ts'
import { githubStepSummary } from '../reporters/github-step-summary.ts'
import { type ReporterName, reporterNames, reporterOf } from '../reporters/index.ts'
import type { LintReport } from '../rule/lint-message.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './exit-code.ts'
import { useColor } from './use-color.ts'

/** Where a report goes, and how it looks there. */
export interface Output {
  readonly format: ReporterName
  /** Standard output where there is none. */
  readonly file: string | undefined
}

/**
 * Reads `--format name[=file]` and `--output-file`.
 *
 * @throws {UsageError} for a format that does not exist, and for two reports on one stream.
 */
export function parseOutputs(formats: readonly string[], outputFile: string | undefined): readonly Output[] {
  const outputs = (formats.length === 0 ? ['stylish'] : formats).map((text): Output => {
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    const format = reporterNames.find((known) => known === name)
    if (format === undefined) {
      const hint = didYouMean(name, reporterNames) || `; there are ${reporterNames.map((known) => `\`${known}\``).join(', ')}`
      throw new UsageError(`There is no format \`${name}\`${hint}`)
    }
    return { format, file: equals === -1 ? outputFile : text.slice(equals + 1) }
  })
  const places = outputs.map(({ file }) => file)
  if (new Set(places).size < places.length) {
    throw new UsageError('Two formats cannot go to the same place; give each but one a file, such as --format json=report.json')
  }
  return outputs
}

/** Renders and delivers every report. */
export function writeReports(
  report: LintReport,
  outputs: readonly Output[],
  flags: { readonly color?: boolean; readonly summary: boolean; readonly showAll?: boolean },
  environment: Environment,
): void {
  for (const { format, file } of outputs) {
    const render = reporterOf(format)
    const color = file === undefined ? useColor(flags.color, environment, environment.stdout) : flags.color === true
    const columns = file === undefined ? environment.stdout.columns : undefined
    const text = render(report, { useColor: color, showSummary: flags.summary, showAll: flags.showAll === true, columns })
    if (file === undefined) environment.stdout.write(text)
    else writeTo(file, text, environment)
    if (format === 'github') appendStepSummary(report, environment)
  }
}

function writeTo(file: string, text: string, { cwd, fileSystem }: Environment): void {
  const path = resolve(cwd, file)
  if (fileSystem.stat(dirname(path))?.kind !== 'directory')
    throw new UsageError(`The report cannot be written: there is no folder for \`${file}\``)
  try {
    fileSystem.writeFile(path, text)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new UsageError(`The report cannot be written: ${new FileSystemError(error.code, file, error.cause).message}`)
  }
}

/** GitHub shows ten annotations of each level; the whole table goes to the page of the step. */
function appendStepSummary(report: LintReport, { variables, fileSystem }: Environment): void {
  const path = variables.GITHUB_STEP_SUMMARY
  if (path === undefined || path === '') return
  fileSystem.appendFile(path, githubStepSummary(report))
}

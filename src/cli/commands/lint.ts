import { withoutWarnings } from '../../engine/lint-report.ts'
import { type LintRunOptions, lintRun } from '../../engine/lint-run.ts'
import type { LintReport } from '../../rule/lint-message.ts'
import { type ConfigFlags, configOverrides } from '../config-overrides.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { parseOutputs, writeReports } from '../write-reports.ts'

export interface LintFlags extends ConfigFlags {
  readonly inlineConfig: boolean
  readonly ignorePattern?: readonly string[]
  readonly ignore: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly color?: boolean
  readonly summary: boolean
  readonly debug?: boolean
}

/** Lints posts and reports what is wrong with them. */
export async function lint(paths: readonly string[], flags: LintFlags, environment: Environment): Promise<ExitCode> {
  const { cwd, fileSystem, stderr } = environment
  const say = (line: string): void => stderr.write(`${line}\n`)
  // Before anything is read: a wrong format or rule must not cost a whole run.
  const outputs = parseOutputs(flags.format ?? [], flags.outputFile)
  const overrides = await configOverrides(flags, cwd)
  const { report, notices, problems } = await lintRun({
    fileSystem,
    cwd,
    input: await inputOf(paths, flags, environment),
    configFile: flags.config,
    lookUpConfig: flags.configLookup,
    overrides,
    ignorePatterns: flags.ignorePattern ?? [],
    useIgnoreFiles: flags.ignore,
    errorOnUnmatchedPattern: flags.errorOnUnmatchedPattern,
    inlineConfig: flags.inlineConfig,
    now: environment.now,
    onDebug: (line) => flags.debug === true && say(line),
  })
  for (const sentence of [...notices, ...problems]) say(sentence)
  const nothingRead = report.counts.files === 0
  if (nothingRead && problems.length === 0) say('No post was linted')
  // A sentence about nothing would hide the reason above it; a program still wants its empty list.
  const wanted = nothingRead ? outputs.filter(({ format }) => format !== 'stylish' && format !== 'pretty') : outputs
  await writeReports(flags.quiet === true ? withoutWarnings(report) : report, wanted, flags, environment)
  return exitCode(report, problems, flags.maxWarnings, say)
}

function exitCode(
  { counts }: LintReport,
  problems: readonly string[],
  maxWarnings: number | undefined,
  say: (line: string) => void,
): ExitCode {
  if (problems.length > 0) return ExitCode.failed
  if (counts.errors > 0) return ExitCode.findings
  if (maxWarnings === undefined || counts.warnings <= maxWarnings) return ExitCode.done
  say(`There are too many warnings: ${counts.warnings}, at most ${maxWarnings} are allowed`)
  return ExitCode.findings
}

async function inputOf(paths: readonly string[], flags: LintFlags, environment: Environment): Promise<LintRunOptions['input']> {
  const isStdin = flags.stdin === true || paths.includes('-')
  if (!isStdin && flags.stdinFilename !== undefined) throw new UsageError('--stdin-filename says nothing without --stdin')
  if (!isStdin) return { kind: 'patterns', patterns: paths.length === 0 ? ['.'] : paths }
  if (paths.some((path) => path !== '-')) throw new UsageError('Standard input and paths cannot be linted in one run')
  return { kind: 'text', bytes: await environment.readStdin(), fileName: flags.stdinFilename ?? '<stdin>' }
}

import { withoutWarnings } from '../../engine/lint-report.ts'
import { type LintRunOptions, lintRun } from '../../engine/lint-run.ts'
import type { LintReport } from '../../rule/lint-message.ts'
import { type ConfigFlags, configOverrides } from '../config-overrides.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { type FixFlags, fixModeOf, fixOptionsOf } from '../fix-flags.ts'
import { type SuppressionFlags, suppressionOptions } from '../suppression-flags.ts'
import { writeDiff } from '../write-diff.ts'
import { type Output, parseOutputs, writeReports } from '../write-reports.ts'

export interface LintFlags extends ConfigFlags, FixFlags, SuppressionFlags {
  readonly inlineConfig: boolean
  readonly reportUnusedDisableDirectives?: boolean
  readonly ignorePattern?: readonly string[]
  readonly ignore: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly allFiles?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly maxWarnings?: number
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly color?: boolean
  readonly summary: boolean
  readonly showAll?: boolean
  readonly debug?: boolean
}

/** Lints posts, fixes them where asked to, and reports what is wrong with them. */
export async function lint(paths: readonly string[], flags: LintFlags, environment: Environment): Promise<ExitCode> {
  const { cwd, fileSystem, stderr } = environment
  const say = (line: string): void => stderr.write(`${line}\n`)
  // Before anything is read: a wrong format or rule must not cost a whole run.
  const mode = fixModeOf(flags)
  if (mode === 'diff' && (flags.format !== undefined || flags.outputFile !== undefined)) {
    throw new UsageError('--diff prints a diff and no report, so no format or file can be chosen for one')
  }
  const outputs = parseOutputs(flags.format ?? [], flags.outputFile)
  const overrides = await configOverrides(flags, cwd)
  const input = await inputOf(paths, flags, environment)
  const suppressions = suppressionOptions(flags, mode, input)
  const { report, notices, problems, interrupted } = await lintRun({
    fileSystem,
    cwd,
    input,
    configFile: flags.config,
    lookUpConfig: flags.configLookup,
    overrides,
    ignorePatterns: flags.ignorePattern ?? [],
    useIgnoreFiles: flags.ignore,
    errorOnUnmatchedPattern: flags.errorOnUnmatchedPattern,
    allFiles: flags.allFiles === true,
    inlineConfig: flags.inlineConfig,
    reportUnusedDirectives: unusedDirectives(flags),
    fix: fixOptionsOf(mode, flags, environment),
    suppressions,
    now: environment.now,
    today: environment.today(),
    onDebug: (line) => flags.debug === true && say(line),
  })
  for (const sentence of [...notices, ...problems]) say(sentence)
  if (report.counts.files === 0 && problems.length === 0) say('No post was linted')
  if (mode === 'diff') {
    await writeDiff(report, flags, environment)
    return diffExitCode(report, problems)
  }
  const isFilter = mode === 'write' && input.kind === 'text'
  // Whoever pipes a post through gets a post back, whatever became of it: an editor puts what it gets in the place of the text.
  if (isFilter) environment.stdout.write(report.results[0]?.fixed?.after ?? input.contents)
  const code = exitCode(report, problems, flags.maxWarnings, say)
  const shown = withShortfall(flags.quiet === true ? withoutWarnings(report) : report, problems, code)
  const place = isFilter ? { ...environment, stdout: stderr } : environment
  writeReports(shown, wantedOutputs(outputs, report), flags, place)
  return interrupted ?? code
}

/** A run that failed must not end with the words of a good one. */
function withShortfall(report: LintReport, problems: readonly string[], code: ExitCode): LintReport {
  if (problems.length > 0) return { shortfall: 'incomplete', ...report }
  return code === ExitCode.findings && report.counts.errors === 0 ? { ...report, shortfall: 'too many warnings' } : report
}

/** In a run without some of the rules a comment for all of them may be there for one of those. */
function unusedDirectives({ reportUnusedDisableDirectives, only, skip }: LintFlags): boolean | 'named' {
  if (reportUnusedDisableDirectives !== true) return false
  return only === undefined && skip === undefined ? true : 'named'
}

/** A sentence about nothing would hide the reason above it; a program still wants its empty list. */
function wantedOutputs(outputs: readonly Output[], { counts }: LintReport): readonly Output[] {
  return counts.files === 0 ? outputs.filter(({ format }) => format !== 'stylish' && format !== 'pretty') : outputs
}

function diffExitCode({ counts }: LintReport, problems: readonly string[]): ExitCode {
  if (problems.length > 0) return ExitCode.failed
  return counts.fixed > 0 ? ExitCode.findings : ExitCode.done
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
  if (!isStdin) return { kind: 'patterns', patterns: paths }
  if (paths.some((path) => path !== '-')) throw new UsageError('Standard input and paths cannot be linted in one run')
  return { kind: 'text', contents: await environment.readStdin(), fileName: flags.stdinFilename ?? '<stdin>' }
}

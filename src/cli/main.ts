import { CommanderError } from 'commander'
import type { Environment } from './environment.ts'
import { ExitCode, UsageError } from './exit-code.ts'
import { buildProgram } from './program.ts'

/** Errors whose message is meant for the user; everything else is a bug of ours and says so. */
const USER_ERRORS = new Set(['ConfigError', 'SchemaError', 'FileSystemError', 'UsageError', 'RemarkPluginError'])

/**
 * Runs the command line.
 *
 * @param args Without the names of node and of the script.
 * @returns what the process should exit with; nothing here ends it.
 */
export async function main(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const outcome: { exitCode: ExitCode } = { exitCode: ExitCode.done }
  try {
    const program = buildProgram(environment, (exitCode) => {
      outcome.exitCode = exitCode
    })
    await program.parseAsync(args, { from: 'user' })
    return outcome.exitCode
  } catch (error) {
    // Commander has already written what it has to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.failed
    environment.stderr.write(describe(error, args.includes('--debug')))
    return ExitCode.failed
  }
}

function describe(error: unknown, withStack: boolean): string {
  if (!(error instanceof Error)) return `post-lint failed: ${String(error)}\n`
  const stack = withStack && error.stack !== undefined ? `${error.stack}\n` : ''
  if (error instanceof UsageError || USER_ERRORS.has(error.name)) return `${error.message}\n${stack}`
  const hint = withStack ? '' : '; run it again with --debug for the place'
  return `post-lint has a bug: ${error.message}${hint}\n${stack}`
}

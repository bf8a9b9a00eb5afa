import type { Environment } from '../../src/cli/environment.ts'
import { main } from '../../src/cli/main.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { withOwnFiles } from './own-files.ts'

export interface CliRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stdoutBytes: Uint8Array
  readonly stderr: string
  /** The disk after the run. */
  readonly fileSystem: FileSystem
}

export interface CliSettings {
  /** A folder of the project to run in. */
  readonly folder?: string
  readonly variables?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly isTerminal?: boolean
  /** The width of the terminal. */
  readonly columns?: number
  /** Runs when all posts are read and fixed, and none is written. */
  readonly beforeWriting?: (fileSystem: FileSystem) => void
  /** Sends an interrupt (Ctrl-C) when this many files are written. */
  readonly interruptAfter?: number
}

/**
 * Runs the command line in memory: the project is what `files` says (absolute below `/project`), and post-lint's own schemas and
 * rule pages are read from the real disk.
 */
export async function runCli(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  settings: CliSettings = {},
): Promise<CliRun> {
  const written: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] }
  const memory = memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, contents]) => [`/project/${path}`, contents])))
  const interrupt = interrupts(memory, settings)
  const fileSystem = withOwnFiles({ ...memory, replaceFile: interrupt.replaceFile })
  const stream = (name: 'stdout' | 'stderr'): Environment['stdout'] => ({
    write: (text) => {
      written[name].push(typeof text === 'string' ? new TextEncoder().encode(text) : text)
    },
    isTerminal: settings.isTerminal ?? false,
    columns: settings.columns,
  })
  const environment: Environment = {
    cwd: settings.folder === undefined ? '/project' : `/project/${settings.folder}`,
    variables: settings.variables ?? {},
    fileSystem,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    readStdin: async () =>
      typeof settings.stdin === 'string' ? new TextEncoder().encode(settings.stdin) : (settings.stdin ?? new Uint8Array()),
    now: () => 0,
    today: () => Date.parse('2026-06-15T12:00:00Z'),
    holdInterrupts: interrupt.holdInterrupts,
  }
  const exitCode = await main(args, environment)
  const stdoutBytes = Uint8Array.from(Buffer.concat(written.stdout))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return { exitCode, stdout: decoder.decode(stdoutBytes), stdoutBytes, stderr: decoder.decode(Buffer.concat(written.stderr)), fileSystem }
}

/** What happens to a run from outside while it writes. */
function interrupts(memory: FileSystem, settings: CliSettings): Pick<Environment, 'holdInterrupts'> & Pick<FileSystem, 'replaceFile'> {
  let replaced = 0
  let onInterrupt: (exitCode: number) => void = () => undefined
  return {
    holdInterrupts: (listener) => {
      settings.beforeWriting?.(memory)
      onInterrupt = listener
      return () => undefined
    },
    replaceFile: async (...args) => {
      await memory.replaceFile(...args)
      replaced += 1
      if (replaced === settings.interruptAfter) onInterrupt(130)
    },
  }
}

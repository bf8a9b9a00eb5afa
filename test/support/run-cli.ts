import type { Environment } from '../../src/cli/environment.ts'
import { main } from '../../src/cli/main.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

export interface CliRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** The disk after the run. */
  readonly fileSystem: FileSystem
}

export interface CliSettings {
  readonly variables?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly isTerminal?: boolean
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
  const output = { stdout: '', stderr: '' }
  const memory = memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, contents]) => [`/project/${path}`, contents])))
  const fileSystem = withOwnFiles(memory)
  const stream = (name: 'stdout' | 'stderr'): Environment['stdout'] => ({
    write: (text) => {
      output[name] += text
    },
    isTerminal: settings.isTerminal ?? false,
  })
  const environment: Environment = {
    cwd: '/project',
    variables: settings.variables ?? {},
    fileSystem,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    readStdin: async () =>
      typeof settings.stdin === 'string' ? new TextEncoder().encode(settings.stdin) : (settings.stdin ?? new Uint8Array()),
    now: () => 0,
  }
  return { exitCode: await main(args, environment), ...output, fileSystem }
}

function withOwnFiles(memory: FileSystem): FileSystem {
  const homeOf = (path: string): FileSystem => (path === '/project' || path.startsWith('/project/') ? memory : nodeFileSystem)
  return {
    ...memory,
    readBytes: (path) => homeOf(path).readBytes(path),
    stat: (path) => homeOf(path).stat(path),
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

export interface DiskRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in a folder that is really there, for configs and plugins, which are imported; the folder is deleted afterwards. */
export async function runOnDisk(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<DiskRun> {
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-test-'))
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array): void => {
      written[name] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
    isTerminal: false,
  })
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const exitCode = await main(args, {
      cwd: folder,
      variables: {},
      fileSystem: nodeFileSystem,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      readStdin: async () => new Uint8Array(),
      now: () => 0,
      today: () => Date.parse('2026-06-15T12:00:00Z'),
      holdInterrupts: () => () => undefined,
    })
    return { exitCode, ...written }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

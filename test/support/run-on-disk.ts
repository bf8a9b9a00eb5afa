import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/main.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

const OWN_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))
/** Configs import `defineConfig` from the package, which is not built when tests run. */
const OWN_PACKAGE = 'export const defineConfig = (config) => config\n'

export interface DiskRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the command line in a folder on the real disk, for configs that are imported.
 *
 * @param files Their contents by their paths in the folder. They can import `post-lint` and the packages.
 */
export async function runOnDisk(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  packages: readonly string[] = ['zod'],
): Promise<DiskRun> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'post-lint-')))
  try {
    const all = { ...files, 'node_modules/post-lint/package.json': '{ "type": "module" }', 'node_modules/post-lint/index.js': OWN_PACKAGE }
    for (const [path, contents] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), contents)
    }
    for (const name of packages) symlinkSync(join(OWN_MODULES, name), join(folder, 'node_modules', name), 'dir')
    return await run(folder, args)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function run(cwd: string, args: readonly string[]): Promise<DiskRun> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
    isTerminal: false,
  })
  const exitCode = await main(args, {
    cwd,
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
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CliRun, runCli } from '../support/run-cli.ts'

const SITES = new URL('../../fixtures/sites/', import.meta.url).pathname

/** Runs `post-lint` without a config on a site of `fixtures/sites`. */
export function lintFixture(name: string, ...args: readonly string[]): Promise<CliRun> {
  const root = join(SITES, name)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path)])
  return runCli(Object.fromEntries(files), args)
}

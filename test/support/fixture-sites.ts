import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SITES = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url))

/** The names of the small sites in `fixtures/sites`: one of each generator, and `-` for what else one may look like. */
export const fixtureSites: readonly string[] = readdirSync(SITES)

/** The files of such a site, by path. */
export function fixtureSite(name: string): Readonly<Record<string, Uint8Array>> {
  const root = join(SITES, name)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path)]))
}

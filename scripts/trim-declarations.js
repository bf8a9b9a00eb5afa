// Leaves in dist/types what the public declarations need, and nothing of the engine behind them; the compiler declares every module that it
// has seen. Imports get the extension of what they stand for, because not every tool follows `.ts` from a declaration.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../dist/types', import.meta.url))
const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const RELATIVE = /(\bfrom |\bimport |\bimport\()(['"])(\.[^'"]+)\.ts\2/g

const needed = new Set()
const waiting = Object.values(manifest.exports).flatMap(({ types }) => (types === undefined ? [] : [resolve(folder, '../..', types)]))
for (const path of waiting) {
  if (needed.has(path)) continue
  needed.add(path)
  const text = await readFile(path, 'utf8')
  for (const [, , , name] of text.matchAll(RELATIVE)) waiting.push(resolve(dirname(path), `${name}.d.ts`))
  await writeFile(path, text.replaceAll(RELATIVE, '$1$2$3.js$2'))
}

for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  if (entry.isFile() && !needed.has(path)) await rm(path)
}

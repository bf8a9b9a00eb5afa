// Writes what follows from the rules' declarations: schemas/config.schema.json, and the table of rules in README.md.
// CI runs it and fails where the result is not what is committed.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = await mkdtemp(join(root, 'node_modules', '.generate-'))
const module = join(scratch, 'declarations.mjs')
await build({
  stdin: {
    contents: "export { configJsonSchema } from './src/config/config-json-schema.ts'; export { rules } from './src/rules/index.ts'",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: module,
  logLevel: 'warning',
})
const { configJsonSchema, rules } = await import(pathToFileURL(module).href)
await rm(scratch, { recursive: true })

await writeFile(join(root, 'schemas', 'config.schema.json'), `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`)

const rows = rules.map(({ id, description, defaultSeverity, fixable }) => {
  const fix = fixable === false ? '' : fixable === 'safe' ? 'safe' : 'unsafe'
  return `| [\`${id}\`](docs/rules/${id}.md) | ${defaultSeverity} | ${fix} | ${description} |`
})
const table = ['| Rule | Default | Fix | What it does |', '|---|---|---|---|', ...rows].join('\n')
const readme = await readFile(join(root, 'README.md'), 'utf8')
const marked = /(<!-- rules: begin -->\n)[\s\S]*?(<!-- rules: end -->)/
if (!marked.test(readme)) throw new Error('README.md has no place for the table of rules')
await writeFile(join(root, 'README.md'), readme.replace(marked, `$1\n${table}\n\n$2`))

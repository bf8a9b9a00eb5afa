// Writes what follows from the code: schemas/config.schema.json, docs/output.svg, the line of each rule's page with its severities, and in
// README.md the table of rules and the sample output.
// CI runs it and fails where the result is not what is committed.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { terminalPicture } from './terminal-picture.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = await mkdtemp(join(root, 'node_modules', '.generate-'))
const module = join(scratch, 'declarations.mjs')
await build({
  stdin: {
    contents: [
      "export { main } from './src/cli/main.ts'",
      "export { configJsonSchema } from './src/config/config-json-schema.ts'",
      "export { describeSetting, presets } from './src/config/presets.ts'",
      "export { nodeFileSystem } from './src/files/node-file-system.ts'",
      "export { rules } from './src/rules/index.ts'",
    ].join('\n'),
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
const { configJsonSchema, describeSetting, main, nodeFileSystem, presets, rules } = await import(pathToFileURL(module).href)

await writeFile(join(root, 'schemas', 'config.schema.json'), `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`)

// Each page says what the presets make of its rule; whoever changes a preset need not write 37 pages.
for (const { id, fixable } of rules) {
  const path = join(root, 'docs', 'rules', `${id}.md`)
  const page = await readFile(path, 'utf8')
  const settings = ['recommended', 'strict'].map((name) => describeSetting(presets[name].get(id)))
  const status = `**Recommended:** ${settings[0]} · **Strict:** ${settings[1]} · **Fix:** ${fixable === false ? 'none' : fixable}`
  await writeFile(path, page.replace(/^\*\*(?:Default|Recommended):\*\* .*$/m, status))
}

const rows = rules.map(({ id, description, fixable }) => {
  const fix = fixable === false ? '' : fixable
  const severities = ['recommended', 'strict'].map((name) => presets[name].get(id).severity)
  return `| [\`${id}\`](docs/rules/${id}.md) | ${severities.join(' | ')} | ${fix} | ${description} |`
})
const table = ['| Rule | Recommended | Strict | Fix | What it does |', '|---|---|---|---|---|', ...rows].join('\n')
const readme = await readFile(join(root, 'README.md'), 'utf8')
await writeFile(
  join(root, 'README.md'),
  between(between(readme, 'rules', table), 'output', fenced(await output('fixtures/docusaurus-blog'))),
)
const shown = await output(
  'fixtures/docusaurus-blog/blog/2024-05-02-moving-house.md',
  '--format',
  'pretty',
  '--color',
  '--only',
  'og-image-title,image-alt-text',
)
await writeFile(join(root, 'docs', 'output.svg'), terminalPicture(shown))
await rm(scratch, { recursive: true })

/** What a run that finds something prints, with a fixed time. Anything else is no sample to show, and fails. */
async function output(...args) {
  let printed = ''
  let clock = -38
  const stream = {
    write: (text) => {
      printed += text
    },
    isTerminal: false,
  }
  const exitCode = await main(args, {
    cwd: root.replace(/[\\/]$/, ''),
    variables: {},
    fileSystem: nodeFileSystem,
    stdout: stream,
    stderr: stream,
    readStdin: async () => new Uint8Array(),
    now: () => {
      clock += 38
      return clock
    },
    today: () => Date.parse('2026-01-01T12:00:00Z'),
    holdInterrupts: () => () => {},
  })
  if (exitCode !== 1) throw new Error(`The sample run of post-lint ends with ${exitCode}:\n${printed}`)
  return printed
}

function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``
}

function between(text, name, contents) {
  const marked = new RegExp(`(<!-- ${name}: begin -->\\n)[\\s\\S]*?(<!-- ${name}: end -->)`)
  if (!marked.test(text)) throw new Error(`README.md has no place for the ${name}`)
  return text.replace(marked, (_, begin, end) => `${begin}\n${contents}\n\n${end}`)
}

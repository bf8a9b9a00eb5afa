// Shows that a preset of remark-lint finds through the bridge what it finds in remark-cli, file by file, and how long both take.
//   node bench/remark-lint.js path/to/posts
// remark-cli is told to read front matter, GFM and MDX, as post-lint does by itself. What differs is printed; 1 is the exit code then.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Which folder of posts? node bench/remark-lint.js path/to/posts\n')
  process.exit(2)
}
const posts = resolve(folder)
const scratch = mkdtempSync(join(tmpdir(), 'post-lint-bridge-'))
const preset = 'remark-preset-lint-recommended'
const largest = 1024 * 1024 * 1024

function run(command, args, cwd) {
  const started = performance.now()
  const { stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: largest })
  if (error !== undefined) throw error
  return { stdout, stderr, time: performance.now() - started }
}

function bridge() {
  symlinkSync(join(here, 'node_modules'), join(scratch, 'node_modules'), 'junction')
  const config = join(scratch, '.post-lintrc.json')
  writeFileSync(config, JSON.stringify([{ plugins: [preset] }, { files: '**', rules: {} }]))
  const bin = join(here, '..', 'bin', 'post-lint.js')
  const rules = JSON.parse(run(process.execPath, [bin, 'rules', '-f', 'json']).stdout)
  const ids = rules.flatMap(({ id }) => (id.includes('/') ? [] : [id])).join()
  const { stdout, time } = run(
    process.execPath,
    [bin, '--config', config, '--skip', ids, '--no-ignore', '--no-inline-config', '-f', 'json', posts],
    posts,
  )
  const found = new Map()
  for (const { filePath, messages } of JSON.parse(stdout)) {
    const path = relative(posts, resolve(posts, filePath))
    found.set(path, messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId.replace('remark-lint/', '')}`).sort())
  }
  return { found, time }
}

function remarkCli() {
  const found = new Map()
  let time = 0
  for (const [extensions, syntax] of [
    ['md,markdown', []],
    ['mdx', ['remark-mdx']],
  ]) {
    const has = readdirSync(posts, { recursive: true }).some((name) => extensions.split(',').some((one) => name.endsWith(`.${one}`)))
    if (!has) continue
    const config = join(scratch, `${extensions}.json`)
    writeFileSync(config, JSON.stringify({ plugins: [['remark-frontmatter', ['yaml', 'toml']], 'remark-gfm', ...syntax, preset] }))
    const args = ['--rc-path', config, '--no-ignore', '--no-stdout', '--ext', extensions, '--report', join(here, 'place-reporter.js')]
    const result = run(join(here, 'node_modules', '.bin', 'remark'), [posts, ...args], here)
    time += result.time
    for (const { path, messages } of JSON.parse(result.stderr)) {
      const name = relative(posts, resolve(here, path))
      found.set(name, messages.map(({ line, column, ruleId }) => `${line ?? 1}:${column ?? 1} ${ruleId}`).sort())
    }
  }
  return { found, time }
}

try {
  const [ours, theirs] = [bridge(), remarkCli()]
  let total = 0
  let differences = 0
  for (const path of [...new Set([...ours.found.keys(), ...theirs.found.keys()])].sort()) {
    const [here, there] = [ours.found.get(path) ?? [], theirs.found.get(path) ?? []]
    total += there.length
    const extra = here.filter((one) => !there.includes(one))
    const missing = there.filter((one) => !here.includes(one))
    if (extra.length + missing.length === 0) continue
    differences += 1
    process.stdout.write(`${path}\n${[...extra.map((one) => `  + ${one}`), ...missing.map((one) => `  - ${one}`)].join('\n')}\n`)
  }
  process.stdout.write(`${theirs.found.size} files, ${total} findings of ${preset} in remark-cli; ${differences} files differ\n`)
  process.stdout.write(
    `post-lint ${ours.time.toFixed(0)} ms, remark-cli ${theirs.time.toFixed(0)} ms: ${(theirs.time / ours.time).toFixed(1)} times faster\n`,
  )
  process.exitCode = differences === 0 ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

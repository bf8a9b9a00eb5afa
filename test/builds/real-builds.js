// Builds small sites with the real Docusaurus, Hugo and Jekyll and shows that a build refuses a post, or leaves it out, exactly
// where post-lint reports the rule that says so.
//   node test/builds/real-builds.js [--install]
// Docusaurus is taken from the folder that POST_LINT_DOCUSAURUS names, or installed into a temporary folder by --install. In CI a
// generator that is not installed is skipped; elsewhere that is a failure. POST_LINT_BIN names another post-lint than that of this
// checkout.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generators } from './cases.js'

const { values } = parseArgs({ options: { install: { type: 'boolean' } } })
const maySkip = (process.env.CI ?? '') !== ''

const bin = process.env.POST_LINT_BIN ?? fileURLToPath(new URL('../../bin/post-lint.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'post-lint-builds-'))

function run(command, args, cwd) {
  const environment = { ...process.env, NO_COLOR: '1', GITHUB_STEP_SUMMARY: '', NODE_ENV: 'production', LANG: 'C.UTF-8' }
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: environment, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 })
  return {
    exitCode: result.status,
    missing: result.error?.code === 'ENOENT',
    output: `${result.stdout ?? ''}${result.stderr ?? ''}`,
    stdout: result.stdout,
  }
}

function docusaurusFolder() {
  if (process.env.POST_LINT_DOCUSAURUS !== undefined) return resolve(process.env.POST_LINT_DOCUSAURUS)
  if (!values.install) return undefined
  const target = join(folder, 'docusaurus')
  mkdirSync(target)
  writeFileSync(join(target, 'package.json'), '{ "private": true }')
  const packages = ['@docusaurus/core', '@docusaurus/preset-classic', 'react', 'react-dom']
  const { exitCode, output } = run('npm', ['install', '--no-audit', '--no-fund', ...packages], target)
  if (exitCode !== 0) throw new Error(`npm cannot install Docusaurus: ${output}`)
  return target
}

/** How each generator builds the site in a folder; undefined where it is not installed. */
const finders = {
  Docusaurus() {
    const installed = docusaurusFolder()
    if (installed === undefined || !existsSync(join(installed, 'node_modules', '@docusaurus', 'core'))) return undefined
    const modules = join(installed, 'node_modules')
    const script = join(modules, '@docusaurus', 'core', 'bin', 'docusaurus.mjs')
    return (site) => {
      symlinkSync(modules, join(site, 'node_modules'), 'junction')
      return run(process.execPath, [script, 'build', '--no-minify'], site)
    }
  },
  Hugo: () => (run('hugo', ['version'], folder).missing ? undefined : (site) => run('hugo', [], site)),
  Jekyll: () => (run('jekyll', ['--version'], folder).missing ? undefined : (site) => run('jekyll', ['build', '--trace'], site)),
}

function writeSite(site, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
}

/** What post-lint says of the post, as rule ids with their severity; a warning about taste says nothing of a build. */
function findings(site, path) {
  const { stdout, output } = run(process.execPath, [bin, path, '--no-config-lookup', '-f', 'json'], site)
  try {
    return JSON.parse(stdout).flatMap(({ messages }) => messages)
  } catch {
    throw new Error(`post-lint gives no report: ${output}`)
  }
}

function tryCase(name, site, build, { path, text, built, rule }) {
  writeSite(site, { ...generators[name].site, [path]: text })
  const messages = findings(site, path)
  const { exitCode, output } = build(site)
  const outcome = exitCode !== 0 ? 'fails' : existsSync(join(site, built)) ? 'builds' : 'leaves out'
  const errors = messages.filter(({ severity }) => severity === 'error' || severity === 2).map(({ ruleId }) => ruleId)
  // A post that is left out without a word may be meant to be: there a warning is enough.
  const said = outcome === 'leaves out' ? messages.map(({ ruleId }) => ruleId) : errors
  const expected = rule === undefined ? errors.length === 0 : said.includes(rule)
  return {
    outcome,
    output,
    said: [...new Set(said)].join(', ') || 'nothing',
    agrees: expected && (outcome === 'builds') === (rule === undefined),
  }
}

let differences = 0
try {
  for (const [name, { cases }] of Object.entries(generators)) {
    const build = finders[name]()
    if (build === undefined) {
      process.stdout.write(`${name} is not installed${maySkip ? ': skipped' : ''}\n`)
      if (!maySkip) differences += 1
      continue
    }
    process.stdout.write(`${name.padEnd(40)} ${'build'.padEnd(11)} post-lint\n`)
    for (const [index, one] of cases.entries()) {
      const site = join(folder, `${name}-${index}`)
      const { outcome, output, said, agrees } = tryCase(name, site, build, one)
      const verdict = agrees ? 'agree' : one.differs === undefined ? 'DIFFER' : `differ: ${one.differs}`
      process.stdout.write(`  ${one.name.padEnd(38)} ${outcome.padEnd(11)} ${said.padEnd(40)} ${verdict}\n`)
      if (agrees || one.differs !== undefined) continue
      differences += 1
      process.stdout.write(`${output.trim().split('\n').slice(0, 12).join('\n').replace(/^/gm, '    | ')}\n`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(differences === 0 ? 'Builds and post-lint agree\n' : `${differences} not as expected\n`)
process.exitCode = differences === 0 ? 0 : 1

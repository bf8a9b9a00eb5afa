// A project that uses the installed package as a library: what its compiler and its programs have to say about that.
import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const TYPESCRIPT = `import {
  type Config, defineConfig, defineCrossFileRule, definePlugin, defineRule, type Document, type Finding, fixText, format, type FrontMatter,
  type LintMessage, lintFiles, type LintReport, lintText, loadConfig, type MarkupElement, type OptionDeclarations, PostLintError,
  type PostSchema, type PostSite, type ReporterName, reporterNames, type Rule, type RuleContext,
  type RulePlugin, type Visitor,
} from 'post-lint'
import postLint, { type RemarkPostLintOptions } from 'post-lint/remark'
import { describeRule, md, type RuleCases, type TestRunner } from 'post-lint/testing'
import { unified } from 'unified'

const config: Config = defineConfig([{ extends: 'strict' }, { files: 'blog/**', rules: { 'title-length': ['error', { max: 60 }] } }])

export const rule: Rule = defineRule({
  id: 'no-foo',
  description: 'Require other words',
  defaultSeverity: 'error',
  fixable: 'safe',
  messages: { found: 'There is {word}' },
  options: { words: { type: 'array', items: { type: 'string' }, default: ['foo'], description: 'Words' } },
  create({ document, options, report, site, schema }) {
    const frontMatter: FrontMatter | undefined = document.frontMatter
    const words: readonly string[] = options.words
    const around: [PostSite | undefined, PostSchema | undefined] = [site, schema]
    // @ts-expect-error The message wants its word.
    const wrong = () => report({ message: 'found', at: { start: 0, end: 1 } })
    return {
      heading(node) {
        if (node.depth === 2) report({ message: 'found', at: node, data: { word: String([words, around, frontMatter?.format, wrong]) } })
      },
      mdxJsxFlowElement(node) {
        report({ message: 'found', at: node, data: { word: node.name ?? '' } })
      },
      element(element: MarkupElement, ancestors) {
        report({ message: 'found', at: ancestors[0] ?? { start: 0, end: document.source.text.length }, data: { word: element.name } })
      },
    }
  },
})

export const crossFile: Rule = defineCrossFileRule<{ readonly title: string }>()({
  id: 'unique-foo',
  description: 'Require other titles',
  defaultSeverity: 'warning',
  fixable: false,
  messages: { same: 'Same as {path}' },
  options: {},
  create: ({ summarize }) => ({ 'root:exit': () => summarize({ title: 'a' }) }),
  acrossFiles: {
    others: 'collection',
    check({ post, group, report }) {
      const other = group.posts.find(({ summary, path }) => summary.title === post.summary.title && path !== post.path)
      if (other !== undefined) report({ message: 'same', at: { start: 0, end: 0 }, data: { path: other.path } })
    },
  },
})

export const plugin: RulePlugin = definePlugin({ name: 'house-style', rules: [rule, crossFile] })
// @ts-expect-error A plugin without a name has no ids.
definePlugin({ rules: [rule] })

const cases: RuleCases = {
  valid: { 'other words': md\`# Bar\` },
  invalid: { 'the word': { markdown: '## Foo', options: { words: ['Foo'] }, messages: ['1:1-1:7 There is Foo'], output: '## Bar' } },
}
export function specify(runner: TestRunner): void {
  describeRule(rule, cases, runner)
}

/** What every library with Standard Schema gives. */
const validator = {
  '~standard': { version: 1, vendor: 'own', validate: (value: unknown) => (value === 1 ? { value } : { issues: [{ message: 'No' }] }) },
} as const
export const whole: Config = defineConfig({
  plugins: [plugin, 'remark-preset-lint-recommended', ['remark-lint-maximum-heading-length', 60], () => undefined],
  rules: { 'house-style/no-foo': ['warning', { words: [] }] },
  schema: validator,
})

const options: RemarkPostLintOptions = { config, rules: { 'title-length': 'off' } }
unified().use(postLint, options).use(postLint)
// @ts-expect-error There is no such option.
unified().use(postLint, { rule: {} })

export async function run(cwd: string): Promise<string> {
  try {
    const loaded = await loadConfig({ cwd })
    const report: LintReport = await lintFiles([], { cwd, config: loaded, fix: 'safe', write: false })
    const { messages, problems } = await lintText('text', { path: 'a.md', config })
    const { text, fixedCount } = await fixText('text', { fix: 'unsafe', schema: false })
    const names: readonly ReporterName[] = reporterNames
    const first: LintMessage | undefined = messages[0]
    // @ts-expect-error It never asks the process where it is.
    await lintFiles([], {})
    return [await format(report, names[0] ?? 'json', { color: true }), first?.text, problems, text, fixedCount].join()
  } catch (error) {
    if (error instanceof PostLintError) return error.problems.join() + error.kind
    throw error
  }
}

export type Used = [Document, Finding<{ a: 'b' }>, OptionDeclarations, RuleContext<{ a: 'b' }, {}>, Visitor]
`

const PROGRAM = `import assert from 'node:assert/strict'
import { fixText, format, lintFiles, lintText, loadConfig, PostLintError } from 'post-lint'
import postLint from 'post-lint/remark'
import { VFile } from 'vfile'

// From here on the library finds no process to ask and no place to print to.
const forbidden = (name) => () => {
  throw new Error('the library uses ' + name)
}
const cwd = import.meta.dirname
process.cwd = forbidden('process.cwd')
process.exit = forbidden('process.exit')
process.stdout.write = forbidden('process.stdout.write')
process.stderr.write = forbidden('process.stderr.write')
for (const name of Object.keys(console)) console[name] = forbidden('console.' + name)

const text = '---\\ntitle: Hello\\ntags: js\\n---\\n\\n## **One**\\n\\n![](a.png)\\n'
const report = await lintFiles([], { cwd })
assert.deepEqual(report.results.map(({ path }) => path), ['_posts/2026-01-01-a.md', '_posts/2026-01-02-b.md'])
assert.deepEqual(report.problems, [])
assert.match(report.notices[0], /^Jekyll /)
await assert.rejects(lintText('', { cwdd: cwd }), PostLintError)
await assert.rejects(lintText('', { config: { rulez: {} } }), PostLintError)
const config = await loadConfig({ cwd })
const inSite = await lintText(text, { cwd, config, path: '_posts/2026-01-01-a.md' })
const alone = await lintText(text, { path: 'a.mdx', schema: 'docusaurus-blog' })
assert.ok(inSite.messages.length > 0)
assert.ok(alone.messages.some(({ ruleId }) => ruleId === 'front-matter-schema'))
const plugin = () => (_, told) => void told.message(told.cwd, { line: 1, column: 1 })
const { messages: ofPlugin, problems } = await lintText(text, { cwd, config: { plugins: [plugin] } })
assert.deepEqual(problems, [])
assert.ok(ofPlugin.some((message) => message.text === cwd))
assert.equal((await fixText(text)).text, text.replace('**One**', 'One'))
assert.equal((await lintFiles('.', { cwd, fix: 'safe', write: true })).counts.fixed, 2)
assert.equal((await lintFiles('.', { cwd, fix: 'safe' })).counts.fixed, 0)
for (const name of ['stylish', 'pretty', 'json', 'github', 'compact']) assert.match(await format([alone], name), /image-alt-text/)
const file = new VFile({ path: '_posts/2026-01-01-a.md', cwd, value: text })
await postLint()(undefined, file)
assert.deepEqual(file.messages.map(({ ruleId }) => ruleId), inSite.messages.map(({ ruleId }) => ruleId))
`

/**
 * @param folder Where the package is installed.
 * @param run Runs a command there; gives its exit code and what it printed.
 */
export function libraryChecks(folder, run) {
  const project = join(folder, 'program')
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const write = (path, text) => {
    mkdirSync(join(project, path, '..'), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const passes = (command, args, cwd = project) => {
    const { exitCode, stdout, stderr } = run(command, args, cwd)
    assert.equal(exitCode, 0, stdout + stderr)
  }
  return {
    'types that every resolution finds, and a manifest that keeps its promises'(tarball) {
      passes('npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only'], root)
      passes('npx', ['--no-install', 'publint', tarball, '--strict'], root)
    },
    'a project in TypeScript compiles against the library, without types of Node and with all declarations checked'() {
      write('package.json', '{ "type": "module", "private": true }')
      write('use.ts', TYPESCRIPT)
      const common = [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--skipLibCheck',
        'false',
        '--types',
        '',
        '--target',
        'es2023',
      ]
      for (const [module, resolution] of [
        ['node16', 'node16'],
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ]) {
        passes(process.execPath, [tsc, ...common, '--module', module, '--moduleResolution', resolution, 'use.ts'])
      }
    },
    'the library lints, fixes and formats, and touches neither the process nor the console'() {
      write('_config.yml', '')
      write('.git/HEAD', '')
      write(
        'post-lint.config.js',
        "import { defineConfig } from 'post-lint'\nexport default defineConfig({ rules: { 'title-length': 'error' } })\n",
      )
      write('_posts/2026-01-01-a.md', '---\ntitle: Hello\n---\n\n## **One**\n\nText.\n')
      write('_posts/2026-01-02-b.md', '---\ntitle: Hello again\n---\n\n## **Two**\n\nText.\n')
      write('program.js', PROGRAM)
      passes(process.execPath, ['program.js'])
    },
    'remark-cli runs the plugin by its name'() {
      write('.remarkrc.json', '{ "plugins": ["post-lint/remark"] }')
      const cli = join(root, 'node_modules', 'remark-cli', 'cli.js')
      const { exitCode, stderr } = run(process.execPath, [cli, '--no-color', '--no-stdout', '--file-path', 'a.md'], project, '![](a.png)\n')
      assert.equal(exitCode, 1)
      assert.match(stderr, /^1:1-1:11 +error +Alt text .* image-alt-text +post-lint$/m)
      // A site below a folder stands for the folder: what lies elsewhere would be no post.
      rmSync(project, { recursive: true })
    },
  }
}

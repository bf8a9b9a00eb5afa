// Packs post-lint, installs the tarball into an empty folder and runs it there as an author would: what only works in the
// checkout fails here.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { killWhileFixing } from './kill-while-fixing.js'
import { libraryChecks } from './library-consumer.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'post-lint-smoke-'))
const isWindows = process.platform === 'win32'

function run(command, args, cwd = folder, input = undefined) {
  const environment = { ...process.env, NO_COLOR: '1', GITHUB_STEP_SUMMARY: '' }
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: environment, input, shell: isWindows, maxBuffer: 64 * 1024 * 1024 })
  if (result.error !== undefined) throw result.error
  return { exitCode: result.status, stdout: result.stdout, stderr: result.stderr }
}

const postLint = (...args) => run('npx', ['--no-install', 'post-lint', ...args])

let tarball = ''

const checks = {
  'the tarball holds what runs and nothing else'() {
    const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)
    assert.equal(packed.exitCode, 0, packed.stderr)
    const parsed = JSON.parse(packed.stdout)
    const [{ filename, files }] = Array.isArray(parsed) ? parsed : Object.values(parsed)
    const places = new Set(files.map(({ path }) => path.split('/')[0]))
    assert.deepEqual([...places].sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'docs', 'package.json', 'schemas'].sort())
    assert.deepEqual(
      files.filter(({ path }) => /\.(?:ts|map|test\.js)$/.test(path) && !path.endsWith('.d.ts')),
      [],
    )
    writeFileSync(join(folder, 'package.json'), '{ "name": "a-blog", "private": true }')
    tarball = join(folder, filename)
    const installed = run('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', tarball])
    assert.equal(installed.exitCode, 0, installed.stderr)
  },
  ...libraryChecks(folder, run),
  'a bad post is told with its place, exit code 1'() {
    mkdirSync(join(folder, 'blog'))
    writeFileSync(
      join(folder, 'blog', 'bad.md'),
      '---\ntitle: Hello\nimage: https://cards.example.com/api/og?title=Bye\n---\n\n## One\n\n#### Deep\n\n![](/a.png)\n',
    )
    const { exitCode, stdout, stderr } = postLint('blog', '-f', 'json')
    assert.equal(exitCode, 1, stderr)
    const [{ filePath, messages }] = JSON.parse(stdout)
    assert.equal(filePath, 'blog/bad.md')
    assert.deepEqual(
      messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`),
      ['og-image-title 3:47', 'heading-increment 8:1', 'image-alt-text 10:1'],
    )
  },
  'a schema finding, with ajv from the installed dependencies'() {
    writeFileSync(join(folder, 'blog', 'tags.md'), '---\ntitle: Hello\ntags: js\n---\n')
    const { exitCode, stdout } = postLint('blog/tags.md', '--schema', 'docusaurus-blog', '-f', 'compact')
    assert.equal(exitCode, 1)
    assert.match(stdout, /^blog\/tags\.md:3:7: error .*\(front-matter-schema\)$/m)
  },
  'a user schema in YAML'() {
    writeFileSync(join(folder, 'schema.yaml'), 'type: object\nrequired: [author]\n')
    const { exitCode, stdout } = postLint('blog/tags.md', '--schema', './schema.yaml', '-f', 'compact')
    assert.equal(exitCode, 1)
    assert.match(stdout, /`author` is missing.*\(front-matter-schema\)/)
  },
  'TOML and JSON front matter, MDX, and remark as the parser'() {
    writeFileSync(join(folder, 'blog', 'toml.md'), '+++\ntitle = "Hello"\n+++\n\n![](a.png)\n')
    writeFileSync(join(folder, 'blog', 'json.mdx'), '---json\n{"title": "Hello"}\n---\n\n<img src="a.png" />\n')
    writeFileSync(
      join(folder, 'post-lint.config.ts'),
      "import { defineConfig } from 'post-lint'\nexport default defineConfig({ parser: 'remark' as const })\n",
    )
    for (const args of [['--no-config-lookup'], []]) {
      const { exitCode, stdout, stderr } = postLint('blog/toml.md', 'blog/json.mdx', '-f', 'compact', ...args)
      assert.equal(exitCode, 1, stderr)
      assert.equal(stdout.match(/image-alt-text/g)?.length, 2, stdout + stderr)
    }
    rmSync(join(folder, 'post-lint.config.ts'))
  },
  'init writes a config, in each format, that the next run reads'() {
    const site = join(folder, 'site')
    mkdirSync(join(site, 'blog'), { recursive: true })
    writeFileSync(join(site, 'docusaurus.config.js'), 'throw new Error("is never run")\n')
    writeFileSync(join(site, 'blog', '2026-01-31-a.md'), '---\ntitle: Hello\nauthor: Ann\n---\n\n<!-- truncate -->\n\nText.\n')
    const inSite = (...args) => run('npx', ['--no-install', 'post-lint', ...args], site)
    for (const format of ['ts', 'js', 'jsonc']) {
      const { exitCode, stdout, stderr } = inSite('init', '--format', format)
      assert.equal(exitCode, 0, stderr)
      const [name] = stdout.split(' ')
      assert.equal(inSite('init').exitCode, 2)
      const { origins } = JSON.parse(inSite('print-config', 'blog/2026-01-31-a.md').stdout)
      assert.equal(origins.preset, `${name} [0]`)
      assert.equal(origins.schema, `${name} [1]`)
      rmSync(join(site, name))
    }
    rmSync(site, { recursive: true })
  },
  'a rule of remark-lint by its name, and one that has a bug'() {
    const installed = run('npm', ['install', '--no-audit', '--no-fund', 'remark-lint-maximum-heading-length@4'])
    assert.equal(installed.exitCode, 0, installed.stderr)
    const config = join(folder, '.post-lintrc.json')
    const post = join(folder, 'plugin.md')
    writeFileSync(post, '---\ntitle: Hello\n---\n\n## A long heading\n')
    writeFileSync(
      config,
      '{ "plugins": [["remark-lint-maximum-heading-length", 5]], "rules": { "remark-lint/maximum-heading-length": "error" } }',
    )
    const { exitCode, stdout } = postLint('plugin.md', '-f', 'compact', '--no-summary')
    assert.equal(exitCode, 1)
    assert.match(stdout, /^plugin\.md:5:1: error .* \(remark-lint\/maximum-heading-length\)\n$/)
    writeFileSync(join(folder, 'broken.js'), 'module.exports = () => () => { throw new Error("oh no") }\n')
    writeFileSync(config, '{ "plugins": ["./broken.js"] }')
    const broken = postLint('plugin.md', 'blog/bad.md', '-f', 'compact')
    assert.equal(broken.exitCode, 2)
    assert.match(broken.stderr, /^The plugin `\.\/broken\.js` failed on plugin\.md, near line 4: oh no$/m)
    assert.match(broken.stdout, /blog\/bad\.md:.*image-alt-text/)
    rmSync(config)
    rmSync(post)
  },
  'a plugin with rules of its own: packed, installed and found by its name, and its tests run with what post-lint brings for them'() {
    const plugin = join(root, 'fixtures', 'post-lint-plugin-house-style')
    const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], plugin)
    assert.equal(packed.exitCode, 0, packed.stderr)
    const installed = run('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.stdout.trim())])
    assert.equal(installed.exitCode, 0, installed.stderr)
    const config = join(folder, '.post-lintrc.json')
    const post = join(folder, 'plugin.md')
    const [, example] = /```json\n([^`]+)```/.exec(readFileSync(join(plugin, 'README.md'), 'utf8')) ?? []
    writeFileSync(config, example ?? '')
    writeFileSync(post, '---\ntitle: On Github\n---\n\nXXX: a picture.\n')
    const { exitCode, stdout, stderr } = postLint('plugin.md', '-f', 'compact')
    assert.equal(exitCode, 1, stderr)
    assert.equal(stdout, 'plugin.md:5:1: error A note to yourself is left in the post: XXX (house-style/no-todo)\n')
    writeFileSync(config, '{ "plugins": ["post-lint-plugin-house-style"] }')
    assert.equal(postLint('plugin.md', '--fix').exitCode, 0)
    assert.equal(readFileSync(post, 'utf8'), '---\ntitle: On GitHub\n---\n\nXXX: a picture.\n')
    assert.match(postLint('explain', 'house-style/no-todo').stdout, /^# house-style\/no-todo\n/)
    const tests = join(folder, 'node_modules', 'post-lint-plugin-house-style')
    cpSync(join(plugin, 'test'), join(tests, 'test'), { recursive: true })
    const tested = run(process.execPath, ['--test', '--test-reporter=tap', 'test/no-todo.test.js', 'test/product-names.test.js'], tests)
    assert.equal(tested.exitCode, 0, tested.stdout + tested.stderr)
    assert.ok(Number(/^# pass (\d+)$/m.exec(tested.stdout)?.[1]) >= 12, tested.stdout)
    rmSync(config)
    rmSync(post)
  },
  'without the native parser remark takes over, with one line under --debug'() {
    const native = join(folder, 'node_modules', '@bruits')
    renameSync(native, `${native}-away`)
    try {
      const quiet = postLint('blog/bad.md', '-f', 'compact')
      const { exitCode, stdout, stderr } = postLint('blog/bad.md', '-f', 'compact', '--debug')
      assert.equal(exitCode, 1)
      assert.equal(stdout.match(/heading-increment|image-alt-text|og-image-title/g)?.length, 3)
      assert.match(stderr, /^The native parser cannot be loaded, remark-parse takes over: [^\n]+$/m)
      assert.equal(quiet.stdout, stdout)
      assert.doesNotMatch(quiet.stderr, /native parser/)
    } finally {
      renameSync(`${native}-away`, native)
    }
  },
  'a glob, a good post, exit code 0'() {
    writeFileSync(join(folder, 'good.md'), '---\ntitle: Hello\n---\n\n## One\n\nText.\n')
    const { exitCode, stdout, stderr } = postLint('"*.md"'.replaceAll('"', isWindows ? '"' : ''))
    assert.equal(exitCode, 0, stdout + stderr)
    assert.match(stdout, /1 post, no problems/)
  },
  'standard input'() {
    const { exitCode, stdout } = run(
      'npx',
      ['--no-install', 'post-lint', '--stdin', '--stdin-filename', 'x.md', '-f', 'compact'],
      folder,
      '![](/a.png)\n',
    )
    assert.equal(exitCode, 1)
    assert.match(stdout, /^x\.md:1:1: error/)
  },
  'a large report through a pipe arrives whole'() {
    writeFileSync(join(folder, 'many.md'), '![](/a.png)\n\n'.repeat(20_000))
    const { stdout } = postLint('many.md', '-f', 'json')
    assert.equal(JSON.parse(stdout)[0].messages.length, 20_000)
    rmSync(join(folder, 'many.md'))
  },
  'rules, explain, --version and --help'() {
    assert.match(postLint('rules').stdout, /^heading-increment /m)
    assert.match(postLint('explain', 'og-image-title').stdout, /^# og-image-title\n/)
    assert.match(postLint('--version').stdout, /^\d+\.\d+\.\d+\n$/)
    assert.match(postLint('--help').stdout, /Exit codes:/)
  },
  'a path that is missing is exit code 2 with one sentence'() {
    const { exitCode, stdout, stderr } = postLint('nope.md')
    assert.equal(exitCode, 2)
    assert.equal(stdout, '')
    // npx may warn about the settings of npm first.
    assert.match(stderr, /^There is no file or folder `nope\.md`[^\n]*\n$/m)
  },
  'front matter that is code runs nothing'() {
    const proof = join(folder, 'ran')
    writeFileSync(join(folder, 'code.md'), `---js\n{ title: require('node:fs').writeFileSync(${JSON.stringify(proof)}, '') }\n---\n`)
    const { exitCode, stdout } = postLint('code.md', '-f', 'compact')
    assert.equal(exitCode, 1)
    assert.match(stdout, /front-matter-syntax/)
    assert.throws(() => rmSync(proof))
  },
  '--fix keeps mode, byte order mark and line breaks, follows a link and does not replace it'() {
    mkdirSync(join(folder, 'fix'))
    const bold = '\uFEFF---\r\ntitle: Hello\r\n---\r\n\r\n## **One**\r\n\r\nText.\r\n'
    const path = join(folder, 'fix', 'a.md')
    writeFileSync(path, bold)
    if (!isWindows) {
      chmodSync(path, 0o640)
      symlinkSync('a.md', join(folder, 'fix', 'link.md'))
    }
    const { exitCode, stdout, stderr } = postLint(isWindows ? 'fix/a.md' : 'fix/link.md', '--fix')
    assert.equal(exitCode, 0, stdout + stderr)
    assert.match(stdout, /1 post, no problems, 1 fixed/)
    assert.equal(readFileSync(path, 'utf8'), bold.replace('**One**', 'One'))
    if (isWindows) return
    assert.equal(statSync(path).mode & 0o777, 0o640)
    assert.ok(lstatSync(join(folder, 'fix', 'link.md')).isSymbolicLink())
  },
  '--diff is what git applies'() {
    const path = join(folder, 'fix', 'diff.md')
    const bold = '---\ntitle: Hello\n---\n\n## **One**\n\nText without a last line break'
    writeFileSync(path, bold)
    const { exitCode, stdout } = postLint('fix/diff.md', '--diff', '--preset', 'strict')
    assert.equal(exitCode, 1)
    assert.equal(readFileSync(path, 'utf8'), bold)
    writeFileSync(join(folder, 'fix.diff'), stdout)
    const applied = run('git', ['apply', '--verbose', '../fix.diff', '-p2'], join(folder, 'fix'))
    assert.equal(applied.exitCode, 0, applied.stderr)
    assert.equal(readFileSync(path, 'utf8'), `${bold.replace('**One**', 'One')}\n`)
  },
  'a link that leads out of the folder is not written through'() {
    if (isWindows) return
    const outside = mkdtempSync(join(tmpdir(), 'post-lint-outside-'))
    const bold = '---\ntitle: Hello\n---\n\n## **One**\n\nText.\n'
    writeFileSync(join(outside, 'mine.md'), bold)
    symlinkSync(join(outside, 'mine.md'), join(folder, 'fix', 'theirs.md'))
    const { exitCode, stderr } = postLint('fix/theirs.md', '--fix')
    assert.equal(exitCode, 2)
    assert.match(stderr, /`fix\/theirs\.md` is a link that leads out of this folder/)
    assert.equal(readFileSync(join(outside, 'mine.md'), 'utf8'), bold)
    rmSync(outside, { recursive: true })
  },
  'a full disk costs no post: exit code 2, the post as it was, nothing left behind'() {
    if (isWindows) return
    const large = `---\ntitle: Hello\n---\n\n## **One**\n\n${'Some words. '.repeat(20_000)}\n`
    mkdirSync(join(folder, 'full'))
    writeFileSync(join(folder, 'full', 'large.md'), large)
    // The shell's limit answers as a disk does that is nearly full: it takes a part of what is written and then no more.
    const { exitCode, stderr } = run('bash', ['-c', 'ulimit -f 100; node node_modules/post-lint/bin/post-lint.js full/large.md --fix'])
    assert.equal(exitCode, 2, stderr)
    assert.match(stderr, /The disk is full, so `full\/large\.md` cannot be written/)
    assert.equal(readFileSync(join(folder, 'full', 'large.md'), 'utf8'), large)
    assert.deepEqual(readdirSync(join(folder, 'full')), ['large.md'])
  },
  async 'killed at any moment while it fixes a thousand posts, each of them is whole'() {
    if (isWindows) return
    const bin = join(folder, 'node_modules', 'post-lint', 'bin', 'post-lint.js')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
      const fixed = await killWhileFixing(bin, join(folder, 'thousand'), signal, 4)
      process.stdout.write(`     ${signal} with ${fixed.join(', ')} of 1000 posts fixed\n`)
    }
  },
}

let failed = 0
for (const [sentence, check] of Object.entries(checks)) {
  try {
    await check(tarball)
    process.stdout.write(`ok   ${sentence}\n`)
  } catch (error) {
    failed += 1
    process.stdout.write(`FAIL ${sentence}\n${error instanceof Error ? error.stack : error}\n`)
    // Without the installed package nothing else can be tried.
    if (sentence === Object.keys(checks)[0]) break
  }
}
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`packed: ${Object.keys(checks).length - failed} of ${Object.keys(checks).length} checks passed\n`)
process.exitCode = failed === 0 ? 0 : 1

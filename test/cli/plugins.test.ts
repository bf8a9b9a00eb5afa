import { describe, expect, it } from 'vitest'
import { runOnDisk } from '../support/run-on-disk.ts'

/** A plugin as JavaScript, that needs nothing: its rules report each heading, and `broken` throws at the first one. */
const PLUGIN = `
const rule = (id, create, more = {}) => ({
  id, description: 'Disallow headings', defaultSeverity: 'warning', fixable: false,
  messages: { found: 'A heading of level {level}' },
  options: { least: { type: 'integer', default: 1, minimum: 1, description: 'The least level that is reported' } },
  create, ...more,
})
const headings = rule('headings', ({ options, report }) => ({
  heading(node) { if (node.depth >= options.least) report({ message: 'found', data: { level: node.depth }, at: node }) },
}), { url: 'https://example.com/headings' })
const broken = rule('broken', () => ({ heading() { throw new TypeError('oh no') } }), { defaultSeverity: 'off' })
const covers = rule('covers', ({ document, summarize, placeOf }) => {
  const cover = document.frontMatter?.value('cover')
  if (cover !== undefined) summarize({ cover, place: placeOf(document.frontMatter.rangeAt('/cover')) })
  return {}
}, {
  messages: { same: 'The same cover as {other}' },
  defaultSeverity: 'off',
  acrossFiles: {
    others: () => ['a.md', 'b.md'],
    check({ post, postAt, report }) {
      const other = ['a.md', 'b.md'].map(postAt).find((one) => one.path !== post.path && one.summary.cover === post.summary.cover)
      if (other) report({ message: 'same', data: { other: other.path }, at: post.summary.place.range })
    },
  },
})
export default { name: 'mine', rules: [headings, broken, covers] }
`
const POST = '---\ntitle: Hello\n---\n\n## One\n\n### Two\n\n![](/a.png)\n'

function config(rest: object = {}): string {
  return JSON.stringify({ plugins: ['./mine.mjs'], ...rest })
}

function run(rest: object | undefined, ...args: readonly string[]) {
  return runOnDisk({ 'mine.mjs': PLUGIN, '.post-lintrc.json': config(rest), 'a.md': POST }, args)
}

describe('rules of a plugin', () => {
  it('run beside ours with the severities and options of the config', async () => {
    expect(await run({ rules: { 'mine/headings': ['error', { least: 3 }] } }, 'a.md', '-f', 'compact')).toEqual({
      exitCode: 1,
      stdout:
        'a.md:7:1: error A heading of level 3 (mine/headings)\n' +
        'a.md:9:1: error Alt text of `a.png` is empty; say in the square brackets what the image shows (image-alt-text)\n',
      stderr: '',
    })
  })

  it('come from modules of CommonJS too, as compilers write them', async () => {
    const body = PLUGIN.replace('export default', 'exports.__esModule = true\nexports.default =')
    const files = { 'mine.cjs': body, '.post-lintrc.json': JSON.stringify({ plugins: ['./mine.cjs'] }), 'a.md': '# One\n' }
    expect((await runOnDisk(files, ['a.md', '-f', 'compact', '--only', 'mine/headings'])).stdout).toBe(
      'a.md:1:1: warning A heading of level 1 (mine/headings)\n',
    )
  })

  it('have pages of their own in reports', async () => {
    const { stdout } = await run({}, 'a.md', '--only', 'mine/headings', '-f', 'json')
    expect(JSON.parse(stdout)[0].messages[0]).toMatchObject({ ruleId: 'mine/headings', severity: 1, url: 'https://example.com/headings' })
  })

  it('are chosen and set by flags, options included', async () => {
    const args = ['a.md', '-f', 'compact', '--only', 'mine/headings']
    expect((await run({}, ...args, '--rule', 'mine/headings: [error, { least: 3 }]')).stdout).toBe(
      'a.md:7:1: error A heading of level 3 (mine/headings)\n',
    )
    expect((await run({}, 'a.md', '-f', 'compact', '--skip', 'mine/headings,image-alt-text')).stdout).toBe('')
  })

  it('are disabled by comments, and a name that the plugin does not have is told', async () => {
    const post = '<!-- post-lint-disable mine/headings, mine/heading -->\n\n# One\n'
    const files = { 'mine.mjs': PLUGIN, '.post-lintrc.json': config(), 'a.md': post }
    expect((await runOnDisk(files, ['a.md', '-f', 'compact'])).stdout).toBe(
      'a.md:1:39: warning The comment names a rule `mine/heading` that does not exist; did you mean `mine/headings`?\n',
    )
  })

  it('may compare posts, those that are not linted too', async () => {
    const files = {
      'mine.mjs': PLUGIN,
      '.post-lintrc.json': config({ rules: { 'mine/covers': 'error' } }),
      'a.md': '---\ncover: x.png\n---\n',
      'b.md': '---\ncover: x.png\n---\n',
    }
    expect((await runOnDisk(files, ['a.md', '-f', 'compact', '--only', 'mine/covers'])).stdout).toBe(
      'a.md:2:8: error The same cover as b.md (mine/covers)\n',
    )
  })

  it('are told by `rules`, `explain`, `print-config` as ours are', async () => {
    expect((await run({}, 'rules')).stdout).toMatch(/^mine\/headings +warning +warning +Disallow headings$/m)
    const rules: readonly { readonly id: string }[] = JSON.parse((await run({}, 'rules', '-f', 'json')).stdout)
    expect(rules.find(({ id }) => id === 'mine/headings')).toMatchObject({ plugin: './mine.mjs', url: 'https://example.com/headings' })
    expect((await run({}, 'explain', 'mine/headings')).stdout).toBe(
      '# mine/headings\n\nDisallow headings\n\n**Default:** warning · **Fix:** none\n\n' +
        'From the plugin `./mine.mjs`: https://example.com/headings\n\n## Options\n\n```json\n{\n  "least": 1\n}\n```\n\n' +
        '* `least`: The least level that is reported\n',
    )
    expect((await run({}, 'explain', 'mine/heading')).stderr).toBe(
      'There is no rule and no file `mine/heading`; did you mean `mine/headings`?\n',
    )
    const printed = JSON.parse((await run({ rules: { 'mine/headings': 'error' } }, 'print-config', 'a.md')).stdout)
    expect(printed).toMatchObject({
      plugins: ['./mine.mjs'],
      rules: { 'mine/broken': 'off', 'mine/headings': ['error', { least: 1 }] },
      origins: { rules: { 'mine/broken': 'default', 'mine/headings': '.post-lintrc.json' } },
    })
  })
})

describe('plugins of remark', () => {
  it('are found by their names beside the config, with the places of the whole file, severities from `rules`, and one word under --debug', async () => {
    const files = {
      '.post-lintrc.json': JSON.stringify({
        plugins: ['remark-directive', ['remark-lint-maximum-heading-length', 5], 'remark-lint-final-newline'],
        rules: { 'remark-lint/maximum-heading-length': 'error', 'remark-lint/final-newline': 'off', 'final-newline': 'off' },
      }),
      'a.md':
        '---\ntitle: Hello\n---\n\n:::note[A title]\n\n## A long heading\n\n:::\n\n<!--lint disable maximum-heading-length-->\n\n## A long one',
    }
    const packages = ['remark-directive', 'remark-lint-maximum-heading-length', 'remark-lint-final-newline']
    const { exitCode, stdout, stderr } = await runOnDisk(files, ['a.md', '-f', 'compact', '--debug'], packages)
    expect(stdout).toMatch(/^a\.md:7:1: error .* \(remark-lint\/maximum-heading-length\)\n$/)
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'remark-parse reads the posts for plugins, because of `remark-directive`\n',
    })
  })

  it('are told the folder of the run, not that of the process', async () => {
    const plugin = 'export default () => (_, file) => void file.message(file.cwd, { line: 1, column: 1 })\n'
    const { stdout } = await runOnDisk(
      { 'plugin.mjs': plugin, '.post-lintrc.json': '{ "plugins": ["./plugin.mjs"] }', 'a.md': 'Text.\n' },
      ['a.md', '-f', 'json'],
    )
    const [{ message }] = JSON.parse(stdout)[0].messages
    expect(message).toMatch(/post-lint-/)
    expect(message).not.toBe(process.cwd())
  })
})

describe('a plugin that throws', () => {
  it('is exit code 2 and names plugin, rule, file and line, and the rest of the post and of the run is reported', async () => {
    const files = {
      'mine.mjs': PLUGIN,
      '.post-lintrc.json': config({ rules: { 'mine/broken': 'error' } }),
      'a.md': POST,
      'b.md': '![](b.png)\n',
    }
    const { exitCode, stdout, stderr } = await runOnDisk(files, ['.', '-f', 'compact'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'Rule `mine/broken` of the plugin `./mine.mjs` failed on a.md, near line 5: oh no\n',
    })
    expect(stdout.match(/mine\/headings|image-alt-text/g)).toEqual(['mine/headings', 'mine/headings', 'image-alt-text', 'image-alt-text'])
  })

  it('while it compares posts is told too', async () => {
    const across = (acrossFiles: string) =>
      `export default { name: 'mine', rules: [{ id: 'covers', description: 'Disallow', defaultSeverity: 'error', fixable: false, messages: {},
        options: {}, create: ({ summarize }) => { summarize(1); return {} }, acrossFiles: ${acrossFiles} }] }`
    const failure = async (acrossFiles: string) => {
      const files = { 'mine.mjs': across(acrossFiles), '.post-lintrc.json': config(), 'a.md': POST }
      const { exitCode, stdout, stderr } = await runOnDisk(files, ['a.md', '-f', 'compact'])
      expect([exitCode, stdout.match(/image-alt-text/g)]).toEqual([2, ['image-alt-text']])
      return stderr
    }
    expect(await failure('{ others: () => { throw new Error("oh no") }, check() {} }')).toBe(
      'Rule `mine/covers` of the plugin `./mine.mjs` failed on a.md, when it named the posts to compare with: oh no\n',
    )
    expect(await failure('{ others: () => [], async check() { throw new Error("oh no") } }')).toBe(
      'Rule `mine/covers` of the plugin `./mine.mjs` failed on a.md, when it was compared with other posts: its `check` gives a promise, and a rule is synchronous\n',
    )
    expect(await failure('{ others: () => [], check() { throw new Error("oh no") } }')).toBe(
      'Rule `mine/covers` of the plugin `./mine.mjs` failed on a.md, when it was compared with other posts: oh no\n',
    )
  })

  it('on its way in is told in one sentence', async () => {
    const load = async (plugin: string) => runOnDisk({ 'mine.mjs': plugin, '.post-lintrc.json': config(), 'a.md': POST }, ['a.md'])
    const failure = (reason: string) => ({ exitCode: 2, stdout: '', stderr: `.post-lintrc.json: plugins[0]: ${reason}\n` })
    expect(await load('throw new Error("not today")')).toEqual(failure('the plugin `./mine.mjs` cannot be loaded: not today'))
    expect(await load('export const rules = []')).toEqual(failure('the plugin `./mine.mjs` has no default export'))
    expect(await load('export default 3')).toEqual(
      failure('the plugin `./mine.mjs` is no plugin and no preset of remark, and has no rules'),
    )
    expect(await load('export default { name: "mine", rules: [{ id: "A" }] }')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(
        /^\.post-lintrc\.json: plugins\[0\]: the plugin `\.\/mine\.mjs` cannot be used: rule `A`: its `id` is a name in kebab case, not `A`$/m,
      ),
    })
  })
})

describe('a config that names a plugin wrongly', () => {
  const problem = async (rest: object): Promise<string> => {
    const { exitCode, stderr } = await run(rest, 'a.md')
    expect(exitCode).toBe(2)
    return stderr.trimEnd()
  }

  it('is told what is not installed, and how to get it', async () => {
    expect(await problem({ plugins: ['post-lint-plugin-nowhere'] })).toBe(
      '.post-lintrc.json: plugins[0]: the plugin `post-lint-plugin-nowhere` is not installed where the config is; npm install --save-dev post-lint-plugin-nowhere',
    )
    expect(await problem({ plugins: ['./nowhere.mjs'] })).toMatch(
      /^\.post-lintrc\.json: plugins\[0\]: the plugin `\.\/nowhere\.mjs` cannot be loaded: /,
    )
  })

  it('is told a rule or an option that the plugin does not have, with the nearest one', async () => {
    expect(await problem({ rules: { 'mine/heading': 'error' } })).toBe(
      '.post-lintrc.json: rules["mine/heading"]: the plugin has no rule `mine/heading`; did you mean `mine/headings`?',
    )
    expect(await problem({ rules: { 'mine/headings': ['error', { leest: 2 }] } })).toBe(
      '.post-lintrc.json: rules["mine/headings"][1].leest: `mine/headings` has no option `leest`; did you mean `least`?',
    )
    expect(await problem({ rules: { 'mine/headings': ['error', { least: 0 }] } })).toBe(
      '.post-lintrc.json: rules["mine/headings"][1].least: must be 1 or more, not 0',
    )
    expect(await problem({ rules: { 'remark-lint/a': ['error', {}] } })).toBe(
      '.post-lintrc.json: rules["remark-lint/a"][1]: a rule of remark has its options where its plugin is named, in `plugins`',
    )
  })

  it('is told options that go with rules', async () => {
    expect(await problem({ plugins: [['./mine.mjs', { least: 2 }]] })).toBe(
      '.post-lintrc.json: plugins[0][1]: the plugin `./mine.mjs` takes no options; those of its rules stand in `rules`',
    )
  })

  it('is told two plugins whose rules have one id', async () => {
    const files = { 'mine.mjs': PLUGIN, 'other.mjs': PLUGIN, 'a.md': POST }
    const both = JSON.stringify({ plugins: ['./mine.mjs', './other.mjs'] })
    expect((await runOnDisk({ ...files, '.post-lintrc.json': both }, ['a.md'])).stderr).toBe(
      '.post-lintrc.json: plugins[1]: the plugins `./mine.mjs` and `./other.mjs` both have a rule `mine/headings`\n',
    )
  })

  it('is told two plugins in it that have one name and one rule', async () => {
    const config = `${PLUGIN.replace('export default', 'const mine =')}
      export default { plugins: [mine, { ...mine }, mine] }`
    expect((await runOnDisk({ 'post-lint.config.mjs': config, 'a.md': POST }, ['a.md'])).stderr).toMatch(
      /^post-lint\.config\.mjs: plugins\[1\]: the plugins `mine` and `mine` both have a rule `mine\/headings`$/m,
    )
    const once = config.replace('{ ...mine }, ', '')
    const { exitCode, stdout } = await runOnDisk({ 'post-lint.config.mjs': once, 'a.md': '# One\n' }, ['a.md', '-f', 'compact'])
    expect([exitCode, stdout]).toEqual([0, 'a.md:1:1: warning A heading of level 1 (mine/headings)\n'])
  })

  it('has flags checked too: a run of which no rule is left is no success', async () => {
    const flags = async (...args: readonly string[]) => {
      const { exitCode, stderr } = await run({}, 'a.md', ...args)
      return { exitCode, stderr }
    }
    expect(await flags('--only', 'mine/heading')).toEqual({
      exitCode: 2,
      stderr: '--only: the plugin has no rule `mine/heading`; did you mean `mine/headings`?\n',
    })
    expect(await flags('--only', 'mein/headings')).toEqual({
      exitCode: 2,
      stderr: '--only: no plugin of the config has a rule `mein/headings`; did you mean `mine/headings`?\n',
    })
    expect(await flags('--rule', 'mine/headings: [error, { leest: 2 }]')).toEqual({
      exitCode: 2,
      stderr: '--rule[1].leest: `mine/headings` has no option `leest`; did you mean `least`?\n',
    })
  })
})

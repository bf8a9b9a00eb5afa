import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

/** A title that is too long for a search result, no line break at the end, and links that say little: matters of taste. */
const TASTE = `---\ntitle: ${'A very long title '.repeat(6)}\n---\n\nSee [this](#) and [here](https://example.org/).`
const SITE = { 'docusaurus.config.js': 'export default { presets: [["classic", {}]] }\n' }

async function rulesFound(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli({ 'a.md': TASTE, ...files }, ['a.md', '-f', 'json', ...args])
  const [{ messages }]: readonly [{ readonly messages: readonly { readonly ruleId: string }[] }] = JSON.parse(stdout)
  return messages.map(({ ruleId }) => ruleId)
}

describe('a preset', () => {
  const STRICT = ['title-length', 'no-empty-link', 'descriptive-link-text', 'final-newline']

  it.each([
    [['--preset', 'strct'], {}, '--preset: there is no preset `strct`; did you mean `strict`?\n'],
    [['--preset', 'all'], {}, '--preset: there is no preset `all`; there are `recommended` and `strict`\n'],
    [['--preset', '__proto__'], {}, '--preset: there is no preset `__proto__`; there are `recommended` and `strict`\n'],
    [[], { extends: './none.json' }, '.post-lintrc.json: extends: there is no file `none.json`\n'],
    [
      [],
      { extends: './.post-lintrc.json' },
      '.post-lintrc.json: extends: it goes round in a circle: .post-lintrc.json → .post-lintrc.json\n',
    ],
  ])('that cannot be had is exit 2, before any post is read: %j %j', async (args, config, sentence) => {
    const files = { 'a.md': TASTE, '.post-lintrc.json': JSON.stringify(config) }
    expect(await runCli(files, ['a.md', ...args])).toMatchObject({ exitCode: 2, stdout: '', stderr: sentence })
    expect(await runCli(files, ['print-config', 'a.md', ...args])).toMatchObject({ exitCode: 2, stdout: '', stderr: sentence })
  })

  it('is recommended by default, which leaves taste alone, and strict where it is asked for', async () => {
    expect(await rulesFound({})).toEqual([])
    expect(await rulesFound({}, '--preset', 'strict')).toEqual(STRICT)
    expect(await rulesFound({ '.post-lintrc.json': '{ "extends": "strict" }' })).toEqual(STRICT)
    expect(await rulesFound({ 'package.json': '{ "postLint": { "extends": ["strict"] } }' })).toEqual(STRICT)
    expect(await rulesFound({ '.post-lintrc.json': '{ "extends": "strict" }' }, '--preset', 'recommended')).toEqual([])
    expect(await rulesFound({ '.post-lintrc.json': '{ "extends": "strict" }' }, '--no-config-lookup')).toEqual([])
  })

  it('gives way to the config and to flags', async () => {
    const config = { '.post-lintrc.json': '{ "rules": { "title-length": "error", "final-newline": "off" } }' }
    expect(await rulesFound(config)).toEqual(['title-length'])
    expect(await rulesFound(config, '--preset', 'strict')).toEqual(STRICT.filter((id) => id !== 'final-newline'))
    expect(await rulesFound(config, '--preset', 'strict', '--only', 'final-newline,no-empty-link')).toEqual([
      'no-empty-link',
      'final-newline',
    ])
    expect(await rulesFound({}, '--only', 'final-newline')).toEqual(['final-newline'])
    expect(await rulesFound({}, '--rule', 'no-empty-link: [warning, { allowTopOfPage: false }]')).toEqual(['no-empty-link'])
  })

  it('is shown by print-config and explain', async () => {
    const files = { 'a.md': TASTE, 'base.json': '{ "extends": "strict" }', '.post-lintrc.json': '[{ "extends": "./base.json" }]' }
    const { preset, origins } = JSON.parse((await runCli(files, ['print-config', 'a.md'])).stdout)
    expect([preset, origins.preset, origins.rules['title-length']]).toEqual(['strict', 'base.json', 'strict'])
    expect((await runCli(files, ['explain', 'a.md'])).stdout).toMatch(/^Preset {7}strict, from base\.json$/m)
    expect((await runCli(files, ['explain', 'heading-increment'])).stdout).toContain(
      '**Recommended:** warning with `countTitle: false` · **Strict:** error · **Fix:** none',
    )
  })
})

describe('the preset recommended', () => {
  const post = (lines: string) => ({ ...SITE, 'blog/2026-01-31-a.md': `---\n${lines}\n---\n\n<!-- truncate -->\n\nText.\n` })

  it.each(['titel: Hallo', 'discription: All of it', 'Description: All of it', 'hideTableOfContents: true'])(
    'fails for a slip in a key: %s',
    async (line) => {
      const { exitCode, stdout } = await runCli(post(line), ['-f', 'compact'])
      expect(exitCode).toBe(1)
      expect(stdout).toMatch(
        /^blog\/2026-01-31-a\.md:2:1: error The key `.+` is not known .*; did you mean `.+`\? \(front-matter-unknown-keys\)\n$/,
      )
    },
  )

  it.each(['mood: good', 'comment_id: 12', 'hero2: a.png'])('leaves alone what may be a key of the theme: %s', async (line) => {
    expect(await runCli(post(line), [])).toMatchObject({ exitCode: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES } from '../../src/remark/default-plugins.ts'
import { rules } from '../../src/rules/index.ts'
import { runCli } from '../support/run-cli.ts'
import { runOnDisk } from '../support/run-on-disk.ts'

const CLEAN = { 'a.md': '---\ntitle: Hello\n---\n\nText.\n' }
/** One warning, and no error. */
const WARNED = {
  'a.md': '---\ntitle: Hello\n---\n\nText.',
  '.post-lintrc.json': '{ "rules": { "final-newline": "warning" } }',
}
const withRules = (rules: object, more: object = {}) => ({ ...CLEAN, '.post-lintrc.json': JSON.stringify({ rules, ...more }) })

describe('a run never ends with the sign of success', () => {
  it('where flags leave no rule, which is exit 2', async () => {
    for (const rule of ['title-length', 'remark-lint/no-unused-definitions']) {
      expect(await runCli(CLEAN, ['a.md', '--only', rule, '--skip', rule])).toMatchObject({
        exitCode: 2,
        stdout: expect.stringMatching(/^⚠ 1 post, nothing was checked/),
        stderr: 'No rule is left: `--skip` takes out all that `--only` names\n',
      })
    }
    const some = ['--only', 'title-length', '--only', 'final-newline', '--skip', 'title-length']
    expect(await runCli(CLEAN, ['a.md', ...some])).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^✔ 1 post, no problems/) })
  })

  it('where the config turns all rules off', async () => {
    const off = Object.fromEntries([...rules, ...DEFAULT_RULES].map(({ id }) => [id, 'off']))
    expect(await runCli(withRules(off), ['a.md'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^⚠ 1 post, nothing was checked/),
      stderr: 'Nothing was checked: every rule is off for the posts of this run\n',
    })
  })

  it('where warnings that are not shown are too many', async () => {
    expect(await runCli(WARNED, ['a.md', '--quiet', '--max-warnings', '0'])).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^✖ 1 post, too many warnings, 1 warning not shown/),
      stderr: 'There are too many warnings: 1, at most 0 are allowed\n',
    })
    expect(await runCli(WARNED, ['a.md', '--quiet'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^✔ 1 post, no errors, 1 warning not shown/),
    })
  })

  it('where a path is missing, beside posts that are right', async () => {
    expect(await runCli(CLEAN, ['a.md', 'b.md'])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(/^⚠ 1 post, no problems in what could be done/),
    })
  })
})

describe('a rule of remark that no plugin has', () => {
  it.each([
    ['remark-lint/no-such', ''],
    ['remark-lint/no-undefined-referenzes', '; did you mean `remark-lint/no-undefined-references`?'],
    ['remark-validate-links/missing-file', ''],
  ])('is exit 2 in `rules`, as any other: %s', async (id, hint) => {
    expect(await runCli(withRules({ [id]: 'error' }), ['a.md'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `.post-lintrc.json: rules["${id}"]: no plugin of the config has a rule \`${id}\`${hint}\n`,
    })
  })

  it('is told apart from those that a plugin has, or may have', async () => {
    const lint = { 'lint.mjs': 'export default Object.defineProperty(() => undefined, "name", { value: "remark-lint:no-todo" })\n' }
    const old = { 'lint.mjs': 'const attacher = () => undefined\nattacher.displayName = "remark-lint:no-todo"\nexport default attacher\n' }
    const other = { 'lint.mjs': 'export default function remarkLinks() {}\n' }
    const run = (plugin: Readonly<Record<string, string>>, id: string) =>
      runOnDisk({ ...withRules({ [id]: 'error' }, { plugins: ['./lint.mjs'] }), ...plugin }, ['a.md'])
    for (const plugin of [lint, old]) {
      expect(await run(plugin, 'remark-lint/no-todo')).toMatchObject({ exitCode: 0 })
      expect(await run(plugin, 'remark-lint/no-todos')).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('; did you mean `remark-lint/no-todo`?'),
      })
      expect(await run(plugin, 'remark-links/missing')).toMatchObject({ exitCode: 2 })
    }
    expect(await run(other, 'remark-links/missing')).toMatchObject({ exitCode: 0 })
    expect(await run(other, 'remark-lint/no-such')).toMatchObject({ exitCode: 2 })
  })

  it('is exit 2 with flags, too', async () => {
    for (const flag of ['--only', '--skip']) {
      expect(await runCli(CLEAN, ['a.md', flag, 'remark-lint/no-such'])).toMatchObject({
        exitCode: 2,
        stdout: expect.not.stringContaining('✔'),
      })
    }
  })
})

import { describe, expect, it } from 'vitest'
import { presetNames, presets } from '../../src/config/presets.ts'
import { DEFAULT_RULES } from '../../src/remark/default-plugins.ts'
import { rules } from '../../src/rules/index.ts'
import { runCli } from '../support/run-cli.ts'

describe('rules', () => {
  it('lists every rule with its severity in both presets, what it requires, and its fix', async () => {
    const { exitCode, stdout } = await runCli({}, ['rules'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^rule +recommended +strict$/m)
    for (const { id, description } of rules) {
      const severities = presetNames.map((name) => presets[name].get(id)?.severity)
      expect(stdout).toMatch(new RegExp(`^${id} +${severities.join(' +')} +${description.slice(0, 20)}`, 'm'))
    }
  })
  it('as JSON, with options', async () => {
    const list = JSON.parse((await runCli({}, ['rules', '--format', 'json'])).stdout)
    expect(list).toHaveLength(rules.length + DEFAULT_RULES.length)
    const titleLength = list.find(({ id }: { id: string }) => id === 'title-length')
    expect(titleLength.options.max.default).toBe(70)
    expect(titleLength.presets).toEqual({ recommended: { severity: 'off', options: {} }, strict: { severity: 'warning', options: {} } })
  })
  it('in an unknown format is exit 2', async () => {
    expect(await runCli({}, ['rules', '-f', 'xml'])).toMatchObject({
      exitCode: 2,
      stderr: 'There is no format `xml` for rules; use `text` or `json`\n',
    })
  })
})

describe('explain', () => {
  it('shows the page of every rule', async () => {
    for (const { id } of rules) expect((await runCli({}, ['explain', id])).stdout).toMatch(new RegExp(`^# ${id}\n`))
  })
  it('suggests the nearest rule', async () => {
    expect(await runCli({}, ['explain', 'heading-incremnt'])).toMatchObject({
      exitCode: 2,
      stderr: 'There is no rule and no file `heading-incremnt`; did you mean `heading-increment`?\n',
    })
  })
})

describe('print-config', () => {
  it('shows rules, options, schema and who set them', async () => {
    const files = {
      '.post-lintrc.json': '[{ "files": ["blog/**"], "schema": "docusaurus-blog", "rules": { "title-length": ["error", { "max": 60 }] } }]',
    }
    const { exitCode, stdout } = await runCli(files, ['print-config', 'blog/a.md', '--rule', 'final-newline: off'])
    expect(exitCode).toBe(0)
    const config = JSON.parse(stdout)
    expect(config).toMatchObject({ file: 'blog/a.md', schema: 'docusaurus-blog', isIgnored: false })
    expect(config.rules['title-length']).toEqual(['error', expect.objectContaining({ max: 60 })])
    expect(config.rules['final-newline']).toBe('off')
    expect(config.origins.rules['title-length']).toContain('.post-lintrc.json')
    expect(config.origins.rules['final-newline']).toBe('--rule')
  })
})

describe('help and version', () => {
  it('shows every flag and what exit codes mean', async () => {
    const { exitCode, stdout } = await runCli({}, ['--help'])
    expect(exitCode).toBe(0)
    for (const word of ['--config', '--format', '--max-warnings', '--stdin-filename', 'print-config', 'Exit codes:'])
      expect(stdout).toContain(word)
  })
  it('shows the version', async () => {
    expect((await runCli({}, ['-V'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

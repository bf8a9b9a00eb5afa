import { describe, expect, it } from 'vitest'
import type { RulePlugin } from '../../src/rule/define-plugin.ts'
import { pluginFaults } from '../../src/rule/plugin-faults.ts'
import { readRepositoryFile } from '../project/repository.ts'
import { lintWith, showMessage } from '../support/describe-rule.ts'
import { nodesOf, readMarkdownFile } from './markdown-file.ts'

const folder = 'post-lint-plugin-house-style'
const { default: plugin }: { readonly default: RulePlugin } = await import(`../../fixtures/${folder}/index.js`)
const { rules } = plugin

describe('the example plugin', () => {
  it('is one that a config takes', () => expect(pluginFaults(plugin)).toEqual([]))

  it('finds what its page says, with the fix', async () => {
    const found = async (id: string, markdown: string) => {
      const rule = rules.find((one) => one.id === id)
      return rule === undefined ? [] : (await lintWith(rule, { markdown })).map(showMessage)
    }
    expect(await found('no-todo', 'Text. TODO: more\n')).toEqual(['1:7-1:11 A note to yourself is left in the post: TODO'])
    expect(await found('product-names', '---\ntitle: On Github\n---\n')).toEqual(['2:11-2:17 Github is spelled GitHub'])
  })

  it('lists its rules in its README', () => {
    const readme = readRepositoryFile(`fixtures/${folder}/README.md`)
    for (const { id, description, defaultSeverity } of rules) {
      expect(readme).toContain(`| \`house-style/${id}\` | ${defaultSeverity} | ${description} |`)
    }
  })
})

describe('the config of docs/writing-a-plugin.md', () => {
  it('has a rule that finds titles in capital letters', async () => {
    const page = readMarkdownFile('docs/writing-a-plugin.md')
    const code = [...nodesOf(page.tree)].find((node) => node.type === 'code' && node.lang === 'js' && !node.meta)
    const body = code?.type === 'code' ? code.value.replace(/^import .*$/m, '').replace('export default', 'return') : ''
    const itself = (value: unknown): unknown => value
    const config = new Function('definePlugin', 'defineConfig', 'defineRule', body)(itself, itself, itself)
    const [name, local] = config.plugins
    expect(name).toBe('post-lint-plugin-house-style')
    expect(pluginFaults(local)).toEqual([])
    const titles = async (title: string) => (await lintWith(local.rules[0], { markdown: `---\ntitle: ${title}\n---\n` })).map(showMessage)
    expect(await titles('BUY NOW')).toEqual(['2:8-2:15 The title is written in capital letters'])
    expect(await titles('All about HTML and NASA')).toEqual([])
    expect(Object.keys(config.rules)).toEqual(['local/no-shouting', 'house-style/no-todo'])
  })
})

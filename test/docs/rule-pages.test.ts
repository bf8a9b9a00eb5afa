import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rule/define-rule.ts'
import { rules } from '../../src/rules/index.ts'
import { lintWith, showMessage } from '../support/describe-rule.ts'
import { type Example, expectedPage, readRulePage } from './rule-page.ts'

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('the page of %s', (id, rule) => {
  it('has the layout of all pages, and says what the rule declares', () => {
    const { head, headings, options } = readRulePage(id)
    expect({ head, headings, options }).toEqual(expectedPage(rule))
  })

  it('names the rules that it gives way to', () => {
    const { links } = readRulePage(id)
    const missing = Object.values(rule.yieldsTo ?? {})
      .flat()
      .filter((other) => !links.includes(`${other}.md`))
    expect(missing).toEqual([])
  })

  it('shows correct posts in which the rule finds nothing', async () => {
    const { correct } = readRulePage(id)
    expect(correct.length).toBeGreaterThan(0)
    for (const example of correct) expect(await findings(rule, example), `line ${example.line}`).toEqual([])
  })

  it('shows incorrect posts in which the rule finds something', async () => {
    const { incorrect } = readRulePage(id)
    expect(incorrect.length).toBeGreaterThan(0)
    for (const example of incorrect) expect(await findings(rule, example), `line ${example.line}`).not.toEqual([])
  })

  it('sets only options that the rule has', () => {
    const { correct, incorrect } = readRulePage(id)
    const names = [...correct, ...incorrect].flatMap(({ settings }) => Object.keys(settings.options))
    expect(names.filter((name) => !Object.hasOwn(rule.options, name))).toEqual([])
  })
})

async function findings(rule: Rule, { markdown, settings }: Example): Promise<string[]> {
  const { options, path, schema, files } = settings
  const surroundings = { ...(files !== undefined && { files }), ...(schema !== undefined && { schema }) }
  return (await lintWith(rule, { markdown, options, path, ...surroundings })).map(showMessage)
}

import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument, type SiteReading } from '../../src/document/parse-document.ts'
import { remarkRunner } from '../../src/remark/remark-runner.ts'
import { type DocumentedExample, documentedExamples, installedRules } from './documented-examples.ts'
import { projectPlugins } from './project-plugins.ts'

/*
 * The page of a rule of remark-lint shows what the rule says about which text. Through the bridge every installed rule must say
 * just that, at the same places: post-lint reads the text in its own way, and nobody may see it.
 */

const ROOT = new URL('../../', import.meta.url)
const MODULES = new URL('node_modules/', ROOT)
const rules = installedRules(MODULES).map((rule) => ({ rule, examples: documentedExamples(rule, MODULES) }))
const satteri = await loadBodyParser('satteri', () => undefined)

/** What post-lint reads without being told; the other plugins that an example is read with stand in the config. */
const READ_ANYWAY: ReadonlySet<string> = new Set(['remark-gfm', 'remark-mdx', 'remark-frontmatter'])

/** Examples that need something to be off which post-lint never turns off, as `rule file`. None is known. */
const EXCLUDED: Readonly<Record<string, string>> = {}

async function found({ rule, path, options, syntax, contents }: DocumentedExample): Promise<string[]> {
  const plugins = [[rule, options] as const, ...syntax.filter((name) => !READ_ANYWAY.has(name))]
  // Examples in MDX are called `.md` too.
  const reading: SiteReading = { flavorOf: () => (syntax.includes('remark-mdx') ? 'mdx' : 'markdown') }
  const document = await parseDocument(path, contents, satteri, reading)
  const { messages, problems } = await (await remarkRunner(await projectPlugins(plugins), { cwd: '/' })).lint(document)
  const lines = messages.map(({ start, end, text }) => `${start.line}:${start.column}-${end.line}:${end.column}: ${text}`)
  return [...lines, ...problems].sort()
}

/** A place without an end is written as one point. */
function expected({ messages }: DocumentedExample): string[] {
  return messages.map((message) => message.replace(/^(\d+:\d+): /, '$1-$1: ')).sort()
}

describe('the documented examples of remark-lint', () => {
  it('are many, and every kind of them is there', () => {
    const examples = rules.flatMap((rule) => rule.examples)
    expect(rules.filter((rule) => rule.examples.length === 0)).toEqual([])
    expect(rules.length).toBeGreaterThanOrEqual(50)
    expect(examples.length).toBeGreaterThanOrEqual(290)
    expect(examples.filter(({ messages }) => messages.length > 0).length).toBeGreaterThanOrEqual(140)
    expect(examples.filter(({ options }) => options !== undefined).length).toBeGreaterThanOrEqual(90)
    expect(new Set(examples.flatMap(({ syntax }) => syntax))).toEqual(
      new Set(['remark-directive', 'remark-frontmatter', 'remark-gfm', 'remark-math', 'remark-mdx']),
    )
    const names = new Set(examples.map(({ rule, path }) => `${rule} ${path}`))
    expect(Object.keys(EXCLUDED).filter((name) => !names.has(name))).toEqual([])
  })

  it.each(rules)('of $rule hold, place for place', async ({ examples }) => {
    for (const example of examples) {
      const name = `${example.rule} ${example.path}`
      const [actual, documented] = [await found(example), expected(example)]
      if (Object.hasOwn(EXCLUDED, name)) expect(actual, `${name} holds, and must not be excluded`).not.toEqual(documented)
      else expect(actual, name).toEqual(documented)
    }
  })
})

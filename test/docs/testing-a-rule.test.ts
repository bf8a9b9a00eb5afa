import * as nodeTest from 'node:test'
import { describe, expect, it } from 'vitest'
import { defineRule } from '../../src/rule/define-rule.ts'
import * as testing from '../../src/testing/index.ts'
import { type Outcomes, recordingRunner } from '../testing/recording-runner.ts'
import { nodesOf, readMarkdownFile } from './markdown-file.ts'

type Module = Readonly<Record<string, unknown>>

const [rule = '', inVitest = '', inNode = ''] = [...nodesOf(readMarkdownFile('docs/testing-a-rule.md').tree)].flatMap((node) =>
  node.type === 'code' && node.lang === 'js' ? [node.value] : [],
)

/** Runs the code of a module that imports nothing but these modules, and gives what it exports. */
function evaluate(code: string, modules: Readonly<Record<string, Module>>): Module {
  const body = code
    .replaceAll(/^import (\{[^}]+\}) from ('[^']+')$/gm, 'const $1 = load($2)')
    .replaceAll(/^export const (\w+)/gm, 'const $1 = exported.$1')
  const exported: Record<string, unknown> = {}
  const load = (name: string): Module => {
    const module = modules[name]
    if (module === undefined) throw new Error(`The example imports \`${name}\``)
    return module
  }
  new Function('load', 'exported', body)(load, exported)
  return exported
}

async function run(test: string, runnerName: string, ruleCode = rule): Promise<Outcomes> {
  const runner = recordingRunner()
  evaluate(test, {
    [runnerName]: { describe: runner.describe, it: runner.it },
    'post-lint/testing': testing,
    './no-heading-punctuation.js': evaluate(ruleCode, { 'post-lint': { defineRule } }),
  })
  return runner.run()
}

describe('the examples of docs/testing-a-rule.md', () => {
  it.each([
    ['vitest', inVitest, 6],
    ['node:test', inNode, 2],
  ])('are tests for %s, which pass', async (name, code, cases) => {
    const outcomes = await run(code, name)
    expect(Object.values(outcomes).filter((reason) => reason !== undefined)).toEqual([])
    expect(Object.keys(outcomes).filter((sentence) => / > (?:accepts|reports) > /.test(sentence))).toHaveLength(cases)
  })

  it('are tests that fail where the rule takes one mark of several', async () => {
    const outcomes = await run(inVitest, 'vitest', rule.replace('while (', 'if ('))
    const failed = Object.entries(outcomes).flatMap(([name, reason]) => (reason === undefined ? [] : [name]))
    expect(failed).toEqual(['no-heading-punctuation > reports > several marks, which go together'])
  })

  it('hand in runners of the type that is asked for', () => {
    const runners: readonly testing.TestRunner[] = [{ describe, it }, nodeTest]
    expect(runners).toHaveLength(2)
  })
})

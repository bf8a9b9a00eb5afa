import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rule/define-rule.ts'
import type { OptionDeclaration } from '../../src/rule/rule-options.ts'
import { rules } from '../../src/rules/index.ts'
import { describedRules } from './described-rules.ts'
import { moduleUsage } from './module-usage.ts'
import { listFiles, readRepositoryFile } from './repository.ts'

const ruleFiles = listFiles('src/rules').filter((path) => !path.startsWith('src/rules/support/') && path !== 'src/rules/index.ts')
const ids = rules.map(({ id }) => id)
const byId = rules.map((rule): [string, Rule] => [rule.id, rule])

describe('the list of rules', () => {
  it('has every rule file, and every rule has its file', () => {
    expect([...ids].sort()).toEqual(ruleFiles.map((path) => path.slice('src/rules/'.length, -'.ts'.length)))
  })

  it('is in alphabetical order, without doubles', () => expect(ids).toEqual([...new Set(ids)].sort()))

  it('has a test file for every rule, and no test file besides', () => {
    expect(listFiles('test/rules').filter(isDirectlyIn('test/rules'))).toEqual(ids.map((id) => `test/rules/${id}.test.ts`))
  })

  it('has a page for every rule, and no page besides', () => {
    expect(listFiles('docs/rules')).toEqual(ids.map((id) => `docs/rules/${id}.md`))
  })
})

describe.each(byId)('%s', (id, rule) => {
  it('has a name in kebab case', () => expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/))

  it('is the only export of its file, named after its id', async () => {
    const module: Record<string, unknown> = await import(`../../src/rules/${id}.ts`)
    expect(Object.keys(module)).toEqual([camelCase(id)])
    expect(module[camelCase(id)]).toBe(rule)
  })

  it('imports no other rule', () => {
    const { imports } = moduleUsage(`${id}.ts`, readRepositoryFile(`src/rules/${id}.ts`))
    expect(imports.filter(({ specifier }) => specifier?.startsWith('./') && !specifier.startsWith('./support/'))).toEqual([])
  })

  it('says what it requires in one order', () => expect(descriptionFaults(rule.description)).toEqual([]))

  it('has messages in form', () => {
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0)
    expect(Object.values(rule.messages).flatMap(messageFaults)).toEqual([])
  })

  it('gives way only to rules that there are, and to none that gives way to it', () => {
    const others = yieldsOf(rule)
    expect(others.filter((other) => !ids.includes(other))).toEqual([])
    expect(others.flatMap(everyYieldOf)).not.toContain(id)
  })

  it('has options with a default of their type and a description', () => {
    const faults = Object.entries(rule.options).flatMap(([name, option]) => optionFaults(name, option))
    expect(faults).toEqual([])
  })

  it('is specified by describeRule, with an output where it repairs something, and only there', () => {
    const described = describedRules(`test/rules/${id}.test.ts`, readRepositoryFile(`test/rules/${id}.test.ts`))
    expect(described).toEqual([{ rule: camelCase(id), hasOutput: rule.fixable !== false }])
  })
})

function yieldsOf(rule: Rule | undefined): readonly string[] {
  return Object.values(rule?.yieldsTo ?? {}).flatMap((others) => others ?? [])
}

/** The rule itself, what it gives way to, what that gives way to, and so on. */
function everyYieldOf(id: string): readonly string[] {
  const reached = new Set([id])
  for (const one of reached) for (const other of yieldsOf(rules.find((rule) => rule.id === one))) reached.add(other)
  return [...reached]
}

describe('what the rules share', () => {
  it('imports no rule', () => {
    const support = listFiles('src/rules/support')
    const bad = support.filter((path) => moduleUsage(path, readRepositoryFile(path)).imports.some((one) => isRuleImport(one.specifier)))
    expect(bad).toEqual([])
  })
})

describe('the form of messages', () => {
  const bad: Readonly<Record<string, string>> = {
    'a full stop': 'The title is too long.',
    'an exclamation mark': 'The title is too long!',
    'a small first letter': 'the title is too long',
    'two spaces': 'The title  is too long',
    'a space at the end': 'The title is too long ',
    'a line break': 'The title\nis too long',
    'a code span that stays open': 'The title `{title} is too long',
    'a placeholder that stays open': 'The title {title is too long',
    'two sentences': 'The title is too long. Make it shorter',
  }
  for (const [name, text] of Object.entries(bad)) it(`forbids ${name}`, () => expect(messageFaults(text)).toHaveLength(1))

  it('allows a code span or a placeholder for a first word', () => {
    expect(['`title` is empty', '{field} is empty', 'The title is empty; write one'].flatMap(messageFaults)).toEqual([])
  })
})

function messageFaults(text: string): string[] {
  const isSentence = /^[A-Z`{]/.test(text) && !/[.!\s]$/.test(text) && !/[.!?]\s/.test(text)
  const isOneLine = !/\s{2}|[\r\n]/.test(text)
  const isBalanced = text.split('`').length % 2 === 1 && !/[{}]/.test(text.replaceAll(/\{\w+\}/g, ''))
  return isSentence && isOneLine && isBalanced ? [] : [text]
}

function descriptionFaults(text: string): string[] {
  return /^(?:Require|Disallow) /.test(text) && messageFaults(text).length === 0 ? [] : [text]
}

function optionFaults(name: string, option: OptionDeclaration): string[] {
  const isNamed = /^[a-z][a-zA-Z]*$/.test(name)
  const isDescribed = messageFaults(option.description).length === 0
  return isNamed && isDescribed && hasRightDefault(option) ? [] : [`${name}: ${JSON.stringify(option)}`]
}

function hasRightDefault(option: OptionDeclaration): boolean {
  if (option.type === 'integer') return Number.isInteger(option.default) && option.default >= (option.minimum ?? Number.NEGATIVE_INFINITY)
  if (option.type === 'array') return Array.isArray(option.default) && option.default.every((item) => typeof item === 'string')
  if (option.type === 'boolean') return typeof option.default === 'boolean'
  return typeof option.default === 'string' && (option.enum === undefined || option.enum.includes(option.default))
}

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function isDirectlyIn(folder: string): (path: string) => boolean {
  return (path) => path.lastIndexOf('/') === folder.length
}

function isRuleImport(specifier: string | undefined): boolean {
  return specifier !== undefined && /^\.\.\/[^./][^/]*\.ts$/.test(specifier)
}

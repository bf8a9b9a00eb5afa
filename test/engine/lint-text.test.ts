import { expect, it } from 'vitest'
import { configResolver } from '../../src/config/resolve-config.ts'
import { type BodyParser, loadBodyParser } from '../../src/document/body/body-parser.ts'
import { fixText, lintText, summarizeText, unreadableResult } from '../../src/engine/lint-text.ts'
import { defineCrossFileRule, defineRule, type Rule } from '../../src/rule/define-rule.ts'
import { standardPostSchema } from '../../src/schema/standard-post-schema.ts'

const overflowing: BodyParser = {
  name: 'remark',
  canReadMath: false,
  parse() {
    throw new RangeError('Maximum call stack size exceeded')
  },
}

it('tells a body that the parser gives up on, at its first line, beside what is wrong with the front matter', async () => {
  const config = (await configResolver(undefined))('/blog/a.md')
  const contents = '---\ntitle: a\ntitle: b\n---\n\nText.\n'
  const settings = { config, schema: undefined, parser: overflowing, site: undefined, now: 0, inlineConfig: true }
  const { messages } = (await lintText('blog/a.md', contents, settings)).result
  expect(messages.map(({ ruleId, severity, text, start }) => `${start.line}:${start.column} ${severity} ${text} (${ruleId})`)).toEqual([
    '3:1 error The key `title` stands twice; some generators stop here, others keep only the last value (front-matter-syntax)',
    '5:1 error The body cannot be parsed: Maximum call stack size exceeded (null)',
  ])
})

it('gives a file that is no text one finding and no contents', () => {
  const result = unreadableResult('a.md', 'The file is not text')
  expect(result).toEqual({
    path: 'a.md',
    messages: [expect.objectContaining({ ruleId: null, severity: 'error', text: 'The file is not text' })],
  })
})

it('keeps a post as it is where the fixes of two rules undo each other, and names both', async () => {
  const replacing = (id: string, from: string, newText: string): Rule =>
    defineRule({
      id,
      description: 'Require another word',
      defaultSeverity: 'error',
      fixable: 'safe',
      messages: { other: 'The word is another one' },
      options: {},
      create: ({ document, report }) => {
        const start = document.source.text.indexOf(from)
        const at = { start, end: start + from.length }
        if (start !== -1) report({ message: 'other', at, fix: { edits: [{ range: at, newText }], safety: 'safe' } })
        return {}
      },
    })
  const rules = [replacing('to-two', 'one', 'two'), replacing('to-one', 'two', 'one')]
  const config = {
    ...(await configResolver(undefined))('/blog/a.md'),
    rules: rules.map((rule) => ({ rule, severity: 'error' as const, options: {} })),
  }
  const parser = await loadBodyParser('satteri', () => undefined)
  const fixed = await fixText(
    'blog/a.md',
    'one\n',
    { config, schema: undefined, parser, site: undefined, now: 0, inlineConfig: true },
    () => true,
  )
  expect(fixed.problems).toEqual(['The fixes of `to-one` and `to-two` undo each other on blog/a.md, so the post is left as it was'])
  expect(fixed.result).toBe(fixed.unfixed)
  expect(fixed.result.messages.map(({ ruleId }) => ruleId)).toEqual(['to-two'])
})

it('waits for what a validator says before a post is summarized, and does without where it fails', async () => {
  const rule = defineCrossFileRule<number>()({
    id: 'mistakes',
    description: 'Count mistakes',
    defaultSeverity: 'error',
    fixable: false,
    messages: {},
    options: {},
    create: ({ document, schema, summarize }) => {
      summarize(schema?.violations(document.frontMatter?.data ?? {}).length ?? -1)
      return {}
    },
    acrossFiles: { others: 'collection', check: () => undefined },
  })
  const config = { ...(await configResolver(undefined))('/blog/a.md'), rules: [{ rule, severity: 'error' as const, options: {} }] }
  const parser = await loadBodyParser('satteri', () => undefined)
  const summary = async (validate: () => Promise<{ issues: { message: string }[] }>) => {
    const schema = standardPostSchema({ name: 'own', schema: { '~standard': { version: 1, vendor: 'own', validate } } })
    const settings = { config, schema, parser, site: undefined, now: 0, inlineConfig: true }
    return (await summarizeText('blog/a.md', '---\ntitle: a\n---\n', settings)).summaries.get('mistakes')
  }
  expect(await summary(async () => ({ issues: [{ message: 'One' }, { message: 'Two' }] }))).toBe(2)
  expect(await summary(() => Promise.reject(new Error('no')))).toBe(-1)
})

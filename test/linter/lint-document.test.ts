import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import { RuleFailure } from '../../src/linter/rule-failure.ts'
import { defineRule, type Rule } from '../../src/rule/define-rule.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'
import { withDefaults } from '../../src/rule/rule-options.ts'

const parser = await loadBodyParser('satteri', () => undefined)

async function lint(markdown: string, ...rules: readonly Rule[]): Promise<LintMessage[]> {
  const document = await parseDocument('blog/post.md', markdown, parser)
  return lintDocument(document, {
    rules: rules.map((rule) => ({ rule, severity: 'error', options: {} })),
    schema: undefined,
    inlineConfig: true,
    knownRuleIds: new Set(rules.map(({ id }) => id)),
  })
}

const plain = { description: 'Require nothing', defaultSeverity: 'error', fixable: false, options: {} } as const

const headings = defineRule({
  ...plain,
  id: 'headings',
  messages: { found: 'Heading {name} of level {level}' },
  create: ({ report }) => ({
    heading: (node) =>
      report({ message: 'found', data: { name: '{level}', level: node.depth }, at: node, related: [{ text: 'also', at: node }] }),
  }),
})

describe('lintDocument', () => {
  it('fills messages once, so that a value in braces stays as it is', async () => {
    const [message] = await lint('---\ntitle: x\n---\n\n## One\n', headings)
    expect(message).toMatchObject({ ruleId: 'headings', severity: 'error', text: 'Heading {level} of level 2' })
    expect(message?.url).toMatch(/docs\/rules\/headings\.md$/)
  })
  it('gives offsets and points of the whole file, for the finding and for related places', async () => {
    const [message] = await lint('---\ntitle: x\n---\n\n## One\n', headings)
    const place = { range: { start: 18, end: 24 }, start: { line: 5, column: 1 }, end: { line: 5, column: 7 } }
    expect(message).toMatchObject({ ...place, related: [{ text: 'also', ...place }] })
  })
  it('says in the message why a fix that a rule could have is not offered', async () => {
    const careful = defineRule({
      ...plain,
      id: 'careful',
      fixable: 'safe',
      messages: { found: 'Found' },
      create: ({ report }) => ({
        heading: (node) => report({ message: 'found', at: node, fix: { withheld: 'there is a comment inside' } }),
      }),
    })
    const [message] = await lint('# One\n', careful)
    expect(message?.text).toBe('Found (no fix: there is a comment inside)')
    expect(message).not.toHaveProperty('fix')
  })
  it('sorts findings by place, whichever rule found them first', async () => {
    const end = defineRule({
      ...plain,
      id: 'at-the-end',
      messages: { first: 'First', last: 'Last' },
      create: ({ report }) => ({
        'root:exit': () => {
          report({ message: 'last', at: { start: 10, end: 11 } })
          report({ message: 'first', at: { start: 0, end: 1 } })
        },
      }),
    })
    expect((await lint('text\n\n# One\n', headings, end)).map(({ text }) => text)).toEqual(['First', 'Heading {level} of level 1', 'Last'])
  })
  it('places a node that the parser made up where the rule last was', async () => {
    const links = defineRule({
      ...plain,
      id: 'links',
      messages: { found: 'Link' },
      create: ({ report }) => ({ link: () => report({ message: 'found', at: {} }) }),
    })
    expect(await lint('Text with https://example.com in it\n', links)).toMatchObject([{ start: { line: 1 } }])
  })
  for (const [when, rule] of Object.entries({
    'while it is made': defineRule({
      ...plain,
      id: 'broken',
      messages: {},
      create() {
        throw new TypeError('x is not a function')
      },
    }),
    'on its way through the tree': defineRule({
      ...plain,
      id: 'broken',
      messages: { found: 'Found' },
      create: ({ report }) => ({
        heading(node) {
          report({ message: 'found', at: node })
          throw new TypeError('x is not a function')
        },
      }),
    }),
  })) {
    it(`names rule, file and line of a rule that throws ${when}`, async () => {
      const failure = lint('Text\n\n## One\n', rule)
      await expect(failure).rejects.toThrow(RuleFailure)
      await expect(failure).rejects.toThrow(/^Rule `broken` failed on blog\/post\.md, near line [13]: x is not a function$/)
    })
  }

  it('takes a rule that waits for something for one with a bug, and what it throws later does not end the process', async () => {
    const late = defineRule({
      ...plain,
      id: 'late',
      messages: {},
      create: (async () => {
        throw new Error('too late')
      }) as never,
    })
    await expect(lint('# One\n', late)).rejects.toThrow(
      'Rule `late` failed on blog/post.md, near line 1: its `create` gives a promise, and a rule is synchronous',
    )
  })
  for (const [what, [finding, reason]] of Object.entries<readonly [finding: object, reason: string]>({
    'a message that it does not declare': [{ message: 'toString' }, 'it reports a message `toString` that it does not declare'],
    'a place behind the end': [{ at: { start: 0, end: 99 } }, 'it reports a place outside of the post: 0 to 99'],
    'a place that is no number': [{ at: { start: Number.NaN, end: 1 } }, 'it reports a place outside of the post: NaN to 1'],
    'a fix that reaches out of the post': [
      { fix: { edits: [{ range: { start: 0, end: 99 }, newText: '' }], safety: 'safe' } },
      'its fix reaches out of the post: 0 to 99',
    ],
    'a fix without a text': [{ fix: { edits: [{ range: { start: 0, end: 1 } }], safety: 'safe' } }, 'its fix has an edit without a text'],
    'a fix without edits': [{ fix: { edits: [], safety: 'safe' } }, 'its fix has no edits'],
    'a fix of which nobody knows how safe it is': [
      { fix: { edits: [{ range: { start: 0, end: 1 }, newText: '' }], safety: true } },
      'its fix is `safe` or `unsafe`, not `true`',
    ],
  })) {
    it(`takes ${what} for a bug of the rule, whoever wrote it`, async () => {
      const careless = defineRule({
        ...plain,
        id: 'careless',
        messages: { found: 'Found' },
        create: ({ report }) => ({ heading: () => report({ message: 'found', at: { start: 0, end: 1 }, ...finding } as never) }),
      })
      await expect(lint('# One\n', careless)).rejects.toThrow(`Rule \`careless\` failed on blog/post.md, near line 1: ${reason}`)
    })
  }
})

it('the options of a rule are the same for every post, so none can change them', () => {
  const options = withDefaults({ words: { type: 'array', items: { type: 'string' }, default: ['a'], description: 'Words' } }, {})
  expect(() => Object.assign(options, { words: [] })).toThrow(TypeError)
})

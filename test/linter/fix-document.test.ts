import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { type FixedDocument, fixDocument } from '../../src/linter/fix-document.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import { RuleFailure } from '../../src/linter/rule-failure.ts'
import { defineRule, type Rule } from '../../src/rule/define-rule.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'
import type { TextEdit } from '../../src/text/text-edit.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** A rule that sees nothing but the text and wants these edits in it. */
function rewriting(id: string, editsIn: (text: string) => readonly TextEdit[], safety: 'safe' | 'unsafe' = 'safe'): Rule {
  return defineRule({
    id,
    description: 'Require other text',
    defaultSeverity: 'error',
    fixable: safety,
    messages: { other: 'The text is another one' },
    options: {},
    create: ({ document, report }) => {
      const edits = editsIn(document.source.text)
      if (edits.length > 0) report({ message: 'other', at: edits[0]?.range ?? document.bodyRange, fix: { edits, safety } })
      return {}
    },
  })
}

/** Replaces the first place of a text by another. */
function replacing(id: string, from: string, to: string, safety?: 'safe' | 'unsafe'): Rule {
  return rewriting(
    id,
    (text) => {
      const start = text.indexOf(from)
      return start === -1 ? [] : [{ range: { start, end: start + from.length }, newText: to }]
    },
    safety,
  )
}

async function fix(
  contents: string,
  rules: readonly Rule[],
  settings: { path?: string; isWanted?: (message: LintMessage) => boolean } = {},
): Promise<FixedDocument> {
  const { path = 'post.md', isWanted = () => true } = settings
  const lint = (document: Awaited<ReturnType<typeof parseDocument>>): LintMessage[] =>
    lintDocument(document, {
      rules: rules.map((rule) => ({ rule, severity: 'error', options: {} })),
      schema: undefined,
      inlineConfig: true,
      knownRuleIds: new Set(rules.map(({ id }) => id)),
    })
  const parse = (text: string): ReturnType<typeof parseDocument> => parseDocument(path, text, parser)
  const document = await parse(contents)
  return fixDocument(document, lint(document), { isWanted, parse, lint })
}

describe('fixDocument', () => {
  it('does nothing where there is nothing to fix', async () => {
    expect(await fix('One\n', [replacing('a', 'Two', 'Three')])).toMatchObject({ count: 0, messages: [] })
  })
  it('applies fixes until there are none, and says how many that were', async () => {
    const { document, count, messages } = await fix('x x x\n', [replacing('a', 'x', 'y'), replacing('b', 'y y y', 'z')])
    expect({ text: document.source.text, count, messages }).toEqual({ text: 'z\n', count: 4, messages: [] })
  })
  it('applies all edits of a fix or none: a fix that touches a taken one waits for the next round', async () => {
    const both = rewriting('both', (text) =>
      text.startsWith('ab') && text.includes('c')
        ? [
            { range: { start: 0, end: 1 }, newText: 'A' },
            { range: { start: text.indexOf('c'), end: text.indexOf('c') + 1 }, newText: 'C' },
          ]
        : [],
    )
    const { document, count } = await fix('abc\n', [both, replacing('rival', 'bc', 'xx')])
    // `both` stands first; after it nothing is left for its rival.
    expect({ text: document.source.text, count }).toEqual({ text: 'AbC\n', count: 1 })
  })
  it('takes two insertions at one place for fixes that touch', async () => {
    const insert = (id: string, mark: string): Rule =>
      rewriting(id, (text) => (text.includes(mark) ? [] : [{ range: { start: 0, end: 0 }, newText: mark }]))
    const { document, count } = await fix('text\n', [insert('a', '1'), insert('b', '2')])
    expect({ text: document.source.text, count }).toEqual({ text: '21text\n', count: 2 })
  })
  it('fixes only what is wanted, and goes on saying the rest', async () => {
    const rules = [replacing('safe', 'one', '1'), replacing('careful', 'two', '2', 'unsafe')]
    const { document, messages } = await fix('one two\n', rules, { isWanted: ({ fix: found }) => found?.safety === 'safe' })
    expect(document.source.text).toBe('1 two\n')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['careful'])
  })
  it('gives the findings and places of the fixed text', async () => {
    const { messages } = await fix('xx y\n', [replacing('a', 'xx', ''), replacing('b', 'y', 'z')], {
      isWanted: ({ ruleId }) => ruleId === 'a',
    })
    expect(messages).toMatchObject([{ ruleId: 'b', start: { line: 1, column: 2 } }])
  })
  it('takes one after the other what is right alone and wrong together', async () => {
    // Each makes `title` of another key, where there is none yet.
    const renaming = (id: string, from: string): Rule =>
      rewriting(id, (text) => {
        const start = text.indexOf(`\n${from}:`) + 1
        return start === 0 || text.includes('\ntitle:') ? [] : [{ range: { start, end: start + from.length }, newText: 'title' }]
      })
    const rules = [
      replacing('first', 'x: 1', 'x: 2'),
      renaming('capital', 'Title'),
      renaming('misspelt', 'titel'),
      replacing('last', 'One', 'Two'),
    ]
    const { document, count } = await fix('---\nx: 1\nTitle: a\ntitel: b\n---\n\nOne\n', rules)
    expect({ text: document.source.text, count }).toEqual({ text: '---\nx: 2\ntitle: a\ntitel: b\n---\n\nTwo\n', count: 3 })
  })
  it('keeps a byte order mark and foreign line breaks', async () => {
    const { document } = await fix('\uFEFFone\r\ntwo\rthree\n', [replacing('a', 'two', '2')])
    expect(document.source.hasByteOrderMark).toBe(true)
    expect(document.source.text).toBe('one\r\n2\rthree\n')
  })
})

describe('fixDocument refuses, and names the rules', () => {
  async function failure(contents: string, rules: readonly Rule[], path?: string): Promise<string> {
    const error: unknown = await fix(contents, rules, path === undefined ? {} : { path }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RuleFailure)
    return error instanceof Error ? error.message : ''
  }
  it('two rules that undo each other', async () => {
    const rules = [replacing('to-two', 'one', 'two'), replacing('to-one', 'two', 'one'), replacing('other', 'x', 'y')]
    expect(await failure('one x\n', rules)).toBe(
      'The fixes of `to-one` and `to-two` undo each other on post.md, so the post is left as it was',
    )
  })
  it('a rule whose fix changes nothing', async () => {
    expect(await failure('one\n', [replacing('idle', 'one', 'one')])).toBe(
      'The fix of `idle` does not mend what it is for on post.md, so the post is left as it was',
    )
  })
  it('a fix that makes another one necessary for ever', async () => {
    expect(await failure('a\n', [replacing('growing', 'a', 'ba')])).toBe(
      'The fix of `growing` has no end after 10 rounds on post.md, so the post is left as it was',
    )
  })
  it('a fix whose own edits overlap', async () => {
    const overlapping = rewriting('overlapping', () => [
      { range: { start: 0, end: 3 }, newText: '' },
      { range: { start: 2, end: 4 }, newText: '' },
    ])
    expect(await failure('One two\n', [overlapping])).toBe(
      'Rule `overlapping` failed on post.md, near line 1: the edits of its fix overlap',
    )
  })
  it('a fix that breaks the front matter', async () => {
    expect(await failure('---\ntitle: One\n---\n', [replacing('unquoting', 'One', 'a: b: c')])).toBe(
      'The fix of `unquoting` would break post.md: its front matter cannot be read then',
    )
  })
  it('a fix that takes the front matter away', async () => {
    expect(await failure('---\ntitle: One\n---\n', [replacing('shifting', '---\nt', 'x\n---\nt')])).toContain(
      'its front matter cannot be read then',
    )
  })
  it('a fix that makes MDX no MDX', async () => {
    expect(await failure('Text <b>x</b>\n', [replacing('cutting', '</b>', '')], 'post.mdx')).toContain(
      'its body cannot be read as MDX then',
    )
  })
  it('none of this where the post was broken before', async () => {
    const { document } = await fix('---\na: b: c\n---\n\none\n', [replacing('a', 'one', 'two')])
    expect(document.source.text).toContain('two')
  })
})

import { describe, expect, it, onTestFinished } from 'vitest'
import { defineCrossFileRule, defineRule } from '../../src/rule/define-rule.ts'
import { uniqueTitle } from '../../src/rules/unique-title.ts'
import { describeRule } from '../../src/testing/index.ts'
import { type Outcomes, recordingRunner } from './recording-runner.ts'

/** Reports each `TODO` in a text, and with a word for it mends it. */
const noTodo = defineRule({
  id: 'no-todo',
  description: 'Disallow notes to oneself',
  defaultSeverity: 'off',
  fixable: 'unsafe',
  messages: { found: 'The text still says `{word}`' },
  options: {
    word: { type: 'string', default: 'TODO', description: 'The word to look for' },
    replacement: { type: 'string', default: '', description: 'What to write in its place' },
  },
  create({ document, options, report }) {
    return {
      'root:exit'() {
        for (const { index } of document.source.text.matchAll(new RegExp(options.word, 'g'))) {
          const range = { start: index, end: index + options.word.length }
          const fix = { edits: [{ range, newText: options.replacement }], safety: 'unsafe' as const }
          report({ message: 'found', data: { word: options.word }, at: range, ...(options.replacement !== '' && { fix }) })
        }
      },
    }
  },
})

const FOUND = '1:1-1:5 The text still says `TODO`'
const right = {
  valid: { 'other words': 'Done\n' },
  invalid: {
    'the word': { markdown: 'TODO\n', messages: [FOUND] },
    'the word, with another one for it': { markdown: 'TODO\n', options: { replacement: 'Done' }, messages: [FOUND], output: 'Done\n' },
  },
}

/** The same rule with something else in it. */
const noTodoBut = (part: object) => ({ ...noTodo, ...part })

/** What becomes of the tests of a rule; both are taken as they are, so that they can be no rule and no cases. */
const runCases = async (rule: unknown, cases: unknown): Promise<Outcomes> => {
  const runner = recordingRunner()
  describeRule(rule as never, cases as never, runner)
  return runner.run()
}

/** Why the tests failed that did. */
const failuresOf = async (rule: unknown, cases: unknown): Promise<readonly string[]> =>
  Object.values(await runCases(rule, cases)).filter((reason) => reason !== undefined)

/** What the tool says of one invalid case of a rule. */
const reasonFor = async (rule: unknown, one: object): Promise<string> => {
  const { 'no-todo > reports > it': reason } = await runCases(rule, { valid: {}, invalid: { it: one } })
  return reason ?? 'nothing'
}

describe('a rule and cases that are right', () => {
  it('pass, under the name of the rule', async () => {
    expect(await runCases(noTodo, right)).toEqual({
      'no-todo > has no two cases alike': undefined,
      'no-todo > has a case with an output, because it says that it has fixes': undefined,
      'no-todo > accepts > other words': undefined,
      'no-todo > reports > the word': undefined,
      'no-todo > reports > the word, with another one for it': undefined,
    })
  })

  it('pass where fixes touch, which takes two rounds', async () => {
    const two = { markdown: 'TODOTODO\n', options: { replacement: 'Done' }, messages: [FOUND, FOUND.replace('1:1-1:5', '1:5-1:9')] }
    expect(await reasonFor(noTodo, { ...two, output: 'DoneDone\n' })).toBe('nothing')
  })

  it('pass where a disable comment names a rule that is not one of post-lint itself', async () => {
    expect(await failuresOf(noTodo, { valid: { it: '<!-- post-lint-disable-next-line no-todo -->\nTODO\n' }, invalid: {} })).toHaveLength(1)
    const quiet = { ...noTodo, fixable: false }
    expect(await failuresOf(quiet, { valid: { it: '<!-- post-lint-disable-next-line no-todo -->\nTODO\n' }, invalid: {} })).toEqual([])
  })

  it('pass on a tree that is deeper than the stack', async () => {
    const deep = `${'> '.repeat(20_000)}a\n`
    expect(await failuresOf(noTodoBut({ fixable: false }), { valid: { it: { markdown: deep, asWritten: true } }, invalid: {} })).toEqual([])
  })
})

describe('a rule that is wrong', () => {
  it('fails, with what was expected and what was found', async () => {
    expect(await reasonFor(noTodo, { markdown: 'A TODO\n', messages: [FOUND, 'more'] })).toBe(
      [
        '"it", as written: the findings are not those that the case expects',
        'expected:',
        `  ${FOUND}`,
        '  more',
        'found:',
        '  1:3-1:7 The text still says `TODO`',
      ].join('\n'),
    )
  })

  it('fails where it finds something in a valid case', async () => {
    const { 'no-todo > accepts > it': reason } = await runCases(noTodo, { valid: { it: 'TODO\n' }, invalid: {} })
    expect(reason).toMatch(
      /as written: the findings are not those.*\nexpected:\n {2}nothing\nfound:\n {2}1:1-1:5 The text still says `TODO`$/,
    )
  })

  it('fails where both sides differ for runners that show differences', async () => {
    const bodies: (() => unknown)[] = []
    const runner = { describe: (_: string, body: () => void) => body(), it: (_: string, body: () => unknown) => bodies.push(body) }
    describeRule(noTodo, { valid: { it: 'TODO\n' }, invalid: {} }, runner)
    await expect(bodies.at(-1)?.()).rejects.toMatchObject({ name: 'AssertionError', expected: [], actual: [FOUND] })
  })

  const lineFeeds = /^\n/m
  const create = (find: (text: string) => RegExpMatchArray | null) =>
    noTodoBut({
      fixable: false,
      create: ({ document, report }: Parameters<typeof noTodo.create>[0]) => {
        const { index } = find(document.source.text) ?? {}
        if (index !== undefined) report({ message: 'found', data: { word: 'TODO' } as never, at: { start: index, end: index + 1 } })
        return {}
      },
    })
  it('fails where it looks for line feeds alone', async () => {
    const one = { markdown: 'a\n\nb\n', messages: ['2:1-3:1 The text still says `TODO`'] }
    expect(
      await reasonFor(
        create((text) => text.match(lineFeeds)),
        one,
      ),
    ).toMatch(/^"it", with CRLF: the findings are not those/)
  })

  const broken: Readonly<Record<string, readonly [rule: object, reason: RegExp]>> = {
    'throws at once': [
      {
        create: () => {
          throw new TypeError('x is not a function')
        },
      },
      /^"it", as written: Rule `no-todo` failed on post\.md, near line \d: x is not a function$/,
    ],
    'throws on its way': [
      {
        create: () => ({
          paragraph: () => {
            throw new TypeError('no such thing')
          },
        }),
      },
      /^"it", as written: Rule `no-todo` failed on post\.md, near line \d: no such thing$/,
    ],
    'returns nothing from create': [
      { create: () => undefined },
      /: the rule `no-todo` returns no object from `create`, which must return functions by node type$/,
    ],
    'is asynchronous': [{ create: async () => ({}) }, /: the rule `no-todo` returns a promise from `create`/],
    'waits on its way': [
      { create: () => ({ paragraph: async () => {} }) },
      /: the rule `no-todo` returns a promise from `paragraph`, but nothing waits for a rule$/,
    ],
    'has a listener that is no function': [
      { create: () => ({ paragraph: 'TODO' }) },
      /: the rule `no-todo` has no function for `paragraph` in what `create` returns$/,
    ],
    'changes a node': [
      {
        create: () => ({
          text: (node: { value: string }) => {
            node.value = 'Done'
          },
        }),
      },
      /: the rule `no-todo` changes `value` of a `text` in the tree, which other rules read too$/,
    ],
    'takes a node out': [
      {
        create: () => ({
          paragraph: (node: { children: unknown[] }) => {
            node.children.pop()
          },
        }),
      },
      /: the rule `no-todo` changes `children` of a `paragraph` in the tree/,
    ],
    'adds to a node': [
      {
        create: () => ({
          paragraph: (node: object) => {
            Object.assign(node, { data: {} })
          },
        }),
      },
      /: the rule `no-todo` changes a `paragraph` in the tree/,
    ],
    'changes the front matter': [
      {
        create: ({ document }: Parameters<typeof noTodo.create>[0]) => {
          Object.assign(document.frontMatter?.data ?? {}, { title: 1 })
          return {}
        },
      },
      /: the rule `no-todo` changes `title` of the front matter, which other rules read too$/,
    ],
  }
  for (const [what, [part, reason]] of Object.entries(broken)) {
    it(`fails where it ${what}`, async () => {
      expect(await reasonFor(noTodoBut(part), { markdown: '---\ntitle: A\n---\n\nTODO\n', messages: [FOUND] })).toMatch(reason)
    })
  }

  it('fails where it keeps something from one post to the next', async () => {
    const seen = new Set<string>()
    const forgetful = noTodoBut({
      create: (context: Parameters<typeof noTodo.create>[0]) => {
        const { text } = context.document.source
        if (seen.has(text)) return {}
        seen.add(text)
        return noTodo.create(context)
      },
    })
    expect(await reasonFor(forgetful, { markdown: 'TODO\n', messages: [FOUND] })).toMatch(
      /^"it", a second time, with what the rule may have kept from the first: the findings are not those/,
    )
  })
})

describe('a finding that is wrong', () => {
  const reporting = (finding: object) =>
    noTodoBut({
      fixable: false,
      create: ({ report }: Parameters<typeof noTodo.create>[0]) => {
        report({ message: 'found', data: { word: 'TODO' }, at: { start: 0, end: 4 }, ...finding } as never)
        return {}
      },
    })
  const bad: Readonly<Record<string, readonly [finding: object, reason: string]>> = {
    'a message that is not declared': [
      { message: 'fuond' },
      'reports the message `fuond`, which it does not declare; did you mean `found`?',
    ],
    'a message that every object has': [{ message: 'constructor' }, 'reports the message `constructor`, which it does not declare'],
    'no value for a placeholder': [{ data: {} }, 'reports the message `found` without a value for `{word}`'],
    'a place behind the text': [{ at: { start: 0, end: 99 } }, 'reports 0-99, which is no stretch of a text of 5 characters'],
    'a place that ends before it starts': [{ at: { start: 3, end: 1 } }, 'reports 3-1, which is no stretch of a text of 5 characters'],
    'a place that is no number': [{ at: { start: Number.NaN, end: 1 } }, 'reports NaN-1, which is no stretch of a text of 5 characters'],
    'a fix that was not declared': [
      { fix: { edits: [{ range: { start: 0, end: 4 }, newText: '' }], safety: 'safe' } },
      'says `fixable: false`, but has a fix',
    ],
  }
  for (const [what, [finding, reason]] of Object.entries(bad)) {
    it(`fails with ${what}`, async () => {
      expect(await reasonFor(reporting(finding), { markdown: 'TODO\n', messages: [FOUND] })).toBe(
        `"it", as written: the rule \`no-todo\` ${reason}`,
      )
    })
  }
})

describe('a fix that is wrong', () => {
  /** A rule that fixes a text as long as there is something to fix. */
  const fixing = (editsIn: (text: string) => readonly object[] | undefined, safety = 'unsafe') =>
    noTodoBut({
      create: ({ document, report }: Parameters<typeof noTodo.create>[0]) => {
        const edits = editsIn(document.source.text)
        if (edits !== undefined)
          report({ message: 'found', data: { word: 'TODO' }, at: { start: 0, end: 4 }, fix: { edits, safety } } as never)
        return {}
      },
    })
  const replacing = (start: number, end: number, newText: unknown = 'Done') => ({ range: { start, end }, newText })
  const one = { markdown: 'TODO\n', messages: [FOUND], output: 'Done\n' }

  const bad: Readonly<Record<string, readonly [rule: unknown, reason: RegExp]>> = {
    'lies outside of the text': [
      fixing(() => [replacing(0, 500)]),
      /: the rule `no-todo` has a fix that replaces 0-500, which is no stretch of a text of 5 characters$/,
    ],
    'has edits that overlap': [
      fixing(() => [replacing(0, 3), replacing(2, 4)]),
      /: the rule `no-todo` has a fix whose edits overlap at 2-4$/,
    ],
    'has no edits': [fixing(() => []), /: the rule `no-todo` has a fix without edits; leave the fix out/],
    'writes no text': [fixing(() => [replacing(0, 4, 1)]), /: the rule `no-todo` has a fix with a `newText` that is no string$/],
    'is safer than the rule says': [
      fixing(() => [replacing(0, 4)], 'safe'),
      /: the rule `no-todo` says `fixable: 'unsafe'`, but has a fix that is safe$/,
    ],
    'changes nothing': [fixing(() => [replacing(0, 4, 'TODO')]), /: The fix of `no-todo` does not mend what it is for on post\.md/],
    'has no end': [fixing(() => [replacing(0, 0, 'a')]), /: The fix of `no-todo` has no end after 10 rounds on post\.md/],
    'leaves something to fix': [
      fixing((text) => (text.startsWith('TODO') ? [replacing(0, 4, 'TDDO')] : text.startsWith('TDDO') ? [replacing(0, 4)] : undefined)),
      /: a fix leaves something that the rule fixes again: one fix was offered, and it took 2 until nothing was left$/,
    ],
  }
  for (const [what, [rule, reason]] of Object.entries(bad)) {
    it(`fails where it ${what}`, async () => expect(await reasonFor(rule, one)).toMatch(reason))
  }

  it('fails where it breaks what could be read before', async () => {
    const rule = fixing((text) => (text.includes('TODO') ? [replacing(11, 15, '[')] : undefined))
    const settings = { markdown: '---\ntitle: TODO\n---\n', messages: ['1:1-2:1 The text still says `TODO`'] }
    expect(await reasonFor(rule, { ...settings, output: 'Done\n' })).toBe(
      '"it", as written: The fix of `no-todo` would break post.md: its front matter cannot be read then',
    )
  })

  it('fails where it gives another text', async () => {
    const rule = fixing((text) => (text.includes('TODO') ? [replacing(0, 4, '')] : undefined))
    expect(await reasonFor(rule, one)).toBe(
      '"it", as written: the text with every fix applied is not the `output` of the case\nexpected:\n  "Done\\n"\nfound:\n  "\\n"',
    )
  })

  it('fails where it writes line feeds into a text with CRLF', async () => {
    const rule = fixing((text) => (text.startsWith('TODO') ? [replacing(0, 4, 'a\nb')] : undefined))
    expect(await reasonFor(rule, { ...one, output: 'a\nb\n' })).toMatch(
      /^"it", with CRLF: the text with every fix.*\nexpected:\n {2}"a\\r\\nb\\r\\n"\nfound:\n {2}"a\\nb\\r\\n"$/,
    )
  })

  it('fails where no case has an output', async () => {
    expect(await failuresOf(noTodo, { valid: right.valid, invalid: { it: right.invalid['the word'] } })).toEqual([
      "The rule `no-todo` says `fixable: 'unsafe'`, but no case has an `output`",
    ])
  })
})

describe('a case that is wrong', () => {
  const word = { markdown: 'TODO\n', messages: [FOUND] }
  const bad: Readonly<Record<string, readonly [one: unknown, reason: string]>> = {
    'no object': [['TODO'], 'A case is an object with `markdown`, not a list'],
    'nothing but a text': ['TODO', 'A case is an object with `markdown`, not `TODO`'],
    'a part that no case has': [{ ...word, option: {} }, 'A case has no part `option`; did you mean `options`?'],
    'a part that has nothing to do with a case': [
      { ...word, only: true },
      'A case has no part `only`; it has `markdown`, `options`, `path`, `schema`, `files`, `asWritten`, `messages`, `output`',
    ],
    'no text': [{ messages: [FOUND] }, 'The case has no `markdown`, which must be a string'],
    'no messages': [{ markdown: 'TODO\n' }, 'The case has no `messages`, which must be a list of strings'],
    'an empty list of messages': [{ ...word, messages: [] }, '`messages` is empty; a case without findings belongs under `valid`'],
    'messages that are numbers': [{ ...word, messages: [1] }, '`messages` of a case must be a list of strings'],
    'an output that is the text itself': [
      { ...word, output: 'TODO\n' },
      '`output` is the same text as `markdown`; leave it out where no finding has a fix',
    ],
    'an option that the rule does not have': [
      { ...word, options: { wrod: 'a' } },
      'options.wrod: `no-todo` has no option `wrod`; did you mean `word`?',
    ],
    'an option of another type': [{ ...word, options: { word: 1 } }, 'options.word: must be a string, not `1`'],
    'options that are a list': [{ ...word, options: [] }, '`options` of a case must be an object, not a list'],
    'a path that is no string': [{ ...word, path: 1 }, '`path` of a case must be a string, not `1`'],
    'files that hold no text': [{ ...word, files: { a: 1 } }, '`files` of a case must be an object of file contents by path'],
    'files with the post itself': [
      { ...word, files: { 'post.md': 'a' } },
      '`files` holds `post.md` too, which is the post of the case itself',
    ],
  }
  for (const [what, [one, reason]] of Object.entries(bad)) {
    it(`fails with ${what}`, async () => expect(await reasonFor(noTodo, one as object)).toBe(`"it": ${reason}`))
  }

  it('fails with messages in a valid case', async () => {
    const [reason] = await failuresOf(noTodo, { ...right, valid: { it: { ...word, markdown: 'A TODO\n' } } })
    expect(reason).toBe('"it": A valid case has no `messages`; one with findings belongs under `invalid`')
  })

  it('fails with a fix that it does not expect', async () => {
    expect(await reasonFor(noTodo, { ...word, options: { replacement: 'Done' } })).toBe(
      '"it", as written: a finding has a fix, so the case needs an `output`: "Done\\n"',
    )
  })

  it('fails with an output where nothing has a fix', async () => {
    expect(await reasonFor(noTodo, { ...word, output: 'Done\n' })).toBe(
      '"it", as written: the case has an `output`, but no finding has a fix',
    )
  })

  it('fails with a schema that there is not, or that is none', async () => {
    expect(await reasonFor(noTodo, { ...word, schema: 'docusaurus-blgo' })).toBe(
      '"it", as written: There is no built-in schema `docusaurus-blgo`; did you mean `docusaurus-blog`?',
    )
    expect(await reasonFor(noTodo, { ...word, schema: { type: 'no-type' } })).toMatch(
      /^"it", as written: The schema `schema\.json` does not compile/,
    )
  })

  it('fails where it is there twice', async () => {
    const [reason] = await failuresOf(noTodo, {
      valid: { one: 'Done\n', other: { markdown: 'Done\n', options: {} } },
      invalid: right.invalid,
    })
    expect(reason).toBe('"one" and "other" are the same case')
  })

  it('fails where a message of the rule is left out, if that is asked for', async () => {
    const more = noTodoBut({ messages: { ...noTodo.messages, second: 'Another one', third: 'A third one' } })
    expect(await failuresOf(more, right)).toEqual([])
    expect(await failuresOf(more, { ...right, everyMessage: true })).toEqual(['No case makes the rule `no-todo` report `second`, `third`'])
    expect(await failuresOf(noTodo, { ...right, everyMessage: true })).toEqual([])
  })
})

describe('what is no rule', () => {
  const bad: Readonly<Record<string, readonly [rule: unknown, reason: string]>> = {
    nothing: [undefined, 'a rule is what `defineRule` gives, not nothing'],
    'a function': [() => ({}), 'a rule is what `defineRule` gives, not a function'],
    'an empty object': [{}, 'its `id` is a name in kebab case, not nothing'],
    'a rule without a function': [{ ...noTodo, create: undefined }, 'its `create` is a function, not nothing'],
    'a rule with another severity': [
      { ...noTodo, defaultSeverity: 'info' },
      'its `defaultSeverity` is `error`, `warning` or `off`, not `info`',
    ],
    'a rule that says it is fixable as others do': [
      { ...noTodo, fixable: true },
      '`fixable` is `false`, `safe`, `unsafe` or `safe or unsafe`, not `true`',
    ],
    'a rule with messages that are no text': [{ ...noTodo, messages: { found: 1 } }, 'its `messages` are an object of names and texts'],
  }
  for (const [what, [rule, reason]] of Object.entries(bad)) {
    it(`is ${what}`, async () => {
      await expect(runCases(rule, right)).rejects.toThrow(new TypeError(`\`describeRule\` cannot run this rule: ${reason}`))
    })
  }
})

describe('what are no cases', () => {
  const bad: Readonly<Record<string, readonly [cases: unknown, reason: string]>> = {
    'a list': [[], 'The cases of a rule are an object with `valid` and `invalid`, both objects of cases by their sentences'],
    'valid ones alone': [
      { valid: {} },
      'The cases of a rule are an object with `valid` and `invalid`, both objects of cases by their sentences',
    ],
    'none at all': [{ valid: {}, invalid: {} }, 'A rule without cases is not tested'],
    'cases with a misspelt part': [
      { ...right, everyMesage: true },
      'The cases of a rule have no part `everyMesage`; did you mean `everyMessage`?',
    ],
  }
  for (const [what, [cases, reason]] of Object.entries(bad)) {
    it(`are ${what}`, async () => await expect(runCases(noTodo, cases)).rejects.toThrow(new TypeError(reason)))
  }
})

describe('the test runner', () => {
  const setGlobals = (globals: object): void => {
    const before = { describe: Reflect.get(globalThis, 'describe'), it: Reflect.get(globalThis, 'it') }
    Object.assign(globalThis, globals)
    onTestFinished(() => {
      Object.assign(globalThis, before)
    })
  }

  it('has to be handed in where it defines no globals', () => {
    expect(() => describeRule(noTodo, right)).toThrow(
      'There are no global functions `describe` and `it`; hand them in: `describeRule(rule, cases, { describe, it })`',
    )
  })

  it('has to have both functions', () => {
    setGlobals({ describe: () => undefined })
    expect(() => describeRule(noTodo, right)).toThrow('There are no global functions `describe` and `it`')
    expect(() => describeRule(noTodo, right, { describe } as never)).toThrow(
      'The test runner has no functions `describe` and `it`; hand them in',
    )
  })

  it('is the global one where it defines globals', () => {
    const names: string[] = []
    setGlobals({ describe: (_: string, body: () => void) => body(), it: (name: string) => names.push(name) })
    describeRule(noTodo, right)
    expect(names).toContain('the word, with another one for it')
  })
})

describe('what a case can say', () => {
  const schemaRule = defineRule({
    id: 'no-todo',
    description: 'Require a schema',
    defaultSeverity: 'error',
    fixable: false,
    messages: { schema: 'The schema is {name}, the generator {generator}, the path {path} ({flavor}), the year {year}' },
    options: {},
    create({ document, schema, site, now, report }) {
      const keys = schema?.unknownKeys({ titel: 1 }).map(({ key }) => key) ?? []
      const name = `${schema?.name ?? 'none'} [${keys.join()}]`
      const data = {
        name,
        generator: site?.generator ?? 'none',
        path: document.path,
        flavor: document.flavor,
        year: new Date(now).getUTCFullYear(),
      }
      report({ message: 'schema', at: document.bodyRange, data })
      return {}
    },
  })
  const says = (name: string, generator: string, path: string, flavor: string): string[] => [
    `1:1-2:1 The schema is ${name}, the generator ${generator}, the path ${path} (${flavor}), the year 2026`,
  ]
  const docusaurus = { 'docusaurus.config.js': '' }
  const cases: Readonly<Record<string, readonly [settings: object, messages: readonly string[]]>> = {
    'nothing more': [{}, says('none []', 'none', 'post.md', 'markdown')],
    'a path': [{ path: 'a/b.mdx' }, says('none []', 'none', 'a/b.mdx', 'mdx')],
    'the name of a schema': [{ schema: 'docusaurus-blog' }, says('docusaurus-blog [titel]', 'none', 'post.md', 'markdown')],
    'a schema': [{ schema: { properties: { titel: {} } } }, says('schema.json []', 'none', 'post.md', 'markdown')],
    'a site, which has a schema': [
      { files: docusaurus, path: 'docs/a.md' },
      says('docusaurus-docs [titel]', 'docusaurus', 'docs/a.md', 'mdx'),
    ],
    'a site and another schema': [
      { files: docusaurus, path: 'docs/a.md', schema: 'post' },
      says('post [titel]', 'docusaurus', 'docs/a.md', 'mdx'),
    ],
  }
  for (const [what, [settings, messages]] of Object.entries(cases)) {
    it(`is ${what}`, async () => expect(await reasonFor(schemaRule, { markdown: 'A\n', ...settings, messages })).toBe('nothing'))
  }

  it('is that a byte order mark or line breaks are what it is about', async () => {
    const lineBreaks = noTodoBut({
      fixable: false,
      create: ({ document, report }: Parameters<typeof noTodo.create>[0]) => {
        if (document.source.lineBreak === '\n') report({ message: 'found', data: { word: 'TODO' } as never, at: { start: 0, end: 4 } })
        return {}
      },
    })
    expect(await reasonFor(lineBreaks, { markdown: 'TODO\n', messages: [FOUND] })).toMatch(/^"it", with CRLF/)
    expect(await reasonFor(lineBreaks, { markdown: 'TODO\n', messages: [FOUND], asWritten: true })).toBe('nothing')
  })
})

describe('a rule across files', () => {
  const post = {
    markdown: '---\ntitle: A\n---\n',
    path: 'blog/a.md',
    files: { 'docusaurus.config.js': '', 'blog/b.md': '---\ntitle: A\n---\n' },
  }
  const path = (summary: unknown): string => String(summary)

  it('of post-lint sees the other posts', async () => {
    const { 'unique-title > reports > it': reason } = await runCases(uniqueTitle, {
      valid: {},
      invalid: { it: { ...post, messages: ['none'] } },
    })
    expect(reason).toMatch(/found:\n {2}2:8-2:9 .*`blog\/b\.md`/)
  })

  const acrossWith = (check: () => void, create: (path: string) => void = () => undefined) =>
    defineCrossFileRule<string>()({
      id: 'no-todo',
      description: 'Require titles of their own',
      defaultSeverity: 'error',
      fixable: false,
      messages: { found: 'There are {count} posts' },
      options: {},
      create({ document, summarize }) {
        create(document.path)
        summarize(document.path)
        return {}
      },
      acrossFiles: {
        others: 'collection',
        check({ group, report }) {
          check()
          const count = group.posts.filter(({ summary }) => path(summary) !== '').length
          report({ message: 'found', data: { count }, at: { start: 0, end: 3 } })
        },
      },
    })

  it('of a plugin sees them too', async () => {
    expect(
      await reasonFor(
        acrossWith(() => undefined),
        { ...post, messages: ['1:1-1:4 There are 2 posts'] },
      ),
    ).toBe('nothing')
  })

  it('fails where its second step throws', async () => {
    const rule = acrossWith(() => {
      throw new Error('no such post')
    })
    expect(await reasonFor(rule, { ...post, messages: ['none'] })).toMatch(
      /: Rule `no-todo` failed on blog\/a\.md, when it was compared with other posts: no such post$/,
    )
  })

  it('fails where it throws on another post', async () => {
    const rule = acrossWith(
      () => undefined,
      (name) => {
        if (name === 'blog/b.md') throw new Error('no such title')
      },
    )
    expect(await reasonFor(rule, { ...post, messages: ['none'] })).toMatch(
      /: Rule `no-todo` failed on blog\/b\.md, near line 4: no such title$/,
    )
  })
})

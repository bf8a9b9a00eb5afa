import { lintRule } from 'unified-lint-rule'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { RemarkPluginError } from '../../src/remark/remark-plugin.ts'
import { remarkRunner } from '../../src/remark/remark-runner.ts'
import { type PluginChoice, projectPlugins } from './project-plugins.ts'

const satteri = await loadBodyParser('satteri', () => undefined)

async function run(contents: string, choices: readonly PluginChoice[], path = 'post.md') {
  const runner = await remarkRunner(await projectPlugins(choices), { cwd: '/' })
  return runner.lint(await parseDocument(path, contents, satteri))
}

async function found(contents: string, choices: readonly PluginChoice[], path?: string): Promise<string[]> {
  const { messages } = await run(contents, choices, path)
  return messages.map(({ ruleId, severity, start, end }) => {
    return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId}`
  })
}

const HEADING = 'remark-lint-maximum-heading-length'
const UNDEFINED = 'remark-lint-no-undefined-references'

describe('a plugin of remark', () => {
  it('that is none or cannot be used is told in one sentence', async () => {
    const refusal = async (choice: PluginChoice): Promise<string> => {
      try {
        await remarkRunner(await projectPlugins([choice]), { cwd: '/' })
        return 'accepted'
      } catch (error) {
        if (!(error instanceof RemarkPluginError)) throw error
        return error.message
      }
    }
    expect(await refusal({ settings: {} })).toBe('The plugin `mine` is no plugin and no preset of remark, and has no rules')
    expect(await refusal([{ plugins: [] }, 1])).toBe('The plugin `mine` is a preset, which takes no options')
    const throwing = () => {
      throw new Error('no such option')
    }
    expect(await refusal(throwing)).toBe('The plugin `mine` cannot be used: no such option')
  })

  it('that throws has a bug: plugin, rule, file and line are named, what was found before stays, and the other plugins go on', async () => {
    const rule = lintRule('mine:broken', (tree, file) => {
      file.message('Found', (tree as unknown as { children: never[] }).children[0])
      throw new TypeError('oh no')
    })
    const plain = () => () => {
      throw new Error('also\nnot')
    }
    const last = () => (_: unknown, file: { message: (reason: string) => void }) => file.message('Last')
    const { messages, problems } = await run('---\ntitle: A\n---\n\n# A\n', [HEADING, rule, plain, () => undefined, plain, last])
    expect(messages.map(({ text }) => text)).toEqual(['Found', 'Last'])
    expect(problems).toEqual([
      'The plugin `mine 2` failed on post.md, near line 4: also not',
      'The plugin `mine 4` failed on post.md, near line 4: also not',
      'Rule `mine/broken` of the plugin `mine 1` failed on post.md, near line 4: oh no',
    ])
  })

  it('that throws is told where a comment of remark-lint silences others, too', async () => {
    const broken = lintRule('mine:broken', () => {
      throw new Error('oh no')
    })
    const { messages, problems } = await run('<!--lint disable maximum-heading-length-->\n\n## A long heading\n', [[HEADING, 5], broken])
    expect(messages).toEqual([])
    expect(problems).toEqual(['Rule `mine/broken` of the plugin `mine 1` failed on post.md, near line 1: oh no'])
  })

  it('may end the run with a finding of its own, which is an error', async () => {
    const fatal = () => (_: unknown, file: { fail: (reason: string, options: object) => never }) =>
      file.fail('Stop', { place: { line: 2, column: 1 }, source: 'mine', ruleId: 'stop' })
    expect(await found('A\n\nB\n', [fatal])).toEqual(['2:1-2:1 error mine/stop'])
  })

  it('reports at places of the whole file, as a warning', async () => {
    const post = '---\ntitle: Hello\n---\n\n## A long heading\n\n[one] and 😀 [two]\n'
    expect(await found(post, [[HEADING, 5], UNDEFINED])).toEqual([
      '5:1-5:18 warning remark-lint/maximum-heading-length',
      '7:1-7:6 warning remark-lint/no-undefined-references',
      '7:14-7:19 warning remark-lint/no-undefined-references',
    ])
    expect(await found(`\uFEFF${post.replaceAll('\n', '\r\n')}`, [[HEADING, 5]])).toEqual([
      '5:1-5:18 warning remark-lint/maximum-heading-length',
    ])
  })

  it('does not take front matter, footnotes, task lists and cells for references', async () => {
    const post = '---\ntags: [a, b]\n---\n\n- [ ] c\n- [x] d[^1]\n\n| [e](f) |\n| --- |\n\n[^1]: g\n'
    expect(await found(post, [UNDEFINED])).toEqual([])
  })

  it('may be a preset', async () => {
    expect(await found('# A\n\n* b\n\n[C]: d\n[c]: e\n', ['remark-preset-lint-recommended'])).toEqual([
      '6:1-6:7 warning remark-lint/no-duplicate-definitions',
      '6:1-6:7 warning remark-lint/no-unused-definitions',
    ])
  })

  it('may name another place', async () => {
    const { messages } = await run('[a]: b\n[A]: c\n', ['remark-preset-lint-recommended'])
    const [related] = messages.flatMap((message) => message.related ?? [])
    expect(related).toMatchObject({ text: 'Identifier already defined here', start: { line: 1, column: 1 } })
  })

  it('is silenced by the comments of remark-lint', async () => {
    const post = '## A long heading\n\n<!--lint disable maximum-heading-length-->\n\n## A long heading\n'
    expect(await found(post, [[HEADING, 5]])).toEqual(['1:1-1:18 warning remark-lint/maximum-heading-length'])
    expect(await found('{/* lint disable */}\n\n## A long heading\n', [[HEADING, 5]], 'a.mdx')).toEqual([])
  })

  it('leaves the tree of the post as it is', async () => {
    const destructive = () => (tree: { children: unknown[] }) => {
      tree.children.length = 0
    }
    const document = await parseDocument('post.md', '# A\n', satteri)
    await (await remarkRunner(await projectPlugins([destructive]), { cwd: '/' })).lint(document)
    expect(document.tree.children).toHaveLength(1)
  })

  it('says what is wrong behind the last node, where remark-lint has nothing to silence', async () => {
    const rule = 'remark-lint-no-consecutive-blank-lines'
    expect(await found('A.\n\n', [rule])).toEqual(['1:3-1:3 warning remark-lint/no-consecutive-blank-lines'])
    expect(await found('A.\n\n', ['remark-lint', rule])).toEqual([])
  })

  it('finds the front matter in the tree, where remark-frontmatter has it', async () => {
    const seen: unknown[] = []
    const look = () => (tree: { children: unknown[] }) => {
      seen.push(tree.children[0])
    }
    await run('---\ntitle: A\n---\n\nB\n', [look])
    await run('+++\r\ntitle = "A"\r\n+++\r\nB\r\n', [look])
    await run('B\n', [look])
    const start = { line: 1, column: 1, offset: 0 }
    expect(seen).toMatchObject([
      { type: 'yaml', value: 'title: A', position: { start, end: { line: 3, column: 4, offset: 16 } } },
      { type: 'toml', value: 'title = "A"', position: { start, end: { line: 3, column: 4, offset: 21 } } },
      { type: 'paragraph' },
    ])
  })

  it('is believed about line and column, which remark-cli shows, and not about an offset that says something else', async () => {
    const rule = lintRule('mine:place', (_, file) => {
      file.message('Here', { place: { line: 2, column: 3, offset: 0 } })
      file.message('Nowhere', { place: { line: 99, column: 3, offset: 4 } })
    })
    expect(await found('ABCD\nEFGH\n', [rule])).toEqual(['2:3-2:3 warning mine/place', '1:5-1:5 warning mine/place'])
  })

  it('knows of the second definition of a label, in any spelling, but not of one in code', async () => {
    const duplicates = async (text: string) =>
      (await found(text, ['remark-lint-no-duplicate-definitions'])).map((line) => line.split(' ')[0])
    expect(await duplicates('[a b]: c\n\n> - [A\\]  b]: c\n> - [A  B]: d\n')).toEqual(['4:5-4:14'])
    expect(await duplicates('[stra\u00DFe]: c\n[STRASSE]: d\n')).toEqual(['2:1-2:13'])
    expect(await duplicates('[a\nb]: c\n\n[a b]: d\n')).toEqual(['4:1-4:9'])
    expect(await duplicates('[a]: b\n\n```\n[a]: c\n```\n')).toEqual([])
  })

  it('knows where the attributes of JSX stand', async () => {
    const post = '---\ntitle: A\n---\n\n<A b="c"\n  b="d" />\n'
    expect(await found(post, ['remark-lint-mdx-jsx-unique-attribute-name'], 'a.mdx')).toEqual([
      '6:3-6:8 warning remark-lint/mdx-jsx-unique-attribute-name',
    ])
  })

  it('lints what only the fast parser can read', async () => {
    const post = '# A long heading {#id}\n\n<A b="c" />\n'
    expect(await found(post, [[HEADING, 5]], 'a.mdx')).toEqual(['1:1-1:23 warning remark-lint/maximum-heading-length'])
  })

  it('may add syntax: remark-parse reads the post then, at the same places', async () => {
    const choices = ['remark-directive', [HEADING, 5]] as const
    const runner = await remarkRunner(await projectPlugins(choices), { cwd: '/' })
    expect(runner.syntaxPlugins).toEqual(['remark-directive'])
    const post = '---\ntitle: A\n---\n\n:::note\n\n## A long heading\n\n:::\n'
    expect(await found(post, choices)).toEqual(['7:1-7:18 warning remark-lint/maximum-heading-length'])
    expect((await remarkRunner(await projectPlugins([HEADING]), { cwd: '/' })).syntaxPlugins).toEqual([])
  })

  it('that adds syntax and throws while the post is read is told, too', async () => {
    function syntax(this: { data: () => { micromarkExtensions?: unknown[] } }) {
      const boom = {
        tokenize: () => {
          throw new Error('no syntax')
        },
      }
      this.data().micromarkExtensions = [{ text: { 33: boom } }]
    }
    const { messages, problems } = await run('Text!\n', [syntax])
    expect([messages, problems]).toEqual([[], ['The plugin `mine` failed on post.md, near line 1: no syntax']])
  })

  it('has a fix where it expects one value in the place of another', async () => {
    const rule = (expected: readonly string[], actual = 'teh') =>
      lintRule('mine:spelling', (_, file) => {
        const place = { start: { line: 1, column: 3 }, end: { line: 1, column: 6 } }
        Object.assign(file.message('Misspelt', { place }), { actual, expected })
      })
    const fixes = async (expected: readonly string[], actual?: string) =>
      (await run('A teh b\n', [rule(expected, actual)])).messages.map(({ fix }) => fix)
    expect(await fixes(['the'])).toEqual([{ edits: [{ range: { start: 2, end: 5 }, newText: 'the' }], safety: 'unsafe' }])
    expect(await fixes(['the', 'tea'])).toEqual([undefined])
    expect(await fixes(['the'], 'hte')).toEqual([undefined])
  })

  it('without a place reports where the body begins', async () => {
    const rule = () => (_: unknown, file: { message: (reason: string) => void }) => file.message('Everything')
    expect(await found('---\ntitle: A\n---\n\nB\n', [rule])).toEqual(['4:1-4:1 warning remark'])
  })
})

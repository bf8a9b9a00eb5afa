import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import type { Document } from '../../src/document/document.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { plainText } from '../../src/document/plain-text.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import { RuleFailure } from '../../src/linter/rule-failure.ts'
import { walk } from '../../src/linter/walk.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { withDefaults } from '../../src/rule/rule-options.ts'
import type { Visitor } from '../../src/rule/visitor.ts'
import { rules } from '../../src/rules/index.ts'

const parser = await loadBodyParser('satteri', () => undefined)

async function parse(markdown: string, path = 'post.md'): Promise<Document> {
  return parseDocument(path, markdown, parser)
}

function walkWith(document: Document, ...visitors: readonly Visitor[]): void {
  walk(
    document,
    visitors.map((visitor) => ({
      visitor,
      onThrow: (error) => {
        throw error
      },
    })),
  )
}

describe('the shared walk', () => {
  it('comes to the nodes in the order of the file, parents before children', async () => {
    const document = await parse('# a\n\n- b ![c](d)\n- > e\n\n# f\n')
    const visited: string[] = []
    walkWith(document, {
      heading: (node) => visited.push(`heading ${plainText(node)}`),
      listItem: (node) => visited.push(`listItem ${plainText(node)}`),
      paragraph: (node) => visited.push(`paragraph ${plainText(node)}`),
      image: ({ url }) => visited.push(`image ${url}`),
      root: () => visited.push('root'),
      'root:exit': () => visited.push('root:exit'),
    })
    expect(visited).toEqual([
      'root',
      'heading a',
      'listItem b c',
      'paragraph b c',
      'image d',
      'listItem e',
      'paragraph e',
      'heading f',
      'root:exit',
    ])
  })

  it('asks all rules at each node before it goes on, in the order of the rules', async () => {
    const visited: string[] = []
    const visitor = (name: string): Visitor => ({
      heading: (node) => visited.push(`${name} ${plainText(node)}`),
      'root:exit': () => visited.push(`${name} end`),
    })
    walkWith(await parse('# a\n\n# b\n'), visitor('one'), visitor('two'))
    expect(visited).toEqual(['one a', 'two a', 'one b', 'two b', 'one end', 'two end'])
  })

  it('tells the ancestors from the root to the parent', async () => {
    const paths: string[] = []
    walkWith(await parse('> - ![a](b)\n\n![c](d)\n'), {
      image: (_, ancestors) => paths.push(ancestors.map(({ type }) => type).join(' ')),
      root: (_, ancestors) => paths.push(`${ancestors.length} above the root`),
    })
    expect(paths).toEqual(['0 above the root', 'root blockquote list listItem paragraph', 'root paragraph'])
  })

  it('comes to the end of an empty file', async () => {
    const visited: string[] = []
    walkWith(await parse(''), { 'root:exit': () => visited.push('end'), root: () => visited.push('root') })
    expect(visited).toEqual(['root', 'end'])
  })

  it('shows each tag of raw HTML as an element, behind the node that holds it', async () => {
    const visited: string[] = []
    walkWith(await parse('<div>\n<img alt="a">\n</div>\n\nb <br> c\n'), {
      html: ({ value }) => visited.push(`html ${value.length}`),
      element: ({ name }, ancestors) => visited.push(`${name} in ${ancestors.map(({ type }) => type).join(' ')}`),
    })
    expect(visited).toEqual(['html 26', 'div in root', 'img in root', 'html 4', 'br in root paragraph'])
  })

  it('shows JSX as elements in the same way', async () => {
    const visited: string[] = []
    walkWith(await parse('<Foo a="b">\n\n# c <Bar />\n\n</Foo>\n', 'post.mdx'), {
      element: ({ name }, ancestors) => visited.push(`${name} in ${ancestors.map(({ type }) => type).join(' ')}`),
    })
    expect(visited).toEqual(['Foo in root', 'Bar in root mdxJsxFlowElement heading'])
  })

  it('reads no tags where nobody asks for elements', async () => {
    const document = await parse('<img>\n')
    const frozen = { ...document, source: new Proxy(document.source, { get: () => expect.fail('the source was read') }) }
    walkWith(frozen, { html: () => undefined })
  })

  it('goes 40,000 levels down without running out of stack', async () => {
    const document = await parse('> - '.repeat(20_000))
    let deepest = 0
    let count = 0
    walkWith(document, {
      listItem: (_, ancestors) => {
        deepest = Math.max(deepest, ancestors.length)
        count += 1
      },
    })
    expect(document.bodyProblem).toBeUndefined()
    expect(count).toBeGreaterThan(10_000)
    expect(deepest).toBeGreaterThan(20_000)
  })

  it('leaves the whole product standing on such a post', async () => {
    for (const text of [
      '> - '.repeat(20_000),
      '*a **b '.repeat(10_000),
      '[a](b'.repeat(10_000),
      '<b>'.repeat(20_000),
      `${'![a'.repeat(5000)}${'](b)'.repeat(5000)}`,
    ]) {
      const document = await parse(`---\ntitle: A\n---\n\n${text}\n`)
      const configured = rules.map((rule) => ({ rule, severity: 'error' as const, options: withDefaults(rule.options, {}) }))
      const knownRuleIds = new Set(rules.map(({ id }) => id))
      expect(() => lintDocument(document, { rules: configured, schema: undefined, inlineConfig: true, knownRuleIds })).not.toThrow()
    }
  })
})

describe('a rule that throws', () => {
  const broken = (visitor: Visitor | 'at once') =>
    defineRule({
      id: 'broken-rule',
      description: 'Break',
      defaultSeverity: 'error',
      fixable: false,
      messages: { found: 'Found' },
      options: {},
      create({ report, document }) {
        if (visitor === 'at once') throw new Error('no such thing')
        report({ message: 'found', at: { start: document.source.text.indexOf('# b'), end: document.source.text.length } })
        return visitor
      },
    })

  async function lintWith(visitor: Visitor | 'at once'): Promise<unknown> {
    const document = await parse('# a\n\n# b\n')
    const configured = [{ rule: broken(visitor), severity: 'error' as const, options: {} }]
    return lintDocument(document, { rules: configured, schema: undefined, inlineConfig: true, knownRuleIds: new Set(['broken-rule']) })
  }

  it('is named with the post and the line of what it was called with', async () => {
    const heading = (): never => {
      throw new Error('no such thing')
    }
    await expect(lintWith({ heading })).rejects.toThrow(new RuleFailure('Rule `broken-rule` failed on post.md, near line 1: no such thing'))
  })

  it('is named when it throws before it looks at anything, and when it throws at the end', async () => {
    await expect(lintWith('at once')).rejects.toThrow(/^Rule `broken-rule` failed on post\.md, near line 1: no such thing$/)
    const end = (): never => {
      throw new TypeError('too late')
    }
    await expect(lintWith({ 'root:exit': end })).rejects.toThrow(/^Rule `broken-rule` failed on post\.md, near line 3: too late$/)
  })

  it('is not called again, and the others go on', async () => {
    const visited: string[] = []
    const document = await parse('# a\n\n# b\n')
    const thrown: unknown[] = []
    const heading = (): never => {
      visited.push('broken')
      throw new Error('no')
    }
    const onThrow = (error: unknown, subject: unknown): void => {
      thrown.push([(error as Error).message, (subject as { readonly type: string }).type])
    }
    walk(document, [
      { visitor: { heading, 'root:exit': () => visited.push('broken at the end') }, onThrow },
      { visitor: { heading: () => visited.push('whole') }, onThrow },
    ])
    expect(visited).toEqual(['broken', 'whole', 'whole'])
    expect(thrown).toEqual([['no', 'heading']])
  })

  it('may not wait for something: what a promise finds would come too late', async () => {
    const heading = async (): Promise<void> => {
      throw new Error('too late')
    }
    await expect(lintWith({ heading })).rejects.toThrow(/its visitor gives a promise, and a rule is synchronous$/)
  })
})

import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import type { Document } from '../../src/document/document.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { fixDocument } from '../../src/linter/fix-document.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import { defineRule, type Rule } from '../../src/rule/define-rule.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'
import { applyEdits } from '../../src/text/text-edit.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** Reports images whose URL holds a letter, and front matter keys that do. */
function lettered(id: string, letter: string): Rule {
  return defineRule({
    id,
    description: 'Report a letter',
    defaultSeverity: 'error',
    fixable: false,
    messages: { found: 'Found {what}' },
    options: {},
    create({ document, report }) {
      for (const key of Object.keys(document.frontMatter?.data ?? {})) {
        if (!key.includes(letter)) continue
        report({ message: 'found', data: { what: key }, at: document.frontMatter?.rangeAt(`/${key}`, 'key') ?? document.bodyRange })
      }
      return {
        image(node) {
          if (node.url.includes(letter)) report({ message: 'found', data: { what: node.url }, at: node })
        },
      }
    },
  })
}

const RULES = [lettered('rule-a', 'a'), lettered('rule-b', 'b'), lettered('rule-c', 'c')]
const KNOWN = new Set(['rule-a', 'rule-b', 'rule-c', 'rule-off'])

function lintParsed(document: Document, report: boolean | 'named' = true): LintMessage[] {
  return lintDocument(document, {
    rules: RULES.map((rule) => ({ rule, severity: 'error', options: {} })),
    schema: undefined,
    inlineConfig: true,
    knownRuleIds: KNOWN,
    reportUnusedDirectives: report,
  })
}

interface Settings {
  readonly path?: string
  readonly report?: boolean | 'named'
}

/** What is said about comments, with the text that it underlines. */
async function unused(markdown: string, { path = 'post.md', report = true }: Settings = {}): Promise<string[]> {
  const document = await parseDocument(path, markdown, parser)
  return lintParsed(document, report).flatMap(({ ruleId, severity, text, range }) =>
    ruleId === null ? [`${severity}: ${text} »${document.source.slice(range)}«`] : [],
  )
}

/** The text without the comments that are not needed; the findings must be the same as before. */
async function withoutUnused(markdown: string, path = 'post.md'): Promise<string> {
  const document = await parseDocument(path, markdown, parser)
  const messages = lintParsed(document)
  const isFinding = ({ ruleId }: LintMessage): boolean => ruleId !== null
  const fixed = await fixDocument(document, messages, {
    isWanted: ({ ruleId }) => ruleId === null,
    parse: (text) => parseDocument(path, text, parser),
    lint: (next) => lintParsed(next),
  })
  const texts = (all: readonly LintMessage[]): string[] => all.filter(isFinding).map(({ text, ruleId }) => `${ruleId} ${text}`)
  expect(texts(fixed.messages)).toEqual(texts(messages))
  return fixed.document.source.text
}

describe('a comment that is needed', () => {
  it.each([
    '<!-- post-lint-disable-next-line rule-a -->\n\n![](a)\n',
    '<!-- post-lint-disable-next-line rule-a, rule-b -- why -->\n\n![](ab)\n',
    '<!-- post-lint-disable-next-line -->\n\n![](a)\n',
    '![](a) <!-- post-lint-disable-line rule-a -->\n',
    '<!-- post-lint-disable rule-a -->\n\n![](a)\n\n<!-- post-lint-enable rule-a -->\n',
    '<!-- post-lint-disable -->\n\n![](a)\n\n<!-- post-lint-enable rule-b -->\n',
    '![](a)\n\n<!-- post-lint-disable-file rule-a -->\n',
    '---\n# post-lint-disable-next-line rule-a\na: 1\n---\n',
    '---\na: 1 # post-lint-disable-line\n---\n',
  ])('is left alone: %j', async (markdown) => {
    expect(await unused(markdown)).toEqual([])
    expect(await withoutUnused(markdown)).toBe(markdown)
  })
})

describe('a comment that is not needed', () => {
  it('is reported whole, as an error, with what it is for', async () => {
    expect(await unused('<!-- post-lint-disable-next-line rule-a -- why -->\n\n![](b)\n')).toEqual([
      'error: The comment disables `rule-a`, which finds nothing there »<!-- post-lint-disable-next-line rule-a -- why -->«',
    ])
    expect(await unused('<!-- post-lint-disable-next-line rule-a, rule-b -->\n\n![](c)\n')).toEqual([
      'error: The comment disables `rule-a` and `rule-b`, which find nothing there »<!-- post-lint-disable-next-line rule-a, rule-b -->«',
    ])
    expect(await unused('<!-- post-lint-disable-file -->\n\ntext\n')).toEqual([
      'error: The comment disables all rules, but they find nothing there »<!-- post-lint-disable-file -->«',
    ])
    expect(await unused('---\nb: 1 # post-lint-disable-line rule-a\n---\n')).toEqual([
      'error: The comment disables `rule-a`, which finds nothing there »# post-lint-disable-line rule-a«',
    ])
  })

  it('is reported name by name where others of its names are needed', async () => {
    expect(await unused('<!-- post-lint-disable-next-line rule-a, rule-b, rule-c -->\n\n![](b)\n')).toEqual([
      'error: The comment disables `rule-a`, which finds nothing there »rule-a«',
      'error: The comment disables `rule-c`, which finds nothing there »rule-c«',
    ])
  })

  it('may have something to disable that another comment, nearer to it, disables too', async () => {
    const both = '<!-- post-lint-disable rule-a -->\n\n<!-- post-lint-disable-next-line rule-a -->\n\n![](a)\n'
    expect(await unused(both)).toEqual([
      'error: The comment disables `rule-a`, which finds nothing that no other comment disables »<!-- post-lint-disable rule-a -->«',
    ])
    expect(await unused(`<!-- post-lint-disable-file -->\n\n${both}`)).toEqual([
      'error: The comment disables all rules, but they find nothing that no other comment disables »<!-- post-lint-disable-file -->«',
      'error: The comment disables `rule-a`, which finds nothing that no other comment disables »<!-- post-lint-disable rule-a -->«',
    ])
    expect(await unused(`${both}\n![](a)\n`)).toEqual([])
    expect(await unused('<!-- post-lint-disable rule-a -->\n\n<!-- post-lint-disable -->\n\n![](a)\n')).toHaveLength(1)
    expect(await unused('<!-- post-lint-disable-next-line rule-a -->\n<!-- post-lint-disable-next-line rule-a -->\n![](a)\n')).toHaveLength(
      1,
    )
  })

  it('may enable what is not disabled', async () => {
    expect(await unused('<!-- post-lint-enable -->\n\n![](a)\n')).toEqual([
      'error: The comment enables all rules, but none is disabled there »<!-- post-lint-enable -->«',
    ])
    expect(await unused('<!-- post-lint-disable rule-a -->\n\n![](a)\n\n<!-- post-lint-enable rule-a, rule-b -->\n')).toEqual([
      'error: The comment enables `rule-b`, which is not disabled there »rule-b«',
    ])
    expect(
      await unused('<!-- post-lint-disable -->\n\n![](a)\n\n<!-- post-lint-enable -->\n\n<!-- post-lint-enable rule-a -->\n'),
    ).toHaveLength(1)
    expect(await unused('<!-- post-lint-disable-file rule-a -->\n\n![](a)\n\n<!-- post-lint-enable rule-a -->\n')).toHaveLength(1)
  })

  it('is not told from one that ends a comment which is not needed: first one goes, then the other', async () => {
    const markdown = 'a\n\n<!-- post-lint-disable rule-a -->\n\nb\n\n<!-- post-lint-enable rule-a -->\n\nc\n'
    expect(await unused(markdown)).toHaveLength(1)
    expect(await withoutUnused(markdown)).toBe('a\n\nb\n\nc\n')
  })
})

describe('nothing is said', () => {
  it('unless it is asked for', async () => {
    expect(await unused('<!-- post-lint-disable -->\n', { report: false })).toEqual([])
  })

  it('about a rule that did not run', async () => {
    expect(await unused('<!-- post-lint-disable-file rule-off -->\n')).toEqual([])
    expect(await unused('<!-- post-lint-disable-file rule-off, rule-a -->\n')).toEqual([
      'error: The comment disables `rule-a`, which finds nothing there »rule-a«',
    ])
  })

  it('about comments for all rules, where only some of them run', async () => {
    expect(await unused('<!-- post-lint-disable-file -->\n\n<!-- post-lint-enable rule-a -->\n', { report: 'named' })).toEqual([
      'error: The comment enables `rule-a`, which is not disabled there »<!-- post-lint-enable rule-a -->«',
    ])
  })

  it('twice about a rule that does not exist', async () => {
    expect(await unused('<!-- post-lint-disable-file rule-x -->\n')).toEqual([
      'warning: The comment names a rule `rule-x` that does not exist; did you mean `rule-a`? »rule-x«',
    ])
  })

  it('about a post that cannot be read as a whole, in which less is found than there is', async () => {
    expect(await unused('---\na: "x\n# post-lint-disable-file rule-b\n---\n')).toEqual([])
    expect(await unused('{/* post-lint-disable-file rule-b */}\n\n<a', { path: 'post.mdx' })).toEqual([])
  })

  it('about comments that are shown as code or stand in a text of the front matter', async () => {
    expect(await unused('```\n<!-- post-lint-disable -->\n```\n')).toEqual([])
    expect(
      await unused('---\nx: |\n  # post-lint-disable\ny: "v # post-lint-disable"\nz: >-\n  w\n\n  # post-lint-disable-file\n---\n'),
    ).toEqual([])
    expect(await unused('+++\nx = "v # post-lint-disable"\n+++\n')).toEqual([])
  })
})

describe('the fix', () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'takes the whole line and one of two blank lines': ['a\n\n<!-- post-lint-disable -->\n\nb\n', 'a\n\nb\n'],
    'takes the line alone where one blank line stands beside it': ['a\n\n<!-- post-lint-disable -->\nb\n', 'a\n\nb\n'],
    'takes the line alone where one blank line stands below': ['a\n<!-- post-lint-disable -->\n\nb\n', 'a\n\nb\n'],
    'keeps two paragraphs apart': ['a\n<!-- post-lint-disable -->\nb\n', 'a\n\nb\n'],
    'leaves no blank line at the top': ['<!-- post-lint-disable -->\n\na\n', 'a\n'],
    'keeps the blank line below the front matter': ['---\nx: 1\n---\n<!-- post-lint-disable -->\n\na\n', '---\nx: 1\n---\n\na\n'],
    'leaves no blank line at the end': ['a\n\n\n<!-- post-lint-disable -->\n', 'a\n'],
    'leaves a line break at the end': ['a\n\n<!-- post-lint-disable -->', 'a\n'],
    'may leave nothing': ['<!-- post-lint-disable -->\n', ''],
    'takes stacked comments': [
      'a\n\n<!-- post-lint-disable-next-line rule-a -->\n<!-- post-lint-disable-next-line rule-c -->\n![](b)\n',
      'a\n\n![](b)\n',
    ],
    'takes several comments in a row': [
      '<!-- post-lint-disable -->\n\n<!-- post-lint-disable -->\n\na\n\n<!-- post-lint-enable -->\n\n<!-- post-lint-enable -->\n',
      'a\n',
    ],
    'takes a comment over several lines': ['a\n\n<!-- post-lint-disable\n  rule-a\n  -- why\n-->\n\nb\n', 'a\n\nb\n'],
    'takes the blanks before a comment at the end of a line': ['![](b) <!-- post-lint-disable-line rule-a -->\nb\n', '![](b)\nb\n'],
    'keeps a hard break': ['text <!-- post-lint-disable-line rule-a -->  \nb\n', 'text  \nb\n'],
    'leaves one blank inside a line': ['a <!-- post-lint-disable-line rule-a --> b\n', 'a b\n'],
    'works in a table': ['| a |\n|---|\n| b <!-- post-lint-disable-line --> |\n', '| a |\n|---|\n| b |\n'],
    'works in a heading': ['## A <!-- post-lint-disable-line -->\n', '## A\n'],
    'works inside HTML': ['<div>\n<!-- post-lint-disable-next-line -->\n<img>\n</div>\n', '<div>\n<img>\n</div>\n'],
    'moves up what stands below it in a list item': ['- <!-- post-lint-disable-next-line rule-a -->\n  ![](b)\n', '- ![](b)\n'],
    'moves up what stands below it in a quotation': ['> <!-- post-lint-disable-next-line rule-a -->\n> ![](b)\n', '> ![](b)\n'],
    'takes the line between blocks of a loose list item': ['- a\n\n  <!-- post-lint-disable -->\n  b\n', '- a\n\n  b\n'],
    'takes one name and its comma': [
      '<!-- post-lint-disable-next-line rule-a, rule-b, rule-c -- why -->\n\n![](b)\n',
      '<!-- post-lint-disable-next-line rule-b -- why -->\n\n![](b)\n',
    ],
    'takes the first names': [
      '<!-- post-lint-disable-next-line rule-a rule-b,rule-c -->\n\n![](c)\n',
      '<!-- post-lint-disable-next-line rule-c -->\n\n![](c)\n',
    ],
    'takes the last names': [
      '<!-- post-lint-disable-next-line rule-a, rule-b rule-c -->\n\n![](a)\n',
      '<!-- post-lint-disable-next-line rule-a -->\n\n![](a)\n',
    ],
    'takes names on lines of their own': [
      '<!-- post-lint-disable-file\n  rule-a,\n  rule-b\n-->\n\n![](a)\n',
      '<!-- post-lint-disable-file\n  rule-a\n-->\n\n![](a)\n',
    ],
    'takes a whole line of the front matter': ['---\nx: 1\n# post-lint-disable-next-line rule-a\ny: 2\n---\n', '---\nx: 1\ny: 2\n---\n'],
    'takes one of two blank lines in the front matter': ['---\nx: 1\n\n# post-lint-disable\n\ny: 2\n---\n', '---\nx: 1\n\ny: 2\n---\n'],
    'takes the first and the last line of the front matter': [
      '---\n# post-lint-disable rule-a\nx: 1\n# post-lint-enable rule-a\n---\n',
      '---\nx: 1\n---\n',
    ],
    'takes a comment behind a value with the blanks before it': [
      '---\nx: 1  # post-lint-disable-line rule-a\ny: # post-lint-disable-line\n---\n',
      '---\nx: 1\ny:\n---\n',
    ],
    'takes a comment of TOML': ['+++\nx = 1 # post-lint-disable-line rule-a\n+++\n', '+++\nx = 1\n+++\n'],
  }
  it.each(Object.entries(cases))('%s', async (_, [before, after]) => {
    expect(await withoutUnused(before)).toBe(after)
    expect(await withoutUnused(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'))
    expect(await withoutUnused(after)).toBe(after)
  })

  it('takes comments of MDX', async () => {
    const mdx = (text: string): Promise<string> => withoutUnused(text, 'post.mdx')
    expect(await mdx('a\n\n{/* post-lint-disable */}\n\nb\n')).toBe('a\n\nb\n')
    expect(await mdx('a\n{/* post-lint-disable */}\nb\n')).toBe('a\n\nb\n')
    expect(await mdx('a {/* post-lint-disable-line */} b\n')).toBe('a b\n')
    expect(await mdx('<Tabs>\n  a\n\n  {/* post-lint-disable */}\n  b\n</Tabs>\n')).toBe('<Tabs>\n  a\n\n  b\n</Tabs>\n')
    expect(await withoutUnused('a\n\n{/* post-lint-disable */}\n\nb\n')).toBe('a\n\nb\n')
  })

  it('of two names do not overlap', async () => {
    const document = await parseDocument('post.md', '<!-- post-lint-disable-file rule-a, rule-b, rule-c -->\n\n![](b)\n', parser)
    const edits = lintParsed(document).flatMap(({ fix }) => fix?.edits ?? [])
    expect(applyEdits(document.source.text, edits)).toBe('<!-- post-lint-disable-file rule-b -->\n\n![](b)\n')
  })

  it.each([
    ['between two lists', '- a\n\n<!-- post-lint-disable -->\n\n- b\n'],
    ['between a list and code', '- a\n\n<!-- post-lint-disable -->\n\n    b\n'],
    ['between two lists, behind another comment', '- a\n<!-- x -->\n\n<!-- post-lint-disable -->\n- b\n'],
    ['between two blocks of code', '    a\n\n<!-- post-lint-disable -->\n\n    b\n'],
    ['in a tight list item', '- a\n  <!-- post-lint-disable -->\n  b\n'],
    ['at the start of a line of raw HTML', '<!-- post-lint-disable-line --> **a**\n'],
    ['beside a tag, which would become a block', '<b> <!-- post-lint-disable-line -->\n'],
    ['beside what would become a definition', '[a]: b <!-- post-lint-disable-line -->\n'],
    ['beside what would become a hard break', 'a\\ <!-- post-lint-disable-line -->\nb\n'],
    ['beside what would become a thematic break', 'a\n--- <!-- post-lint-disable-line -->\n'],
    ['between two words', 'a<!-- post-lint-disable-line -->b\n'],
    ['before the end of an emphasis', '**a <!-- post-lint-disable-line -->**\n'],
    ['in preformatted text', '<pre>\na\n<!-- post-lint-disable -->\nb\n</pre>\n'],
    ['before what would become front matter', '<!-- post-lint-disable -->\n---\nx: 1\n---\n'],
  ])('is withheld where the rest could be read differently: %s', async (_, markdown) => {
    const document = await parseDocument('post.md', markdown, parser)
    const messages = lintParsed(document).filter(({ ruleId }) => ruleId === null)
    expect(messages.map(({ text }) => text)).toEqual([
      expect.stringMatching(/\(no fix: the text around it could be read differently without it\)$/),
    ])
    expect(await withoutUnused(markdown)).toBe(markdown)
  })
})

/** A tree without places and without comments for post-lint, and with blanks as a reader sees them. */
function shape(node: Nodes): unknown {
  if ('children' in node) {
    const { position: _, children, ...rest } = node
    const shapes: unknown[] = []
    let text = ''
    const endText = (): void => {
      if (text.trim() !== '') shapes.push(text.replaceAll(/\s+/g, ' ').trim())
      text = ''
    }
    for (const child of children) {
      const childShape = shape(child)
      const last = shapes.at(-1)
      // satteri cuts code in two behind some lists.
      if (child.type === 'code' && typeof last === 'object' && last !== null && 'lang' in last && last.lang === null) continue
      if (child.type === 'text') text += child.value
      else if (childShape !== undefined) {
        endText()
        shapes.push(childShape)
      }
    }
    endText()
    return { ...rest, children: shapes }
  }
  const { position: _, ...rest } = node
  if (node.type === 'code' && node.lang === null) return { type: 'code', lang: null }
  if (!('value' in node) || !['html', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type)) return rest
  const value = node.value
    .replaceAll(/<!-- post-lint.*?-->|\/\* +post-lint.*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return value === '' ? undefined : { ...rest, value }
}

describe('what is left', () => {
  const comment = fc.constantFrom(
    ...[
      'disable-next-line rule-a',
      'disable-line rule-a',
      'disable rule-b',
      'enable rule-b',
      'disable-file rule-c',
      'disable',
      'enable',
    ].map((text) => `<!-- post-lint-${text} -->`),
  )
  const line = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '',
        '',
        '',
        '- a',
        '- b',
        '  in',
        '    code',
        'text',
        '![](a)',
        '![](b)',
        '> q',
        '# h',
        '| a | b |',
        '|---|---|',
        '---',
        '===',
        '1. x',
        '1) y',
        '<div>',
        '</div>',
        '<b>x</b>',
        '```',
        '[a]: b',
        '[^1]: note',
        'x\\',
        '***',
        '  - n',
        '<img src="a">',
        '+++',
        '<pre>',
        '</pre>',
      ),
    },
    { weight: 1, arbitrary: comment },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            '  ',
            '- ',
            '> ',
            '1. ',
            '    ',
            '   ',
            '- a ',
            '> a ',
            'x ',
            '# ',
            '![](a) ',
            '![](c) ',
            '[a]: b ',
            '| a | b | ',
            '--- ',
            '<b>x</b> ',
            '**a ',
            '- [ ] ',
            'a\\ ',
            '\t',
          ),
          comment,
          fc.constantFrom('', '', ' b', ' ', '  ', 'x', '**', ' ##', ' - x'),
        )
        .map((parts) => parts.join('')),
    },
  )
  it.each(['post.md', 'post.mdx'])('is read as before in %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 9 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\n'),
        async (lines, lineBreak, end) => {
          const markdown = lines.join(lineBreak) + (end === '' ? '' : lineBreak)
          const before = await parseDocument(path, markdown, parser)
          const output = await withoutUnused(markdown, path)
          const after = await parseDocument(path, output, parser)
          expect(shape(after.tree), JSON.stringify(output)).toEqual(shape(before.tree))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('hostile comments that are not needed', () => {
  it.each([
    ['stacked', '<!-- post-lint-disable-next-line rule-a -->\n'.repeat(5000)],
    ['in paragraphs', '<!-- post-lint-disable rule-a -->\n\n'.repeat(5000)],
    ['on one line', '<!-- post-lint-disable-line rule-a -->'.repeat(5000)],
    ['in one paragraph', `a${' <!-- post-lint-disable-line rule-a -->'.repeat(5000)}`],
    ['with names', `<!-- post-lint-disable ${'rule-a '.repeat(3000)}-->`],
    ['with names of which one is needed', `<!-- post-lint-disable rule-b ${'rule-a '.repeat(3000)}-->\n\n![](b)`],
    ['above many blank lines', `${'<!-- post-lint-disable-file rule-a -->\n\n\n\n\n\n\n\n\n\n'.repeat(3000)}`],
    ['before a fence', `${'<!-- post-lint-disable rule-a -->\n'.repeat(3000)}---\n`],
    ['in nested quotations', `${'> '.repeat(2000)}<!-- post-lint-disable rule-a -->\n`],
    ['in the front matter', `---\n${'# post-lint-disable rule-a\n'.repeat(4000)}x: 1\n---\n`],
    ['in strings of the front matter', `---\nx:\n${'  - "# post-lint-disable rule-a"\n'.repeat(3000)}---\n`],
  ])('cost no time: %s', async (_, markdown) => {
    const document = await parseDocument('post.md', markdown, parser)
    const start = performance.now()
    lintParsed(document)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

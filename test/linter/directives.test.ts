import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { lintDocument } from '../../src/linter/lint-document.ts'
import { defineRule, type Rule } from '../../src/rule/define-rule.ts'
import { md } from '../support/describe-rule.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** Reports every image, and every key of the front matter, under the given name. */
function everyImage(id: string): Rule {
  return defineRule({
    id,
    description: 'Report every image',
    defaultSeverity: 'error',
    fixable: false,
    messages: { found: 'Found {what}' },
    options: {},
    create({ document, report }) {
      for (const key of Object.keys(document.frontMatter?.data ?? {})) {
        const at = document.frontMatter?.rangeAt(`/${key}`, 'key') ?? document.bodyRange
        report({ message: 'found', data: { what: key }, at })
      }
      return { image: (node) => report({ message: 'found', data: { what: node.url }, at: node }) }
    },
  })
}

const RULES = [everyImage('image-one'), everyImage('image-two')]
const KNOWN = new Set(['image-one', 'image-two', 'image-alt-text', 'title-length'])

interface Run {
  readonly path?: string
  readonly inlineConfig?: boolean
}

/** `a one, a two` for the image `a` reported by both rules; problems with comments come as their text and what they underline. */
async function lint(markdown: string, { path = 'post.md', inlineConfig = true }: Run = {}): Promise<string[]> {
  const document = await parseDocument(path, markdown, parser)
  const rules = RULES.map((rule) => ({ rule, severity: 'error' as const, options: {} }))
  const messages = lintDocument(document, { rules, schema: undefined, inlineConfig, knownRuleIds: KNOWN })
  return messages.map(({ ruleId, text, range, severity }) => {
    if (ruleId !== null) return `${text.replace('Found ', '')} ${ruleId.replace('image-', '')}`
    return `${severity}: ${text} »${document.source.slice(range)}«`
  })
}

const BOTH = ['a one', 'a two']

describe('a post without comments for post-lint', () => {
  it('is linted as it is', async () => {
    expect(await lint('![](a)\n')).toEqual(BOTH)
    expect(await lint('x <!-- a comment --> post-lint-disable ![](a)\n')).toEqual(BOTH)
  })
})

describe('post-lint-disable-next-line', () => {
  it('disables all rules on the next line, and on no other', async () => {
    const markdown = md`
      ![](a)
      <!-- post-lint-disable-next-line -->
      ![](b)
      ![](c)
    `
    expect(await lint(markdown)).toEqual(['a one', 'a two', 'c one', 'c two'])
    expect(await lint(markdown.replaceAll('\n', '\r\n'))).toEqual(['a one', 'a two', 'c one', 'c two'])
  })

  it('skips the blank line that Markdown wants behind a comment', async () => {
    expect(await lint('<!-- post-lint-disable-next-line -->\n\n![](a)\n\n![](b)\n')).toEqual(['b one', 'b two'])
  })

  it('skips other comments of its kind, so that they can be stacked', async () => {
    const markdown = md`
      <!-- post-lint-disable-next-line image-one -- because -->
      <!-- post-lint-disable-next-line image-two -->
      ![](a)
      ![](b)
    `
    expect(await lint(markdown)).toEqual(['b one', 'b two'])
  })

  it('disables only the rules that it names, between commas or blanks', async () => {
    expect(await lint('<!-- post-lint-disable-next-line image-one -->\n\n![](a)\n')).toEqual(['a two'])
    expect(await lint('<!-- post-lint-disable-next-line image-one, image-two -->\n\n![](a)\n')).toEqual([])
    expect(await lint('<!-- post-lint-disable-next-line image-one image-two -->\n\n![](a)\n')).toEqual([])
    expect(await lint('<!-- post-lint-disable-next-line\n  image-one,\n  image-two\n-->\n\n![](a)\n')).toEqual([])
  })

  it('is an MDX comment in MDX, and in Markdown that the generator compiles as MDX', async () => {
    const markdown = '{/* post-lint-disable-next-line image-one */}\n\n![](a)\n'
    expect(await lint(markdown, { path: 'post.mdx' })).toEqual(['a two'])
    expect(await lint(markdown, { path: 'post.md' })).toEqual(['a two'])
  })

  it('may be an HTML comment in MDX', async () => {
    expect(await lint('<!-- post-lint-disable-next-line image-one -->\n\n![](a)\n', { path: 'post.mdx' })).toEqual(['a two'])
  })

  it('works in lists and quotations', async () => {
    expect(await lint('- <!-- post-lint-disable-next-line -->\n  ![](a)\n')).toEqual([])
    expect(await lint('> <!-- post-lint-disable-next-line -->\n> ![](a)\n')).toEqual([])
  })

  it('does nothing at the end of a file', async () => {
    expect(await lint('![](a)\n\n<!-- post-lint-disable-next-line -->')).toEqual(BOTH)
  })
})

describe('post-lint-disable-line', () => {
  it('disables rules on its own line', async () => {
    const markdown = md`
      ![](a) <!-- post-lint-disable-line image-one -->
      ![](b)
      ![](c) <!-- post-lint-disable-line -->
    `
    expect(await lint(markdown)).toEqual(['a two', 'b one', 'b two'])
  })
})

describe('post-lint-disable and post-lint-enable', () => {
  it('disable from one to the other', async () => {
    const markdown = md`
      ![](a)

      <!-- post-lint-disable -->

      ![](b)

      <!-- post-lint-enable -->

      ![](c)
    `
    expect(await lint(markdown)).toEqual(['a one', 'a two', 'c one', 'c two'])
  })

  it('disable to the end of the file where nothing enables again', async () => {
    expect(await lint('![](a)\n\n<!-- post-lint-disable image-two -->\n\n![](b)\n\n![](c)\n')).toEqual(['a one', 'a two', 'b one', 'c one'])
  })

  it('can enable one of the rules that were disabled', async () => {
    const markdown = md`
      <!-- post-lint-disable -->

      ![](a)

      <!-- post-lint-enable image-two -->

      ![](b)
    `
    expect(await lint(markdown)).toEqual(['b two'])
  })

  it('work within a line', async () => {
    expect(await lint('![](a) <!-- post-lint-disable --> ![](b) <!-- post-lint-enable --> ![](c)\n')).toEqual([
      'a one',
      'a two',
      'c one',
      'c two',
    ])
  })

  it('in the body leave the front matter alone', async () => {
    expect(await lint('---\nx: 1\n---\n\n<!-- post-lint-disable -->\n\n![](a)\n')).toEqual(['x one', 'x two'])
  })
})

describe('post-lint-disable-file', () => {
  it('disables rules everywhere, wherever it stands', async () => {
    expect(await lint('---\nx: 1\n---\n\n![](a)\n\n<!-- post-lint-disable-file image-one -->\n')).toEqual(['x two', 'a two'])
    expect(await lint('---\nx: 1\n---\n\n![](a)\n\n<!-- post-lint-disable-file -->\n')).toEqual([])
  })

  it('is not undone by an enable', async () => {
    expect(await lint('<!-- post-lint-disable-file -->\n<!-- post-lint-enable -->\n\n![](a)\n')).toEqual([])
  })
})

describe('a comment in the front matter', () => {
  it('disables rules on the next line, on its own, or from there on', async () => {
    expect(await lint('---\n# post-lint-disable-next-line image-one\nx: 1\ny: 2\n---\n')).toEqual(['x two', 'y one', 'y two'])
    expect(await lint('---\nx: "#a" # post-lint-disable-line image-one -- why\ny: 2\n---\n')).toEqual(['x two', 'y one', 'y two'])
    expect(await lint('---\nx: 1\n# post-lint-disable\ny: 2\n# post-lint-enable\nz: 3\n---\n')).toEqual([
      'x one',
      'x two',
      'z one',
      'z two',
    ])
    expect(await lint('---\nx: 1\n#post-lint-disable-file\n---\n\n![](a)\n')).toEqual([])
    expect(await lint('---\n# post-lint-disable-next-line\nx: 1\n---\n'.replaceAll('\n', '\r\n'))).toEqual([])
    expect(await lint('+++\n# post-lint-disable-next-line image-two\nx = 1\n+++\n')).toEqual(['x one'])
  })

  it('that disables goes on into the body', async () => {
    expect(await lint('---\nx: 1\n# post-lint-disable image-one\n---\n\n![](a)\n')).toEqual(['x one', 'x two', 'a two'])
  })

  it('begins behind a blank: a # inside a value is text', async () => {
    expect(await lint('---\nx: a#post-lint-disable-line\n---\n')).toEqual(['x one', 'x two'])
  })

  it('is no HTML comment, which is text there', async () => {
    expect(await lint('---\nx: <!-- post-lint-disable-file -->\n---\n')).toEqual(['x one', 'x two'])
  })
})

describe('a reason', () => {
  it.each([
    '-- it is a decoration',
    '--- it is a decoration, image-two',
    '--\n  it is\n  a decoration',
    '— an editor made a dash of it',
    '--it is',
  ])('stands behind two dashes and names no rule: %j', async (reason) => {
    expect(await lint(`<!-- post-lint-disable-next-line image-one ${reason} -->\n\n![](a)\n`)).toEqual(['a two'])
    expect(await lint(`<!-- post-lint-disable-next-line ${reason} -->\n\n![](a)\n`)).toEqual([])
  })
})

describe('a comment that cannot mean anything', () => {
  it('is reported with a suggestion when it names a rule that does not exist, and disables nothing', async () => {
    expect(await lint('<!-- post-lint-disable-next-line image-alt-txt -->\n\n![](a)\n')).toEqual([
      'warning: The comment names a rule `image-alt-txt` that does not exist; did you mean `image-alt-text`? »image-alt-txt«',
      ...BOTH,
    ])
    expect(await lint('<!-- post-lint-disable-line nothing-like-it -->\n')).toEqual([
      'warning: The comment names a rule `nothing-like-it` that does not exist »nothing-like-it«',
    ])
  })

  it('still disables the rules that it names rightly', async () => {
    expect(await lint('<!-- post-lint-disable-next-line image-one, imge-two -->\n\n![](a)\n')).toEqual([
      'warning: The comment names a rule `imge-two` that does not exist; did you mean `image-two`? »imge-two«',
      'a two',
    ])
  })

  it('is reported when nobody knows what it asks for', async () => {
    expect(await lint('<!-- post-lint-disable-nextline -->\n\n![](a)\n')).toEqual([
      'warning: `post-lint-disable-nextline` is no comment that post-lint knows; did you mean `disable-next-line`? »<!-- post-lint-disable-nextline -->«',
      ...BOTH,
    ])
    expect(await lint('---\n# post-lint-ignore\nx: 1\n---\n')).toEqual([
      'warning: `post-lint-ignore` is no comment that post-lint knows »# post-lint-ignore«',
      'x one',
      'x two',
    ])
  })

  it('may name a rule that exists and is off', async () => {
    expect(await lint('<!-- post-lint-disable-next-line title-length -->\n\n![](a)\n')).toEqual(BOTH)
  })
})

describe('a comment that is shown as code', () => {
  it.each([
    '```html\n<!-- post-lint-disable-file -->\n```\n\n![](a)\n',
    '    <!-- post-lint-disable-file -->\n\n![](a)\n',
    '`<!-- post-lint-disable-line -->` ![](a)\n',
    '- b\n\n  ```md\n  <!-- post-lint-disable-file -->\n  <!-- post-lint-nonsense -->\n  ```\n\n![](a)\n',
  ])('is an example and no order: %j', async (markdown) => {
    expect(await lint(markdown)).toEqual(BOTH)
  })

  it('is an example in MDX too', async () => {
    expect(await lint('`{/* post-lint-disable-line */}` ![](a)\n', { path: 'post.mdx' })).toEqual(BOTH)
  })
})

describe('without inline config', () => {
  it('comments mean nothing', async () => {
    expect(await lint('<!-- post-lint-disable-file -->\n<!-- post-lint-x -->\n\n![](a)\n', { inlineConfig: false })).toEqual(BOTH)
  })
})

describe('hostile comments', () => {
  it.each([
    ['never closed', '<!-- post-lint-disable-line '.repeat(20_000)],
    ['stacked', '<!-- post-lint-disable-next-line -->\n'.repeat(5000)],
    ['on one line', '<!-- post-lint-disable-line -->'.repeat(5000)],
    ['with blanks', `<!--${' '.repeat(100_000)}post-lint-disable${' '.repeat(100_000)}-->`],
    ['with names', `<!-- post-lint-disable ${'a '.repeat(2000)}-->`],
    ['with dashes', `<!-- post-lint-disable ${'- '.repeat(50_000)}-->`],
    ['in the front matter', `---\nx: ${'# post-lint-disable '.repeat(5000)}\n---\n`],
    ['marks in the front matter', `---\nx: ${'post-lint-'.repeat(20_000)}\n---\n`],
  ])('cost no time: %s', async (_, markdown) => {
    const document = await parseDocument('post.md', markdown, parser)
    const start = performance.now()
    lintDocument(document, { rules: [], schema: undefined, inlineConfig: true, knownRuleIds: KNOWN })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

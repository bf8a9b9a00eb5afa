import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import type { Document } from '../../src/document/document.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { DEFAULT_RULES, loadDefaultPlugins } from '../../src/remark/default-plugins.ts'
import { mayFindReferences } from '../../src/remark/may-find-references.ts'
import { isMistakenReference } from '../../src/remark/mistaken-reference.ts'
import { pluginNames } from '../../src/remark/plugin-names.ts'
import { referenceFacts } from '../../src/remark/reference-facts.ts'
import { remarkRunner } from '../../src/remark/remark-runner.ts'
import { trustedReferences } from '../../src/remark/trusted-references.ts'
import type { PostSite } from '../../src/rule/post-site.ts'
import { postSites } from '../../src/site/post-sites.ts'

const satteri = await loadBodyParser('satteri', () => undefined)
const RULE_IDS = new Set(DEFAULT_RULES.map(({ id }) => id))
const runner = await remarkRunner(await loadDefaultPlugins(RULE_IDS), { cwd: '/' })

interface Settings {
  readonly path?: string
  readonly site?: PostSite | undefined
  /** Whether what nobody can be sure of stays, so that only the syntax of sites is looked at. */
  readonly isSyntaxOnly?: boolean
  readonly isMdx?: boolean
}

async function read(contents: string, { path = 'post.md', isMdx }: Settings = {}): Promise<Document> {
  return parseDocument(path, contents, satteri, isMdx === undefined ? undefined : { flavorOf: () => 'mdx' })
}

async function trusted(document: Document, { site, isSyntaxOnly = false }: Settings = {}) {
  const { messages, problems } = await runner.lint(document)
  expect(problems).toEqual([])
  if (!isSyntaxOnly) return trustedReferences(messages, document, site, RULE_IDS)
  const facts = referenceFacts(document)
  return messages.filter((message) => !isMistakenReference(message, document, facts))
}

/** What is found, as `rule place`, and that the gate lets a post through in which something is. */
async function found(contents: string, settings?: Settings): Promise<string[]> {
  const document = await read(contents, settings)
  const messages = await trusted(document, settings)
  if (messages.length > 0 && settings?.isSyntaxOnly !== true) expect(mayFindReferences(document), contents).toBe(true)
  return messages.map(({ ruleId, range }) => `${ruleId?.replace('remark-lint/no-', '')} ${document.source.slice(range)}`)
}

const DEFINITION = '[guide]: /guide\n'
/** A post in which references are in use. */
const using = (text: string): string => `Read the [manual][guide] first.\n\n${text}\n\n${DEFINITION}`

/** Fails with the texts in which something is found. */
async function expectSilence(texts: readonly string[], settings?: Settings): Promise<void> {
  const results = await Promise.all(texts.map(async (text) => [text, await found(text, settings)] as const))
  expect(results.filter(([, findings]) => findings.length > 0)).toEqual([])
}

describe('the default plugins', () => {
  it('are three rules of remark-lint', async () => {
    expect([...RULE_IDS]).toEqual([
      'remark-lint/no-duplicate-definitions',
      'remark-lint/no-undefined-references',
      'remark-lint/no-unused-definitions',
    ])
    const plugins = await loadDefaultPlugins(RULE_IDS)
    expect(plugins.map(({ name }) => name)).toEqual(DEFAULT_RULES.map(({ packageName }) => packageName))
    expect(plugins.flatMap(({ pluggables }) => [...pluginNames(pluggables)])).toEqual(DEFAULT_RULES.map(({ pluginName }) => pluginName))
    const [plugin, ...others] = await loadDefaultPlugins(new Set(['remark-lint/no-unused-definitions']))
    expect([plugin?.name, others]).toEqual(['remark-lint-no-unused-definitions', []])
    expect(runner.syntaxPlugins).toEqual([])
  })
})

describe('an undefined reference is found', () => {
  it('where a text, an image or a footnote refers to what is not there', async () => {
    expect(await found(using('See [the tutorial][tutrial], [setup][] and ![a cat][cat].'))).toEqual([
      'undefined-references [the tutorial][tutrial]',
      'undefined-references [setup][]',
      'undefined-references [a cat][cat]',
    ])
    expect(await found('As I said[^1], and others did[^note].\n')).toEqual(['undefined-references [^1]', 'undefined-references [^note]'])
    expect(await found('As they said[^1][^2].\n\n[^1]: Yes.\n')).toEqual(['undefined-references [^2]'])
    expect(await found('As they said[^1][^2].\n')).toEqual(['undefined-references [^1][^2]'])
  })

  it('in headings, quotations, lists and tables, over two lines, and below front matter', async () => {
    expect(
      await found(`---\ntags: [a, b]\n---\n\n## About [the cat][cat]\n\n> [the\n> dog][dog]\n\n- [ ] [a bird][bird]\n\n${using('')}`),
    ).toEqual(['undefined-references [the cat][cat]', 'undefined-references [the\n> dog][dog]', 'undefined-references [a bird][bird]'])
    expect(await found(using('| A | B |\n|---|---|\n| [the cat][cat] | x |'))).toEqual(['undefined-references [the cat][cat]'])
  })

  it('in a post that defines nothing, where a text can be read', async () => {
    expect(await found('Please read [the whole report][report] today.\n')).toEqual(['undefined-references [the whole report][report]'])
  })

  it('where a label in brackets is nearly one that is defined and not used', async () => {
    expect(await found('See the [`guide`] first.\n\n[`guides`]: /guide\n')).toEqual([
      'undefined-references [`guide`]',
      'unused-definitions [`guides`]: /guide',
    ])
  })
})

describe('a label that is nearly one that is defined', () => {
  const unused = (count: number): string =>
    Array.from({ length: count }, (_, index) => `[unused ${'ab'.repeat(index)}]: /${index}\n`).join('')

  it('is another one where a number differs', async () => {
    expect(await found('Since [release 1.2].\n\n[release 1.3]: /3\n')).toEqual(['unused-definitions [release 1.3]: /3'])
  })

  it('is not looked for among many', async () => {
    const isGuessed = async (count: number) =>
      (await found(`See [guides].\n\n[guide]: /g\n${unused(count)}`)).some((one) => one.includes('[guides]'))
    expect([await isGuessed(99), await isGuessed(100)]).toEqual([true, false])
  })
})

describe('brackets that mean something else are no references, whoever asks', () => {
  it('what programs write in brackets, in an element of code or as a type', async () => {
    const texts = [
      '<code>[string, <a href="#m">M</a>][]</code>',
      '**Type:** <code>[the class][Name] | [the other][]</code> and more',
      '<pre><code class="a">[a text][b]</code></pre>',
      'It takes [string, <a href="#m">M</a>][] only.',
      'It gives [string, number][] or [a.B, C?, $d][] back.',
    ]
    await expectSilence(texts.map(using), { isSyntaxOnly: true })
    await expectSilence(texts.map(using), { isMdx: true, path: 'post.mdx' })
    expect(await found(using('<code>x</code> See [the tutorial][tutrial] and [the <b>cat</b>][cat].'))).toEqual([
      'undefined-references [the tutorial][tutrial]',
      'undefined-references [the <b>cat</b>][cat]',
    ])
  })

  it('titles of admonitions and other directives', async () => {
    await expectSilence(
      [
        ':::note[Title]\n\nText\n\n:::\n',
        ':::tip[**Bold** title]{#id}\n\nText\n\n:::\n',
        '::::info[Outer]\n\n:::warning[Inner]\n\nText\n\n:::\n\n::::\n',
        '- A\n\n  :::note[In a list]\n\n  Text\n\n  :::\n',
        '> :::note[Quoted]\n> Text\n> :::\n',
        '::: tip Title [beta]\nText\n:::\n',
        'Press :kbd[Ctrl].\n',
        'A :abbr[HTML]{title="x"} and ::youtube[A video]{#id}.\n',
      ],
      { isSyntaxOnly: true },
    )
    expect(await found(':::note[Title]\n\nText\n\n:::\n', { path: 'post.mdx', isSyntaxOnly: true })).toEqual([])
  })

  it('tasks, those of Obsidian too', async () => {
    await expectSilence(
      ['- [ ] A\n- [x] B\n* [X] C\n', '1. [ ] A\n2. [x] B\n', '- [-] A\n- [>] B\n- [?] C\n', '- a\n  - [/] b\n', '- [ ]\n'],
      {
        isSyntaxOnly: true,
      },
    )
  })

  it('brackets with nothing in them', async () => {
    await expectSilence(['A blank [ ] box, int[][] a and [text][ ].\n'], { isSyntaxOnly: true })
  })

  it('callouts', async () => {
    await expectSilence(['> [!NOTE]\n> Text\n', '> [!tip]- A title\n> Text\n', '> [!my-type|wide] A title\n> Text\n'], {
      isSyntaxOnly: true,
    })
  })

  it('links of wikis, and tables of contents', async () => {
    await expectSilence(
      ['See [[A page]], [[page|text]], [[page#part]] and ![[picture.png]].\n', '[TOC]\n', '[[TOC]]\n', '[[_TOC_]]\n', '[toc]\n'],
      {
        isSyntaxOnly: true,
      },
    )
  })

  it('abbreviations, attributes, citations, notes within a line', async () => {
    await expectSilence(
      [
        'HTML is old.\n\n*[HTML]: Hyper Text\n',
        'A [text]{.class} and a paragraph.\n{: .lead}\n',
        'So they say [@doe99], [-@doe99; see @roe, pp. 1-2] and [see @doe99].\n',
        'Text^[A note within the line.] goes on.\n',
      ],
      { isSyntaxOnly: true },
    )
  })

  it('templates, and what stands between their tags', async () => {
    await expectSilence(
      [
        'A {{ page.tags[0] }} and {{ a[b][c] }}.\n',
        'A [text]({{ site.url }}/b c) and ![alt]({% link a b.md %}).\n',
        '[text]({{< ref "page" >}}) and [more](<%= url_for a %>)\n',
        '{{< code-toggle >}}\n[menus.main]\nname = [[a][b], [c]]\n{{< /code-toggle >}}\n',
        '{% highlight js %}\na = [the first][second]\n\n[x]: y\n{% endhighlight %}\n',
        '<%= a[b][c] %>\n',
      ],
      { isSyntaxOnly: true },
    )
  })

  it('but for what stands between the branches of a template', async () => {
    expect(await found(using('{% if a %}\n\nSee [the cat][cat].\n\n{% endif %}'))).toEqual(['undefined-references [the cat][cat]'])
    expect(await found(using('{{< a >}}\n{{ x }} and {{ y }}\n\n{{< b >}}\n\nSee [the cat][cat].\n\n{{ z }}\n{{< /a >}}\n'))).toEqual([])
  })

  it('mathematics', async () => {
    await expectSilence(['So $a[i][j]$ and $x [a b][c d]$ hold.\n', '$$\nx [a b][c d]\n$$\n'], { isSyntaxOnly: true })
  })

  it('expressions and properties of MDX', async () => {
    await expectSilence(['A {props.items[0][1]} and <A b={[[1][0]]} />.\n', 'export const a = [["b"], ["c"]]\n\nText\n'], {
      path: 'post.mdx',
      isSyntaxOnly: true,
    })
  })
})

describe('a reference may be defined where the parser does not look', () => {
  it('in a definition that a template completes, or makes', async () => {
    await expectSilence([
      'See [the issue][1349] and [#2633][].\n\n[1349]: {{ site.repository }}/issues/1349\n[#2633]: {{ site.repository }}/2633 x\n',
      'See [the issue][#1] and [#2][].\n\n{% for n in numbers %}\n[#{{ n }}]: {{ site.repository }}/{{ n }}\n{% endfor %}\n',
    ])
  })

  it('in an element of HTML, in an admonition of MkDocs, in a comment', async () => {
    await expectSilence([
      'See [the page][page] and a note[^1].\n\n<div>\n[page]: /page\n[^1]: Note\n</div>\n',
      '!!! note\n\n    [page]: /page\n\nSee [the page][page].\n',
    ])
  })

  it('in another file', async () => {
    const text = 'Please read [the whole report][report] today[^1].\n'
    expect(await found(text)).toHaveLength(2)
    await expectSilence(
      [
        '{% include links.html %}',
        '{%- include-markdown "a.md" -%}',
        '--8<-- "links.md"',
        '{!links.md!}',
        '<!-- @include: ./links.md -->',
        '{{% include "links.md" %}}',
        '{{< include _links.qmd >}}',
        '{{#include links.md}}',
        '{{ links(lang="en") }}',
        '<include>links.mdx</include>',
      ].map((sign) => `${text}\n${sign}\n`),
    )
  })

  it('anywhere on a site of MkDocs, whose plugins resolve `[text][identifier]`', async () => {
    const files = { 'mkdocs.yml': 'site_name: A\nplugins: [blog]\n', 'docs/blog/posts/a.md': '# A\n' }
    const site = (await postSites(memoryFileSystem(files), '/').postOf('/docs/blog/posts/a.md'))?.facts
    expect(site?.generator).toBe('mkdocs')
    const text = 'Please use [the shopping cart][shop.Cart] or [the basket][basket].\n\nAnd [this][used].\n\n[used]: /used\n'
    expect(await found(text, { site })).toEqual([])
    expect(await found(text)).toEqual(['undefined-references [the shopping cart][shop.Cart]', 'undefined-references [the basket][basket]'])
    expect(await found(`${text}[baskets]: /b\n`, { site })).toEqual([
      'undefined-references [the basket][basket]',
      'unused-definitions [baskets]: /b',
    ])
    await expectSilence(['Please use [the shopping cart][shop.cart.Cart] now.\n'])
  })

  it('anywhere on a site whose own programs make of Markdown what they like', async () => {
    const own = '[preprocessor.spec]\ncommand = "cargo run -p spec"\n'
    for (const config of ['', own]) {
      const files = { 'book.toml': `[book]\n${config}`, 'src/a.md': '# A\n' }
      const site = (await postSites(memoryFileSystem(files), '/').postOf('/src/a.md'))?.facts
      const text = 'Please use [the basket][basket].\n\nAnd [this][used].\n\n[used]: /used\n'
      expect(await found(text, { site })).toEqual(config === '' ? ['undefined-references [the basket][basket]'] : [])
      // A slip is one, whoever resolves the rest.
      expect(await found(`${text}[baskets]: /b\n`, { site })).toContain('undefined-references [the basket][basket]')
    }
  })
})

describe('brackets in prose', () => {
  const prose = [
    'He said [sic] that [he] would [...] or [\u2026] go [1], [2], [optional].',
    '[INFO] Started. [WIP] A title. [2024-01-02] A day. [your name], [Ctrl], [a-z], array[0], C++[14]',
    '[the guidebook] and [guide] are two things',
    'A [link](without an end',
    'encourag[ing], struct[s], error[E0277]',
    '[ref]erence, [0, 1], (0, 1], [0, 1)',
  ]

  it('are taken as they are, whether or not the post uses references', async () => {
    await expectSilence([...prose, ...prose.map(using)])
  })

  it('are no mistake of the syntax, so that who names the rule is told', async () => {
    expect(await found('He said [sic] so.\n', { isSyntaxOnly: true })).toEqual(['undefined-references [sic]'])
  })

  it('in a row are code, tags and options, not references', async () => {
    const rows = [
      'Make it vec![some items][more items] and a [`first one][second`].',
      'Take matrix[i][j], a()[b c][d], x[row one][column two], [0][1], [1][2].',
      'int[][] and string[] and Record[K][] and [i][j]',
      'run it as tool [-a][-b] or [--all things][--force] or print(x[, y][, z])',
      '[INFO][main] Started\n[WIP][RFC] A title\n[2024-01-02 10:00][INFO] Started',
      'match [a-z][0-9], [a-zA-Z][\\w]+, [^a-z], [^abc]*, [^"]',
      '[one thing][two][three]',
    ]
    await expectSilence([...rows, ...rows.map(using), '[the main thread][worker] Started\n'])
  })
})

describe('an unused definition', () => {
  it('is found, that of a footnote too', async () => {
    expect(await found('Text[^1].\n\n[a]: /a\n[^1]: A\n[^2]: B\n')).toEqual(['unused-definitions [^2]: B', 'unused-definitions [a]: /a'])
    expect(await found('A [a](/a).\n\n[a]: /a\n')).toEqual(['unused-definitions [a]: /a'])
  })

  it('is none where it is a comment', async () => {
    const comments = [
      '[//]: # (A comment)\n[//]: # "Another"\n',
      '[comment]: <> (A comment)\n',
      '[comment]: # (A comment)\n\n[comment]: # (Another)\n',
      '[#]: # (A comment)\n',
      '[_metadata_:author]: - "Me"\n',
      '[anything]: # (A comment)\n[anything]: # (Another)\n',
    ].map((comment) => `Text\n\n${comment}`)
    await expectSilence(comments, { isSyntaxOnly: true })
  })

  it('is none where something refers to it that the parser reads otherwise', async () => {
    await expectSilence(
      [
        '<div markdown>\nSee [the page][page].\n</div>\n\n[page]: /page\n',
        '<figcaption markdown>On [Page]</figcaption>\n\n[page]: /page\n',
        '!!! note\n\n    See [the page][page] and this[^1].\n\n[page]: /page\n\n[^1]: Note\n',
        '=== "Now"\n\n    ![page]\n\n[page]: /page.png\n',
        '<!-- See [the\npage][the\npage]. -->\n\n[the page]: /page\n',
        '{{< note >}}See [page].{{< /note >}}\n\n[page]: /page\n',
        '---\nsummary: See [the page][page]\n---\n\nText\n\n[page]: /page\n',
      ],
      { isSyntaxOnly: true },
    )
  })

  it('is none in a list of definitions for other pages, or where another file may refer to it', async () => {
    await expectSilence(['[a]: /a\n[b]: /b\n', '<!-- Links -->\n\n[a]: /a\n', 'Text\n\n{% include text.md %}\n\n[a]: /a\n'], {
      isSyntaxOnly: true,
    })
  })

  it('is found in spite of a list in the front matter that looks like a reference', async () => {
    expect(await found('---\ntags: [page]\n---\n\nText\n\n[page]: /page\n')).toEqual(['unused-definitions [page]: /page'])
  })
})

describe('a second definition', () => {
  it('is found where it says something else', async () => {
    expect(await found('[A] and [b].\n\n[a]: /a\n[A]: /b\n[b]: /c\n[b]: /c "Title"\n')).toEqual([
      'duplicate-definitions [A]: /b',
      'duplicate-definitions [b]: /c "Title"',
    ])
    expect(await found('A[^1].\n\n[^1]: One\n\n[^1]: Two\n')).toEqual(['duplicate-definitions [^1]: Two'])
  })

  it('does no harm where it says the same, which only who asks is told', async () => {
    const text = '[a].\n\n[a]: /a "Title"\n[A]:  /a   "Title"\n'
    await expectSilence([text])
    expect(await found(text, { isSyntaxOnly: true })).toEqual(['duplicate-definitions [A]:  /a   "Title"'])
  })

  it('may be that of another branch', async () => {
    await expectSilence(['[a]\n\n{% if x %}\n\n[a]: /a\n\n{% else %}\n\n[a]: /b\n\n{% endif %}\n'], { isSyntaxOnly: true })
  })
})

describe('MDX that does not compile', () => {
  it('is full of code that looks like references', async () => {
    expect(await found(using('See [the cat][cat]. <A>'), { isMdx: true })).toEqual([])
    expect(await found(using('See [the cat][cat]. <A/>'), { isMdx: true })).toEqual(['undefined-references [the cat][cat]'])
  })
})

describe('the gate', () => {
  const passes = async (text: string, settings?: Settings): Promise<boolean> => mayFindReferences(await read(text, settings))

  it('keeps out posts whose references are all right, so that no plugin is loaded for them', async () => {
    const texts = [
      '# A\n\nText with [a link](/b) and [brackets].\n',
      using('And `a[b][c]: d`.'),
      'A[^1]\n\n[^1]: B\n',
      '---\na: [[b][c]]\n---\n\nText\n',
    ]
    expect(await Promise.all(texts.map((text) => passes(text)))).toEqual(texts.map(() => false))
  })

  it('lets a post through where something may be wrong', async () => {
    const texts = ['[a][b]', 'a[^b]', '[a]: /b', 'A[^1]\n\n[^1]: B\n[^2]: C', '[a]\n\n[a]: /b\n[A]: /c\n', '> - [a]: /b']
    expect(await Promise.all(texts.map((text) => passes(text)))).toEqual(texts.map(() => true))
  })

  it('keeps out trees and brackets that are deeper than the rules could look', async () => {
    expect(await passes(`${'> '.repeat(60_000)}[a b][c]\n`)).toBe(false)
    expect(await passes(`${'['.repeat(60_000)}${']'.repeat(60_000)} [a b][c]\n`)).toBe(false)
    expect(await passes(`${'(a, b] '.repeat(1000)}[a b][c]\n`)).toBe(true)
    expect(await passes(`${'A [half, open) interval.\n\n'.repeat(1000)}[a b][c]\n`)).toBe(true)
  })

  it('takes what only looks like a definition for the reference that it is', async () => {
    const document = await read('\n[a]: /b\n[A- ]\n[a]: /b\n')
    expect([mayFindReferences(document), await trusted(document)]).toEqual([false, []])
  })

  it('never keeps out a post in which a finding would stay', async () => {
    const piece = fc.constantFrom(
      ...['[a]', '[b c]', '[A', ']', '[', '][', '[]', '[^1]', '[^a]', ': /x', ':', '\n[a]: /a\n', '\n[a]: /b\n', '\n[^1]: c\n', '\n\n'],
      ...[
        '`',
        '<div>',
        '</div>',
        '\\',
        '!',
        '(',
        ')',
        '{{ a }}',
        '{% if %}',
        '> ',
        '- ',
        '    ',
        'text',
        ' ',
        '*',
        '|',
        '\n|-|\n',
        ':::note',
        '&#91;',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const document = await read(pieces.join(''))
        return mayFindReferences(document) || (await trusted(document)).length === 0
      }),
      { numRuns: 2000 },
    )
  })
})

describe('hostile posts', () => {
  it('are judged in linear time', async () => {
    const count = 20_000
    const texts = [
      `${'{{ {% <% $$ '.repeat(count)}[a b][c]\n`,
      `${'{{< a >}} '.repeat(count)}[a b][c]\n`,
      `${'[a b]: '.repeat(count)}[a b][c]\n`,
      `[a b][c]\n\n${'['.repeat(count)}\n`,
      `$${' a'.repeat(count)} $ [a b][c]\n`,
      `${' '.repeat(count)}[a b][c] ${'1'.repeat(count)}[d e][f]\n`,
    ]
    for (const text of texts) {
      const document = await read(text)
      const range = { start: text.indexOf('[a b][c]'), end: text.indexOf('[a b][c]') + 8 }
      const [start, end] = [document.source.pointAt(range.start), document.source.pointAt(range.end)]
      const message = { ruleId: 'remark-lint/no-undefined-references', severity: 'warning', text: 'x', range, start, end } as const
      const started = performance.now()
      mayFindReferences(document)
      trustedReferences([message], document, undefined, RULE_IDS)
      expect(performance.now() - started, text.slice(0, 20)).toBeLessThan(1000)
    }
  })

  it('that nest as deeply as the gate allows are no trouble to the rules', async () => {
    expect(await found(`${'[ '.repeat(400)}${' ]'.repeat(400)} [a b][c]\n\n${DEFINITION}`)).toContain('undefined-references [a b][c]')
    expect(await found(`${'> '.repeat(490)}See [the cat][cat].\n`)).toEqual(['undefined-references [the cat][cat]'])
  })

  it('that nest deeply are judged all the same', async () => {
    const document = await read(`${'> '.repeat(60_000)}[a b][c]\n`)
    expect(trustedReferences([], document, undefined, RULE_IDS)).toEqual([])
    const [start, range] = [document.source.pointAt(0), { start: 120_000, end: 120_008 }]
    const message = { ruleId: 'remark-lint/no-undefined-references', severity: 'warning', text: 'x', range, start, end: start } as const
    expect(trustedReferences([message, { ...message, ruleId: 'other/rule' }], document, undefined, new Set())).toHaveLength(2)
  })
})

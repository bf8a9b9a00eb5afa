import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { fixCase, lintCase } from '../../src/testing/lint-case.ts'

/** Rules that read a body, and would take what a template owns for a part of the post. */
const BODY_RULES = [
  ...['single-title', 'heading-increment', 'no-empty-heading', 'no-duplicate-heading', 'no-emphasis-in-heading', 'no-repeated-title'],
  ...['image-alt-text', 'image-alt-quality', 'no-empty-link', 'descriptive-link-text', 'no-invisible-characters'],
]

interface Ground {
  readonly path: string
  readonly files: Readonly<Record<string, string>>
}

const JEKYLL: Ground = { path: '_posts/2024-01-31-a.md', files: { '_config.yml': 'title: Tides\n' } }
const HUGO: Ground = { path: 'content/posts/a.md', files: { 'hugo.toml': 'title = "Tides"\n' } }
const ELEVENTY: Ground = { path: 'posts/a.md', files: { 'eleventy.config.js': 'export default function () {}\n' } }
const NUNJUCKS: Ground = {
  path: 'posts/a.md',
  files: { 'eleventy.config.js': 'export default function () { return { markdownTemplateEngine: "njk" } }\n' },
}
const HEXO: Ground = {
  path: 'source/_posts/a.md',
  files: { '_config.yml': 'theme: a\n', 'package.json': '{"dependencies": {"hexo": "7"}}' },
}
const ZOLA: Ground = { path: 'content/a.md', files: { 'config.toml': 'base_url = "https://a.example"\n', 'templates/index.html': '' } }
const QUARTO: Ground = { path: 'a.qmd', files: { '_quarto.yml': 'project:\n  type: website\n' } }
const MKDOCS: Ground = { path: 'docs/a.md', files: { 'mkdocs.yml': 'site_name: Tides\n' } }
const HOOKED: Ground = { path: 'docs/a.md', files: { 'mkdocs.yml': 'site_name: Tides\nhooks:\n  - hooks.py\n' } }
const MYST: Ground = { path: 'a.md', files: { 'conf.py': 'extensions = ["myst_parser"]\n' } }
const DOCSIFY: Ground = { path: 'a.md', files: { 'index.html': '<script>window.$docsify = {}</script>' } }
const MDBOOK: Ground = { path: 'src/SUMMARY.md', files: { 'book.toml': '[book]\ntitle = "Tides"\n', 'src/a.md': '' } }
const NUXT: Ground = {
  path: 'content/a.md',
  files: { 'nuxt.config.ts': 'export default {}', 'package.json': '{"dependencies": {"@nuxt/content": "3"}}' },
}
const VITEPRESS: Ground = { path: 'a.md', files: { '.vitepress/config.ts': 'export default {}' } }
const NOWHERE: Ground = { path: 'post.md', files: {} }

/** All that the rules find, as `line rule`. */
async function found({ path, files }: Ground, body: readonly string[], frontMatter = 'title: Tides'): Promise<string[]> {
  const markdown = frontMatter === '' ? `${body.join('\n')}\n` : `---\n${frontMatter}\n---\n\n${body.join('\n')}\n`
  const first = frontMatter === '' ? 0 : frontMatter.split('\n').length + 3
  const wanted = rules.filter(({ id }) => BODY_RULES.includes(id))
  const lists = await Promise.all(wanted.map((rule) => lintCase(rule, { path, markdown, ...(path !== 'post.md' && { files }) })))
  const messages = lists.flat().sort((a, b) => a.start.line - b.start.line)
  return messages.map(({ start, ruleId }) => `${start.line - first} ${ruleId}`)
}

const COMMENTS = ['# a comment', '#', '# a comment', '### c', '', 'x', '---', 'y', '===']

describe('text between tags that is no Markdown', () => {
  const blocks: readonly (readonly [string, Ground, string, string])[] = [
    ['code in Jekyll', JEKYLL, '{% highlight ruby %}', '{% endhighlight %}'],
    ['code in Jekyll, with blanks taken away', JEKYLL, '{%- highlight ruby -%}', '{%- endhighlight -%}'],
    ['a comment in Jekyll', JEKYLL, '{% comment %}', '{% endcomment %}'],
    ['a value in Jekyll', JEKYLL, '{% capture a %}', '{% endcapture %}'],
    ["a block of a site's own in Jekyll", JEKYLL, '{% terminal %}', '{% endterminal %}'],
    ["a block of a site's own in Eleventy", ELEVENTY, '{% terminal %}', '{% endterminal %}'],
    ['code in Hugo', HUGO, '{{< highlight toml >}}', '{{< /highlight >}}'],
    ['tabs in Hugo', HUGO, '{{< tabs >}}', '{{< /tabs >}}'],
    ['a value in Nunjucks', NUNJUCKS, '{% set code %}', '{% endset %}'],
    ['a comment in Nunjucks', NUNJUCKS, '{#', '#}'],
    ['code in Hexo', HEXO, '{% codeblock lang:ruby %}', '{% endcodeblock %}'],
    ['raw text in Hexo', HEXO, '{% raw %}', '{% endraw %}'],
    ['a shortcode in Zola', ZOLA, '{% note(kind="a") %}', '{% end %}'],
    ['on unknown ground', NOWHERE, '{% highlight ruby %}', '{% endhighlight %}'],
    ['shortcodes on unknown ground', NOWHERE, '{{< tabs >}}', '{{< /tabs >}}'],
  ]
  for (const [name, ground, opening, closing] of blocks) {
    it(`has no headings: ${name}`, async () => {
      expect(await found(ground, ['## One', '', opening, ...COMMENTS, closing, '', '### Two'])).toEqual([])
      expect(
        await found(ground, ['1. One', '', `   ${opening}`, ...COMMENTS.map((line) => `   ${line}`), `   ${closing}`, '', '2. Two']),
      ).toEqual([])
    })
    it(`ends with its closing tag: ${name}`, async () => {
      expect(await found(ground, ['## One', '', opening, ...COMMENTS, closing, '', '##', '', '![](a.png)'])).toEqual([
        '15 no-empty-heading',
        '17 image-alt-text',
      ])
    })
  }
  it('is Markdown where the tag only shows, repeats or chooses', async () => {
    for (const ground of [JEKYLL, NUNJUCKS]) {
      for (const [opening, closing] of [
        ['{% if a %}', '{% endif %}'],
        ['{% for a in b %}', '{% endfor %}'],
        ['{% raw %}', '{% endraw %}'],
      ] as const)
        expect(await found(ground, [opening, '##', '', '![](a.png)', closing])).toEqual(['2 no-empty-heading', '4 image-alt-text'])
    }
    expect(await found(HUGO, ['{{% note %}}', '##', '', '![](a.png)', '{{% /note %}}'])).toEqual(['2 no-empty-heading', '4 image-alt-text'])
  })
  it('may stand in a heading, which is one all the same', async () => {
    const headings = ['## A {% icon %}a{% endicon %}', '', '#### {% icon %}a{% endicon %} B']
    expect(await found(JEKYLL, headings)).toEqual(['3 heading-increment'])
    expect(await found(JEKYLL, ['## A', '', 'Text:', '{% code %}', 'a', '===', '{% endcode %}'])).toEqual([])
  })
  it("has images and links all the same between tags of a site's own", async () => {
    expect(await found(JEKYLL, ['{% note %}', '# a', '', '![](a.png)', '{% endnote %}'])).toEqual(['4 image-alt-text'])
    expect(await found(HUGO, ['{{< note >}}', '# a', '', '<img src="a.png">', '{{< /note >}}'])).toEqual(['4 image-alt-text'])
  })
})

describe('a tag that is alone', () => {
  it('is never taken for the beginning of a block', async () => {
    for (const [ground, tag] of [
      [JEKYLL, '{% include a.html %}'],
      [HUGO, '{{< figure src="a.png" >}}'],
      [HUGO, '{{< tabs />}}'],
      [HUGO, '{{</* tabs */>}}'],
      [NUNJUCKS, '{% set a = 1 %}'],
      [ZOLA, '{{ note(kind="a") }}'],
    ] as const)
      expect(await found(ground, [tag, '', '##'])).toEqual(['3 no-empty-heading'])
  })
  it('is no heading above dashes, and no title', async () => {
    expect(await found(JEKYLL, ['## A', '', '{% raw %}', '---', 'text', '{% endraw %}', '==='])).toEqual([])
    expect(await found(NUNJUCKS, ['## A', '', '{% raw %}', '---', 'text', '{% endraw %}', '==='])).toEqual([])
    expect(await found(HUGO, ['## A', '', '{{< a >}}', '===', ''])).toEqual([])
  })
  it('may fill a heading, and make two alike ones different', async () => {
    expect(await found(JEKYLL, ['## {% include a.html %}', '', '## {{ a }}', '', '## {{ a }}'])).toEqual([])
    expect(await found(JEKYLL, ['{% if a %}', '## A', '{% else %}', '## A', '{% endif %}'])).toEqual([])
    expect(await found(JEKYLL, ['## A', '', 'text', '', '## A'])).toEqual(['5 no-duplicate-heading'])
  })
  it('is one tag over several lines', async () => {
    expect(await found(JEKYLL, ['{% include a.html', '# b', '---', '%}', '', '## A'])).toEqual([])
    expect(await found(HUGO, ['{{< figure', '  src="a.png"', '---', '>}}', '', '## A'])).toEqual([])
  })
  it('changes nothing around it', async () => {
    expect(await found(JEKYLL, ['- a', '{% if b %}', '- b', '{% endif %}', '', '  ![](a.png)'])).toEqual(['6 image-alt-text'])
    expect(await found(JEKYLL, ['| a {% x %} | b |', '|---|---|', '| {{ c }} | ![](a.png) |'])).toEqual(['3 image-alt-text'])
    expect(await found(JEKYLL, ['[a]({{ site.baseurl }}/x) ![](/img/{{page.img}}) []({{a}})'])).toEqual(['1 image-alt-text'])
    expect(await found(JEKYLL, ['<div>', '{% comment %}', '<img src="a.png">', '{% endcomment %}', '<img src="b.png">', '</div>'])).toEqual(
      ['5 image-alt-text'],
    )
  })
})

describe('which language there is', () => {
  const code = ['## A', '', '{% set c %}', '# a', '', '# b', '{% endset %}']
  it('is said by the config of Eleventy, and by a post', async () => {
    expect(await found(NUNJUCKS, code)).toEqual([])
    expect(await found(ELEVENTY, code, 'templateEngineOverride: njk,md')).toEqual([])
    expect(await found(NUNJUCKS, code, 'templateEngineOverride: md')).not.toEqual([])
    for (const [config, isSilent] of [
      ['return { markdownTemplateEngine: false }', false],
      ["return { 'markdownTemplateEngine': 'njk' }", true],
      ["eleventyConfig.setMarkdownTemplateEngine('njk')", true],
      ['return { markdownTemplateEngine: engine }', true],
      ['return { markdownTemplateEngine: "ejs" }', true],
    ] as const) {
      const ground = { path: 'posts/a.md', files: { 'eleventy.config.js': `export default function (eleventyConfig) { ${config} }` } }
      expect((await found(ground, code)).length === 0, config).toBe(isSilent)
    }
  })
  it('is none where a post of Jekyll or Hexo wants none', async () => {
    const block = ['# A', '', '{% x %}', '# b', '{% endx %}']
    expect(await found(JEKYLL, block)).toEqual([])
    expect(await found(JEKYLL, block, 'title: T\nrender_with_liquid: false')).not.toEqual([])
    expect(await found(HEXO, block)).toEqual([])
    expect(await found(HEXO, block, 'title: T\ndisableNunjucks: true')).not.toEqual([])
  })
  it('is none in MkDocs but for macros, hooks and plugins that nobody knows', async () => {
    const block = ['## A', '', '{% set a %}', '# a', '', '# b', '{% endset %}']
    expect(await found(MKDOCS, block)).not.toEqual([])
    expect(await found(HOOKED, block)).toEqual([])
    for (const plugin of ['macros', 'something']) {
      const ground = { ...MKDOCS, files: { 'mkdocs.yml': `plugins:\n  - search\n  - ${plugin}\n` } }
      expect(await found(ground, block)).toEqual([])
    }
  })
  it('is shown in code where it runs behind Markdown, or is not known', async () => {
    const shown = ['## A', '', '`{% highlight a %}`', '', '```', '{{< tabs >}}', '```', '', '##', '', '`{% endhighlight %}` {{< /tabs >}}']
    expect(await found(NOWHERE, shown)).toEqual(['9 no-empty-heading'])
    expect(await found(HOOKED, shown)).toEqual(['9 no-empty-heading'])
  })
})

describe('a heading that is only a comment', () => {
  const heading = ['## A', '', '### <!-- md:setting config.a -->', '', '### <!-- md:setting config.b -->']
  it('may be filled by a hook of MkDocs, and nobody can tell on unknown ground', async () => {
    expect(await found(HOOKED, heading)).toEqual([])
    expect(await found(NOWHERE, heading)).toEqual([])
  })
  it('is empty everywhere else', async () => {
    for (const ground of [MKDOCS, JEKYLL, VITEPRESS])
      expect(await found(ground, heading)).toEqual(['3 no-empty-heading', '5 no-empty-heading'])
  })
})

describe('Quarto', () => {
  it('has no outline in tabs, callouts and other divs', async () => {
    for (const div of ['::: panel-tabset', '::: {.callout-note}', ':::: {.columns .wide}', '::: {#id .class key="a b"} :::'])
      expect(await found(QUARTO, ['## A', '', div, '# R', '', '#### B', '', '# R', ':::', '', '### C'])).toEqual([])
  })
  it('has one behind a div, and around the ones in it', async () => {
    expect(await found(QUARTO, ['## A', '', '::: {.a}', '::: {.b}', '# R', ':::', '# S', ':::', '', '# T', '', '# U'])).toContain(
      '12 single-title',
    )
    expect(await found(QUARTO, ['## A', '', '```', '::: {.a}', '```', '', '## A', '', ':::'])).toEqual(['7 no-duplicate-heading'])
  })
  it('finds images and links in divs', async () => {
    expect(await found(QUARTO, ['::: {.a}', '![](a.png)', ':::'])).toEqual(['2 image-alt-text'])
  })
  it('has slides and no outline where the format says so', async () => {
    const slides = ['# A', '', '### B', '', '# A', '', '# C']
    expect(await found(QUARTO, slides, 'title: T')).not.toEqual([])
    for (const format of [
      'format: revealjs',
      'format:\n  revealjs:\n    theme: dark',
      'format:\n  html: default\n  clean-revealjs: default',
    ])
      expect(await found(QUARTO, slides, `title: T\n${format}`)).toEqual([])
    expect(await found({ ...QUARTO, files: { '_quarto.yml': 'format: revealjs\n' } }, slides)).toEqual([])
    expect(await found({ ...QUARTO, files: { '_quarto.yml': 'project: {}\n', '_metadata.yml': 'format: revealjs\n' } }, slides)).toEqual([])
  })
  it('moves headings down where it is asked to', async () => {
    const body = ['# A', '', '## B', '', '# C', '', '### D']
    expect(await found(QUARTO, body, 'title: T\nshift-heading-level-by: 1')).toEqual(['7 heading-increment'])
    expect(await found(QUARTO, body, 'title: T\nformat:\n  html:\n    shift-heading-level-by: 1')).toEqual(['7 heading-increment'])
    expect(await found({ ...QUARTO, files: { '_quarto.yml': 'shift-heading-level-by: 1\n' } }, body)).toEqual(['7 heading-increment'])
    // Up, or by something else in another format: nobody can tell.
    expect(await found(QUARTO, body, 'title: T\nshift-heading-level-by: -1')).toEqual([])
    expect(await found(QUARTO, body, 'title: T\nformat:\n  html: default\n  pdf:\n    shift-heading-level-by: 1')).toEqual([])
  })
  it('takes the alt text from the attributes of an image', async () => {
    for (const attributes of [
      '{fig-alt="A rising line."}',
      '{.wide fig-alt=\'A "steep" line {x}\'}',
      '{alt=Line}',
      '{\n  width=50%\n  fig-alt="A line."}',
      '{fig-alt=""}',
      '{: alt="A line." }',
    ])
      expect(await found(QUARTO, [`![](p.png)${attributes}`])).toEqual([])
    for (const attributes of [
      '{width=50%}',
      '{fig-alt=" "}',
      '{salt="x"}',
      ' {fig-alt="A line."}',
      '{fig-alt="A line."',
      '{{< x alt="a" >}}',
    ])
      expect(await found(QUARTO, [`![](p.png)${attributes}`]), attributes).toEqual(['1 image-alt-text'])
    expect(await found(QUARTO, ['![A caption](p.png){fig-alt="image"}'])).toEqual(['1 image-alt-quality'])
    expect(await found(QUARTO, [`![image](p.png){fig-alt="${'A line that rises and falls. '.repeat(12)}"}`])).toEqual([])
  })
  it('gets the text of a link to an object from quartodoc', async () => {
    expect(await found(QUARTO, ['[](`~tides.table`) []()'])).toEqual(['1 no-empty-link'])
  })
})

describe('quartodoc', () => {
  it('takes the text of a link from the object that it leads to', async () => {
    expect(await found(QUARTO, ['See [](`~pkg.obj`) and [](`pkg.obj`).'], '')).toEqual([])
    expect(await found(QUARTO, ['See [](https://a.example).'], '')).toEqual(['1 no-empty-link'])
  })
})

describe('MyST', () => {
  it('has no outline in directives, and values at their beginning', async () => {
    const directive = [':::{note}', '---', 'class: a', '---', '# A', '', '# A', ':::']
    expect(await found(MYST, ['# T', '', ...directive, '', '## B'], '')).toEqual([])
    expect(await found(MYST, ['# T', '', ':::{note}', '# A', '::::', '', '## B', '', '## B'], '')).toContain('9 no-duplicate-heading')
  })
  it('takes the text of a link from where it leads', async () => {
    expect(await found(MYST, ['[](guide.md) [](#here) [](project:guide.md) [](my-label)'], '')).toEqual([])
    expect(await found(MYST, ['[](https://a.example)'], '')).toEqual([])
    expect(await found(JEKYLL, ['[](guide.md)'], '')).toEqual(['1 no-empty-link'])
  })
})

describe('Docsify', () => {
  it('puts a file in place of a link', async () => {
    for (const title of ["':include'", "':include :type=code text'", '":include"'])
      expect(await found(DOCSIFY, [`[](a.html ${title})`], '')).toEqual([])
    expect(await found(DOCSIFY, ["[](a.html ':target=_blank')"], '')).toEqual(['1 no-empty-link'])
  })
  it('makes tabs of the headings between two comments', async () => {
    const tabs = ['<!-- tabs:start -->', '', '#### **npm**', '', 'a', '', '#### **Yarn**', '', 'b', '', '<!-- tabs:end -->', '']
    expect(await found(DOCSIFY, ['# A', '', '## B', '', ...tabs, '## C', '', ...tabs, '### D'], '')).toEqual([])
    const shown = ['```md', '<!-- tabs:start -->', '```', '', '#### B', '', '<!-- tabs:end -->']
    expect(await found(DOCSIFY, ['# A', '', ...shown], '')).toEqual(['7 heading-increment'])
    expect(await found(DOCSIFY, ['# A', '', ...tabs.slice(0, 4)], '')).toEqual(['5 heading-increment', '5 no-emphasis-in-heading'])
    expect(await found(NOWHERE, ['# A', '', ...tabs.slice(0, 4), ...tabs.slice(10)], '')).toContain('5 no-emphasis-in-heading')
  })
})

describe('mdBook', () => {
  it('has drafts and parts in its summary', async () => {
    const summary = ['# Summary', '', '# User guide', '', '- [A](a.md)', '    - [Draft chapter]()', '', '# Reference guide']
    expect(await found(MDBOOK, summary, '')).toEqual([])
    expect(await found({ ...MDBOOK, path: 'src/a.md', files: { ...MDBOOK.files, 'src/SUMMARY.md': '[A](a.md)' } }, summary, '')).toEqual([
      '3 single-title',
      '6 no-empty-link',
      '8 single-title',
    ])
  })
})

describe('Nuxt Content', () => {
  it('has no outline in components, and values at their beginning', async () => {
    const components = [
      '::card',
      '---',
      'title: A',
      '---',
      '#### B',
      '',
      ':::inner{a="b"}',
      '# C',
      ':::',
      '::',
      '',
      '::card',
      '---',
      'title: A',
      '---',
      '::',
    ]
    expect(await found(NUXT, ['## A', '', ...components, '', '### D'])).toEqual([])
  })
  it('shows components in code', async () => {
    expect(await found(NUXT, ['## A', '', '```md', '::card', '```', '', '## A', '', '::'])).toEqual(['7 no-duplicate-heading'])
  })
})

describe('Vue', () => {
  it('puts values in and leaves Markdown to Markdown', async () => {
    expect(await found(VITEPRESS, ['## {{ title }}', '', '## {{ title }}', '', '{% x %}', '##', '{% endx %}'], '')).toEqual([
      '6 no-empty-heading',
    ])
  })
})

describe('a fix', () => {
  it('never touches what a template owns, and lands where it belongs', async () => {
    const rule = rules.find(({ id }) => id === 'no-emphasis-in-heading')
    const markdown = '## A\n\n{% highlight md %}\n## **B**\n{% endhighlight %}\n\n## **C {{ d }}**\n'
    if (rule === undefined) throw new Error('There is no such rule')
    expect((await fixCase(rule, { ...JEKYLL, markdown })).text).toBe(markdown.replace('**C {{ d }}**', 'C {{ d }}'))
  })
  it('ends a file with a line break even behind a comment', async () => {
    const rule = rules.find(({ id }) => id === 'final-newline')
    if (rule === undefined) throw new Error('There is no such rule')
    expect((await fixCase(rule, { ...NUNJUCKS, markdown: '{# a #}' })).text).toBe('{# a #}\n')
  })
})

describe('a disable comment', () => {
  it('counts inside and outside of what a template owns', async () => {
    const disable = '<!-- post-lint-disable-next-line image-alt-text -->'
    expect(await found(JEKYLL, ['{% note %}', disable, '![](a.png)', '{% endnote %}', disable, '![](a.png)', '', '![](a.png)'])).toEqual([
      '8 image-alt-text',
    ])
  })
})

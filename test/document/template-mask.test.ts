import { describe, expect, it } from 'vitest'
import { maskTemplates } from '../../src/document/template/template-mask.ts'
import type { TemplateLanguage } from '../../src/generator/generator-profile.ts'

const LANGUAGES: readonly TemplateLanguage[] = [
  ...['none', 'liquid', 'nunjucks', 'hexo tags', 'hugo shortcodes', 'zola shortcodes', 'vue', 'docsify', 'mdbook', 'pandoc', 'myst', 'mdc'],
  ...['python-markdown', 'unknown'],
] as TemplateLanguage[]

/** The lines that the parser reads, blanks at their ends left out, with `~` before those that are apart from the outline, tags left aside. */
function read(language: TemplateLanguage, lines: readonly string[]): string[] {
  const text = lines.join('\n')
  const masked = maskTemplates(text, 0, language)
  expect(masked.text.length).toBe(text.length)
  let start = 0
  return masked.text.split('\n').map((line) => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    const isTag = /^\{%/.test(line)
    return (line !== '' && !isTag && masked.mask.isApart(range) ? '~' : '') + line.trimEnd()
  })
}

describe('hostile input', () => {
  const pieces = [
    ...[
      '<!-- tabs:start -->',
      '{% raw %}',
      '{% x %}',
      '{% highlight a %}',
      '{% endx %}',
      '{% set a %}',
      '{%',
      '{{',
      '{{<',
      '{{< x >}}',
      '{{< /x >}}',
      '{{% x %}}',
    ],
    ...['{#', '{% x() %}', '{% end %}', '<%', '{!', '::: a\n', '::::a\n---\n', ':::\n', ':::{a}\n', '`', '```\n', '``', '---\n', '{% x\n'],
  ]
  it('costs no time, whatever is opened and not closed', () => {
    for (const language of LANGUAGES) {
      for (const piece of pieces) {
        const text = piece.repeat(Math.ceil(50_000 / piece.length))
        const start = performance.now()
        maskTemplates(text, 0, language)
        expect(performance.now() - start, `${language} ${piece}`).toBeLessThan(1000)
      }
      const distinct = Array.from(
        { length: 5_000 },
        (_, index) => `{% x${index} %}{{< y${index} >}}${':'.repeat((index % 50) + 3)} a\n`,
      ).join('')
      const start = performance.now()
      maskTemplates(distinct + distinct.replaceAll('{% x', '{% endx').replaceAll('{{< y', '{{< /y'), 0, language)
      expect(performance.now() - start, `${language} of many names`).toBeLessThan(2000)
    }
  })
  it('keeps the length, the line breaks and what no tag is in', () => {
    for (const language of LANGUAGES) {
      for (const lineBreak of ['\n', '\r\n']) {
        const text = pieces.join(`${lineBreak}😀 text${lineBreak}`)
        const masked = maskTemplates(text, 0, language).text
        expect(masked.length).toBe(text.length)
        expect(masked.replaceAll(/[^\r\n]/g, '')).toBe(text.replaceAll(/[^\r\n]/g, ''))
      }
    }
  })
  it('leaves alone what is never closed', () => {
    for (const line of ['{% raw', '{{ x', '{% highlight ruby %}', '{{< tabs >}}', '{# x', '::: note', '{% x %}']) {
      for (const language of LANGUAGES) expect(read(language, [line, '# A'])).toEqual([line, '# A'])
    }
  })
})

describe('Liquid', () => {
  it('hides code, comments and values that are shown elsewhere', () => {
    for (const tag of ['highlight ruby', 'comment', 'capture x', 'doc']) {
      const name = tag.split(' ')[0]
      expect(read('liquid', ['a', `{% ${tag} %}# b`, '# c', '', '---', `{% end${name} %}`, '# d'])).toEqual([
        'a',
        `{% ${tag} %}`,
        '~',
        '',
        '~',
        `{% end${name} %}`,
        '# d',
      ])
    }
  })
  it('leaves the text between `if`, `for`, `raw` and their kin as Markdown', () => {
    for (const name of ['if', 'unless', 'for', 'case', 'tablerow', 'raw'])
      expect(read('liquid', [`{%- ${name} x -%}`, '# A', `{%- end${name} -%}`])).toEqual([`{%- ${name} x -%}`, '# A', `{%- end${name} -%}`])
  })
  it('sees no tag between `raw` and its end', () => {
    expect(read('liquid', ['{% raw %}', '{% comment %}', '# A', '{% endraw %}', '{% endcomment %}'])).toContain('# A')
    expect(read('liquid', ['{% raw %}{{ x {% endraw %}', '# A', '}}'])).toContain('# A')
  })
  it('puts what stands between tags of a site apart', () => {
    expect(read('liquid', ['{% tabs %}', '# A', '{% tab %}', '# B', '{% endtabs %}', '# C'])).toEqual([
      '{% tabs %}',
      '~# A',
      '{% tab %}',
      '~# B',
      '{% endtabs %}',
      '# C',
    ])
  })
  it('runs before Markdown, and so in code too', () => {
    expect(read('liquid', ['```', '{% raw %}', '```', '{{ x }}', '```', '{% endraw %}', '# A'])).toContain('# A')
    expect(read('liquid', ['```', '{% comment %}', '```', '# A', '{% endcomment %}', '```'])).toEqual([
      '```',
      '{% comment %}',
      '~',
      '~',
      '{% endcomment %}',
      '```',
    ])
  })
  it('takes a tag over several lines for one', () => {
    expect(read('liquid', ['{% include a.html', '# b', '---', '%}', 'c'])).toEqual(['{% include a.html', '', '', '', 'c'])
  })
  it('makes no heading of a tag above dashes, and no paragraph of it above a definition', () => {
    expect(read('liquid', ['a', '{% endif %} {% if x %}', '---'])).toEqual(['a', '', '---'])
    expect(read('liquid', ['{% raw %}', '{% endraw %}', '[a]: /b'])).toEqual(['', '', '[a]: /b'])
    expect(read('liquid', ['{{ title }}', '---'])).toEqual(['{{ title }}', '---'])
    expect(read('liquid', ['A {% x %}', '---'])).toEqual(['A {% x %}', '---'])
  })
})

import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../../src/document/front-matter/front-matter.ts'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import type { GeneratorName } from '../../src/generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'

async function read(text: string): Promise<FrontMatter> {
  const frontMatter = await parseFrontMatter(text)
  if (frontMatter === undefined) throw new Error(`no front matter in ${JSON.stringify(text)}`)
  return frontMatter
}

/** Each problem as its kind, what it says, and the text that it underlines. */
async function problems(text: string): Promise<string[]> {
  const frontMatter = await read(text)
  return frontMatter.problems.map((problem) => `${problem.kind} ${JSON.stringify(text.slice(problem.range.start, problem.range.end))}`)
}

describe('a front matter block', () => {
  it.each([
    ['three dashes', '---\ntitle: A\n---\nBody\n', 'yaml'],
    ['CRLF', '---\r\ntitle: A\r\n---\r\nBody\r\n', 'yaml'],
    ['blanks behind both fences', '--- \t\ntitle: A\n---  \nBody\n', 'yaml'],
    ['no body', '---\ntitle: A\n---', 'yaml'],
    ['the language yaml', '---yaml\ntitle: A\n---\n', 'yaml'],
    ['the language YML behind a space', '--- YML\ntitle: A\n---\n', 'yaml'],
    ['JSON under plain dashes, which is YAML too', '---\n{"title": "A"}\n---\n', 'yaml'],
    ['the language json', '---json\n{"title": "A"}\n---\n', 'json'],
    ['the language toml', '---toml\ntitle = "A"\n---\n', 'toml'],
    ['plus signs', '+++\ntitle = "A"\n+++\n', 'toml'],
    ['plus signs and CRLF', '+++\r\ntitle = "A"\r\n+++\r\n', 'toml'],
  ])('is read with %s', async (_, text, format) => {
    const frontMatter = await read(text)
    expect(frontMatter.problems).toEqual([])
    expect(frontMatter.format).toBe(format)
    expect(frontMatter.data).toEqual({ title: 'A' })
  })

  it.each([
    ['an empty file', ''],
    ['a file without one', '# Title\n\n---\n\ntext\n'],
    ['four dashes, a thematic break for every generator', '----\ntitle: A\n----\n'],
    ['two dashes', '--\ntitle: A\n--\n'],
    ['plus signs with text behind them', '+++ x\ntitle = "A"\n+++\n'],
    ['a thematic break below a blank line', '\n---\n\nSome text.\n\n---\n'],
    ['a thematic break below a blank line that nothing closes', '\n---\n\ntitle: A\n'],
    ['an indented code block', '    ---\n'],
  ])('is not seen in %s', async (_, text) => {
    expect(await parseFrontMatter(text)).toBeUndefined()
  })

  it('says where its parts stand', async () => {
    const text = '---\ntitle: A\n---  \nBody\n'
    const { range, contentRange, closingRange } = await read(text)
    const parts = [range, contentRange, closingRange].map(({ start, end }) => text.slice(start, end))
    expect(parts).toEqual(['---\ntitle: A\n---', '\ntitle: A', '---'])
  })

  it.each([
    ['nothing', '---\n---\n'],
    ['blank lines', '---\n\n  \n---\n'],
    ['a comment', '---\n# title: A\n---\n'],
    ['nothing, in TOML', '+++\n+++\n'],
    ['nothing, with CRLF', '---\r\n---\r\n'],
  ])('is an empty mapping when it holds %s', async (_, text) => {
    const frontMatter = await read(text)
    expect(frontMatter.problems).toEqual([])
    expect(frontMatter.data).toEqual({})
  })

  it('shows a missing key of an empty block at the closing fence', async () => {
    const frontMatter = await read('---\n# nothing\n---\n')
    expect(frontMatter.rangeAt('/title')).toEqual(frontMatter.closingRange)
  })
})

describe('a misplaced block', () => {
  it.each([
    ['blank line', '\n---\ntitle: A\n---\n'],
    ['blank line', '\n\n \n---\ntitle: A\n---\n'],
    ['blank line', '\r\n---\r\ntitle: A\r\n---\r\n'],
    ['space', ' ---\ntitle: A\n---\n'],
    ['space', '\t---\ntitle: A\n---\n'],
    ['blank line', '\n+++\ntitle = "A"\n+++\n'],
    ['blank line', '\n---\n"title": A\n---\n'],
  ])('is read and called one with a %s before it: %j', async (misplaced, text) => {
    const frontMatter = await read(text)
    expect(frontMatter.misplaced).toBe(misplaced)
    expect(frontMatter.data).toEqual({ title: 'A' })
  })

  it('is not what stands at the very start', async () => {
    expect((await read('---\ntitle: A\n---\n')).misplaced).toBeUndefined()
  })
})

describe('a broken fence', () => {
  it.each([
    ['an unclosed block at its opening fence', '---\ntitle: A\n\nBody\n', ['unclosed "---"']],
    ['a fence alone', '---', ['unclosed "---"']],
    ['an unclosed TOML block', '+++\ntitle = "A"\n', ['unclosed "+++"']],
    ['a thematic break at the top that nothing closes', '---\n\n# Title\n', ['unclosed "---"']],
    ['a closing fence of four dashes', '---\ntitle: A\n----\nBody\n', ['closing-fence "----"']],
    ['a closing fence with text behind it', '---\ntitle: A\n---foo\nBody\n', ['closing-fence "---foo"']],
    ['a closing fence with text behind a space', '---\ntitle: A\n--- foo\nBody\n', ['closing-fence "--- foo"']],
    ['three dots that end the block', '---\ntitle: A\n...\n\nBody: text: here\n', ['closing-fence "..."']],
    ['three dots before the fence', '---\ntitle: A\n...\n\nBody\n\n---\n', ['closing-fence "..."']],
    ['three dots before text that is no YAML', '---\ntitle: A\n...\n\n> a: b: c\n\n---\n', ['closing-fence "..."']],
    ['a list', '---\n- one\n- two\n---\n', ['not-a-mapping "- one\\n- two"']],
    ['plain text between two thematic breaks', '---\n\nSome text.\n\n---\n', ['not-a-mapping "Some text."']],
    ['a number', '---\n42\n---\n', ['not-a-mapping "42"']],
  ])('is named: %s', async (_, text, expected) => {
    expect(await problems(text)).toEqual(expected)
  })

  it('still gives the data where only the closing fence is odd', async () => {
    expect((await read('---\ntitle: A\n----\n')).data).toEqual({ title: 'A' })
    expect((await read('---\ntitle: A\n...\nBody\n')).data).toEqual({ title: 'A' })
  })

  it('does not take dots with text behind them for an end', async () => {
    expect(await problems('---\ntitle: A\n...more\n')).toEqual(['unclosed "---"'])
  })
})

describe('a language that runs code', () => {
  const LANGUAGES = ['js', 'JS', ' js', '\tjs ', 'javascript', 'JavaScript', 'coffee', 'CoffeeScript', 'cson', 'ts']
  const payload = '(globalThis.frontMatterRan = true, { title: "A" })'

  function hasRun(): boolean {
    return 'frontMatterRan' in globalThis
  }

  it.each(LANGUAGES)('is refused and never run: `---%s`', async (language) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const closed = [`---${language}`, payload, '---', 'Body', ''].join(lineBreak)
      expect(await problems(closed)).toEqual([`language ${JSON.stringify(`---${language.trimEnd()}`)}`])
      const unclosed = [`---${language}`, payload].join(lineBreak)
      expect(await problems(unclosed)).toEqual([`language ${JSON.stringify(`---${language.trimEnd()}`)}`])
      const { data, problems: found } = await read(closed)
      expect(data).toBeUndefined()
      expect(found).toMatchObject([{ runsCode: true, language: language.trim() }])
    }
    expect(hasRun()).toBe(false)
  })

  it.each(['js', 'JS', ' javascript', 'coffee'])('is refused as a second block: `---%s`', async (language) => {
    const text = `---\ntitle: A\n---\n---${language}\n${payload}\n---\nBody\n`
    expect(await problems(text)).toEqual([`language "---${language}"`])
    expect((await read(text)).data).toEqual({ title: 'A' })
    expect(await problems(text.replaceAll('\n', '\r\n'))).toEqual([`language "---${language}"`])
    expect(hasRun()).toBe(false)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'excerpt'])(
    'reaches nothing under the name `%s`',
    async (language) => {
      const text = `---${language}\n${payload}\n---\n`
      expect(await problems(text)).toEqual([`language "---${language}"`])
      expect((await read(text)).problems).toMatchObject([{ runsCode: false }])
      expect(hasRun()).toBe(false)
    },
  )

  it('would run in gray-matter, which shows that the payload is a real one', () => {
    matter(`---js\n${payload}\n---\n`, {})
    expect(hasRun()).toBe(true)
    Reflect.deleteProperty(globalThis, 'frontMatterRan')
  })
})

describe('where the block ends', () => {
  const line = fc.constantFrom(
    '---',
    '--- ',
    '----',
    '---x',
    '...',
    '',
    ' ',
    'title: A',
    ' ---',
    '# c',
    '- a',
    'text',
    '+++',
    '"',
    '| ---',
    '\t',
  )
  const files = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n')).map(([lines, lineBreak]) => {
    return `---${lineBreak}${lines.join(lineBreak)}`
  })

  it('is where gray-matter says, whatever stands in it', async () => {
    const engines = { yaml: { parse: () => ({}), stringify: () => '' } }
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const { contentRange, closingRange, problems: found } = await read(text)
        // Only a block that nothing closes may end at three dots; gray-matter takes the whole file for it.
        fc.pre(text.slice(closingRange.start, closingRange.end) !== '...')
        expect(text.slice(contentRange.start, contentRange.end)).toBe(matter(text, { engines }).matter)
        expect(found.some(({ kind }) => kind === 'unclosed')).toBe(!text.includes('\n---'))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a JSON object without fences', () => {
  const bare = (text: string) => parseFrontMatter(text, GENERATOR_PROFILES.hugo.frontMatter)

  it('is text where nobody says that it is front matter', async () => {
    expect(await parseFrontMatter('{"title": "A"}\n\nBody\n')).toBeUndefined()
  })

  it.each([
    ['by itself', '{"title": "A"}'],
    ['with lines', '{\n  "title": "A"\n}\n\nBody {x}\n'],
    ['with CRLF', '{\r\n  "title": "A"\r\n}\r\nBody\r\n'],
  ])('is front matter where the generator reads it: %s', async (_, text) => {
    const frontMatter = await bare(text)
    expect({ data: frontMatter?.data, problems: frontMatter?.problems }).toEqual({ data: { title: 'A' }, problems: [] })
    expect(text.slice(0, frontMatter?.range.end)).toBe(text.slice(0, text.indexOf('}') + 1))
  })

  it('takes braces and quotes in texts for what they are', async () => {
    const text = '{"title": "} \\" {", "a": {"b": "{"}}\n\n# Body }\n'
    const frontMatter = await bare(text)
    expect(frontMatter?.data).toEqual({ title: '} " {', a: { b: '{' } })
    expect(text.slice(frontMatter?.rangeAt('/a/b', 'value').start, frontMatter?.rangeAt('/a/b', 'value').end)).toBe('"{"')
  })

  it('is told where it never ends, is too long, or is no JSON', async () => {
    const kinds = async (text: string) => (await bare(text))?.problems.map(({ kind }) => kind)
    expect(await kinds('{"title": "A"\n\nBody\n')).toEqual(['unclosed'])
    expect(await kinds(`{"title": "${'a'.repeat(300_000)}`)).toEqual(['too-large'])
    expect(await kinds('{"title": A}\n')).toEqual(['syntax'])
  })

  it('begins with a key: a shortcode and a template are text', async () => {
    for (const text of ['{{< figure src="a.png" >}}\n', '{% raw %}', '{ a', '{']) expect(await bare(text)).toBeUndefined()
  })

  it('leaves blocks with fences alone', async () => {
    expect((await bare('---\ntitle: A\n---\n'))?.format).toBe('yaml')
  })
})

describe('front matter as the generator of the site has it', () => {
  const of = async (generator: GeneratorName, text: string) => {
    const { frontMatter: form } = GENERATOR_PROFILES[generator]
    const { data, misplaced, problems = [], range } = (await parseFrontMatter(text, form)) ?? {}
    return { data, misplaced, problems: problems.map(({ kind }) => kind), body: range && text.slice(range.end).trim() }
  }
  const title = { data: { title: 'A' }, misplaced: undefined, problems: [], body: 'Body' }

  it.each(['hugo', 'zola', 'astro', 'starlight'] as const)('may have blank lines above it: %s', async (generator) => {
    expect(await of(generator, '\n\n---\ntitle: A\n---\n\nBody\n')).toEqual(title)
  })

  it('may have one blank line above it in Hexo, and no more', async () => {
    expect((await of('hexo', '\n---\ntitle: A\n---\n\nBody\n'))?.misplaced).toBeUndefined()
    expect((await of('hexo', '\r\n---\r\ntitle: A\r\n---\r\n\r\nBody\r\n'))?.misplaced).toBeUndefined()
    expect((await of('hexo', '\n\n---\ntitle: A\n---\n\nBody\n'))?.misplaced).toBe('blank line')
  })

  it('may not where the fence has to come first', async () => {
    expect((await of('jekyll', '\n---\ntitle: A\n---\n\nBody\n')).misplaced).toBe('blank line')
    expect((await of('hugo', ' ---\ntitle: A\n---\n\nBody\n')).misplaced).toBe('space')
  })

  it.each(['jekyll', 'mkdocs', 'quarto'] as const)('may end with dots: %s', async (generator) => {
    expect(await of(generator, '---\ntitle: A\n...\n\nBody\n')).toEqual(title)
    expect(await of(generator, '---\r\ntitle: A\r\n...\r\nBody\r\n')).toEqual(title)
    expect(await of(generator, '---\ntitle: A\n...\n\nText\n\n---\nmore\n')).toEqual({ ...title, body: 'Text\n\n---\nmore' })
    expect(await of(generator, '---\ntitle: A\n---\n\nBody\n...\n')).toEqual({ ...title, body: 'Body\n...' })
    expect(await of(generator, '---\ntitle: A\n....\n---\nBody\n')).toMatchObject({ data: undefined })
  })

  it('does not end with dots elsewhere', async () => {
    expect((await of('hugo', '---\ntitle: A\n...\n\nBody\n')).problems).toEqual(['closing-fence'])
  })

  it.each([
    ['no opening fence', 'title: A\n---\nBody\n'],
    ['no opening fence, and CRLF', 'title: A\r\n---\r\nBody\r\n'],
    ['longer fences', '------\ntitle: A\n------\nBody\n'],
    ['a longer fence below', 'title: A\n-----\nBody\n'],
    ['JSON without braces', ';;;\n"title": "A"\n;;;\nBody\n'],
    ['JSON without braces and without a fence above', '"title": "A"\n;;;\nBody\n'],
  ])('may have %s in Hexo', async (_, text) => {
    expect(await of('hexo', text)).toEqual(title)
    expect(await of('jekyll', text)).not.toEqual(title)
  })

  it('may be indented with tabs in Hexo, and every place is one in the file', async () => {
    const text = '---\ntitle: A\nmeta:\n\ta: 1\n\tb:\n\t\t- x\n\t\t- yz\n---\nBody\n'
    const frontMatter = await parseFrontMatter(text, GENERATOR_PROFILES.hexo.frontMatter)
    expect(frontMatter?.data).toEqual({ title: 'A', meta: { a: 1, b: ['x', 'yz'] } })
    const shown = (pointer: string) => text.slice(frontMatter?.rangeAt(pointer).start, frontMatter?.rangeAt(pointer).end)
    expect([shown('/meta/a'), shown('/meta/b/0'), shown('/meta/b/1')]).toEqual(['1', 'x', 'yz'])
    expect((await of('jekyll', text)).problems).toEqual(['syntax'])
  })

  it('is text to Hexo where it holds no keys, or nothing closes it', async () => {
    expect(await of('hexo', '# Heading\n\ntext\n\n---\nx\n')).toMatchObject({ body: undefined })
    expect(await of('hexo', '----\n\nText\n\n----\n')).toMatchObject({ body: undefined })
    expect(await of('hexo', 'title: A\n\nBody\n')).toMatchObject({ body: undefined })
    expect((await of('hexo', ';;;\n"title": "A"\n')).problems).toEqual(['unclosed'])
    expect((await of('hexo', ';;;\n{"title": "A"}\n;;;\n')).problems).toEqual(['syntax'])
    expect((await of('hexo', `title: A\n${'b: c\n'.repeat(80_000)}---\n`)).body).toBeUndefined()
  })
})

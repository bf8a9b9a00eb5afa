import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { frontMatterKeyOrder } from '../../src/rules/front-matter-key-order.ts'
import { applyEdits } from '../../src/text/text-edit.ts'
import { describeRule, lintWith, showMessage } from '../support/describe-rule.ts'

const order = ['title', 'date', 'tags', 'image']
const options = { order }

function yaml(...lines: readonly string[]): string {
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n\nText.\n`
}

function toml(...lines: readonly string[]): string {
  return yaml(...lines).replaceAll('---', '+++')
}

describeRule(frontMatterKeyOrder, {
  valid: {
    'keys in the order, some of them missing': { options, markdown: yaml('title: A', 'tags: [b]', 'image: c.png') },
    'other keys anywhere': { options, markdown: yaml('layout: post', 'title: A', 'mood: good', 'date: 2026-01-31') },
    'other keys last, as they are': { options: { order, rest: 'last' }, markdown: yaml('title: A', 'tags: []', 'z: 1', 'a: 2') },
    'other keys last and by name, capital letters or not': {
      options: { order, rest: 'alphabetical' },
      markdown: yaml('title: A', 'apple: 1', 'Banana: 2', 'cherry: 3'),
    },
    'the default order': yaml('layout: post', 'title: A', 'description: B', 'date: 2026-01-31', 'draft: true', 'tags: [c]'),
    'nested keys in another order': { options, markdown: yaml('title: A', 'image:', '  tags: 1', '  title: 2') },
    'a name of another case, which is another key': { options, markdown: yaml('date: 2026-01-31', 'Title: A') },
    'one key': { options, markdown: yaml('tags: [a]') },
    'a post without front matter': { options, markdown: 'Text.\n' },
    'empty front matter': { options, markdown: '---\n---\n' },
    'front matter that cannot be read': { options, markdown: yaml('tags: [', 'title: A') },
    'a key that a TOML table makes, which cannot stand further up': { options, markdown: toml('date = 2026-01-31', '[title]', 'a = 1') },
    'a key that a disable comment keeps where it is': {
      options,
      markdown: yaml('date: 2026-01-31', '# post-lint-disable-next-line front-matter-key-order', 'title: A'),
    },
    'an empty order': { options: { order: [] }, markdown: yaml('b: 1', 'a: 2') },
  },
  invalid: {
    'a key that stands too late': {
      options,
      markdown: yaml('title: A', 'tags: [b]', 'date: 2026-01-31'),
      messages: ['4:1-4:5 `date` stands behind `tags`; the order is `title`, `date`, `tags`'],
      output: yaml('title: A', 'date: 2026-01-31', 'tags: [b]'),
    },
    'a key that stands too early, without a word on those in order': {
      options,
      markdown: yaml('image: c.png', 'title: A', 'date: 2026-01-31'),
      messages: ['2:1-2:6 `image` stands before `date`; the order is `date`, `image`'],
      output: yaml('title: A', 'date: 2026-01-31', 'image: c.png'),
    },
    'several keys, with one fix for all': {
      options,
      markdown: yaml('image: c.png', 'tags: [b]', 'date: 2026-01-31', 'title: A'),
      messages: [
        '3:1-3:5 `tags` stands behind `image`; the order is `tags`, `image`',
        '4:1-4:5 `date` stands behind `image`; the order is `date`, `image`',
        '5:1-5:6 `title` stands behind `image`; the order is `title`, `image`',
      ],
      output: yaml('title: A', 'date: 2026-01-31', 'tags: [b]', 'image: c.png'),
    },
    'two keys that meet at one place, from above and from below': {
      options: { order: ['a', 'b', 'c', 'd', 'e', 'f'] },
      markdown: yaml('c: 1', 'a: 2', 'd: 3', 'e: 4', 'f: 5', 'b: 6'),
      messages: ['3:1-3:2 `a` stands behind `c`; the order is `a`, `c`', '7:1-7:2 `b` stands behind `c`; the order is `b`, `c`'],
      output: yaml('a: 2', 'b: 6', 'c: 1', 'd: 3', 'e: 4', 'f: 5'),
    },
    'a key that goes up and one that goes down to the same place': {
      options: { order: ['a', 'b', 'c', 'd', 'e', 'f'] },
      markdown: yaml('d: 1', 'a: 2', 'b: 3', 'e: 4', 'f: 5', 'c: 6'),
      messages: ['2:1-2:2 `d` stands before `b`; the order is `b`, `d`, `e`', '7:1-7:2 `c` stands behind `e`; the order is `b`, `c`, `e`'],
      output: yaml('a: 2', 'b: 3', 'c: 6', 'd: 1', 'e: 4', 'f: 5'),
    },
    'a key past one that may stand anywhere, which stays': {
      options,
      markdown: yaml('mood: good', 'tags: [b]', 'note: x', 'title: A'),
      messages: ['5:1-5:6 `title` stands behind `tags`; the order is `title`, `tags`'],
      output: yaml('mood: good', 'title: A', 'tags: [b]', 'note: x'),
    },
    'another key before one of the order, where others stand last': {
      options: { order, rest: 'last' },
      markdown: yaml('layout: post', 'title: A', 'date: 2026-01-31', 'mood: good'),
      messages: ['2:1-2:7 `layout` stands before `date`; keys that the order does not name stand last'],
      output: yaml('title: A', 'date: 2026-01-31', 'layout: post', 'mood: good'),
    },
    'another key out of the alphabet': {
      options: { order, rest: 'alphabetical' },
      markdown: yaml('title: A', 'cherry: 3', 'apple: 1', 'Banana: 2'),
      messages: ['3:1-3:7 `cherry` stands before `Banana`; the order is `Banana`, `cherry`'],
      output: yaml('title: A', 'apple: 1', 'Banana: 2', 'cherry: 3'),
    },
    'all keys by the alphabet, numbers and quoted ones too': {
      options: { order: [], rest: 'alphabetical' },
      markdown: yaml('title: A', '"a:b": x', '2026: y'),
      messages: [
        '3:1-3:6 `a:b` stands behind `title`; the order is `a:b`, `title`',
        '4:1-4:5 `2026` stands behind `title`; the order is `2026`, `title`',
      ],
      output: yaml('2026: y', '"a:b": x', 'title: A'),
    },
    'values of many lines, which go with their key': {
      options,
      markdown: yaml(
        'image:',
        '  - a # yes',
        '',
        '  # - b',
        'tags: [',
        '  # the first',
        '  a,',
        ']',
        'date: "2026',
        '# is no comment"',
        'title: >-',
        '  # no comment',
        '',
        '  A',
      ),
      messages: [
        '6:1-6:5 `tags` stands behind `image`; the order is `tags`, `image`',
        '10:1-10:5 `date` stands behind `image`; the order is `date`, `image`',
        '12:1-12:6 `title` stands behind `image`; the order is `title`, `image`',
      ],
      output: yaml(
        'title: >-',
        '  # no comment',
        '',
        '  A',
        'date: "2026',
        '# is no comment"',
        'tags: [',
        '  # the first',
        '  a,',
        ']',
        'image:',
        '  - a # yes',
        '',
        '  # - b',
      ),
    },
    'a comment directly above a key, which goes with it': {
      options,
      markdown: yaml('tags: [b]', '# when', '# it came out', 'date: 2026-01-31 # UTC', 'image: c.png'),
      messages: ['5:1-5:5 `date` stands behind `tags`; the order is `date`, `tags`'],
      output: yaml('# when', '# it came out', 'date: 2026-01-31 # UTC', 'tags: [b]', 'image: c.png'),
    },
    'a disable comment for another rule, which goes with its key': {
      options,
      markdown: yaml('# post-lint-disable-next-line front-matter-key-ordre', 'date: 2026-01-31', 'title: A'),
      messages: [
        '2:31-2:53 The comment names a rule `front-matter-key-ordre` that does not exist; did you mean `front-matter-key-order`?',
        '4:1-4:6 `title` stands behind `date`; the order is `title`, `date`',
      ],
      output: yaml('title: A', '# post-lint-disable-next-line front-matter-key-ordre', 'date: 2026-01-31'),
    },
    'an item of a list that is commented out, in the column of the key': {
      options,
      markdown: yaml('tags:', '- a', '# - b', 'title: A'),
      messages: ['5:1-5:6 `title` stands behind `tags`; the order is `title`, `tags`'],
      output: yaml('title: A', 'tags:', '- a', '# - b'),
    },
    'a comment above all keys and apart from them, which stays on top': {
      options,
      markdown: yaml('# Do not remove', '', 'date: 2026-01-31', 'title: A'),
      messages: ['5:1-5:6 `title` stands behind `date`; the order is `title`, `date`'],
      output: yaml('# Do not remove', '', 'title: A', 'date: 2026-01-31'),
    },
    'a key kept for later below the last one, which stays there': {
      options,
      markdown: yaml('date: 2026-01-31', 'title: A', '# draft: true'),
      messages: ['3:1-3:6 `title` stands behind `date`; the order is `title`, `date`'],
      output: yaml('title: A', 'date: 2026-01-31', '# draft: true'),
    },
    'blank lines between paragraphs, which stay where they are': {
      options,
      markdown: yaml('title: A', 'tags: [b]', '', 'mood: good', 'date: 2026-01-31', '', 'image: c.png'),
      messages: ['6:1-6:5 `date` stands behind `tags`; the order is `title`, `date`, `tags`'],
      output: yaml('title: A', 'date: 2026-01-31', 'tags: [b]', '', 'mood: good', '', 'image: c.png'),
    },
    'a key with blank lines around it, which takes one along': {
      options,
      markdown: yaml('title: A', '', 'tags: [b]', '', 'date: 2026-01-31'),
      messages: ['6:1-6:5 `date` stands behind `tags`; the order is `title`, `date`, `tags`'],
      output: yaml('title: A', '', 'date: 2026-01-31', '', 'tags: [b]'),
    },
    'a key with a blank line below it that goes down': {
      options,
      markdown: yaml('tags: [b]', '', 'title: A', 'date: 2026-01-31'),
      messages: ['2:1-2:5 `tags` stands before `date`; the order is `date`, `tags`'],
      output: yaml('title: A', 'date: 2026-01-31', '', 'tags: [b]'),
    },
    'the blank lines that `|+` keeps, which belong to its value': {
      options,
      markdown: yaml('image: c.png', 'tags: |+', '  b', '', 'title: A'),
      messages: [
        '3:1-3:5 `tags` stands behind `image`; the order is `tags`, `image`',
        '6:1-6:6 `title` stands behind `image`; the order is `title`, `image`',
      ],
      output: yaml('title: A', 'tags: |+', '  b', '', 'image: c.png'),
    },
    'keys that are all indented': {
      options,
      markdown: yaml('  date: 2026-01-31', '  title: A'),
      messages: ['3:3-3:8 `title` stands behind `date`; the order is `title`, `date`'],
      output: yaml('  title: A', '  date: 2026-01-31'),
    },
    'an anchor that stays above its alias': {
      options,
      markdown: yaml('mood: &a good', 'tags: [*a]', 'title: A'),
      messages: ['4:1-4:6 `title` stands behind `tags`; the order is `title`, `tags`'],
      output: yaml('mood: &a good', 'title: A', 'tags: [*a]'),
    },
    'line breaks of two kinds': {
      options,
      asWritten: true,
      markdown: '---\r\ndate: 2026-01-31\r\ntitle: A\n---\n',
      messages: ['3:1-3:6 `title` stands behind `date`; the order is `title`, `date`'],
      output: '---\r\ntitle: A\ndate: 2026-01-31\r\n---\n',
    },
    'TOML, above its tables only': {
      options,
      markdown: toml('tags = [', '  "b", # one', ']', '# who', 'title = """', '# no comment', '"""', '', '[image]', 'a = 1', '', '[date]'),
      messages: ['6:1-6:6 `title` stands behind `tags`; the order is `title`, `tags`'],
      output: toml('# who', 'title = """', '# no comment', '"""', 'tags = [', '  "b", # one', ']', '', '[image]', 'a = 1', '', '[date]'),
    },
    'TOML with a comment that belongs to the table below it': {
      options,
      markdown: toml('date = 2026-01-31', 'title = "A"', '# more', '[extra]', 'a = 1'),
      messages: ['3:1-3:6 `title` stands behind `date`; the order is `title`, `date`'],
      output: toml('title = "A"', 'date = 2026-01-31', '# more', '[extra]', 'a = 1'),
    },
    'JSON, whose commas stay where they are': {
      options,
      markdown: '---json\n{\n  "tags": ["b"],\n  "x": { "title": 1 },\n  "title": "A"\n}\n---\n',
      messages: ['5:3-5:10 `title` stands behind `tags`; the order is `title`, `tags`'],
      output: '---json\n{\n  "title": "A",\n  "tags": ["b"],\n  "x": { "title": 1 }\n}\n---\n',
    },
    'JSON between the fences of YAML': {
      options,
      markdown: yaml('{"tags": ["b"], "title": "A"}'),
      messages: ['2:17-2:24 `title` stands behind `tags`; the order is `title`, `tags`'],
      output: yaml('{"title": "A", "tags": ["b"]}'),
    },
  },
})

describe('the fix is withheld, with the reason, for', () => {
  const cases: Readonly<Record<string, { lines: readonly string[]; clause: string; order?: readonly string[]; isToml?: true }>> = {
    'an alias that would stand before its anchor': {
      lines: ['tags: &a [b]', 'title: *a'],
      clause: 'an alias would stand before its anchor',
    },
    'an alias that would mean another anchor': {
      lines: ['date: &a 1', 'tags: &a 2', 'mood: *a', 'title: A', 'layout: *a'],
      order: ['title', 'tags', 'date'],
      clause: 'an alias would stand before its anchor',
    },
    'a value that would keep a blank line more': {
      lines: ['title: A', 'tags: |+', '  b', 'date: 2026-01-31', '', 'image: c.png'],
      order: ['title', 'date', 'tags', 'mood', 'image'],
      clause: 'a value would change with the place of its key',
    },
    'a value that would lose a blank line, because the last line break of the block is cut off': {
      lines: ['tags: |+', '  b', '', 'title: A', 'date: 1'],
      clause: 'a value would change with the place of its key',
    },
    'a value that some generators would read with a line break less': {
      lines: ['tags:', '  - |+', '    b', 'title: A', '', ''],
      clause: 'a value would change with the place of its key',
    },
    'a key that stands twice': { lines: ['date: 1', 'title: A', 'date: 2'], clause: '`date` stands twice', order: ['date', 'title'] },
    'a merge key': {
      lines: ['mood: &a { layout: post }', '<<: *a', 'tags: [b]', 'title: A'],
      clause: 'the front matter holds a key that has no place in an order, such as `<<`',
    },
    'a merge key that brings in nothing': {
      lines: ['date: 1', '<<: {}', 'title: A'],
      clause: 'the front matter holds a key that has no place in an order, such as `<<`',
    },
    'a key that is a number of another notation': {
      lines: ['date: 1', '0x10: x', 'title: A'],
      clause: 'the front matter holds a key that has no place in an order, such as `<<`',
    },
    'a key behind a question mark': {
      lines: ['date: 1', '? mood', ': x', 'title: A'],
      clause: 'the keys do not each begin a line, one below the other',
    },
    'keys with a tag or an anchor': {
      lines: ['!!str date: 1', '&a title: A'],
      clause: 'the keys do not each begin a line, one below the other',
    },
    'a tag above all keys': {
      lines: ['!!map', 'date: 1', 'title: A'],
      clause: 'the keys do not each begin a line, one below the other',
    },
    'keys between braces': { lines: ['{ date: 1,', '  title: A }'], clause: 'the keys stand between braces' },
    'a comment that may be about two keys, the first of which leaves': {
      lines: ['# when and what', 'tags: [b]', 'title: A', 'date: 1'],
      clause: 'the comment in line 2 may be about more than one key',
    },
    'a comment that may be about the whole post, with a key that would come above it': {
      lines: ['# about the post', 'tags: [b]', 'title: A'],
      clause: 'the comment in line 2 may be about more than one key',
    },
    'the heading of a section that a key would leave': {
      lines: ['title: A', 'tags: [b]', '', '# Section', '', 'date: 1'],
      clause: 'the comment in line 5 may be about more than one key',
    },
    'a comment below a key and apart from the next one': {
      lines: ['tags: [b]', 'title: A', '# as it was', '', 'mood: good'],
      clause: 'the comment in line 4 may be about more than one key',
    },
    'a comment below the last key': {
      lines: ['tags: [b]', 'title: A', '# as it was'],
      clause: 'the comment in line 4 may be about more than one key',
    },
    'a comment below a key that another key would follow': {
      lines: ['tags: [b]', 'title: A', 'date: 1', '# as it was', '', 'mood: good'],
      clause: 'the comment in line 5 may be about more than one key',
    },
    'a disable comment for a stretch of lines': {
      lines: ['date: 1', '# post-lint-disable front-matter-key-ordre', 'tags: [b]', 'title: A'],
      clause: 'the comment in line 3 would be about other keys',
    },
    'a disable comment with a blank line below it': {
      lines: ['tags: [b]', 'title: A', '', '# post-lint-disable-next-line x-y', '', 'mood: good'],
      clause: 'the comment in line 5 would be about other keys',
    },
    'a disable comment that keeps another key where it is': {
      lines: ['image: c.png', '# post-lint-disable-next-line front-matter-key-order', 'title: A', 'date: 1'],
      clause: 'the comment in line 3 would be about other keys',
    },
    'TOML with a key in parts': { lines: ['date = 1', 'title.a = "A"'], isToml: true, clause: '`title` is given in parts, with dots' },
  }
  for (const [name, { lines, clause, order: other = order, isToml }] of Object.entries(cases)) {
    it(name, async () => {
      const written = isToml === undefined ? yaml(...lines) : toml(...lines)
      for (const markdown of [written, written.replaceAll('\n', '\r\n')]) {
        const findings = await lintWith(frontMatterKeyOrder, { markdown, options: { order: other } })
        const own = findings.filter(({ ruleId }) => ruleId === frontMatterKeyOrder.id)
        expect(own.map(({ fix }) => fix)).toEqual(own.map(() => undefined))
        expect(own.map(({ text }) => /\(no fix: (.*)\)$/.exec(text)?.[1])).toEqual([clause, ...own.slice(1).map(() => undefined)])
      }
    })
  }
})

it('gives its fix as plain edits', async () => {
  const [finding] = await lintWith(frontMatterKeyOrder, { markdown: yaml('date: 1', 'title: A'), options })
  const edits = [
    { range: { start: 12, end: 21 }, newText: '' },
    { range: { start: 4, end: 4 }, newText: 'title: A\n' },
  ]
  expect(finding?.fix).toEqual({ edits, safety: 'safe' })
})

describe('any front matter', () => {
  const parts = fc.record({
    value: fc.constantFrom(
      ' plain',
      '',
      ' "quoted\n\n# still quoted"',
      ' |\n  # text\n\n  more',
      ' >-\n  folded',
      ' |+\n  kept\n\n',
      '\n  - a\n  # - b\n  - c\n  # - d',
      '\n- a\n# - b',
      ' [\n  a, # one\n\n  b ]',
      '\n  inner: |+\n    kept\n',
      ' &anchor x',
      ' *anchor',
    ),
    comments: fc.constantFrom('', '', '', '# about it\n', '# k1: old\n# more\n', '# apart\n\n'),
    blank: fc.constantFrom('', '', '', '\n', '  \n\n'),
  })
  const post = fc.record({
    parts: fc.array(parts, { minLength: 2, maxLength: 8 }),
    names: fc.shuffledSubarray(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'], { minLength: 8 }),
    order: fc.shuffledSubarray(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'], { minLength: 1 }),
    rest: fc.constantFrom('anywhere', 'last', 'alphabetical'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    footer: fc.constantFrom('', '', '# k9: later\n', '\n'),
  })

  it('says the same in another order after the fix, line by line, and is in order then', async () => {
    let fixed = 0
    const check = async ({
      parts: all,
      names,
      order: wanted,
      rest,
      lineBreak,
      footer,
    }: typeof post extends fc.Arbitrary<infer P> ? P : never) => {
      const entries = all.map(({ value, comments, blank }, index) => `${blank}${comments}${names[index]}:${value}\n`)
      const markdown = `---\n${entries.join('')}${footer}---\n\nText.\n`.replaceAll('\n', lineBreak)
      const settings = { options: { order: wanted, rest } }
      const findings = await lintWith(frontMatterKeyOrder, { ...settings, markdown })
      const [first, ...others] = findings
      expect(others.filter(({ fix }) => fix !== undefined)).toEqual([])
      if (first === undefined) return
      if (first.fix === undefined) {
        expect(first.text).toMatch(/\(no fix: .+\)$/)
        return
      }
      const output = applyEdits(markdown, first.fix.edits)
      expect(dataOf(output)).toEqual(dataOf(markdown))
      expect(output.split('\n').sort()).toEqual(markdown.split('\n').sort())
      expect((await lintWith(frontMatterKeyOrder, { ...settings, markdown: output })).map(showMessage)).toEqual([])
      const keys = [...output.matchAll(/^k\d(?=:)/gm)].map(([key]) => key)
      expect(keys.filter((key) => wanted.includes(key))).toEqual(wanted.filter((key) => keys.includes(key)))
      if (rest !== 'anywhere') expect(keys.findIndex((key) => !wanted.includes(key))).toBe(restStart(keys, wanted))
      fixed += 1
    }
    await fc.assert(fc.asyncProperty(post, check), { numRuns: 600 })
    expect(fixed).toBeGreaterThan(50)
  })

  it('is read in no more time than it is long', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${String(99_999 - index)}: 1`)
    const findings = await lintWith(frontMatterKeyOrder, { markdown: yaml(...keys), options: { order: [], rest: 'alphabetical' } })
    expect(findings).toHaveLength(keys.length - 1)
  }, 5000)
})

/** As most sites read it, and not as we do. */
function dataOf(markdown: string): unknown {
  return matter(markdown, {}).data
}

/** Where the keys begin that the order does not name, when they stand last. */
function restStart(keys: readonly string[], wanted: readonly string[]): number {
  const listed = keys.filter((key) => wanted.includes(key)).length
  return listed === keys.length ? -1 : listed
}

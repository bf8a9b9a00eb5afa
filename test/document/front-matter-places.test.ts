import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../../src/document/front-matter/front-matter.ts'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'

async function read(text: string): Promise<FrontMatter> {
  const frontMatter = await parseFrontMatter(text)
  if (frontMatter === undefined) throw new Error('no front matter')
  return frontMatter
}

function yaml(block: string): string {
  return `---\n${block}\n---\n`
}

function toml(block: string): string {
  return `+++\n${block}\n+++\n`
}

function json(block: string): string {
  return `---json\n${block}\n---\n`
}

async function keyAndValue(text: string, pointer: string): Promise<[string, string]> {
  const frontMatter = await read(text)
  const key = frontMatter.rangeAt(pointer, 'key')
  const value = frontMatter.rangeAt(pointer)
  return [text.slice(key.start, key.end), text.slice(value.start, value.end)]
}

describe('the key and the value at a pointer, in YAML', () => {
  it.each([
    ['plain', 'a: x y', '/a', 'a', 'x y'],
    ['quoted', 'a: "x"', '/a', 'a', '"x"'],
    ['a quoted key', '"a b": \'x\'', '/a b', '"a b"', "'x'"],
    ['a comment behind it', 'a: x # y', '/a', 'a', 'x'],
    ['blanks behind it', 'a: x   ', '/a', 'a', 'x'],
    ['several lines', 'a: x\n  y\nb: z', '/a', 'a', 'x\n  y'],
    ['a literal block', 'a: |\n  x\n\nb: z', '/a', 'a', '|\n  x'],
    ['a folded block with a tag and a comment', 'a: !!str >- # c\n  x\nb: z', '/a', 'a', '>- # c\n  x'],
    ['an empty block scalar', 'a: |\nb: z', '/a', 'a', '|'],
    ['no value', 'a:\nb: z', '/a', 'a', 'a'],
    ['no value but a comment', 'a: # later\nb: z', '/a', 'a', 'a'],
    ['null written out', 'a: ~', '/a', 'a', '~'],
    ['a number', 'a: 1_000', '/a', 'a', '1_000'],
    ['an anchor', 'a: &b x', '/a', 'a', 'x'],
    ['an alias', 'a: &b x\nc: *b', '/c', 'c', '*b'],
    ['a flow list', 'a: [x, "y" ] # c', '/a', 'a', '[x, "y" ]'],
    ['an item of a flow list', 'a: [x, "y" ]', '/a/1', '"y"', '"y"'],
    ['a flow list over several lines, with a comment that holds a bracket', 'a: [\n  x, # ]\n  ]\nb: z', '/a', 'a', '[\n  x, # ]\n  ]'],
    ['a flow list in the first column', 'a: [\nx, y\n]\nb: z', '/a', 'a', '[\nx, y\n]'],
    ['what follows a flow list in the first column', 'a: [\nx,\ny\n]\nb: z', '/b', 'b', 'z'],
    ['an empty flow list', 'a: [ ]', '/a', 'a', '[ ]'],
    ['flow lists in flow lists', 'a: [[x], []]', '/a', 'a', '[[x], []]'],
    ['the last of them', 'a: [[x], []]', '/a/1', '[]', '[]'],
    ['a pair in a flow list', 'a: [b: c, d]', '/a/0', 'b: c', 'b: c'],
    ['the flow list around a pair', 'a: [b: c, d]', '/a', 'a', '[b: c, d]'],
    ['what follows a pair in a flow list', 'a: [b: c]\nd: [e]', '/d', 'd', '[e]'],
    ['a flow mapping', 'a: {b: c, d: }', '/a', 'a', '{b: c, d: }'],
    ['a value in a flow mapping', 'a: {b: c, d: }', '/a/b', 'b', 'c'],
    ['no value in a flow mapping', 'a: {b: c, d: }', '/a/d', 'd', 'd'],
    ['a block list', 'a:\n  - x\n  - y\nb: z', '/a', 'a', '- x\n  - y'],
    ['an item of a block list', 'a:\n- x\n- y # c', '/a/1', 'y', 'y'],
    ['an empty item', 'a:\n  - x\n  -\n  - y', '/a/1', '-', '-'],
    ['an empty item at the start', 'a:\n  # -\n  -\n  - y', '/a/0', '-', '-'],
    ['an empty item at the end', 'a:\n  - x\n  -', '/a/1', '-', '-'],
    ['the item behind an empty one', 'a:\n  -\n  - y', '/a/1', 'y', 'y'],
    ['a mapping in a list', 'a:\n  - b: x\n    c: y\n  - b: z', '/a/0', 'b: x\n    c: y', 'b: x\n    c: y'],
    ['a key of a mapping in a list', 'a:\n  - b: x\n    c: y\n  - b: z', '/a/1/b', 'b', 'z'],
    ['a mapping of mappings', 'a:\n  b:\n    c: x\nd: y', '/a/b', 'b', 'c: x'],
    ['an explicit key', '? a\n: x', '/a', 'a', 'x'],
    ['a key with a slash and a tilde', 'a/b~c: x', '/a~1b~0c', 'a/b~c', 'x'],
    ['a key that is a number', '2024: x', '/2024', '2024', 'x'],
    ['a key called __proto__', '__proto__: x\nb: y', '/__proto__', '__proto__', 'x'],
    ['a key called constructor', 'constructor: x', '/constructor', 'constructor', 'x'],
    ['an empty key', '"": x', '/', '""', 'x'],
    ['an astral character before it', '"😀": x\nb: y', '/b', 'b', 'y'],
  ])('has exact places: %s', async (_, block, pointer, key, value) => {
    expect(await keyAndValue(yaml(block), pointer)).toEqual([key, value])
    const crlf = yaml(block).replaceAll('\n', '\r\n')
    expect(await keyAndValue(crlf, pointer)).toEqual([key, value].map((text) => text.replaceAll('\n', '\r\n')))
  })

  it.each([
    ['a top-level key belongs at the closing fence', 'a: x', '/b', '---'],
    ['a nested key belongs to its parent', 'a:\n  b: x', '/a/c', 'a'],
    ['a key of a list item belongs to the item', 'a:\n  - b: x', '/a/0/c', 'b: x'],
    ['an item past the end belongs to the list', 'a: [x]', '/a/1', 'a'],
    ['a key below a scalar belongs to it', 'a: x', '/a/b', 'a'],
    ['a path that is missing from the start belongs at the closing fence', 'a: x', '/b/0/c', '---'],
    ['a key that only an alias has belongs to the alias', 'a: &b {c: x}\nd: *b', '/d/c', 'd'],
    ['a list has no item called nothing', 'a: [x]', '/a/', 'a'],
  ])('of a value that is not there: %s', async (_, block, pointer, expected) => {
    const text = yaml(block)
    const { start, end } = (await read(text)).rangeAt(pointer)
    expect(text.slice(start, end)).toBe(expected)
    if (expected === '---') expect(start).toBeGreaterThan(3)
  })

  it('shows a merged key by its merge, and a missing one beside it at the fence', async () => {
    const text = yaml('base: &base {draft: true}\n<<: *base\ntitle: A')
    const frontMatter = await read(text)
    expect(frontMatter.data).toEqual({ base: { draft: true }, draft: true, title: 'A' })
    expect(await keyAndValue(text, '/draft')).toEqual(['<<', '*base'])
    expect(frontMatter.rangeAt('/date')).toEqual(frontMatter.closingRange)
  })

  it('is nowhere below zero, whatever is empty', async () => {
    for (const block of ['a:\n  -\n  -', '- \n-', ': x', '? \n: x', '[? : x]', '&a', '!!str', 'a: !!str', 'a: &x', '{a, b: , c}']) {
      const frontMatter = await read(yaml(block))
      for (const pointer of ['', '/', '/a', '/a/0', '/a/1', '/0', '/1']) {
        for (const part of ['key', 'value'] as const) {
          const { start, end } = frontMatter.rangeAt(pointer, part)
          expect(start, `${block} at ${pointer}`).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
        }
      }
    }
  })

  it('takes dates, octal numbers and words as the author wrote them', async () => {
    const { data } = await read(yaml('a: 2024-02-31\nb: yes\nc: 12:30\nd: 0777\ne: 2024-01-02T03:04:05Z'))
    expect(data).toEqual({ a: '2024-02-31', b: 'yes', c: '12:30', d: 777, e: '2024-01-02T03:04:05Z' })
  })

  it('has own keys only', async () => {
    const frontMatter = await read(yaml('__proto__: {polluted: true}\ntitle: A'))
    expect(Object.keys(frontMatter.data ?? {})).toEqual(['__proto__', 'title'])
    expect(frontMatter.value('polluted')).toBeUndefined()
    expect(frontMatter.has('constructor')).toBe(false)
    expect(frontMatter.value('toString')).toBeUndefined()
    expect(frontMatter.has('__proto__')).toBe(true)
    expect('polluted' in {}).toBe(false)
  })
})

describe('a duplicate key', () => {
  async function duplicates(text: string): Promise<string[]> {
    const { problems } = await read(text)
    return problems.map((problem) => {
      if (problem.kind !== 'duplicate-key') return problem.kind
      return `${problem.key} ${problem.range.start} first ${problem.first.start}`
    })
  }

  it('is reported with both places', async () => {
    expect(await duplicates('---\na: 1\nb: 2\na: 3\n---\n')).toEqual(['a 14 first 4'])
  })

  it('is reported again for a third, always with the first', async () => {
    expect(await duplicates('---\na: 1\na: 2\n"a": 3\n---\n')).toEqual(['a 9 first 4', 'a 14 first 4'])
  })

  it('is found in nested mappings and in braces', async () => {
    expect(await duplicates('---\nx:\n  a: 1\n  a: 2\ny: {b: 1, b: 2}\n---\n')).toEqual(['a 16 first 9', 'b 31 first 25'])
  })

  it('keeps its last value, and the places of that one', async () => {
    const text = '---\na: first\na: last\n---\n'
    expect((await read(text)).data).toEqual({ a: 'last' })
    expect(await keyAndValue(text, '/a')).toEqual(['a', 'last'])
  })

  it('is not a key in two list items, a merge, or two keys that are no scalars', async () => {
    expect(await duplicates('---\nx:\n  - a: 1\n  - a: 2\n---\n')).toEqual([])
    expect(await duplicates('---\nb: &b {c: 1}\nd: &d {e: 1}\nx:\n  <<: *b\n  <<: *d\n---\n')).toEqual([])
    expect(await duplicates('---\na: &a x\nb: &b y\nc: {*a : 1, *b : 2}\n---\n')).toEqual([])
  })

  it('is not a key that a merge gives as well', async () => {
    expect(await duplicates('---\nb: &b {c: 1}\nx:\n  <<: *b\n  c: 2\n---\n')).toEqual([])
  })

  it('is found in JSON', async () => {
    expect(await duplicates('---json\n{"a": 1, "a": 2}\n---\n')).toEqual(['a 17 first 9'])
    expect(await keyAndValue('---json\n{"a": 1, "a": 2}\n---\n', '/a')).toEqual(['"a"', '2'])
  })

  it('is found in TOML', async () => {
    expect(await duplicates('+++\na = 1\nb = 2\na = 3\n+++\n')).toEqual(['a 16 first 4'])
  })
})

describe('the key and the value at a pointer, in TOML', () => {
  it.each([
    ['a string', 'a = "x" # c', '/a', 'a', '"x"'],
    ['a literal string', "a = 'x'", '/a', 'a', "'x'"],
    ['a string of several lines', 'a = """\nx\ny"""', '/a', 'a', '"""\nx\ny"""'],
    ['a date', 'a = 2024-01-02', '/a', 'a', '2024-01-02'],
    ['a list', 'a = [\n  "x",\n]', '/a', 'a', '[\n  "x",\n]'],
    ['an item', 'a = ["x", "y"]', '/a/1', '"y"', '"y"'],
    ['a table', '[a]\nb = 1', '/a/b', 'b', '1'],
    ['a dotted key', 'a.b = 1', '/a/b', 'b', '1'],
    ['a quoted key', '"a b" = 1', '/a b', '"a b"', '1'],
    ['a list of tables', '[[a]]\nb = 1\n[[a]]\nb = 2', '/a/1/b', 'b', '2'],
    ['an inline table', 'a = { b = 1 }', '/a/b', 'b', '1'],
  ])('has exact places: %s', async (_, block, pointer, key, value) => {
    expect(await keyAndValue(toml(block), pointer)).toEqual([key, value])
  })

  it('puts a missing key at the closing fence, or at the table that it belongs to', async () => {
    const text = toml('[a]\nb = 1')
    const frontMatter = await read(text)
    expect(frontMatter.rangeAt('/title')).toEqual(frontMatter.closingRange)
    const { start, end } = frontMatter.rangeAt('/a/c')
    expect(text.slice(start, end)).toBe('a')
  })

  it('takes a date as the author wrote it', async () => {
    expect((await read(toml('a = 2024-01-02\nb = 2024-01-02T03:04:05Z\nc = 03:04:05'))).data).toEqual({
      a: '2024-01-02',
      b: '2024-01-02T03:04:05Z',
      c: '03:04:05',
    })
  })

  it.each([
    ['a = "xyz"', 'xyz', 'y', 'y'],
    ["a = 'x\\y'", 'x\\y', '\\', '\\'],
    ['a = "x\\ty"', 'x\ty', '\t', '\\t'],
    ['a = "x\\u00e9y"', 'xéy', 'é', '\\u00e9'],
    ['a = """\nx\ny"""', 'x\ny', 'y', 'y'],
    ["a = '''x'''", 'x', 'x', 'x'],
  ])('places the characters of %s', async (block, value, character, raw) => {
    const text = toml(block)
    const found = (await read(text)).stringAt('/a')
    const index = value.indexOf(character)
    const range = found?.rangeOf(index, index + 1)
    expect(found?.value).toBe(value)
    expect(range && text.slice(range.start, range.end)).toBe(raw)
  })

  it('knows a string of several lines with escapes only as a whole', async () => {
    expect((await read(toml('a = """x\\ty"""'))).stringAt('/a')).toBeUndefined()
  })

  it('keeps all places beside a date that no calendar has', async () => {
    const text = toml('title = "A"\ndate = 2024-02-31\nupdated = 2023-02-30T01:02:03Z\nlast = 1')
    expect((await read(text)).data).toEqual({ title: 'A', date: '2024-02-31', updated: '2023-02-30T01:02:03Z', last: 1 })
    expect(await keyAndValue(text, '/updated')).toEqual(['updated', '2023-02-30T01:02:03Z'])
  })

  it('has own keys only', async () => {
    const frontMatter = await read(toml('__proto__ = 1\n"constructor" = 2'))
    expect(Object.keys(frontMatter.data ?? {})).toEqual(['__proto__', 'constructor'])
    expect(await keyAndValue(toml('__proto__ = 1'), '/__proto__')).toEqual(['__proto__', '1'])
  })
})

describe('the key and the value at a pointer, in JSON', () => {
  it.each([
    ['a string', '{"a": "x"}', '/a', '"a"', '"x"'],
    ['a number', '{\n  "a": 1.5\n}', '/a', '"a"', '1.5'],
    ['a list', '{"a": [1, 2]}', '/a', '"a"', '[1, 2]'],
    ['an item', '{"a": [1, "y"]}', '/a/1', '"y"', '"y"'],
    ['a nested key', '{"a": {"b": null}}', '/a/b', '"b"', 'null'],
    ['a key called __proto__', '{"__proto__": 1}', '/__proto__', '"__proto__"', '1'],
  ])('has exact places: %s', async (_, block, pointer, key, value) => {
    expect(await keyAndValue(json(block), pointer)).toEqual([key, value])
  })

  it('places the characters of a string, escapes too', async () => {
    const text = json('{"a": "x\\n\\u00e9"}')
    const range = (await read(text)).stringAt('/a')?.rangeOf(1, 3)
    expect(range && text.slice(range.start, range.end)).toBe('\\n\\u00e9')
  })

  it('has own keys only', async () => {
    expect(Object.keys((await read(json('{"__proto__": {"x": 1}}'))).data ?? {})).toEqual(['__proto__'])
  })
})

import { createRequire } from 'node:module'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { z as z3 } from 'zod3'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import type { PostSchema } from '../../src/schema/post-schema.ts'
import { standardPostSchema } from '../../src/schema/standard-post-schema.ts'

const require = createRequire(import.meta.url)
/** What Astro reads YAML with. */
const jsYaml4 = require('js-yaml-4') as { readonly load: (text: string) => unknown }

async function ask(schema: unknown, yaml: string, dates: readonly ('as dates' | 'as text')[] = ['as dates']): Promise<PostSchema> {
  const frontMatter = await parseFrontMatter(yaml.startsWith('+++') || yaml.startsWith('---') ? yaml : `---\n${yaml}\n---\n`)
  const readings = dates.map((how) => async () => frontMatter?.copy(how))
  const asked = standardPostSchema({ name: 'own', schema: schema as StandardSchemaV1, patience: 200 })
  const answer = await asked.ask({ path: 'a.md', data: frontMatter?.data, readings })
  if (answer === undefined) throw new Error('the schema was given up')
  return answer
}

/** The place and text of each finding. */
async function findings(schema: unknown, yaml: string, ...dates: ('as dates' | 'as text')[]): Promise<readonly string[]> {
  const { violations } = await ask(schema, yaml, dates.length === 0 ? undefined : dates)
  return violations({}).map(({ pointer, part, text }) => `${pointer} ${part}: ${text}`)
}

async function unknownKeys(schema: unknown, yaml: string): Promise<readonly string[]> {
  const { unknownKeys } = await ask(schema, yaml)
  return unknownKeys({}).map(({ pointer, nearest }) => (nearest === undefined ? pointer : `${pointer} → ${nearest}`))
}

/** A validator that gives these issues whatever it gets. */
function giving(issues: unknown, vendor = 'own'): unknown {
  return { '~standard': { version: 1, vendor, validate: () => ({ issues }) } }
}

describe('a validator with bad manners', () => {
  it('that never answers is given up after a while, and said so once', async () => {
    const schema = { '~standard': { version: 1 as const, vendor: 'own', validate: () => new Promise<never>(() => undefined) } }
    const { ask } = standardPostSchema({ name: 'own', schema, patience: 20 })
    const post = { path: 'a.md', data: {}, readings: [async () => ({})] }
    await expect(ask(post)).rejects.toThrow(
      'The schema `own` gave no answer within 0.02 seconds for a.md, so no further post is checked against it',
    )
    expect(await ask(post)).toBeUndefined()
  })
  it('that changes and keeps what it gets changes nothing for others', async () => {
    const kept: unknown[] = []
    const validate = (value: { tags?: unknown[] }) => {
      kept.push(value)
      value.tags?.push('mine')
      delete value.tags
      return { issues: [{ message: 'No', path: ['tags', 0] }] }
    }
    const schema = { '~standard': { version: 1, vendor: 'own', validate } }
    expect(await findings(schema, 'tags: [a]', 'as dates', 'as text')).toEqual(['/tags/0 value: `tags[0]` is text (`a`): no'])
    expect(kept).toEqual([{}, {}])
  })
  it('that puts anything into its issues is shown in one short line', async () => {
    const message = `First\nsecond\u2028third.${'x'.repeat(2000)}`
    const [text = ''] = await findings(giving([{ message, path: ['a'] }]), 'a: 1')
    expect(text).toMatch(/^\/a value: `a` is a number \(`1`\): First second third\.x+…$/)
    expect(text.length).toBeLessThan(360)
    const odd = [undefined, null, 'text', {}, { message: 5, path: 'a' }, { message: 'Why', path: [Symbol('s'), { key: 0 }, null] }]
    expect(await findings(giving(odd), 'a: 1')).toEqual([
      ' value: The front matter is a mapping (`a`), which the schema does not allow',
      '/Symbol(s)/0/null key: `Symbol(s)[0].null` is missing: Why',
    ])
  })
  it('that says the same twice is heard once', async () => {
    const issue = { message: 'No', path: ['a'] }
    expect(await findings(giving([issue, issue, { ...issue, message: 'Never' }]), 'a: 1')).toHaveLength(2)
  })
  it('sees keys that objects have by nature as keys like any other', async () => {
    const yaml = '__proto__: 1\nconstructor: 2\ntoString: 3'
    expect(await findings(z.object({ title: z.string() }), yaml)).toEqual(['/title key: `title` is missing'])
    expect(await findings(z.strictObject({}), yaml)).toEqual([
      '/__proto__ key: `__proto__` is not an allowed key',
      '/constructor key: `constructor` is not an allowed key',
      '/toString key: `toString` is not an allowed key',
    ])
    expect(await findings(z.object({ constructor: z.string() }), 'title: a')).toEqual(['/constructor key: `constructor` is missing'])
  })
  it('that lists a hundred thousand spaces does not take its time', async () => {
    const spaces = ' '.repeat(100_000)
    for (const vendor of ['zod', 'valibot', 'arktype']) {
      const started = performance.now()
      const messages = [
        `Invalid type: Expected ${spaces}x but received ${spaces}`,
        `a must be ${spaces}`,
        `Expected ${'"'.repeat(4000)}, received`,
      ]
      await findings(
        giving(
          messages.map((message) => ({ message, path: ['a'] })),
          vendor,
        ),
        'a: 1',
      )
      expect(performance.now() - started).toBeLessThan(1000)
    }
  })
})

const POST = { title: 'x', tags: ['a'], kind: 'post' }
const LIBRARIES: readonly (readonly [string, unknown])[] = [
  ['zod 4', z.strictObject({ title: z.string().max(70), tags: z.array(z.string()).min(1), kind: z.enum(['post', 'page']) })],
  ['zod 3', z3.object({ title: z3.string().max(70), tags: z3.array(z3.string()).min(1), kind: z3.enum(['post', 'page']) }).strict()],
  [
    'valibot',
    v.strictObject({
      title: v.pipe(v.string(), v.maxLength(70)),
      tags: v.pipe(v.array(v.string()), v.minLength(1)),
      kind: v.picklist(['post', 'page']),
    }),
  ],
  ['ArkType', type({ '+': 'reject', title: 'string <= 70', tags: 'string[] >= 1', kind: "'post' | 'page'" })],
]

describe.each(LIBRARIES)('%s', (library, schema) => {
  const of = (front: Readonly<Record<string, unknown>>) => findings(schema, JSON.stringify({ ...POST, ...front }))

  it('says nothing about a post that is right', async () => {
    expect(await of({})).toEqual([])
  })
  it('tells a wrong type in our words', async () => {
    expect(await of({ title: 5 })).toEqual(['/title value: `title` is a number (`5`), but must be text'])
    expect(await of({ title: null })).toEqual(['/title value: `title` has no value, but must be text'])
    expect(await of({ tags: 'books' })).toEqual(['/tags value: `tags` is text (`books`), but must be a list'])
    expect(await of({ tags: ['a', 1] })).toEqual(['/tags/1 value: `tags[1]` is a number (`1`), but must be text'])
  })
  it('tells a value that is none of those allowed, and the one that is meant', async () => {
    const values = library === 'ArkType' ? '`page` or `post`' : '`post` or `page`'
    expect(await of({ kind: 'pots' })).toEqual([`/kind value: \`kind\` is \`pots\`, but must be ${values}; did you mean \`post\`?`])
    const { violations } = await ask(schema, JSON.stringify({ ...POST, kind: 'pots' }))
    expect(violations({})[0]?.suggestion).toEqual({ kind: 'replace-value', with: 'post' })
  })
  it('tells a wrong size', async () => {
    expect(await of({ title: 'x'.repeat(71) })).toEqual([
      `/title value: \`title\` has 71 characters (\`${'x'.repeat(59)}…\`), but must have at most 70`,
    ])
    expect(await of({ tags: [] })).toEqual(['/tags value: `tags` is an empty list, but must have at least 1 item'])
  })
  it('tells a missing key as missing, and a misspelt one once', async () => {
    expect(await findings(schema, 'title: x\nkind: post')).toEqual(['/tags key: `tags` is missing'])
    expect(await findings(schema, 'titel: x\ntags: [a]\nkind: post')).toEqual([
      '/titel key: `titel` is probably meant to be `title`, which is missing',
    ])
  })
  it('tells a key that is not allowed at the key', async () => {
    expect(await of({ extra: 1 })).toEqual(['/extra key: `extra` is not an allowed key'])
  })
})

describe('a message of the author of the schema', () => {
  it('is kept in its own language, after what the value is', async () => {
    const zod = z.object({ title: z.string('Ein Titel, bitte!'), slug: z.string().regex(/^[a-z]+$/, 'Nur a bis z.') })
    expect(await findings(zod, 'title: 1\nslug: A')).toEqual([
      '/title value: `title` is a number (`1`): Ein Titel, bitte!',
      '/slug value: `slug` is text (`A`): Nur a bis z',
    ])
    expect(await findings(v.object({ title: v.pipe(v.string(), v.minLength(3, '短すぎる')) }), 'title: a')).toEqual([
      '/title value: `title` is text (`a`): 短すぎる',
    ])
  })
  it('goes with a missing key, and with the whole front matter', async () => {
    const schema = z
      .object({ title: z.string('Every post has a title'), draft: z.boolean().optional(), date: z.date().optional() })
      .refine(({ draft, date }) => draft === true || date !== undefined, { message: 'A date is needed, unless it is a draft.' })
    expect(await findings(schema, 'draft: true')).toEqual(['/title key: `title` is missing: every post has a title'])
    expect(await findings(schema, 'title: a')).toEqual([' value: The front matter does not fit: a date is needed, unless it is a draft'])
  })
})

describe('unions', () => {
  it('say what would be right, or what is wrong with the branch that is meant', async () => {
    const schema = z.object({ image: z.union([z.string(), z.strictObject({ src: z.string(), alt: z.string() })]) })
    expect(await findings(schema, 'image: 1')).toEqual(['/image value: `image` is a number (`1`), but must be text or a mapping'])
    expect(await findings(schema, 'image: { src: a, atl: b }')).toEqual([
      '/image/atl key: `image.atl` is probably meant to be `alt`, which is missing',
    ])
    const own = z.object({ image: z.union([z.string(), z.object({ src: z.string() })], 'Ein Pfad oder ein Bild') })
    expect(await findings(own, 'image: { src: 1 }')).toEqual(['/image value: `image` is a mapping (`src`): Ein Pfad oder ein Bild'])
    const old = z3.object({ image: z3.union([z3.string(), z3.object({ src: z3.string() })]) })
    expect(await findings(old, 'image: { src: 1 }')).toEqual(['/image/src value: `image.src` is a number (`1`), but must be text'])
    expect(await findings(old, 'image: true')).toEqual(['/image value: `image` is `true`, but must be text or a mapping'])
    expect(await findings(type({ image: 'string | number[]' }), 'image: true')).toEqual([
      '/image value: `image` is `true`, but must be a string or an object',
    ])
    expect(await findings(v.object({ image: v.union([v.string(), v.null()]) }), 'image: 1')).toEqual([
      '/image value: `image` is a number (`1`), but must be text or empty',
    ])
  })
})

describe('dates', () => {
  it('without quotes are dates in YAML and TOML', async () => {
    const schema = z.object({ date: z.date() })
    expect(await findings(schema, 'date: 2024-05-02')).toEqual([])
    expect(await findings(schema, 'date: 2024-05-02 10:00:00')).toEqual([])
    expect(await findings(schema, '+++\ndate = 2024-05-02\n+++\n')).toEqual([])
    expect(await findings(schema, 'date: "2024-05-02"')).toEqual(['/date value: `date` is text (`2024-05-02`), but must be a date'])
    expect(await findings(schema, '---json\n{"date": "2024-05-02"}\n---\n')).toHaveLength(1)
  })
  it('are no text', async () => {
    expect(await findings(z.object({ date: z.string() }), 'date: 2024-05-02')).toEqual([
      '/date value: `date` is a date (`2024-05-02`), but must be text',
    ])
  })
  it('may be text where nobody knows how the site reads them, and then what is least wrong is told', async () => {
    const schema = z.object({ title: z.string(), date: z.string() })
    expect(await findings(schema, 'title: a\ndate: 2024-05-02', 'as dates', 'as text')).toEqual([])
    expect(await findings(schema, 'title: 1\ndate: 2024-05-02', 'as dates', 'as text')).toEqual([
      '/title value: `title` is a number (`1`), but must be text',
    ])
  })
})

describe('unknown keys', () => {
  it('are those that the site does not get', async () => {
    const schema = z.object({ title: z.string(), draft: z.boolean().optional(), seo: z.object({ image: z.string() }).optional() })
    expect(await unknownKeys(schema, 'title: a\ndraf: true\nlayout: x\nseo: { image: a, imge: b }')).toEqual([
      '/draf → draft',
      '/layout',
      '/seo/imge',
    ])
    expect(await unknownKeys(toStandardJsonSchema(v.object({ title: v.string() })), 'title: a\nlayout: b')).toEqual(['/layout'])
    expect(await unknownKeys(type({ '+': 'delete', title: 'string' }), 'title: a\nlayout: b')).toEqual(['/layout'])
  })
  it('are told where the post is refused, too', async () => {
    expect(await unknownKeys(z.object({ title: z.string(), date: z.date() }), 'title: 1\nlayout: x\ndate: 2024-05-02')).toEqual(['/layout'])
  })
  it('are none where the schema allows any', async () => {
    const further = 'title: a\ntitl: b\nlayout: c'
    expect(await unknownKeys(z.looseObject({ title: z.string() }), further)).toEqual([])
    expect(await unknownKeys(z.object({ title: z.string() }).catchall(z.string()), further)).toEqual([])
    expect(await unknownKeys(z.record(z.string(), z.string()), further)).toEqual([])
  })
  it('are slips alone where the site gets them all the same', async () => {
    const schema = type({ title: 'string', 'description?': 'string' })
    expect(await unknownKeys(schema, 'title: a\ndescripton: b\nlayout: c')).toEqual(['/descripton → description'])
  })
  it('are not spoken of by a library that cannot say what it knows', async () => {
    expect(await unknownKeys(z3.object({ title: z3.string() }), 'title: a\nlayout: b')).toEqual([])
    expect(await unknownKeys(v.object({ title: v.string() }), 'title: a\nlayout: b')).toEqual([])
    const failing = {
      input: () => {
        throw new Error('no')
      },
    }
    const schema = { '~standard': { version: 1, vendor: 'own', validate: (value: unknown) => ({ value }), jsonSchema: failing } }
    expect(await unknownKeys(schema, 'title: a')).toEqual([])
  })
  it('are no surprise in a schema that refers to itself', async () => {
    const entry = z.object({
      name: z.string(),
      get parts() {
        return z.array(entry).optional()
      },
    })
    expect(await unknownKeys(entry, 'name: a\nparts: [{ name: b, nmae: c }]')).toEqual(['/parts/0/nmae'])
    expect(await findings(entry, 'name: a\nparts: [{ nmae: c }]')).toEqual([
      '/parts/0/nmae key: `parts[0].nmae` is probably meant to be `name`, which is missing',
    ])
  })
})

it('says what a missing key is for, where the schema says so', async () => {
  const schema = z.object({ title: z.string().describe('What the post is called. In a few words.') })
  expect(await findings(schema, 'a: 1')).toEqual(['/title key: `title` is missing (What the post is called)'])
})

describe('what zod accepts in a build with js-yaml is what is accepted here', () => {
  const scalar = fc.oneof(
    fc.constantFrom('2024-05-02', '2024-02-31', '2024-5-2', '2024-05-02 10:00:00', '2024-05-02T10:00:00.5+02:00', '2024-05-02t1:00:00 -5'),
    fc.constantFrom(
      '"2024-05-02"',
      "'5'",
      '5',
      '1_000',
      '0b11',
      '0o17',
      '017',
      '0x1F',
      '-.5',
      '.5',
      '1e3',
      '1.',
      '1_',
      '0b',
      '-0b11',
      '1.5_0',
    ),
    fc.constantFrom('true', 'yes', 'null', '~', '', 'text', '[a, b]', '[1]', '[]', '{ a: 1 }', '2024', '1:30', '.inf', '-.inf', '.nan'),
    fc.date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') }).map((date) => date.toISOString()),
    fc.stringMatching(/^[-+]?[\dbox_.e]{1,8}$/),
    fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d([ tT][0-2]?\d:[0-5]\d:\d\d(\.\d*)?( ?(Z|[-+]\d\d?(:\d\d)?))?)?$/),
  )
  const schemas = [
    z.date(),
    z.coerce.date(),
    z.string(),
    z.number(),
    z.boolean(),
    z.array(z.string()),
    z.coerce.number(),
    z.iso.date(),
    z.null(),
  ]

  it('whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(scalar, fc.constantFrom(...schemas), async (value, property) => {
        const schema = z.object({ value: property })
        const built = jsYaml4.load(`value: ${value}`)
        expect({ value, isAccepted: (await findings(schema, `value: ${value}`)).length === 0 }).toEqual({
          value,
          isAccepted: schema.safeParse(built).success,
        })
      }),
      { numRuns: 2000 },
    )
  })
})

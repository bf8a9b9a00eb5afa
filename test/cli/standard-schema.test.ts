import { describe, expect, it } from 'vitest'
import { runOnDisk } from '../support/run-on-disk.ts'

const SCHEMA_RULES = [
  '--only',
  'front-matter-schema',
  '--only',
  'front-matter-unknown-keys',
  '--only',
  'front-matter-required',
  '-f',
  'compact',
]
const blog = (schema: string): string => `import { z } from 'zod'\nexport default { files: 'blog/**', schema: ${schema} }\n`

describe('a validator in a config', () => {
  it('that throws is told with the post and its reason, exit code 2, and everything else is reported all the same', async () => {
    const files = {
      'post-lint.config.mjs': blog(
        "z.object({ title: z.string() }).refine((post) => { if (post.title === 'b') throw new Error('no\\nsuch thing.'); return true })",
      ),
      'blog/a.md': '---\ntitle: 1\n---\n\nText.\n',
      'blog/b.md': '---\ntitle: b\n---\n\n![](/a.png)\n',
    }
    const { exitCode, stdout, stderr } = await runOnDisk(files, ['blog', '-f', 'compact'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('The schema `post-lint.config.mjs: schema` failed on blog/b.md: no such thing\n')
    expect(stdout).toContain('blog/a.md:2:8: error `title` is a number (`1`), but must be text (front-matter-schema)\n')
    expect(stdout).toMatch(/^blog\/b\.md:5:1: .*\(image-alt-text\)$/m)
  })
  it('that rejects, and one that is none, are told in the same way', async () => {
    const validator = (validate: string): string =>
      `export default { schema: { '~standard': { version: 1, vendor: 'own', validate: ${validate} } } }`
    const run = async (validate: string) =>
      (await runOnDisk({ 'post-lint.config.mjs': validator(validate), 'a.md': '---\na: 1\n---\n' }, ['a.md'])).stderr
    const start = 'The schema `post-lint.config.mjs: schema` failed on a.md: '
    expect(await run("async () => { throw 'a string' }")).toBe(`${start}a string\n`)
    expect(await run('() => undefined')).toBe(`${start}its answer is none of Standard Schema\n`)
    expect(await run("() => ({ issues: 'all' })")).toBe(`${start}its answer is none of Standard Schema\n`)
    expect(await run("() => { throw new Error('') }")).toBe(`${start}it threw an error without a message\n`)
  })
  it('judges a post by the place of each mistake, in every round of fixing too, and may take its time', async () => {
    const files = {
      'post-lint.config.ts': `import { z } from 'zod'
const title: z.ZodType = z.string().refine(async (text: string) => (await Promise.resolve(text)) !== 'Old', 'Diesen Titel gibt es schon.')
export default { schema: z.strictObject({ title, draft: z.boolean().optional() }) }
`,
      'a.md': '---\ntitle: Old\ndraf: true\n---\n\nText.  \n',
    }
    const run = (...args: string[]) => runOnDisk(files, ['a.md', ...SCHEMA_RULES, ...args])
    expect(await run()).toEqual({
      exitCode: 1,
      stdout:
        'a.md:2:8: error `title` is text (`Old`): Diesen Titel gibt es schon (front-matter-schema)\n' +
        'a.md:3:1: error `draf` is not an allowed key; did you mean `draft`? (front-matter-schema)\n',
      stderr: '',
    })
    const fixed = await run('--fix-dry-run', '--fix-unsafe')
    expect(fixed.stdout).toContain('`title` is text (`Old`)')
    expect(fixed.stdout).not.toContain('draf`')
  })
  it('holds for the posts of its entry alone, and two of them are not confused', async () => {
    const files = {
      'post-lint.config.mjs': `import { z } from 'zod'
export default [{ files: 'a/**', schema: z.object({ a: z.string() }) }, { files: 'b/**', schema: z.object({ b: z.string() }) }]
`,
      'a/post.md': '---\nb: x\n---\n',
      'b/post.md': '---\nb: x\na: y\n---\n',
      'c/post.md': '---\ntitle: x\n---\n',
    }
    const { stdout } = await runOnDisk(files, ['.', ...SCHEMA_RULES, '--preset', 'strict'])
    expect(stdout.split('\n')).toEqual([
      'a/post.md:2:1: error The key `b` is not known to the schema `post-lint.config.mjs: [0].schema` (front-matter-unknown-keys)',
      'a/post.md:3:1: error `a` is missing (front-matter-schema)',
      'b/post.md:3:1: error The key `a` is not known to the schema `post-lint.config.mjs: [1].schema` (front-matter-unknown-keys)',
      '',
    ])
  })
  it('asks for front matter where it refuses a post without', async () => {
    const run = async (schema: string) =>
      (await runOnDisk({ 'post-lint.config.mjs': blog(schema), 'blog/a.md': 'Text.\n' }, ['blog', ...SCHEMA_RULES])).stdout
    expect(await run('z.object({ title: z.string().refine(async () => true) })')).toBe(
      'blog/a.md:1:1: error The post has no front matter, but its schema `post-lint.config.mjs: schema` describes one; start the file with keys between two lines of `---` (front-matter-required)\n',
    )
    expect(await run('z.object({ title: z.string().default("Untitled") })')).toBe('')
  })
  it('gets a date as the generator of the site makes it', async () => {
    const post = '---\ntitle: 2024-05-02\ndate: 2024-05-02\n---\n'
    const files = {
      'post-lint.config.mjs': "import { z } from 'zod'\nexport default { schema: z.object({ title: z.string(), date: z.date() }) }\n",
    }
    const text = {
      'post-lint.config.mjs': "import { z } from 'zod'\nexport default { schema: z.object({ title: z.string(), date: z.iso.date() }) }\n",
    }
    const astro = { 'astro.config.mjs': 'export default {}\n', 'package.json': '{ "dependencies": { "astro": "5.0.0" } }' }
    const lint = async (all: Readonly<Record<string, string>>) =>
      (await runOnDisk({ ...all, 'src/content/blog/a.md': post }, ['src', ...SCHEMA_RULES])).stdout
    const title = 'src/content/blog/a.md:2:8: error `title` is a date (`2024-05-02`), but must be text (front-matter-schema)\n'
    expect(await lint({ ...files, ...astro })).toBe(title)
    expect(await lint({ ...text, ...astro })).toContain('`date` is a date (`2024-05-02`), but must be text')
    // Nobody knows whether this site reads YAML with js-yaml or with `yaml`.
    expect(await lint(files)).toBe(title)
    expect(await lint(text)).toBe('')
  })
  it('is named by its library where a config is shown', async () => {
    const files = { 'post-lint.config.mjs': blog('z.object({})'), 'blog/a.md': '---\na: 1\n---\n' }
    const { stdout } = await runOnDisk(files, ['print-config', 'blog/a.md'])
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'zod schema', origins: { schema: 'post-lint.config.mjs' } })
    expect((await runOnDisk(files, ['explain', 'blog/a.md'])).stdout).toMatch(/^Schema +zod schema, from post-lint\.config\.mjs$/m)
  })
})

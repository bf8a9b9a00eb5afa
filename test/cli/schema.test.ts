import { describe, expect, it } from 'vitest'
import { builtInSchemaNames } from '../../src/config/built-in-schemas.ts'
import { runCli } from '../support/run-cli.ts'

describe('schema list', () => {
  it('shows the name and the title of every built-in schema', async () => {
    const { exitCode, stdout } = await runCli({}, ['schema', 'list'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^docusaurus-blog +Docusaurus blog post$/m)
    for (const name of builtInSchemaNames) expect(stdout).toMatch(new RegExp(`^${name} +\\S`, 'm'))
  })
})

describe('schema print', () => {
  it('shows a built-in schema as JSON', async () => {
    const { exitCode, stdout } = await runCli({}, ['schema', 'print', 'post'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Blog post', type: 'object' })
  })
  it.each([
    ['docusaurus-blgo', 'There is no built-in schema `docusaurus-blgo`; did you mean `docusaurus-blog`?\n'],
    ['./post.json', '`./post.json` is the path of a file; `post-lint schema list` shows the names of the built-in schemas\n'],
  ])('of %s is exit 2', async (name, stderr) => {
    expect(await runCli({}, ['schema', 'print', name])).toMatchObject({ exitCode: 2, stdout: '', stderr })
  })
})

describe('schema check', () => {
  const files = {
    'good.json': '{ "properties": { "author": { "$ref": "parts/author.yaml" }, "tags": { "items": { "enumFrom": "data/tags.yml" } } } }',
    'parts/author.yaml': 'type: string\n',
    'data/tags.yml': '[a, b]\n',
    'wrong.json': '{ "properties": { "title": { "type": "strin" } } }',
    'broken.yaml': 'type: [\n',
    'values.json': '{ "enumFrom": "data/tags.yml#/tags" }',
  }
  it('says which schemas can be used', async () => {
    expect(await runCli(files, ['schema', 'check', 'good.json', './parts/author.yaml'])).toMatchObject({
      exitCode: 0,
      stdout: 'The schema `good.json` can be used\nThe schema `parts/author.yaml` can be used\n',
      stderr: '',
    })
  })
  it('says of each of the others what is wrong, exit 2', async () => {
    const { exitCode, stdout, stderr } = await runCli(files, [
      'schema',
      'check',
      ...['wrong.json', 'broken.yaml', 'good.json', 'values.json', 'nope.json', 'parts'],
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: 'The schema `good.json` can be used\n' })
    expect(stderr.split('\n')).toEqual([
      'The schema `wrong.json` does not compile: `properties.title.type` is text (`strin`), which is not valid there',
      expect.stringMatching(/^The schema `broken\.yaml` is no YAML in line 2: /),
      'The schema `values.json` takes values from `data/tags.yml#/tags`, but there is no `tags`',
      'The schema `nope.json` cannot be read: There is no file or folder `nope.json`',
      'The schema `parts` cannot be read: `parts` is a folder, not a file',
      '',
    ])
  })
  it('refuses misspelt keywords and formats, and so does lint', async () => {
    const slips = {
      'length.json': ['{ "properties": { "title": { "minLenght": 3 } } }', '`properties.title.minLenght` is no keyword', 'minLength'],
      'format.yaml': ['properties: { date: { format: dat } }', '`properties.date.format` is `dat`, which is no format', 'date'],
      'required.json': ['{ "require": ["title"] }', '`require` is no keyword', 'required'],
    }
    for (const [name, [text = '', what, nearest]] of Object.entries(slips)) {
      const refused = { exitCode: 2, stdout: '', stderr: expect.stringContaining(`${what}`) }
      for (const args of [
        ['schema', 'check', name],
        ['--schema', `./${name}`, 'a.md'],
      ]) {
        const run = await runCli({ [name]: text, 'a.md': '---\ntitle: A\n---\n' }, args)
        expect(run).toMatchObject(refused)
        expect(run.stderr).toContain(`; did you mean \`${nearest}\`?`)
      }
    }
  })
  it('needs a file', async () => {
    expect(await runCli({}, ['schema', 'check'])).toMatchObject({ exitCode: 2, stdout: '' })
  })
})

describe('schema infer', () => {
  const post = (title: string): string => `---\ntitle: ${title}\ntags: [a]\n---\n\nText.\n`
  const blog = { 'blog/a.md': post('One'), 'blog/b.mdx': post('Two'), 'blog/c.md': '\uFEFF+++\ntitle = "Three"\ntags = ["b"]\n+++\n' }

  it('writes the schema that posts follow to standard output, and nothing else', async () => {
    const { exitCode, stdout, stderr } = await runCli(blog, ['schema', 'infer', 'blog'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { title: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } },
      required: ['title', 'tags'],
    })
  })

  it('makes a schema that the posts then pass', async () => {
    const { stdout } = await runCli(blog, ['schema', 'infer', 'blog'])
    const args = ['blog', '--schema', 'post.schema.json', '--only', 'front-matter-schema,front-matter-unknown-keys']
    expect(await runCli({ ...blog, 'post.schema.json': stdout }, args)).toMatchObject({ exitCode: 0 })
    const wrong = { ...blog, 'post.schema.json': stdout, 'blog/d.md': '---\ntitle: Four\n---\n' }
    expect(await runCli(wrong, args)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('`tags` is missing') })
  })

  it('takes globs, and leaves out what .gitignore, a flag and the config leave out', async () => {
    const other = '---\nother: 1\n---\n'
    const files = {
      ...blog,
      '.gitignore': 'blog/ignored.md\n',
      '.post-lintrc.json': '{ "ignores": ["blog/old/**"] }',
      'blog/ignored.md': other,
      'blog/old/a.md': other,
      'blog/flag.md': other,
      'elsewhere.md': other,
    }
    const { stdout } = await runCli(files, ['schema', 'infer', 'blog/**/*.{md,mdx}', '--ignore-pattern', 'flag.md'])
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(['title', 'tags'])
    expect(await runCli(files, ['schema', 'infer', 'blog', '--no-ignore', '--ignore-pattern', 'flag.md'])).toMatchObject({
      stdout: expect.stringContaining('other'),
    })
  })

  it('tells on standard error what does not fit, and which posts say nothing', async () => {
    const files = {
      ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`blog/${index}.md`, post(`Post ${index}`)])),
      'blog/x.md': '---\ntitle: X\ntag: [a]\n---\n',
      'blog/broken.md': '---\ntitle: [\n---\n',
      'blog/bytes.md': new Uint8Array([0xff, 0xfe, 0x00]),
      'blog/plain.md': 'No front matter.\n',
    }
    const { exitCode, stdout, stderr } = await runCli(files, ['schema', 'infer', 'blog'])
    expect(exitCode).toBe(0)
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(['title', 'tags'])
    expect(stderr.split('\n')).toEqual([
      'Front matter that cannot be read was left out: 2, such as `blog/broken.md`',
      'Posts without front matter were left out: `blog/plain.md`',
      '`tags` is missing in 1 of 61 posts (`blog/x.md`); it would be required otherwise',
      '`tag` is in 1 of 61 posts (`blog/x.md`); `tags` is in 60',
      '',
    ])
  })

  it('is exit 2 where there is no post, and where a path is missing', async () => {
    expect(await runCli({ 'blog/a.md': 'Text.\n' }, ['schema', 'infer', 'blog'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: 'Posts without front matter were left out: `blog/a.md`\nThere is no post with front matter, so no schema can be drafted\n',
    })
    expect(await runCli(blog, ['schema', 'infer', 'blog', 'nope'])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('title'),
      stderr: 'There is no file or folder `nope`\n',
    })
    expect(await runCli(blog, ['schema', 'infer'])).toMatchObject({ exitCode: 2, stdout: '' })
  })

  it('shows no control character of a post', async () => {
    const hostile = '---\n"a\\e[31m\\x9B\\u202E": "\\e]0;x\\a"\n"b\\u2028": 1\n---\n'
    const files = { 'a\u001b[31m.md': hostile, ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, post('A')])) }
    const many = await runCli(files, ['schema', 'infer', '.'])
    const alone = await runCli({ 'a.md': hostile }, ['schema', 'infer', '.'])
    for (const text of [many.stdout, many.stderr, alone.stdout, alone.stderr]) expect(text).not.toMatch(/[^\P{C}\n]|\p{Zl}/u)
    expect(Object.keys(JSON.parse(alone.stdout).properties)).toEqual(['a\u001b[31m\u009b\u202e', 'b\u2028'])
  })
})

describe('schema', () => {
  it('alone shows its commands', async () => {
    const { exitCode, stderr } = await runCli({}, ['schema'])
    expect(exitCode).toBe(2)
    for (const name of ['list', 'print', 'check', 'infer']) expect(stderr).toMatch(new RegExp(`^ +${name} `, 'm'))
  })
  it('suggests a command that was meant', async () => {
    expect(await runCli({}, ['schema', 'pritn'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('print') })
  })
})

describe('--schema hugo outside of a site', () => {
  it('reads a JSON object without fences as front matter, as Hugo does', async () => {
    const files = { 'a.md': '{ "title": "Hello", "draft": "perhaps" }\n\nText.\n' }
    const { stdout } = await runCli(files, ['--schema', 'hugo', 'a.md', '-f', 'compact', '--only', 'front-matter-schema'])
    expect(stdout).toMatch(/^a\.md:1:30: error `draft` is /)
    expect(await runCli(files, ['a.md', '-f', 'compact', '--only', 'front-matter-schema'])).toMatchObject({ exitCode: 0, stdout: '' })
  })
})

import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'eleventy.config.js': 'export default function () {}', 'posts/a.md': '' }

async function inherited(files: Record<string, string>, path = 'posts/a.md'): Promise<readonly string[]> {
  return [...((await postIn({ ...SITE, ...files }, path))?.facts.inheritedKeys ?? [])].sort()
}

describe('Eleventy', () => {
  it('is certain by its config, and likely by its package', async () => {
    for (const name of ['.eleventy.js', 'eleventy.config.mjs', 'buildawesome.config.cjs']) {
      expect((await postIn({ [name]: '' }, 'posts/a.md'))?.site.detected).toMatchObject({ evidence: name, isCertain: true })
    }
    const files = { 'package.json': '{"devDependencies": {"@11ty/eleventy": "*"}}' }
    expect((await postIn(files, 'posts/a.md'))?.site.detected.isCertain).toBe(false)
  })
  it('has posts in folders that are named so, and pages everywhere else', async () => {
    expect(await placeIn(SITE, 'posts/a.md')).toBe('eleventy posts a.md (posts): eleventy')
    expect(await placeIn(SITE, 'content/blog/2026/a.md')).toBe('eleventy content/blog 2026/a.md (posts): eleventy')
    expect(await placeIn(SITE, 'content/blog/index.md')).toBe('eleventy . content/blog/index.md (pages): eleventy')
    expect(await placeIn(SITE, 'about.md')).toBe('eleventy . about.md (pages): eleventy')
  })
  it('makes no pages of templates, data, output, what is installed, and files about the repository', async () => {
    const paths = [
      '_includes/a.md',
      'src/_data/a.md',
      '_site/a.md',
      'node_modules/x/a.md',
      '.github/a.md',
      'README.md',
      'CONTRIBUTING.md',
      'posts/a.mdx',
    ]
    for (const path of paths) expect(await placeIn(SITE, path)).toBeUndefined()
  })
  it('looks into the folder that its config names', async () => {
    const configs = [
      `export default { dir: { input: "src", output: 'dist' } }`,
      `config.setInputDirectory('./src/'); config.setOutputDirectory('dist')`,
    ]
    for (const config of configs) {
      const files = { ...SITE, 'eleventy.config.js': config }
      expect(await placeIn(files, 'src/posts/a.md')).toBe('eleventy src/posts a.md (posts): eleventy')
      expect(await placeIn(files, 'posts/a.md')).toBeUndefined()
    }
    expect(await placeIn({ ...SITE, 'eleventy.config.js': `export default { dir: { input: '../..' } }` }, 'posts/a.md')).toBeDefined()
  })
  it('gives posts the keys of the data files of their folders and their own', async () => {
    expect(await inherited({ 'posts/posts.json': '{"tags": "posts", "eleventyComputed": {"title": "x"}}' })).toEqual([
      'eleventyComputed',
      'tags',
      'title',
    ])
    expect(await inherited({ 'posts/posts.11tydata.json': '{"layout": "a"}', 'posts/a.json': '{"draft": true}' })).toEqual([
      'draft',
      'layout',
    ])
    expect(await inherited({ 'src/src.json': '{"a": 1}', 'src/posts/posts.json': '{"b": 1}' }, 'src/posts/a.md')).toEqual(['a', 'b'])
    expect(await inherited({ 'posts/other.json': '{"a": 1}' })).toEqual([])
  })
  it('takes the usual keys for given where the data is a program', async () => {
    expect(await inherited({ 'posts/posts.11tydata.js': 'module.exports = {}' })).toContain('title')
  })
  it('takes broken data files for empty ones', async () => {
    for (const text of ['{', 'null', '[1]', '"x"', '{"eleventyComputed": null}', '['.repeat(50_000)]) {
      expect((await inherited({ 'posts/posts.json': text })).filter((key) => key !== '0' && key !== 'eleventyComputed')).toEqual([])
    }
  })
  it('is sure of relative links to Markdown alone, and of no image', async () => {
    expect(await linksIn(SITE, 'posts/a.md', ['./b.md', '/b.md', './b/'])).toEqual(['missing posts/b.md', 'unknown', 'unknown'])
    const inFolder = { 'eleventy.config.js': `export default () => ({ dir: { input: 'src' } })`, 'src/posts/b.md': '' }
    expect(await linksIn(inFolder, 'src/posts/a.md', ['b.md', 'posts/b.md', 'src/posts/b.md'])).toEqual([
      'post src/posts/b.md',
      'post src/posts/b.md',
      'missing src/posts/src/posts/b.md',
    ])
    for (const plugin of ['inputPathToUrl', 'InputPathToUrlTransformPlugin']) {
      const rewritten = { 'eleventy.config.js': `import { ${plugin} } from '@11ty/eleventy'` }
      expect(await linksIn(rewritten, 'posts/a.md', ['gone.md'])).toEqual(['unknown'])
    }
    expect(await imagesIn({ ...SITE, 'public/x.png': '' }, 'posts/a.md', ['/x.png', '/y.png', './y.png'])).toEqual([
      'file public/x.png',
      'unknown',
      'unknown',
    ])
  })
})

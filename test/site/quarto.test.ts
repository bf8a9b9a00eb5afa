import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in.ts'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const SITE = { '_quarto.yml': 'project: {type: website}\n' }
const POST = 'posts/hello/index.qmd'

describe('documents of Quarto without a project', () => {
  const files = { 'posts/a/index.qmd': '', 'posts/b/index.qmd': '', 'posts/b/c.qmd': '' }
  it('belong together, wherever their folders are', async () => {
    for (const path of Object.keys(files)) expect((await postIn(files, path))?.site.root).toBe('/project/posts')
    const nested = { ...files, 'posts/index.qmd': '', 'index.qmd': '' }
    for (const path of Object.keys(nested)) expect((await postIn(nested, path))?.site.root).toBe('/project')
  })
  it('have no addresses', async () => {
    expect((await postIn(files, 'posts/a/index.qmd'))?.facts.addressOf(undefined)).toBeUndefined()
    expect((await postIn({ ...files, ...SITE }, 'posts/a/index.qmd'))?.facts.addressOf(undefined)).toBe('/posts/a')
  })
})

describe('a Quarto project', () => {
  it('is certain by its config, and likely by its first page', async () => {
    expect((await postIn(SITE, POST))?.site.detected).toMatchObject({ evidence: '_quarto.yml', isCertain: true })
    expect((await postIn({ 'index.qmd': '' }, POST))?.site.detected).toMatchObject({ evidence: 'index.qmd', isCertain: false })
  })
  it('is one where documents without a project lie in folders of others, and has none but documents then', async () => {
    const files = { 'index.qmd': '', 'posts/index.qmd': '', 'posts/hello/index.qmd': '' }
    expect((await postIn(files, POST))?.site).toMatchObject({ root: '/project', detected: { evidence: 'index.qmd', isBeside: true } })
    expect(await placeIn(files, 'posts/hello/index.md')).toBeUndefined()
    expect((await postIn({ ...files, '_quarto.yml': '' }, POST))?.site.detected.evidence).toBe('_quarto.yml')
    expect((await postIn({ ...files, 'posts/_quarto.yml': '' }, POST))?.site.detected.evidence).toBe('_quarto.yml')
  })
  it('survives a config that is broken or strange', async () => {
    for (const config of ['[', '- 1', 'project: 3', 'project: {render: 3, output-dir: []}', 'a: !expr x', '']) {
      expect(await placeIn({ '_quarto.yml': config }, POST)).toBe('quarto posts hello/index.qmd (posts): quarto')
    }
  })
})

describe('the content of a Quarto project', () => {
  it('is posts, pages and sections', async () => {
    expect(await placeIn(SITE, 'posts/a.md')).toBe('quarto posts a.md (posts): quarto')
    expect(await placeIn(SITE, 'posts/index.qmd')).toBe('quarto . posts/index.qmd (pages): quarto')
    expect(await placeIn(SITE, 'about.qmd')).toBe('quarto . about.qmd (pages): quarto')
    expect(await placeIn(SITE, 'guide/index.md')).toBe('quarto guide index.md (docs): quarto')
  })
  it('is no file that Quarto leaves alone', async () => {
    for (const path of ['README.md', 'posts/_draft.md', '_parts/a.md', '.quarto/a.md', '_site/a.md', 'a/renv/x.md', 'a.mdx']) {
      expect(await placeIn(SITE, path)).toBeUndefined()
    }
    expect(await placeIn({ '_quarto.yml': 'project: {output-dir: docs}' }, 'docs/a.md')).toBeUndefined()
  })
  it('is what the project renders', async () => {
    const some = { '_quarto.yml': 'project: {render: [posts/, "!posts/old/"]}' }
    expect(await placeIn(some, POST)).toBe('quarto posts hello/index.qmd (posts): quarto')
    expect(await placeIn(some, 'posts/old/a.qmd')).toBeUndefined()
    expect(await placeIn(some, 'notes/a.md')).toBeUndefined()
    const most = { '_quarto.yml': 'project: {render: ["!notes/"]}' }
    expect(await placeIn(most, POST)).toBe('quarto posts hello/index.qmd (posts): quarto')
    expect(await placeIn(most, 'notes/a.md')).toBeUndefined()
  })
  it('gets keys from the project and from the folders above', async () => {
    const files = { '_quarto.yml': 'project: {}\nwebsite: {title: x}\nlang: de\n', 'posts/_metadata.yml': 'author: Ana\n' }
    expect([...((await postIn(files, POST))?.facts.inheritedKeys ?? [])].sort()).toEqual(['author', 'lang'])
  })
})

describe('the address of a Quarto document', () => {
  it('comes from its path', async () => {
    expect(await addressIn(SITE, POST)).toBe('/posts/hello')
    expect(await addressIn(SITE, 'about.md')).toBe('/about.html')
    expect(await addressIn(SITE, 'about.md', '---\noutput-file: x\n---\n')).toBeUndefined()
  })
})

describe('a link or an image of a Quarto document', () => {
  const files = { ...SITE, 'posts/one.qmd': '', 'posts/hello/cat.png': '', 'images/dog.png': '', 'about.md': '' }
  it('leads to a document by its file', async () => {
    expect(await linksIn(files, POST, ['../one.qmd', '/posts/one.qmd#x', '/about.md', '../two.qmd', '/gone/a.qmd'])).toEqual([
      'post posts/one.qmd',
      'post posts/one.qmd',
      'post about.md',
      'missing posts/two.qmd',
      'unknown',
    ])
  })
  it('may lead to what a format makes of a document', async () => {
    const made = { ...SITE, 'paper.qmd': '---\nformat: typst\n---\n', 'notes/a.Rmd': '', 'b.qmd': '---\noutput-file: c.pdf\n---\n' }
    expect(await linksIn(made, 'paper.qmd', ['paper.pdf', 'paper.docx', 'notes/a.pdf', 'papers.pdf', 'paper.png'])).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'missing papers.pdf',
      'missing paper.png',
    ])
    expect(await linksIn(made, 'b.qmd', ['c.pdf'])).toEqual(['unknown'])
    expect(await linksIn({ ...made, 'paper.pdf': '' }, 'paper.qmd', ['paper.pdf'])).toEqual(['file paper.pdf'])
  })
  it('says nothing about addresses', async () => {
    expect(await linksIn(files, POST, ['../two.html', '/gone/', 'gone', '../../../x.qmd'])).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ])
  })
  it('finds an image from the document, and from the project', async () => {
    expect(
      await imagesIn(files, POST, ['cat.png', 'cow.png', '/images/dog.png', '/images/cow.png', '/img/cow.png', '/image cat.png']),
    ).toEqual([
      'file posts/hello/cat.png',
      'missing posts/hello/cow.png',
      'file images/dog.png',
      'missing images/cow.png',
      'unknown',
      'file posts/hello/cat.png',
    ])
  })
})

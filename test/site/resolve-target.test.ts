import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'
import type { SiteTarget } from '../../src/rule/post-site.ts'
import { siteOfPost, siteOnDisk } from './site-of-post.ts'

const FILES = {
  'blog/a.md': '',
  'blog/b.md': '',
  'blog/with space.md': '',
  'blog/100%.md': '',
  'blog/What#.md': '',
  'blog/caf\u00E9.md': '',
  'blog/notes.txt': '',
  'blog/deep/c.md': '',
  'blog/deep/photo-1.png': '',
  'blog/Diagram.png': '',
  'blog/Images/cat.png': '',
  'static/img/logo.svg': '',
}

const link = (url: string): SiteTarget => siteOfPost(FILES).resolveLink(url)
const image = (url: string): SiteTarget => siteOfPost(FILES).resolveImage(url)

describe('a link', () => {
  it('leads to a post that is there, by a path from the working directory', () => {
    expect(link('b.md')).toEqual({ kind: 'post', path: 'site/blog/b.md', fragment: undefined })
    expect(link('./deep/../b.md')).toEqual({ kind: 'post', path: 'site/blog/b.md', fragment: undefined })
    expect(link('/blog/b.md')).toEqual({ kind: 'post', path: 'site/blog/b.md', fragment: undefined })
  })
  it('keeps its fragment, decoded, and loses its query', () => {
    expect(link('b.md#caf%C3%A9')).toEqual({ kind: 'post', path: 'site/blog/b.md', fragment: 'caf\u00E9' })
    expect(link('b.md?x=#y')).toEqual({ kind: 'post', path: 'site/blog/b.md', fragment: 'y' })
    expect(link('b.md#')).toMatchObject({ fragment: '' })
    expect(link('b.md#100%')).toMatchObject({ fragment: '100%' })
  })
  it('of a fragment alone leads to the post itself', () => {
    expect(link('#part')).toEqual({ kind: 'post', path: 'site/blog/a.md', fragment: 'part' })
  })
  it('leads to a file that is no post', () => {
    expect(link('notes.txt')).toEqual({ kind: 'file', path: 'site/blog/notes.txt', fragment: undefined })
  })
  it('is decoded', () => {
    expect(link('with%20space.md')).toMatchObject({ kind: 'post' })
    expect(link('100%25.md')).toMatchObject({ kind: 'post' })
    expect(link('What%23.md')).toMatchObject({ kind: 'post' })
  })
  it('finds a name whose accents are encoded in the other way', () => {
    expect(link('cafe\u0301.md')).toMatchObject({ kind: 'post', path: 'site/blog/caf\u00E9.md' })
    expect(link('caf%C3%A9.md')).toMatchObject({ kind: 'post' })
  })
  const unknown = [
    '',
    '?page=2',
    'https://example.org/b.md',
    'mailto:somebody@example.org',
    'pathname:///b.md',
    '//example.org/b.md',
    '{{ site.url }}/b.md',
    '{% link b.md %}',
    '%7B%7B site.url %7D%7D/b.md',
    `\${base}/b.md`,
    'b%ZZ.md',
    'b%00.md',
    'deep\\c.md',
    '../../../etc/passwd',
    '../../project.md',
    `${'x'.repeat(5000)}.md`,
  ]
  it.each(unknown)('that says nothing about the site is left alone: %s', (url) => expect(link(url)).toEqual({ kind: 'unknown' }))
  it('is left alone where only a build can tell', () => {
    const site = siteOfPost(FILES, { linkCandidates: () => undefined })
    expect(site.resolveLink('none.md')).toEqual({ kind: 'unknown' })
    expect(siteOfPost(FILES, { linkCandidates: () => [] }).resolveLink('none.md')).toEqual({ kind: 'unknown' })
  })
  it('takes the first candidate that is there, a folder only where the candidate ends in a slash', () => {
    const site = siteOfPost(FILES, { linkCandidates: (target) => [`blog/${target}.md`, `blog/${target}/`, `blog/${target}`] })
    expect(site.resolveLink('b')).toMatchObject({ kind: 'post', path: 'site/blog/b.md' })
    expect(site.resolveLink('deep')).toEqual({ kind: 'file', path: 'site/blog/deep', fragment: undefined })
    expect(link('deep')).toMatchObject({ kind: 'missing' })
  })
})

describe('a missing file', () => {
  it('is named by the best place', () => {
    expect(link('none.md')).toEqual({ kind: 'missing', wanted: 'site/blog/none.md', nearest: undefined, isCaseOnly: false })
  })
  const cases: readonly (readonly [sentence: string, url: string, nearest: string | undefined, isCaseOnly: boolean])[] = [
    ['is found in another case', 'B.md', 'b.md', true],
    ['is found in another case, in a folder of another case', './images/CAT.png', './Images/cat.png', true],
    ['is found by a path from the root', '/blog/Deep/c.md', '/blog/deep/c.md', true],
    ['keeps dots, query and fragment of the link', './deep/../B.md?x#y', './deep/../b.md?x#y', true],
    ['keeps the encoding of the link', 'With%20space.md', 'with%20space.md', true],
    ['keeps the spaces of the link', 'With space.md', 'with space.md', true],
    ['is encoded where the link could not stand otherwise', 'whit%23.md', 'What%23.md', false],
    ['is found by a slip of the finger', 'ntoes.txt', 'notes.txt', false],
    ['is found where a folder has the slip', 'dep/c.md', 'deep/c.md', false],
    ['is found with another extension', 'b.mdx', 'b.md', false],
    ['is not another number', 'deep/photo-2.png', undefined, false],
    ['is not a folder', 'deeep', undefined, false],
    ['is not anything at all', 'zebra.md', undefined, false],
  ]
  it.each(cases)('%s', (_, url, nearest, isCaseOnly) => expect(link(url)).toMatchObject({ kind: 'missing', nearest, isCaseOnly }))

  it('is spelt as the link has it where the generator adds folders and an extension', () => {
    const site = siteOfPost(FILES, { linkCandidates: (target) => [`blog/${target}.md`, `blog/deep/${target}.md`] })
    expect(site.resolveLink('C')).toMatchObject({ kind: 'missing', nearest: 'c', isCaseOnly: true })
  })
  it('has no spelling where the mistake is not in the link', () => {
    const site = siteOfPost(FILES, { linkCandidates: (target) => [`Blog/${target}`] })
    expect(site.resolveLink('b.md')).toMatchObject({ kind: 'missing', nearest: undefined })
  })
})

describe('an image', () => {
  it('is looked for where images are', () => {
    expect(image('/img/logo.svg')).toEqual({ kind: 'file', path: 'site/static/img/logo.svg', fragment: undefined })
    expect(image('/IMG/logo.svg#icon')).toMatchObject({ nearest: '/img/logo.svg#icon', isCaseOnly: true })
    expect(image('diagram.png')).toEqual({ kind: 'missing', wanted: 'site/blog/diagram.png', nearest: 'Diagram.png', isCaseOnly: true })
  })
})

describe.skipIf(process.platform === 'win32')('a link on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'site', 'blog'), { recursive: true })
  mkdirSync(join(folder, 'secret'))
  writeFileSync(join(folder, 'secret', 'key.md'), '---\ntitle: Secret\n---\n')
  symlinkSync('../../secret/key.md', join(folder, 'site', 'blog', 'linked.md'))
  symlinkSync('../../secret', join(folder, 'site', 'blog', 'vault'))
  const site = siteOnDisk(nodeFileSystem, folder, { sourceCandidates: [{ path: 'blog/linked.md', locale: undefined }] })

  it('that leads out of the site counts as there, and is not read', () => {
    expect(site.resolveLink('linked.md')).toMatchObject({ kind: 'post', path: 'site/blog/linked.md' })
    expect(site.sourceField('title')).toBeUndefined()
    expect(site.imageFacts('site/blog/linked.md')).toBeUndefined()
  })
  it('into a folder outside says nothing, and names nothing there', () => {
    expect(site.resolveLink('vault/key.md')).toEqual({ kind: 'unknown' })
    expect(site.resolveLink('vault/kez.md')).toEqual({ kind: 'unknown' })
    expect(site.resolveLink('Vault/key.md')).toMatchObject({ kind: 'missing', nearest: undefined })
  })
})

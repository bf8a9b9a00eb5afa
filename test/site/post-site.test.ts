import { describe, expect, it } from 'vitest'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import type { ImageFacts } from '../../src/rule/post-site.ts'
import type { ReferenceSource } from '../../src/site/generator.ts'
import { below, siteOfPost, siteOnDisk } from './site-of-post.ts'

const AUTHORS: ReferenceSource = {
  candidates: ['i18n/pt/authors.yml', 'blog/authors.yml', 'blog/authors.json'],
  keysOf: (data) => (typeof data === 'object' && data !== null ? Object.keys(data) : undefined),
}

describe('the authors of a site', () => {
  const keys = (files: Readonly<Record<string, string>>): unknown => {
    const authors = siteOfPost(files, { authors: AUTHORS }).authors()
    return authors && [authors.path, ...authors.keys]
  }
  it('stand in the first file that is there', () => {
    expect(keys({ 'blog/authors.yml': 'ana: {name: Ana}\nbo: {name: Bo}\n' })).toEqual(['site/blog/authors.yml', 'ana', 'bo'])
    expect(keys({ 'blog/authors.yml': 'ana: {}', 'i18n/pt/authors.yml': 'rui: {}' })).toEqual(['site/i18n/pt/authors.yml', 'rui'])
    expect(keys({ 'blog/authors.json': '\uFEFF{"ana": {}}' })).toEqual(['site/blog/authors.json', 'ana'])
  })
  it('are not known where there is no file, or the first is broken', () => {
    expect(keys({})).toBeUndefined()
    expect(keys({ 'blog/authors.yml': 'a: [' })).toBeUndefined()
    expect(keys({ 'blog/authors.yml': '\0' })).toBeUndefined()
    expect(keys({ 'blog/authors.yml': '' })).toBeUndefined()
    expect(keys({ 'blog/authors.json': '{' })).toBeUndefined()
    expect(keys({ 'blog/authors.yml': 'a: [', 'blog/authors.json': '{"ana": {}}' })).toBeUndefined()
  })
  it('are those of a file in this case, on every disk', () => expect(keys({ 'blog/Authors.yml': 'ana: {}' })).toBeUndefined())
  it('are read once', () => {
    const memory = memoryFileSystem(below('/project/site', { 'blog/authors.yml': 'ana: {}' }))
    let reads = 0
    const counting = {
      ...memory,
      readBytes: (path: string) => {
        reads += 1
        return memory.readBytes(path)
      },
    }
    const site = siteOnDisk(counting, '/project', { authors: AUTHORS, tags: AUTHORS })
    expect([site.authors(), site.tags(), site.authors()].map((one) => one?.keys.has('ana'))).toEqual([true, true, true])
    expect(reads).toBe(1)
  })
})

describe('the source of a translation', () => {
  const sourceCandidates = [
    { path: 'blog/none.md', locale: 'en' },
    { path: 'blog/source.md', locale: 'en' },
  ]
  const site = siteOfPost(
    { 'blog/source.md': '\uFEFF---\nlayout: post\ntitle: "Fast \\u0026 small"\ntags: [a]\n---\n' },
    { sourceCandidates },
  )

  it('is the first candidate that is there', () => expect(site.sourcePost()).toEqual({ path: 'site/blog/source.md', locale: 'en' }))
  it('gives its text fields with their place', () => {
    expect(site.sourceField('title')).toEqual({
      text: 'Fast & small',
      place: { path: 'site/blog/source.md', range: { start: 24, end: 43 }, start: { line: 3, column: 8 }, end: { line: 3, column: 27 } },
    })
  })
  it('gives nothing for what is no text or not there', () => {
    expect([site.sourceField('tags'), site.sourceField('toString'), site.sourceField('a/b~')]).toEqual([undefined, undefined, undefined])
  })
  it('gives nothing for a source in another language than YAML, a broken one, and none at all', () => {
    expect(siteOfPost({ 'blog/source.md': '+++\ntitle = "x"\n+++\n' }, { sourceCandidates }).sourceField('title')).toBeUndefined()
    expect(siteOfPost({ 'blog/source.md': '---\ntitle: [\n---\n' }, { sourceCandidates }).sourceField('title')).toBeUndefined()
    expect(siteOfPost({}, { sourceCandidates }).sourcePost()).toBeUndefined()
    expect(siteOfPost({}).sourceField('title')).toBeUndefined()
  })
})

describe('an image file', () => {
  const facts = (bytes: string | readonly number[], path = 'blog/image'): ImageFacts | undefined =>
    siteOfPost({ 'blog/image': typeof bytes === 'string' ? bytes : Uint8Array.from(bytes) }).imageFacts(`site/${path}`)
  const word = (value: number): readonly number[] => [value >> 8, value & 255]
  const jpeg = (orientation: number, isLittleEndian: boolean): readonly number[] => {
    const order = isLittleEndian ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
    const entry = isLittleEndian ? [1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0] : [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation]
    const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...order, ...entry, 0, 0, 0, 0, 0, 0]
    const frame = [0xff, 0xc0, ...word(17), 8, ...word(600), ...word(1200), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    return [0xff, 0xd8, 0xff, 0xe1, ...word(exif.length + 2), ...exif, ...frame, 0xff, 0xda, 0, 0, 0, 0, 0, 0]
  }
  const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0xb0, 0, 0, 2, 0x76, 8, 6, 0, 0, 0]

  it('tells its type and size', () => {
    expect(facts(png)).toEqual({ type: 'png', width: 1200, height: 630 })
    expect(facts(jpeg(1, true))).toEqual({ type: 'jpeg', width: 1200, height: 600 })
  })
  it('that lies on its side tells its size as it is shown', () => {
    expect(facts(jpeg(6, true))).toEqual({ type: 'jpeg', width: 600, height: 1200 })
    expect(facts(jpeg(6, false))).toEqual({ type: 'jpeg', width: 600, height: 1200 })
    expect(facts(jpeg(99, false))).toMatchObject({ width: 1200 })
  })
  it('tells its type where the size is not to be had', () => {
    expect(facts('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')).toEqual({
      type: 'svg',
      width: undefined,
      height: undefined,
    })
    expect(facts(png.slice(0, 12))).toEqual({ type: 'png', width: undefined, height: undefined })
    expect(facts([0xff, 0xd8, 0xff, 0xe1])).toEqual({ type: 'jpeg', width: undefined, height: undefined })
  })
  it('of no known type says so', () => {
    expect(facts('hello')).toEqual({ type: undefined, width: undefined, height: undefined })
    expect(facts('')).toEqual({ type: undefined, width: undefined, height: undefined })
  })
  it('that is not there, or stands for one that was not fetched, says nothing', () => {
    expect(facts(png, 'blog/none')).toBeUndefined()
    expect(facts(png, '../elsewhere.png')).toBeUndefined()
    expect(facts(png, 'blog')).toBeUndefined()
    expect(facts('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n')).toBeUndefined()
  })
})

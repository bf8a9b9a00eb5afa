import { describe, expect, it } from 'vitest'
import { pageFinder } from '../../src/reporters/page-of-path.ts'

function areOnePage(...paths: readonly string[]): boolean {
  const pageOf = pageFinder(paths)
  return new Set(paths.map((path) => pageOf(path).key)).size === 1
}

describe('one page', () => {
  for (const paths of [
    ['docs/guide/a.md', 'versioned_docs/version-2.x/guide/a.md', 'versioned_docs/version-v3/guide/a.md'],
    ['website/docs/a.md', 'website/versioned_docs/version-legacy/a.md'],
    ['docs/guide/a.md', 'i18n/ja/docusaurus-plugin-content-docs/current/guide/a.md'],
    ['v1/a.md', 'v2.1/a.md', 'latest/a.md', '3.x/a.md'],
    ['content/en/blog/a.md', 'content/zh-Hans/blog/a.md', 'content/pt_br/blog/a.md'],
    ['guide/index.md', 'de/guide/index.md'],
    ['docs/index.md', 'docs/de/index.md'],
    ['blog/one/index.md', 'blog/one/fr/index.md'],
    ['docs/a.mdx', 'docs/a.pt-br.mdx'],
    ['blog/a/index.md', 'blog/a/index.de.md'],
  ]) {
    it(`is ${paths.join(', ')}`, () => {
      expect(areOnePage(...paths)).toBe(true)
    })
  }
})

describe('different pages', () => {
  for (const paths of [
    ['docs/a.md', 'docs/b.md'],
    ['docs/guide/a.md', 'docs/api/a.md'],
    ['blog/2023/index.md', 'blog/2024/index.md'],
    ['book/1/notes.md', 'book/2/notes.md'],
    ['guides/css/index.md', 'guides/api/index.md'],
    ['blog/one/fr/index.md', 'blog/two/fr/index.md'],
    ['docs/a.min.md', 'docs/a.md'],
    ['', '/', '//'],
  ]) {
    it(`are ${paths.join(', ')}`, () => {
      expect(areOnePage(...paths)).toBe(false)
    })
  }

  it('are index files of two folders, though one of them has translations', () => {
    const pageOf = pageFinder(['blog/one/index.md', 'blog/two/index.md', 'blog/two/fr/index.md'])
    expect(pageOf('blog/one/index.md').key).not.toBe(pageOf('blog/two/index.md').key)
    expect(pageOf('blog/two/fr/index.md').key).toBe(pageOf('blog/two/index.md').key)
  })
})

describe('the original of a page', () => {
  it('is the one whose path names no version and no language', () => {
    const pageOf = pageFinder(['docs/a.md', 'versioned_docs/version-1/a.md', 'docs/b.de.md'])
    expect(pageOf('docs/a.md').isOriginal).toBe(true)
    expect(pageOf('versioned_docs/version-1/a.md').isOriginal).toBe(false)
    expect(pageOf('docs/b.de.md').isOriginal).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { imagesIn, placeIn, postIn } from './post-in.ts'

const SITE = { 'dev-to-git.json': '[{"id": 1, "relativePathToArticle": "./blog-posts/bees/bees.md"}]' }

describe('DEV', () => {
  it('is certain where a tool lists the posts', async () => {
    expect(await placeIn(SITE, 'blog-posts/bees/bees.md')).toBe('dev blog-posts bees/bees.md (posts): dev-post')
    expect(await placeIn(SITE, 'blog-posts/bees/README.md')).toBeUndefined()
    expect(await placeIn({ 'dev-to-git.json': '[{"relativePathToArticle": "a.md"}]' }, 'a.md')).toBe('dev . a.md (posts): dev-post')
  })
  it('has no posts in a list that is broken or strange', async () => {
    for (const list of ['{', '{}', 'null', '[null, 1, {}]', '[{"relativePathToArticle": 1}]', '[{"relativePathToArticle": "../a.md"}]']) {
      expect(await placeIn({ 'dev-to-git.json': list }, 'a.md')).toBeUndefined()
    }
  })
  it('is likely where the package names a tool', async () => {
    const files = { 'package.json': '{"dependencies": {"@sinedied/devto-cli": "*"}}' }
    expect(await placeIn(files, 'posts/a.md')).toBe('dev posts a.md (posts): dev-post')
    expect((await postIn(files, 'posts/a.md'))?.site.detected.isCertain).toBe(false)
    expect(await placeIn(files, 'README.md')).toBeUndefined()
  })
  it('has images beside the post', async () => {
    expect(await imagesIn(SITE, 'blog-posts/bees/bees.md', ['./x.png', '/x.png', '/cover_image ./x.png'])).toEqual([
      'missing blog-posts/bees/x.png',
      'unknown',
      'unknown',
    ])
  })
})

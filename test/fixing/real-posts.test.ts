import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/files/read-text.ts'
import { lossesOf } from './losses.ts'

/** Our own pages and fixtures, or a folder of real posts: `POST_LINT_POSTS=path/to/a/site npx vitest run test/fixing`. */
const folder = process.env.POST_LINT_POSTS ?? fileURLToPath(new URL('../..', import.meta.url))
const posts = globSync('**/*.{md,mdx,markdown}', {
  cwd: folder,
  ignore: ['**/node_modules/**', 'dist/**'],
  expandDirectories: false,
}).sort()

const WAYS = [
  { safety: 'safe', hasSchema: false },
  { safety: 'unsafe', hasSchema: true },
] as const

describe('fixing real posts costs nothing', () => {
  it('has posts to fix', () => expect(posts.length).toBeGreaterThan(10))
  for (const way of WAYS) {
    it(`with ${way.safety === 'safe' ? 'safe fixes' : 'all fixes and a schema'}`, { timeout: 600_000 }, async () => {
      const losses: string[] = []
      for (const path of posts) {
        const text = decodeText(readFileSync(join(folder, path)))
        if (text.kind === 'not-text') continue
        for (const loss of await lossesOf({ path, contents: text.contents, ...way })) losses.push(`${path}: ${loss}`)
      }
      expect(losses).toEqual([])
    })
  }
})

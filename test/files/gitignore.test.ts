import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileSystem } from '../../src/files/file-system.ts'
import { gitignoreMatcher } from '../../src/files/gitignore.ts'
import { ignorePatternMatcher } from '../../src/files/ignore-patterns.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

/** The files, of those there are, that git would not ignore. */
async function kept(files: Readonly<Record<string, string>>, paths: readonly string[], cwd = '/site'): Promise<string[]> {
  const isIgnored = await gitignoreMatcher(memoryFileSystem(files), cwd)
  return paths.filter((path) => !isIgnored(path, 'file'))
}

describe('gitignoreMatcher', () => {
  test('reads the file at the root of the repository, above the working directory too', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': 'drafts/\n*.tmp.md\n' }
    expect(await kept(files, ['/site/blog/drafts/a.md', '/site/blog/a.tmp.md', '/site/blog/a.md'], '/site/blog')).toEqual([
      '/site/blog/a.md',
    ])
  })
  test('passes over lines that are longer than any path', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': `${'*a'.repeat(60_000)}\n${'a'.repeat(120_000)}\ndrafts/\n` }
    expect(await kept(files, ['/site/drafts/a.md', '/site/a.md'])).toEqual(['/site/a.md'])
  })
  test('reads nested files, whose patterns hold below their own folder only', async () => {
    const files = { '/site/.git/HEAD': '', '/site/blog/.gitignore': 'old.md\n/top.md\nsub/x.md\n' }
    const ignored = ['/site/blog/old.md', '/site/blog/deep/er/old.md', '/site/blog/top.md', '/site/blog/sub/x.md']
    const others = ['/site/old.md', '/site/blog/deep/top.md', '/site/blog/deep/sub/x.md', '/site/other/blog/old.md']
    expect(await kept(files, [...ignored, ...others])).toEqual(others)
  })
  test('lets a nested file take back what the root ignores', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': '*.md\n', '/site/blog/.gitignore': '!*.md\n' }
    expect(await kept(files, ['/site/a.md', '/site/blog/a.md'])).toEqual(['/site/blog/a.md'])
  })
  test('lets a nested file take back a folder, and so what is in it', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': 'blog/out/\n', '/site/blog/.gitignore': '!out/\n' }
    expect(await kept(files, ['/site/blog/out/a.md'])).toEqual(['/site/blog/out/a.md'])
  })
  test('does not take back a file of an ignored folder', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': 'out/\n!out/keep.md\n', '/site/out/.gitignore': '!keep.md\n' }
    expect(await kept(files, ['/site/out/keep.md'])).toEqual([])
  })
  test('reads .git/info/exclude, which .gitignore overrides', async () => {
    const files = { '/site/.git/info/exclude': '*.local.md\n', '/site/.gitignore': '!keep.local.md\n' }
    expect(await kept(files, ['/site/a.local.md', '/site/keep.local.md'])).toEqual(['/site/keep.local.md'])
  })
  test('starts at the working directory where there is no repository', async () => {
    const files = { '/.gitignore': '*.md\n', '/site/.gitignore': 'a.md\n' }
    expect(await kept(files, ['/site/a.md', '/site/b.md', '/elsewhere/c.md'])).toEqual(['/site/b.md', '/elsewhere/c.md'])
  })
  test('starts anew in a repository inside another one', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': 'a.md\n', '/site/theme/.git': 'gitdir: ../.git/modules/theme\n' }
    expect(await kept(files, ['/site/theme/a.md'])).toEqual(['/site/theme/a.md'])
  })
  test('takes a folder name with signs of the pattern language for what it is', async () => {
    const files = { '/site/.git/HEAD': '', '/site/[a] #1!/.gitignore': 'x.md\n' }
    expect(await kept(files, ['/site/[a] #1!/x.md', '/site/a #1!/x.md'])).toEqual(['/site/a #1!/x.md'])
  })
  test('reads Windows line breaks, a byte order mark, comments and blank lines', async () => {
    const files = { '/site/.git/HEAD': '', '/site/.gitignore': '\uFEFFa.md\r\n\r\n# b.md\r\nc.md\r\n' }
    expect(await kept(files, ['/site/a.md', '/site/b.md', '/site/c.md'])).toEqual(['/site/b.md'])
  })
  test('overlooks a .gitignore that is a folder or no text', async () => {
    expect(await kept({ '/site/.git/HEAD': '', '/site/.gitignore/': '' }, ['/site/a.md'])).toEqual(['/site/a.md'])
    expect(await kept({ '/site/.git/HEAD': '', '/site/.gitignore': 'a.md\0' }, ['/site/a.md'])).toEqual(['/site/a.md'])
  })
  test('reads each file once', async () => {
    let reads = 0
    const disk = memoryFileSystem({ '/site/.git/HEAD': '', '/site/.gitignore': 'x\n', '/site/blog/.gitignore': 'y\n' })
    const counting: FileSystem = {
      ...disk,
      readBytes: (path) => {
        reads += 1
        return disk.readBytes(path)
      },
    }
    const isIgnored = await gitignoreMatcher(counting, '/site')
    for (let index = 0; index < 100; index += 1) isIgnored(`/site/blog/${index}.md`, 'file')
    expect(reads).toBe(2)
  })
  test('agrees with git itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
    const patterns: Readonly<Record<string, string>> = {
      '.gitignore':
        '*.log.md\n/root.md\n**/deep.md\nfoo/\n!important.log.md\nsp\\ ace.md\nq?x.md\n[ab].md\n/doc/*/gen\ntrail.md   \n\\#h.md\n',
      'blog/.gitignore': '!x.log.md\n/only.md\nnested/one.md\n\\!bang.md\n*\n!*/\n!*.md\nlast.md\n',
      'blog/sub (1)/.gitignore': '!last.md\nfoo\n',
    }
    const files = [
      ...['a.log.md', 'important.log.md', 'root.md', 'x/root.md', 'deep.md', 'x/deep.md', 'foo/a.md', 'x/foo/a.md', 'sp ace.md', 'qax.md'],
      ...['a.md', 'c.md', 'doc/x/gen/a.md', 'doc/gen/a.md', 'trail.md', '#h.md', 'A.md', 'ROOT.md', 'blog/x.log.md', 'blog/only.md'],
      ...['blog/sub/only.md', 'blog/nested/one.md', 'blog/!bang.md', 'blog/image.png', 'blog/last.md', 'blog/sub (1)/last.md'],
      ...['blog/sub (1)/foo/a.md', 'blog/sub (1)/b.md', 'blog/sub/last.md'],
    ]
    try {
      for (const [path, contents] of [...Object.entries(patterns), ...files.map((file) => [file, ''] as const)]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), contents)
      }
      execFileSync('git', ['init', '-q'], { cwd: folder })
      const listed = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard'], { cwd: folder, encoding: 'utf8' })
      const isIgnored = await gitignoreMatcher(nodeFileSystem, folder)
      const ours = files.filter((file) => !isIgnored(join(folder, file), 'file'))
      expect(ours.sort()).toEqual(
        listed
          .split('\0')
          .filter((file) => files.includes(file))
          .sort(),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('ignorePatternMatcher', () => {
  test('reads patterns as .gitignore does, relative to its folder', async () => {
    const isIgnored = await ignorePatternMatcher(['drafts', './top.md', '!drafts/keep.md', '*.log'], '/site')
    const paths = ['/site/blog/drafts/a.md', '/site/top.md', '/site/blog/top.md', '/site/a.log', '/other/drafts/a.md']
    expect(paths.filter((path) => isIgnored(path, 'file'))).toEqual(['/site/blog/drafts/a.md', '/site/top.md', '/site/a.log'])
  })
  test('never ignores the folder itself', async () => {
    expect((await ignorePatternMatcher(['*'], '/site'))('/site', 'directory')).toBe(false)
  })
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

const disk = mkdtempSync(join(tmpdir(), 'post-lint-'))
mkdirSync(join(disk, 'blog', '.hidden'), { recursive: true })
for (const path of ['a.md', 'blog/b.md', 'blog/c.mdx', 'blog/.hidden/d.md']) writeFileSync(join(disk, path), path)
afterAll(() => rmSync(disk, { recursive: true }))

const memory = memoryFileSystem({
  [join(disk, 'a.md')]: 'a.md',
  [join(disk, 'blog/b.md')]: 'blog/b.md',
  [join(disk, 'blog/c.mdx')]: 'blog/c.mdx',
  [join(disk, 'blog/.hidden/d.md')]: 'blog/.hidden/d.md',
})

const both: readonly (readonly [string, FileSystem])[] = [
  ['on the disk', nodeFileSystem],
  ['in memory', memory],
]

describe.each(both)('a file system %s', (_, fileSystem) => {
  const text = (path: string): string => new TextDecoder().decode(fileSystem.readBytes(join(disk, path)))
  const codeOf = (action: () => unknown): unknown => {
    try {
      return action()
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error
    }
  }

  test('lists a folder sorted by name, with kinds', () => {
    expect(fileSystem.readDirectory(join(disk, 'blog'))).toEqual([
      { name: '.hidden', kind: 'directory' },
      { name: 'b.md', kind: 'file' },
      { name: 'c.mdx', kind: 'file' },
    ])
  })
  test('tells files, folders and nothing apart', () => {
    expect(fileSystem.stat(join(disk, 'a.md'))).toEqual({ kind: 'file', size: 4 })
    expect(fileSystem.stat(join(disk, 'blog'))?.kind).toBe('directory')
    expect(fileSystem.stat(join(disk, 'none.md'))).toBeUndefined()
    expect(fileSystem.stat(join(disk, 'a.md', 'below.md'))).toBeUndefined()
  })
  test('reads the start of a file alone, where only that is asked for', () => {
    const start = (path: string, limit: number): string => new TextDecoder().decode(fileSystem.readBytes(join(disk, path), limit))
    expect(start('blog/b.md', 4)).toBe('blog')
    expect(start('blog/b.md', 0)).toBe('')
    expect(start('blog/b.md', 1_000_000)).toBe('blog/b.md')
    expect(codeOf(() => start('none.md', 4))).toBe('ENOENT')
    expect(codeOf(() => start('blog', 4))).toBe('EISDIR')
  })
  test('globs below a folder, not into dot folders unless they are spelt out', async () => {
    const glob = async (pattern: string, ignore: readonly string[] = []) =>
      [...(await fileSystem.glob(pattern, { cwd: disk, ignore }))].sort().map((path) => path.slice(disk.length + 1))
    expect(await glob('**/*.md')).toEqual(['a.md', 'blog/b.md'])
    expect(await glob('./blog/*.{md,mdx}')).toEqual(['blog/b.md', 'blog/c.mdx'])
    expect(await glob('blog/.hidden/*')).toEqual(['blog/.hidden/d.md'])
    expect(await glob('**/*.md', ['blog/**'])).toEqual(['a.md'])
    expect(await glob('blog')).toEqual([])
    expect(await glob(`${disk}/blog/*.md`)).toEqual(['blog/b.md'])
    expect(await glob('[x', [])).toEqual([])
  })
  test('writes and appends, and makes a file to append to', () => {
    fileSystem.writeFile(join(disk, 'out.txt'), 'one')
    fileSystem.appendFile(join(disk, 'out.txt'), ' two')
    fileSystem.appendFile(join(disk, 'new.txt'), 'ä')
    expect([text('out.txt'), text('new.txt')]).toEqual(['one two', 'ä'])
  })
  test('throws one kind of error, with the code and a sentence', () => {
    expect(codeOf(() => fileSystem.readBytes(join(disk, 'none.md')))).toBe('ENOENT')
    expect(codeOf(() => fileSystem.readBytes(join(disk, 'blog')))).toBe('EISDIR')
    expect(codeOf(() => fileSystem.readDirectory(join(disk, 'none')))).toBe('ENOENT')
    expect(codeOf(() => fileSystem.readDirectory(join(disk, 'a.md')))).toBe('ENOTDIR')
    expect(codeOf(() => fileSystem.writeFile(join(disk, 'blog'), ''))).toBe('EISDIR')
    expect(codeOf(() => fileSystem.realPath(join(disk, 'none.md')))).toBe('ENOENT')
  })
})

describe.skipIf(process.platform === 'win32')('nodeFileSystem', () => {
  test('marks links as what they are when it lists, and follows them otherwise', () => {
    symlinkSync('../../a.md', join(disk, 'blog', '.hidden', 'link.md'))
    expect(nodeFileSystem.readDirectory(join(disk, 'blog', '.hidden'))).toContainEqual({ name: 'link.md', kind: 'link' })
    expect(nodeFileSystem.stat(join(disk, 'blog', '.hidden', 'link.md'))?.kind).toBe('file')
  })
})

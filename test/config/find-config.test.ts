import { describe, expect, test } from 'vitest'
import { configFinder } from '../../src/config/find-config.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'

const find = (files: Readonly<Record<string, string>>, path: string) => configFinder(memoryFileSystem(files))(path)

describe('configFinder', () => {
  test('takes the nearest config, so that each package of a monorepo may have its own', () => {
    const finder = configFinder(memoryFileSystem({ '/r/.git/HEAD': '', '/r/post-lint.config.js': '', '/r/a/.post-lintrc.json': '{}' }))
    expect(finder('/r/a/deep/er/x.md')?.path).toBe('/r/a/.post-lintrc.json')
    expect(finder('/r/b/x.md')?.path).toBe('/r/post-lint.config.js')
    expect(finder('/r/a/y.md')).toBe(finder('/r/a/deep/er/x.md'))
  })
  test('goes no higher than the repository', () => {
    expect(find({ '/post-lint.config.js': '', '/r/.git/HEAD': '' }, '/r/blog/x.md')).toBeUndefined()
    expect(find({ '/post-lint.config.js': '', '/r/.git': 'gitdir: elsewhere' }, '/r/blog/x.md')).toBeUndefined()
  })
  test('goes to the root of the disk where there is no repository', () => {
    expect(find({ '/post-lint.config.js': '' }, '/r/blog/x.md')?.path).toBe('/post-lint.config.js')
    expect(find({}, '/x.md')).toBeUndefined()
  })
  test('warns of two configs in one folder and names both', () => {
    expect(find({ '/r/.post-lintrc.yml': '', '/r/post-lint.config.ts': '', '/r/package.json': '{"postLint":{}}' }, '/r/x.md')).toEqual({
      path: '/r/post-lint.config.ts',
      warning: 'There is more than one config in /r: post-lint.config.ts is used, not .post-lintrc.yml or package.json',
    })
  })
  test('overlooks a package.json without the key, with it deeper down, and one that is a folder', () => {
    expect(find({ '/r/package.json': '{"name":"x"}' }, '/r/x.md')).toBeUndefined()
    expect(find({ '/r/package.json': '{"scripts":{"postLint":"x"}}' }, '/r/x.md')).toBeUndefined()
    expect(find({ '/r/package.json': 'null' }, '/r/x.md')).toBeUndefined()
    expect(find({ '/r/package.json/': '', '/r/post-lint.config.js/': '' }, '/r/x.md')).toBeUndefined()
  })
  test('takes a package.json that means to hold a config and is broken, so that its mistake is told', () => {
    expect(find({ '/r/package.json': '{"postLint": {' }, '/r/x.md')?.path).toBe('/r/package.json')
  })
  test('looks into each folder once', () => {
    const disk = memoryFileSystem({ '/r/.git/HEAD': '', '/r/blog/a.md': '' })
    let looks = 0
    const counting: FileSystem = {
      ...disk,
      stat: (path) => {
        looks += 1
        return disk.stat(path)
      },
    }
    const finder = configFinder(counting)
    finder('/r/blog/a.md')
    const before = looks
    for (let index = 0; index < 1000; index += 1) finder(`/r/blog/${index}.md`)
    expect(looks).toBe(before)
  })
})

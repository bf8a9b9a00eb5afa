import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileSystemError } from '../../src/files/file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

const isRoot = process.getuid?.() === 0
const isWindows = process.platform === 'win32'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

function post(name: string, contents: string): string {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

async function replace(path: string, expected: string, replacement: string): Promise<string | undefined> {
  const error: unknown = await nodeFileSystem
    .replaceFile(path, Buffer.from(expected), Buffer.from(replacement))
    .catch((reason: unknown) => reason)
  if (error !== undefined && !(error instanceof FileSystemError)) throw error
  return error?.code
}

describe('replaceFile', () => {
  it('puts the new contents in the place of the old ones and leaves nothing else behind', async () => {
    const path = post('a.md', 'old\n')
    expect(await replace(path, 'old\n', 'new\n')).toBeUndefined()
    expect(readFileSync(path, 'utf8')).toBe('new\n')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
  it.skipIf(isWindows)('keeps the mode', async () => {
    const path = post('a.md', 'old\n')
    chmodSync(path, 0o754)
    await replace(path, 'old\n', 'new\n')
    expect(statSync(path).mode & 0o7777).toBe(0o754)
  })
  it.skipIf(!isRoot)('keeps the owner and the group', async () => {
    const path = post('a.md', 'old\n')
    chownSync(path, 1234, 4321)
    await replace(path, 'old\n', 'new\n')
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 4321 })
  })
  it('leaves a file alone that holds something else than was read', async () => {
    const path = post('a.md', 'newer\n')
    expect(await replace(path, 'old\n', 'new\n')).toBe('CHANGED')
    expect(readFileSync(path, 'utf8')).toBe('newer\n')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
  it('leaves a read-only file alone, for root too', async () => {
    const path = post('a.md', 'old\n')
    chmodSync(path, 0o444)
    expect(await replace(path, 'old\n', 'new\n')).toBe('READ_ONLY')
    expect(readFileSync(path, 'utf8')).toBe('old\n')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
  it.skipIf(isRoot || isWindows)('leaves a file alone in a folder that may not be written to', async () => {
    const path = post('a.md', 'old\n')
    chmodSync(folder, 0o500)
    expect(await replace(path, 'old\n', 'new\n')).toBe('EACCES')
    expect(readFileSync(path, 'utf8')).toBe('old\n')
  })
  it('does not make a file that has been deleted', async () => {
    expect(await replace(join(folder, 'a.md'), 'old\n', 'new\n')).toBe('ENOENT')
    expect(readdirSync(folder)).toEqual([])
  })
  it('writes no folder', async () => {
    expect(await replace(folder, 'old\n', 'new\n')).toBe('NOT_A_FILE')
  })
})

describe('removeLeftovers', () => {
  const leftover = '.post-lint-0123456789abcdef.tmp'
  it('deletes what a killed process has left, and nothing else', async () => {
    const long = new Date(Date.now() - 120_000)
    for (const name of [leftover, '.post-lint-notes.tmp', 'a.md']) utimesSync(post(name, 'x'), long, long)
    await nodeFileSystem.removeLeftovers(folder)
    expect(readdirSync(folder).sort()).toEqual(['.post-lint-notes.tmp', 'a.md'])
  })
  it('leaves alone what another process may be writing', async () => {
    post(leftover, 'x')
    await nodeFileSystem.removeLeftovers(folder)
    expect(readdirSync(folder)).toEqual([leftover])
  })
  it.skipIf(isWindows)('deletes a link with such a name, not what it leads to', async () => {
    const target = post('precious.md', 'x')
    const long = new Date(Date.now() - 120_000)
    utimesSync(target, long, long)
    symlinkSync(target, join(folder, leftover))
    await nodeFileSystem.removeLeftovers(folder)
    expect(readFileSync(target, 'utf8')).toBe('x')
    expect(lstatSync(target).isFile()).toBe(true)
  })
})

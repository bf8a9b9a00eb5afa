import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'
import { decodeText, readText } from '../../src/files/read-text.ts'

const read = (contents: string | Uint8Array) => readText(memoryFileSystem({ '/post.md': contents }), '/post.md')

describe('readText', () => {
  test('keeps the byte order mark and every line break', () => {
    expect(read('\uFEFF# One\r\n\rTwo\n')).toEqual({ kind: 'text', contents: '\uFEFF# One\r\n\rTwo\n' })
  })
  test('reads an empty file as empty text', () => {
    expect(read('')).toEqual({ kind: 'text', contents: '' })
  })
  test('tells the line that is not UTF-8', () => {
    expect(read(Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0x63, 0xe9, 0x0a, 0x64))).toEqual({
      kind: 'not-text',
      reason: 'The file is not valid UTF-8: line 3 holds bytes of another encoding; save it as UTF-8',
    })
  })
  test('refuses a character that is cut off at the end of the file', () => {
    expect(read(Uint8Array.of(0x0a, 0xe2, 0x82))).toMatchObject({ kind: 'not-text', reason: expect.stringContaining('line 2') })
  })
  test('refuses overlong forms and lone surrogates', () => {
    expect(read(Uint8Array.of(0xc0, 0xaf)).kind).toBe('not-text')
    expect(read(Uint8Array.of(0xed, 0xa0, 0x80)).kind).toBe('not-text')
  })
  test.each([
    ['little', [0xff, 0xfe, 0x61, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x61]],
  ])('names UTF-16, %s endian', (_, bytes) => {
    expect(read(Uint8Array.from(bytes))).toEqual({ kind: 'not-text', reason: 'The file is encoded in UTF-16; save it as UTF-8' })
  })
  test('tells a binary file by its NUL bytes', () => {
    expect(read('a\nb\0')).toEqual({ kind: 'not-text', reason: 'The file is not text: there is a NUL byte on line 2' })
  })
  test('says how big a file is that is too big, without reading it', () => {
    const fileSystem: FileSystem = {
      ...memoryFileSystem({ '/post.md': '' }),
      stat: () => ({ kind: 'file', size: 12_340_000 }),
      readBytes: () => {
        throw new Error('It was read')
      },
    }
    expect(readText(fileSystem, '/post.md')).toEqual({
      kind: 'not-text',
      reason: 'The file has 12.3 MB; files over 10 MB are not linted',
    })
  })
  test('throws in plain words for a missing file and for a folder called like a post', () => {
    expect(() => readText(memoryFileSystem({}), '/post.md')).toThrow('There is no file or folder `/post.md`')
    expect(() => readText(memoryFileSystem({ '/post.md/': '' }), '/post.md')).toThrow('`/post.md` is a folder, not a file')
  })
})

describe('decodeText', () => {
  test('decodes what came from standard input by the same rules', () => {
    expect(decodeText(new TextEncoder().encode('ä'))).toEqual({ kind: 'text', contents: 'ä' })
    expect(decodeText(Uint8Array.of(0xe4)).kind).toBe('not-text')
  })
})

describe.skipIf(process.platform === 'win32')('readText on the real disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('does not wait for a pipe that is called like a post', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    expect(() => readText(nodeFileSystem, join(folder, 'pipe.md'))).toThrow('is a pipe, a socket or a device, not a file')
  })
  test('does not read a device through a link', () => {
    symlinkSync('/dev/zero', join(folder, 'zero.md'))
    expect(() => readText(nodeFileSystem, join(folder, 'zero.md'))).toThrow('is a pipe, a socket or a device, not a file')
  })
  test('tells a link that leads back to itself', () => {
    symlinkSync('loop.md', join(folder, 'loop.md'))
    expect(() => readText(nodeFileSystem, join(folder, 'loop.md'))).toThrow('is a link that leads back to itself')
  })
})

import { type FileSystem, FileSystemError } from './file-system.ts'

const MEGABYTE = 1_000_000
const MAXIMUM_SIZE = 10 * MEGABYTE

/** The text of a file with its byte order mark, or one sentence (no full stop) that says why it is not text to be linted. */
export type FileText = { readonly kind: 'text'; readonly contents: string } | { readonly kind: 'not-text'; readonly reason: string }

/**
 * Reads a file as strict UTF-8: what is not text is told, never guessed, because a fix would write the guess back.
 *
 * @throws {FileSystemError} when the file is missing, may not be read, or is no regular file. A pipe or a device is not even
 * opened, because that alone could wait forever.
 */
export function readText(fileSystem: FileSystem, path: string): FileText {
  const stat = fileSystem.stat(path)
  if (stat === undefined) throw new FileSystemError('ENOENT', path)
  if (stat.kind !== 'file') throw new FileSystemError(stat.kind === 'directory' ? 'EISDIR' : 'NOT_A_FILE', path)
  if (stat.size > MAXIMUM_SIZE) return notText(`The file has ${(stat.size / MEGABYTE).toFixed(1)} MB; files over 10 MB are not linted`)
  return decodeText(fileSystem.readBytes(path))
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text in these bytes, by the same rules as `readText`: for standard input. */
export function decodeText(bytes: Uint8Array): FileText {
  if (isUtf16(bytes)) return notText('The file is encoded in UTF-16; save it as UTF-8')
  const nul = bytes.indexOf(0)
  if (nul !== -1) return holdsNul(lineAt(bytes, nul))
  try {
    return { kind: 'text', contents: decoder.decode(bytes) }
  } catch {
    return notText(`The file is not valid UTF-8: line ${firstInvalidLine(bytes)} holds bytes of another encoding; save it as UTF-8`)
  }
}

/** A text that is in memory already, by the same rules. */
export function asFileText(text: string): FileText {
  const nul = text.indexOf('\0')
  return nul === -1 ? { kind: 'text', contents: text } : holdsNul(text.slice(0, nul).split('\n').length)
}

function holdsNul(line: number): FileText {
  return notText(`The file is not text: there is a NUL byte on line ${line}`)
}

function notText(reason: string): FileText {
  return { kind: 'not-text', reason }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1)) line += 1
  return line
}

/** A line feed is never part of a longer UTF-8 character, so each line can be decoded by itself. */
function firstInvalidLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const lineFeed = bytes.indexOf(10, start)
    const end = lineFeed === -1 ? bytes.length : lineFeed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    if (lineFeed === -1) return line
    start = end + 1
  }
}

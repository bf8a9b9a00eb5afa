import { dirname } from 'node:path'
import { ConfigError } from '../config/config-error.ts'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { decodeText } from '../files/read-text.ts'
import { parseSuppressions } from './parse-suppressions.ts'
import { formatSuppressions, type Suppressions } from './suppressions.ts'

/** The file of suppressions as it was read. */
export interface SuppressionsFile {
  readonly suppressions: Suppressions
  /** `undefined` where there is no file yet. */
  readonly bytes: Uint8Array | undefined
}

/**
 * Reads a file of suppressions; one that is not there has none.
 *
 * @param path Absolute.
 * @param name How messages call the file.
 * @throws {ConfigError} for a file that cannot be read or is not valid.
 */
export async function readSuppressionsFile(fileSystem: FileSystem, path: string, name: string): Promise<SuppressionsFile> {
  try {
    if (fileSystem.stat(path) === undefined) return { suppressions: new Map(), bytes: undefined }
    const bytes = fileSystem.readBytes(path)
    const text = decodeText(bytes)
    if (text.kind === 'not-text') throw new ConfigError([`${name}: ${text.reason}`])
    return { suppressions: await parseSuppressions(text.contents, name), bytes }
  } catch (error) {
    throw asConfigError(error, 'read', name)
  }
}

/**
 * Writes a file of suppressions where that changes it.
 *
 * @param before What was read.
 * @throws {ConfigError} where it cannot be written, or was changed by somebody else since.
 */
export async function writeSuppressionsFile(
  fileSystem: FileSystem,
  path: string,
  name: string,
  before: SuppressionsFile,
  suppressions: Suppressions,
): Promise<void> {
  const text = formatSuppressions(suppressions)
  const bytes = new TextEncoder().encode(text)
  try {
    if (before.bytes !== undefined) {
      if (Buffer.compare(before.bytes, bytes) !== 0) await fileSystem.replaceFile(fileSystem.realPath(path), before.bytes, bytes)
    } else if (fileSystem.stat(dirname(path))?.kind === 'directory') fileSystem.writeFile(path, text)
    else throw new ConfigError([`The suppressions cannot be written: there is no folder for \`${name}\``])
  } catch (error) {
    throw asConfigError(error, 'written', name)
  }
}

function asConfigError(error: unknown, what: string, name: string): unknown {
  if (!(error instanceof FileSystemError)) return error
  return new ConfigError([`The suppressions cannot be ${what}: ${new FileSystemError(error.code, name, error.cause).message}`], error)
}

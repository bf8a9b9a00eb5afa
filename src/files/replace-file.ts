import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { FileSystemError } from './file-system.ts'
import { leftoverGuard } from './leftover-guard.ts'

/*
 * Why this is our own: the writers on npm (write-file-atomic 7, atomically 2) take a short write, which is what a disk gives that is
 * nearly full, for a whole one, and open a name that can be foreseen, through a link if there is one. See decision 0010.
 */

/** Begins with a dot and ends in no post's extension, so that no generator and no linter takes a left-over one for a post. */
const TEMPORARY_NAME = /^\.post-lint-[\da-f]{16}\.tmp$/

/** Writing takes milliseconds; what is older belongs to a process that was killed. */
const STALE_AFTER = 60_000

/** One for the process, because that is whose end it waits for. */
let guard: ReturnType<typeof leftoverGuard> | undefined

/**
 * Puts new contents in the place of a file's, at once: whoever reads the file meets the old ones or the new ones, whole, also after a
 * crash. Mode and owner stay. The new contents are on the disk when this returns.
 *
 * @param path Of the file itself; a link would be replaced by a file.
 * @param expected What the file is taken to hold.
 * @throws {FileSystemError | NodeJS.ErrnoException} when nothing was changed: `CHANGED` for a file that holds something else,
 * `READ_ONLY`, `NOT_OWNER` where the owner would change, and what the disk answers.
 */
export function replaceFile(path: string, expected: Uint8Array, replacement: Uint8Array): void {
  const stats = statSync(path)
  if (!stats.isFile()) throw new FileSystemError('NOT_A_FILE', path)
  // Root may write everything, and renaming asks for no permission on the file: so look at what its owner said.
  if ((stats.mode & 0o222) === 0) throw new FileSystemError('READ_ONLY', path)
  accessSync(path, constants.W_OK)
  const temporary = join(dirname(path), `.post-lint-${randomBytes(8).toString('hex')}.tmp`)
  guard ??= leftoverGuard()
  guard(resolve(temporary))
  // Fails where the name is taken, by a link too.
  const file = openSync(temporary, 'wx', 0o600)
  try {
    try {
      writeFileSync(file, replacement)
      keepOwnerAndMode(file, stats, path)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (!readFileSync(path).equals(expected)) throw new FileSystemError('CHANGED', path)
    renameSync(temporary, path)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
}

function keepOwnerAndMode(file: number, wanted: Stats, path: string): void {
  const { uid, gid } = fstatSync(file)
  // Only what differs: disks without owners and modes answer with errors.
  try {
    if (uid !== wanted.uid || gid !== wanted.gid) fchownSync(file, wanted.uid, wanted.gid)
  } catch (error) {
    throw new FileSystemError('NOT_OWNER', path, error)
  }
  // After the owner: giving a file away clears some of its bits.
  if (fstatSync(file).mode !== wanted.mode) fchmodSync(file, wanted.mode & 0o7777)
}

/** Deletes temporary files that a killed process has left in a folder. */
export function removeLeftovers(folder: string): void {
  const now = Date.now()
  for (const name of readdirSync(folder)) {
    if (!TEMPORARY_NAME.test(name)) continue
    const path = join(folder, name)
    // Another run may be deleting it at the same time.
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats !== undefined && now - stats.mtimeMs > STALE_AFTER) removeQuietly(path)
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // The reason why it was to be deleted is the one to tell.
  }
}

/** What stands at a path. A link is told from what it leads to only by `readDirectory`. */
export type EntryKind = 'file' | 'directory' | 'link' | 'other'

export interface FileStat {
  readonly kind: Exclude<EntryKind, 'link'>
  /** In bytes. */
  readonly size: number
}

export interface DirectoryEntry {
  readonly name: string
  readonly kind: EntryKind
}

/**
 * The disk as post-lint sees it, small enough to be kept in memory by a test. All paths are absolute.
 *
 * Every function throws `FileSystemError`, and nothing else, for what cannot be done.
 */
export interface FileSystem {
  /** @param limit How many bytes from the start to read at most; the whole file where it is left out. */
  readonly readBytes: (path: string, limit?: number) => Uint8Array
  /** Follows links; `undefined` where nothing stands, and for a link that leads nowhere. */
  readonly stat: (path: string) => FileStat | undefined
  /** Sorted by name. */
  readonly readDirectory: (path: string) => readonly DirectoryEntry[]
  /** The path with every link in it followed. */
  readonly realPath: (path: string) => string
  readonly writeFile: (path: string, contents: string) => void
  /**
   * Puts new contents in the place of a file's, at once and only where it still holds what is expected (`CHANGED` otherwise). Mode and
   * owner stay. The path must be that of the file itself, not of a link to it.
   */
  readonly replaceFile: (path: string, expected: Uint8Array, replacement: Uint8Array) => Promise<void>
  /** Deletes what a process that was killed while it replaced a file has left in a folder. */
  readonly removeLeftovers: (folder: string) => Promise<void>
  /** Makes the file where there is none. */
  readonly appendFile: (path: string, contents: string) => void
  /** The regular files below `cwd`, absolute, that match a glob. Follows no link and enters no dot folder that is not spelt out. */
  readonly glob: (pattern: string, options: GlobOptions) => Promise<readonly string[]>
}

export interface GlobOptions {
  readonly cwd: string
  /** Globs of what is left out. */
  readonly ignore: readonly string[]
}

/** What could not be done with a file, in one plain sentence without a full stop. */
export class FileSystemError extends Error {
  override readonly name = 'FileSystemError'
  /** As Node spells it (`ENOENT`, `EACCES` …), or one of ours (`NOT_A_FILE`, `CHANGED`, `READ_ONLY`, `NOT_OWNER`). */
  readonly code: string
  readonly path: string

  constructor(code: string, path: string, cause?: unknown) {
    super(sentence(code, path, cause), { cause })
    this.code = code
    this.path = path
  }
}

function sentence(code: string, path: string, cause: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file or folder \`${path}\``
    case 'EACCES':
    case 'EPERM':
      return `The permission to use \`${path}\` is missing`
    case 'EISDIR':
      return `\`${path}\` is a folder, not a file`
    case 'ELOOP':
      return `\`${path}\` is a link that leads back to itself`
    case 'READ_ONLY':
      return `\`${path}\` is read-only, so it was left alone`
    case 'CHANGED':
      return `\`${path}\` was changed by somebody else meanwhile, so it was left alone; run post-lint again`
    case 'NOT_OWNER':
      return `\`${path}\` belongs to another user, whom a fixed file cannot be given to, so it was left alone`
    case 'EROFS':
      return `\`${path}\` is on a disk that can only be read`
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `The disk is full, so \`${path}\` cannot be written`
    case 'EMFILE':
    case 'ENFILE':
      return `Too many files are open, so \`${path}\` cannot be opened`
    case 'ENAMETOOLONG':
      return `The name \`${path.slice(0, 60)}…\` is too long for a file`
    case 'NOT_A_FILE':
      return `\`${path}\` is a pipe, a socket or a device, not a file`
    default:
      return `\`${path}\` cannot be used: ${cause instanceof Error ? cause.message : code}`
  }
}

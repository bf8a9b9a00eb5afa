import { basename, dirname, join, resolve, sep } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { type LeftOutCause, pathFilter } from '../files/path-filter.ts'
import { relativePath } from '../files/relative-path.ts'
import { walkDirectory } from '../files/walk-directory.ts'
import { postExtensions } from '../site/post-file.ts'
import { count, isGlob, leftOut, missingFolderOf, nearestSibling, notAPost, skippedFiles, whyLeftOut } from './unmatched-pattern.ts'

export interface DiscoverFilesOptions {
  /** Files, folders, globs, and globs after `!` that take files out again, wherever they stand in the list. */
  readonly patterns: readonly string[]
  readonly cwd: string
  readonly fileSystem: FileSystem
  /** In the syntax of `.gitignore`, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
  readonly useGitignore?: boolean
  /** With the dot, in lower case; those of posts where it is left out. */
  readonly extensions?: readonly string[]
  readonly isIgnoredByConfig?: (path: string) => boolean | Promise<boolean>
  /** Whether the config names a file, so that it is a post whatever it looks like. */
  readonly isNamedByConfig?: (path: string) => boolean | Promise<boolean>
  /**
   * Whether a file is a post of the project and not something else in Markdown; every file is where it is left out. `within` is the
   * folder that was named, where it was found in one.
   */
  readonly isPost?: (path: string, within: string | undefined) => boolean | Promise<boolean>
  /** Whether a pattern that leads to no file is a problem or only worth a notice. */
  readonly errorOnUnmatchedPattern?: boolean
}

export interface DiscoveredFiles {
  /** Absolute, sorted, each file once whatever leads to it. */
  readonly files: readonly string[]
  /** Sentences without a full stop about files that were asked for by name and are left out all the same. */
  readonly notices: readonly string[]
  /** Sentences without a full stop about patterns that could not be followed: the run cannot count as done. */
  readonly problems: readonly string[]
}

interface Found {
  readonly path: string
  readonly isLink: boolean
}

/** Finds the files that patterns lead to. Nothing is read but folders and `.gitignore` files. */
export async function discoverFiles(options: DiscoverFilesOptions): Promise<DiscoveredFiles> {
  const { cwd, fileSystem, ignorePatterns = [], useGitignore = true, extensions = postExtensions } = options
  const negatedPatterns = options.patterns.filter(isNegated).map((pattern) => pattern.slice(1))
  const patterns = options.patterns.filter((pattern) => !isNegated(pattern))
  if (patterns.length === 0 && negatedPatterns.length > 0) patterns.push('.')
  const { isIgnoredByConfig = () => false, isNamedByConfig = () => false, isPost = () => true } = options
  const filter = await pathFilter({ fileSystem, cwd, negatedPatterns, ignorePatterns, useGitignore, isIgnoredByConfig, isPost })

  const files = new Map<string, Found>()
  const notices: string[] = []
  const problems: string[] = []
  const unmatched = options.errorOnUnmatchedPattern === false ? notices : problems
  const realPath = realPathOf(fileSystem)
  const hasExtension = (path: string): boolean => extensions.some((extension) => path.toLowerCase().endsWith(extension))
  const noPosts = new Set<string>()

  /** Keeps what is not left out, and counts the rest by cause. */
  const keep = async (
    found: readonly Found[],
    within: string | undefined,
    onLeftOut: (cause: LeftOutCause, path: string) => void,
  ): Promise<number> => {
    let kept = 0
    for (const file of found) {
      const cause = await filter.causeOf(file.path, within)
      if (cause !== undefined) {
        onLeftOut(cause, file.path)
        continue
      }
      kept += 1
      const key = realPath(file)
      if (files.get(key)?.isLink !== false) files.set(key, file)
    }
    return kept
  }
  const onError = (error: FileSystemError): void => {
    problems.push(new FileSystemError(error.code, relativePath(cwd, error.path), error.cause).message)
  }

  const addFile = async (path: string): Promise<void> => {
    const isLink = fileSystem.realPath(path) !== join(fileSystem.realPath(dirname(path)), basename(path))
    const name = relativePath(cwd, path)
    if (!hasExtension(path) && !(await isNamedByConfig(path))) {
      unmatched.push(notAPost(name))
      return
    }
    await keep([{ path, isLink }], undefined, (cause) => {
      if (cause === 'no post') noPosts.add(name)
      else notices.push(`Skipped \`${name}\`: ${whyLeftOut(cause)}`)
    })
  }
  /** What is left of a folder or glob; what is left out of it is worth a word as long as something is left. */
  const keepSome = async (found: readonly Found[], within: string, onLeftOut: (cause: LeftOutCause) => void): Promise<boolean> => {
    const others: string[] = []
    const kept = await keep(found, within, (cause, path) => {
      if (cause === 'no post') others.push(relativePath(cwd, path))
      onLeftOut(cause)
    })
    if (kept > 0) for (const name of others) noPosts.add(name)
    return kept > 0
  }
  const addDirectory = async (pattern: string, root: string): Promise<void> => {
    const posts = (enter: (directory: string) => boolean): Found[] =>
      walkDirectory(fileSystem, root, enter, onError).filter(({ path }) => hasExtension(path))
    const found = filter.isLeftOut(root) ? [] : posts((directory) => !filter.isLeftOut(directory))
    if (await keepSome(found, root, () => {})) return
    // Looking into the ignored folders too is only worth its time for telling what was ignored.
    const causes = new Map<LeftOutCause, number>()
    await keep(
      posts(() => true),
      root,
      (cause) => count(causes, cause),
    )
    const reason = causes.size > 0 ? leftOut(causes) : 'it holds no Markdown file'
    unmatched.push(`There is no file to lint in the folder \`${pattern}\`: ${reason}`)
  }
  const addGlob = async (pattern: string): Promise<void> => {
    const glob = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
    const ignore = ['node_modules', '.git'].filter((name) => !glob.split('/').includes(name)).map((name) => `**/${name}/**`)
    const matched = await fileSystem.glob(glob, { cwd, ignore })
    const found: Found[] = []
    for (const path of matched.map((one) => resolve(one))) {
      if (hasExtension(path) || (await isNamedByConfig(path))) found.push({ path, isLink: false })
    }
    const causes = new Map<LeftOutCause, number>()
    if (await keepSome(found, resolve(cwd, literalFolderOf(glob)), (cause) => count(causes, cause))) return
    if (causes.size > 0) unmatched.push(`No file that matches \`${pattern}\` is left: ${leftOut(causes)}`)
    else if (matched.length > 0) unmatched.push(`No Markdown file matches \`${pattern}\`, only other files do`)
    else unmatched.push(`No file matches \`${pattern}\`${missingFolderOf(glob, cwd, fileSystem)}`)
  }

  for (const pattern of new Set(patterns)) {
    try {
      const kind = kindAt(fileSystem, cwd, pattern)
      const path = resolve(cwd, pattern)
      if (pattern.trim() === '') problems.push('A path is empty; is it a variable without a value?')
      else if (kind === 'file') await addFile(path)
      else if (kind === 'directory') await addDirectory(pattern, path)
      else if (kind === 'other') problems.push(new FileSystemError('NOT_A_FILE', pattern).message)
      else if (isGlob(pattern)) await addGlob(pattern)
      else unmatched.push(`There is no file or folder \`${pattern}\`${nearestSibling(path, fileSystem)}`)
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      onError(error)
    }
  }
  const paths = [...files.values()].map(({ path }) => path)
  if (noPosts.size > 0) notices.push(skippedFiles([...noPosts]))
  return { files: paths.sort(), notices, problems: [...new Set(problems)] }
}

function isNegated(pattern: string): boolean {
  return pattern.startsWith('!') && pattern[1] !== '('
}

function kindAt(fileSystem: FileSystem, cwd: string, pattern: string): 'file' | 'directory' | 'other' | undefined {
  // No path may hold a NUL; the disk would answer with a programming error.
  return pattern.includes('\0') ? undefined : fileSystem.stat(resolve(cwd, pattern))?.kind
}

/** The folder that a glob spells out: `content/blog` of `content/blog/**`. */
function literalFolderOf(glob: string): string {
  const names = glob.split('/').slice(0, -1)
  const end = names.findIndex(isGlob)
  return (end === -1 ? names : names.slice(0, end)).join('/')
}

/** The same key for every path to one file. Costs a look at the disk only once a folder, and for links. */
function realPathOf(fileSystem: FileSystem): (file: Found) => string {
  const folders = new Map<string, string>()
  return ({ path, isLink }) => {
    if (isLink) return fileSystem.realPath(path)
    const folder = dirname(path)
    const real = folders.get(folder) ?? fileSystem.realPath(folder)
    folders.set(folder, real)
    return join(real, basename(path))
  }
}

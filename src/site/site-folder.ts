import { basename, join } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'
import { insideSite } from './inside-site.ts'
import { parseData, parseModule } from './parse-data.ts'
import type { StaticModule } from './static-config.ts'

/** A folder as generators look at it. Nothing here throws: what cannot be read, or lies behind a link that leads out, is not there. */
export interface SiteFolder {
  /** Absolute. */
  readonly path: string
  readonly name: string
  /** The names in the folder, sorted; what is a folder ends in `/`. A link to a folder counts as one. */
  readonly names: ReadonlySet<string>
  /** @param path Relative to the folder, with `/`; one that begins with `..` may lead as far as the boundary. */
  readonly kindOf: (path: string) => 'file' | 'directory' | 'other' | undefined
  /** The names below a folder, as in `names`; none where it is not there. */
  readonly namesIn: (path: string) => ReadonlySet<string>
  /** The text of a file; `undefined` where it is not there, no text, or larger than any config. */
  readonly readText: (path: string) => string | undefined
  /**
   * What a JSON, YAML or TOML file holds, or what can be told of the default export of a JavaScript or TypeScript one without running
   * it: a `StaticValue`, see `static-value.ts`. `undefined` where it is not there or has a mistake.
   */
  readonly readData: (path: string) => Promise<unknown>
  /** The imports and exports of a JavaScript or TypeScript file; `undefined` where it is not there or has a mistake. */
  readonly readModule: (path: string) => Promise<StaticModule | undefined>
}

const LARGEST_FILE = 2_000_000

/**
 * @param entriesOf The names in a folder, by its absolute path; kept by whoever gives it, because folders are asked for often.
 * @param boundary The folder that paths which lead out of this one may lead to; absolute.
 */
export function siteFolder(
  fileSystem: FileSystem,
  path: string,
  entriesOf: (path: string) => ReadonlySet<string>,
  boundary = path,
): SiteFolder {
  const at = (relative: string): string => join(path, relative)
  const names = entriesOf(path)
  const isReallyInside = insideSite(fileSystem, path, path)
  const isWithinReach = insideSite(fileSystem, path, boundary)
  // Every generator asks for folders that nearly no folder has; only what is listed is worth a question to the disk.
  const isInsideSite = (relative: string): boolean => {
    const first = relative.split('/', 1)[0] ?? ''
    if (first === '..') return isWithinReach(relative)
    return (first === '' || first === '.' || names.has(first) || names.has(`${first}/`)) && isReallyInside(relative)
  }
  const kindOf: SiteFolder['kindOf'] = (relative) =>
    isInsideSite(relative) ? attempt(() => fileSystem.stat(at(relative))?.kind) : undefined
  const read: SiteFolder['readText'] = (relative) =>
    attempt(() => {
      const stat = isInsideSite(relative) ? fileSystem.stat(at(relative)) : undefined
      if (stat?.kind !== 'file' || stat.size > LARGEST_FILE) return undefined
      const text = readText(fileSystem, at(relative))
      return text.kind === 'text' ? text.contents : undefined
    })
  return {
    path,
    name: basename(path),
    names,
    kindOf,
    namesIn: (relative) => (isInsideSite(relative) ? entriesOf(at(relative)) : new Set()),
    readText: read,
    readData: async (relative) => {
      const text = read(relative)
      return text === undefined ? undefined : parseData(text, relative)
    },
    readModule: async (relative) => {
      const text = read(relative)
      return text === undefined ? undefined : parseModule(text, relative)
    },
  }
}

/** The names in a folder, what is a folder with `/` at its end. */
export function folderEntries(fileSystem: FileSystem, path: string): ReadonlySet<string> {
  const entries = attempt(() => (fileSystem.stat(path)?.kind === 'directory' ? fileSystem.readDirectory(path) : [])) ?? []
  return new Set(
    entries.map(({ name, kind }) => {
      const isDirectory = kind === 'link' ? attempt(() => fileSystem.stat(join(path, name))?.kind) === 'directory' : kind === 'directory'
      return isDirectory ? `${name}/` : name
    }),
  )
}

function attempt<Result>(look: () => Result): Result | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

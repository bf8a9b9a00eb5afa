import { posix, resolve } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'
import { nearestName } from '../text/nearest-name.ts'
import { insideSite } from './inside-site.ts'

/** What stands at a path of a site. */
export type FoundFile =
  /** With the path as the disk spells it. */
  | { readonly kind: 'there'; readonly path: string }
  /** The path leads out of the boundary of the site, by `..` or through a link: nothing can be said. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing' }

/**
 * The files of one site. Paths are relative to its folder, with `/`; one that ends in `/` means a folder. Names are compared as a
 * case-sensitive disk does, on every disk, but for how accents are encoded. Nothing outside its boundary is read, nothing here throws.
 */
export interface SiteFiles {
  readonly find: (path: string) => FoundFile
  /** What is probably meant by the path of a missing file, as the disk spells it. */
  readonly nearest: (path: string) => { readonly path: string; readonly isCaseOnly: boolean } | undefined
  /** `undefined` where it is not there, outside, too large or no text. */
  readonly text: (path: string) => string | undefined
  /** The first bytes; `undefined` where they cannot be had. */
  readonly bytes: (path: string, limit: number) => Uint8Array | undefined
}

const LARGEST_FILE = 2_000_000

/**
 * @param boundary The folder that everything lies in which is looked at: `root`, or one above it.
 * @param entriesOf The names in a folder, by its absolute path, what is a folder with `/` at its end.
 */
export function siteFiles(
  fileSystem: FileSystem,
  root: string,
  boundary: string,
  entriesOf: (folder: string) => ReadonlySet<string>,
): SiteFiles {
  const isInsideSite = insideSite(fileSystem, root, boundary)
  const foldedNames = new Map<string, ReadonlyMap<string, string>>()

  const entriesIn = (folder: string): ReadonlySet<string> => entriesOf(resolve(root, folder))
  /** The names in a folder by what `fold` makes of them; worked out only where a name is not found as it is written. */
  const byFold = (folder: string, fold: (name: string) => string): ReadonlyMap<string, string> => {
    const key = `${fold.name}:${folder}`
    const known = foldedNames.get(key) ?? new Map([...entriesIn(folder)].reverse().map((name) => [fold(name), name]))
    foldedNames.set(key, known)
    return known
  }
  const spell = (folder: string, name: string): string | undefined => {
    if (entriesIn(folder).has(name)) return name
    // One name may be written with accents of two kinds, and disks differ in the one they keep.
    return isAscii(name) ? undefined : byFold(folder, composed).get(composed(name))
  }
  const spellInAnyCase = (folder: string, name: string): string | undefined =>
    spell(folder, name) ?? byFold(folder, folded).get(folded(name))

  const walk = (path: string, spelling: typeof spell): FoundFile | { kind: 'missing'; folder: string; rest: readonly string[] } => {
    const names = namesOf(path)
    if (names === undefined) return { kind: 'outside' }
    let folder = ''
    for (const [index, name] of names.entries()) {
      if (!isInsideSite(folder)) return { kind: 'outside' }
      const found = name === '../' ? name : spelling(folder, name)
      if (found === undefined) return { kind: 'missing', folder, rest: names.slice(index) }
      folder += found
    }
    return folder.endsWith('../') && !isInsideSite(folder) ? { kind: 'outside' } : { kind: 'there', path: folder }
  }
  const find: SiteFiles['find'] = (path) => walk(path, spell)
  const nearest: SiteFiles['nearest'] = (path) => {
    const inAnyCase = walk(path, spellInAnyCase)
    if (inAnyCase.kind === 'there') return { path: inAnyCase.path, isCaseOnly: true }
    const exact = walk(path, spell)
    if (!('rest' in exact)) return undefined
    const [wrong = '', ...rest] = exact.rest
    const alike = [...entriesIn(exact.folder)].filter((name) => isLikely(name, wrong))
    const right = nearestName(wrong, alike)
    if (right === undefined) return undefined
    const found = walk(exact.folder + right + rest.join(''), spell)
    return found.kind === 'there' ? { path: found.path, isCaseOnly: false } : undefined
  }
  const read = <Contents>(path: string, take: (absolute: string) => Contents): Contents | undefined => {
    try {
      const absolute = resolve(root, path)
      return isInsideSite(path) && fileSystem.stat(absolute)?.kind === 'file' ? take(absolute) : undefined
    } catch (error) {
      if (error instanceof FileSystemError) return undefined
      throw error
    }
  }
  const text: SiteFiles['text'] = (path) =>
    read(path, (absolute) => {
      if ((fileSystem.stat(absolute)?.size ?? 0) > LARGEST_FILE) return undefined
      const contents = readText(fileSystem, absolute)
      return contents.kind === 'text' ? contents.contents : undefined
    })
  const bytes: SiteFiles['bytes'] = (path, limit) => read(path, (absolute) => fileSystem.readBytes(absolute, limit))
  return { find, nearest, text, bytes }
}

/** The names that a path is made of, folders with `/` at their end; `undefined` for one that counts from elsewhere. */
function namesOf(path: string): readonly string[] | undefined {
  const normal = posix.normalize(path)
  if (normal.startsWith('/')) return undefined
  if (normal === '..' || normal.endsWith('/..')) return namesOf(`${normal}/`)
  return normal === '.' || normal === './' ? [] : (normal.match(/[^/]+\/?/g) ?? [])
}

/** A file is not meant by a folder, nor `image-2.png` by `image-1.png`. */
function isLikely(name: string, wrong: string): boolean {
  return (
    name.endsWith('/') === wrong.endsWith('/') &&
    Math.abs(name.length - wrong.length) <= 4 &&
    name.replaceAll(/\D/g, '') === wrong.replaceAll(/\D/g, '')
  )
}

function isAscii(name: string): boolean {
  return /^[\0-\x7f]*$/.test(name)
}

function composed(name: string): string {
  return name.normalize('NFC')
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

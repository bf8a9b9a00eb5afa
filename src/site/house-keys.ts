import { extname, join } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import type { IsIgnored } from '../files/ignore-patterns.ts'
import { readText } from '../files/read-text.ts'
import { walkDirectory } from '../files/walk-directory.ts'
import { isPostFile } from './post-file.ts'

/** The front matter keys that a site uses, whatever a schema knows of them. */
export interface HouseKeys {
  /**
   * Whether a key is the site's own, and no slip: its templates, code or data name it, or several of its posts have it.
   *
   * @param meant The known key that it looks like.
   */
  readonly has: (key: string, meant: string) => boolean
}

/** What may name a key, or describe it for an editor. Style sheets and lock files do neither. */
const NAMING_FILE =
  /\.(?:html?|xml|liquid|njk|nunjucks|hbs|handlebars|mustache|ejs|pug|jade|twig|swig|jinja2?|j2|webc|haml|slim|erb|gotmpl|tmpl|vue|svelte|astro|[cm]?[jt]sx?|py|rb|php|go|ya?ml|toml|json5?)$/i
const NO_NAMING_FILE = /(?:^|[.-])(?:lock|min)\.\w+$|^post-lint|\.d\.ts$/i
/** A new post begins as a copy of one of the files in there. */
const SCAFFOLD_FOLDER = /[/\\](?:archetypes|scaffolds|_?templates)[/\\]/
/** What a build writes, and what comes from elsewhere. */
const FOREIGN_FOLDER = /[/\\](?:_site|build|coverage|dist|out|public|target|vendor|venv|__pycache__|tests?|__tests__)$/
/** Folders of themes that begin with a dot. */
const HIDDEN_FOLDERS = ['.vitepress', '.vuepress']

const MOST_FILES = 4000
const MOST_POSTS = 6000
const LARGEST_FILE = 400_000
/** Front matter that is longer has its usual keys at its start. */
const FRONT_MATTER_HEAD = 4096

/** Fewer posts than this may all have the same slip. */
const SEVERAL = 3
/** A slip that was copied is still rare beside the right key. */
const RARE = 10

/**
 * @param folders Absolute; the site's own, and those of its posts that lie outside of it. They are looked into when the first key is
 *   asked for, and once.
 */
export function houseKeys(fileSystem: FileSystem, folders: readonly string[], isIgnored: IsIgnored): HouseKeys {
  let found: Vocabulary | undefined
  return {
    has: (key, meant) => {
      found ??= lookInto(fileSystem, folders, isIgnored)
      // `Tags` beside `tags` is another key only where it is spelled so; `titel` is one in any case.
      const isOtherWord = key.toLowerCase() !== meant.toLowerCase()
      if (found.named.has(key) || (isOtherWord && found.named.has(key.toLowerCase()))) return true
      const posts = found.posts.get(key) ?? 0
      return posts >= SEVERAL && posts * RARE >= (found.posts.get(meant) ?? 0)
    },
  }
}

interface Vocabulary {
  /** The words in files that are no posts, as they are and in small letters. */
  readonly named: ReadonlySet<string>
  /** How many posts have a key. */
  readonly posts: ReadonlyMap<string, number>
}

function lookInto(fileSystem: FileSystem, folders: readonly string[], isIgnored: IsIgnored): Vocabulary {
  const named = new Set<string>()
  const posts = new Map<string, number>()
  const files = new Set<string>()
  const enter = (folder: string): boolean => !FOREIGN_FOLDER.test(folder) && !isIgnored(folder, 'directory')
  for (const folder of folders.flatMap((one) => [one, ...HIDDEN_FOLDERS.map((hidden) => join(one, hidden))])) {
    for (const { path } of walkDirectory(fileSystem, folder, enter, () => undefined)) if (!isIgnored(path, 'file')) files.add(path)
  }
  let filesLeft = MOST_FILES
  let postsLeft = MOST_POSTS
  for (const path of files) {
    const isScaffold = SCAFFOLD_FOLDER.test(path) && extname(path) !== ''
    if (isPostFile(path) && !isScaffold) {
      postsLeft -= 1
      if (postsLeft < 0) continue
      for (const key of keysIn(headOf(fileSystem, path))) posts.set(key, (posts.get(key) ?? 0) + 1)
    } else if (isScaffold || (NAMING_FILE.test(path) && !NO_NAMING_FILE.test(nameOf(path)))) {
      filesLeft -= 1
      if (filesLeft < 0) continue
      for (const word of wordsIn(textOf(fileSystem, path))) named.add(word).add(word.toLowerCase())
    }
  }
  return { named, posts }
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Whole words, `my-key` as one; the name of an element (`<Title>`) and a part of a path are none. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}_$</-])[\p{L}_$][\p{L}\p{N}_$-]*/gu))
}

/** The keys of a block of front matter at any depth, told by their looks: enough to count them. */
function keysIn(head: string): ReadonlySet<string> {
  const opening = /^\uFEFF?\s*(?:-{3}|\+{3}|\{)/.exec(head)
  if (opening === null) return new Set()
  const rest = head.slice(opening[0].length)
  const end = rest.search(/^(?:-{3}|\+{3}|\.{3}|\})[ \t]*$/m)
  const keys = (end === -1 ? rest : rest.slice(0, end)).matchAll(/^[ \t]*(?:-[ \t]+)?["']?([\p{L}\p{N}_$-]+)["']?[ \t]*[:=]/gmu)
  return new Set([...keys].map(([, key = '']) => key))
}

function headOf(fileSystem: FileSystem, path: string): string {
  return attempt(() => new TextDecoder().decode(fileSystem.readBytes(path, FRONT_MATTER_HEAD))) ?? ''
}

function textOf(fileSystem: FileSystem, path: string): string {
  const read = (): string => {
    if ((fileSystem.stat(path)?.size ?? 0) > LARGEST_FILE) return ''
    const text = readText(fileSystem, path)
    return text.kind === 'text' ? text.contents : ''
  }
  return attempt(read) ?? ''
}

/** A file that cannot be read names nothing. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

import { posix } from 'node:path'
import { contentKind } from './content-kind.ts'
import type { DetectedSite, PlacedPost } from './generator.ts'
import { pageTargets } from './mdx-pages.ts'
import { below, isOutOfSight, leadsOut } from './page-files.ts'
import { isProjectDocument, isTestFile } from './project-document.ts'
import type { SiteFolder } from './site-folder.ts'

export interface DeclaredContent {
  /** The folders that the config names, relative to the site. */
  readonly folders: readonly string[]
  /** Whether Markdown elsewhere in the site may be content as well: code of the site reads what it likes. */
  readonly isOpen: boolean
  readonly publicFolder: string
  /** Folders of routes, which may make files as well. */
  readonly routes: readonly string[]
  /** The extensions of posts without the dot: `md`, `mdx`. */
  readonly extensions: readonly string[]
}

/** Folders of code that tests, generates or documents the site. */
const CODE = new Set(['fixtures', 'scripts', 'scaffolds', 'templates', 'patches'])

/**
 * Places the files of a site whose collections stand in a config, and whose code does with them what it likes: where a link leads
 * and how a page looks is not known.
 */
export function declaredContent(
  folder: SiteFolder,
  { folders, isOpen, publicFolder, routes, extensions }: DeclaredContent,
): DetectedSite['place'] {
  const roots = [...new Set(folders.map((one) => below('', one).replace(/\/$/, '')))]
    .filter((one) => one !== '.' && !leadsOut(one))
    .sort((a, b) => b.length - a.length)
  const targets = { routes: [...routes, ...roots], publicFolder: { path: publicFolder, routes, hasBase: false } }
  return (path): PlacedPost | undefined => {
    if (!extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`)) || isOutOfSight(path)) return undefined
    const root = roots.find((one) => path.startsWith(`${one}/`))
    const place = root === undefined ? (isOpen ? openPlace(path) : undefined) : declaredPlace(root, path)
    if (place === undefined) return undefined
    return {
      collection: { name: place.name, kind: contentKind(place.name, 'pages'), folder: place.root },
      pathInCollection: place.root === '' ? path : path.slice(place.root.length + 1),
      isMdx: path.endsWith('.mdx'),
      ...pageTargets(folder, path, targets),
    }
  }
}

interface Place {
  readonly root: string
  readonly name: string
}

/** One declared folder may hold them all, posts in one of its own among them. */
function declaredPlace(root: string, path: string): Place {
  const name = posix.basename(root)
  if (contentKind(name, 'pages') === 'posts') return { root, name }
  const names = foldersOf(path)
  const ofPosts = names.findIndex((one, depth) => depth >= root.split('/').length && contentKind(one, 'pages') === 'posts')
  return ofPosts === -1 ? { root, name } : { root: names.slice(0, ofPosts + 1).join('/'), name: names[ofPosts] ?? name }
}

/** The collection of a file that no config names: the folder for posts on its way, or the first that is no root of code. */
function openPlace(path: string): Place | undefined {
  const names = foldersOf(path)
  if (isProjectDocument(path) || isTestFile(path) || names.some((name) => CODE.has(name))) return undefined
  const ofPosts = names.findIndex((name) => contentKind(name, 'pages') === 'posts')
  const first = names.findIndex((name) => !['src', 'app', 'content', 'data', 'public', 'static'].includes(name))
  const depth = ofPosts === -1 ? Math.max(first, 0) : ofPosts
  const name = names[depth]
  return name === undefined ? { root: '', name: 'pages' } : { root: names.slice(0, depth + 1).join('/'), name }
}

/** The folders above a post; a folder that is the post itself, as `hello/index.md` is, is none of them. */
function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return /(?:^|\/)(?:index|\+?page)\.\w+$/.test(path) ? names.slice(0, -1) : names
}

/** The folders that a config names for its collections, by the key in which it does: `dir: 'posts'`, `path: 'blog/*.md'`. */
export function foldersInConfig(config: string | undefined, keys: readonly string[], base = ''): readonly string[] {
  const pattern = new RegExp(`\\b(?:${keys.join('|')})\\s*:\\s*(['"\`])(?:\\./)?([^'"\`$\\n]{1,200})\\1`, 'g')
  return [...(config ?? '').matchAll(pattern)]
    .map(([, , path = '']) => below(base, withoutGlob(path)))
    .filter((path) => path !== '.' && !leadsOut(path))
}

/** The folder above the first name with a sign of a pattern in it. */
function withoutGlob(path: string): string {
  const names = path.split('/')
  const first = names.findIndex((name) => /[*?{}[\]()!]|\.(?:mdx?|markdown)$/.test(name))
  return (first === -1 ? names : names.slice(0, first)).join('/')
}

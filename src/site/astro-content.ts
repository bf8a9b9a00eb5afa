import { contentKind } from './content-kind.ts'
import type { PlacedPost } from './generator.ts'
import { localeFinder, localizedPath } from './locale-folders.ts'
import { below, besidePost, isMarkdownFile, isRelative, leadsOut, pageFiles, whereThere } from './page-files.ts'
import { publicFiles } from './public-folder.ts'
import type { SiteFolder } from './site-folder.ts'

export const ASTRO_CONFIGS: readonly string[] = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `astro.config.${extension}`)

/** Its integration never compiled version 1. */
const MDX_OF_ASTRO = { version: 2 } as const
const STARLIGHT_DOCS = 'src/content/docs'

/** The folders beside the site that it loads collections from: `../docs`. */
export function astroFoldersBeside(folder: SiteFolder): readonly string[] {
  return collectionFolders(folder).filter(leadsOut)
}

/**
 * Places the files of an Astro site: the entries of its content collections, and the pages among its routes.
 *
 * @param options `config` is the text of `astro.config.*`; `undefined` where there is none.
 */
export function astroContent(
  folder: SiteFolder,
  options: { readonly config: string | undefined; readonly hasStarlight: boolean },
): (path: string) => PlacedPost | undefined {
  const { config, hasStarlight } = options
  const roots = collectionFolders(folder)
  const hasAliases = /"(?:paths|baseUrl)"/.test(folder.readText('tsconfig.json') ?? folder.readText('jsconfig.json') ?? '')
  const publicFolder = { path: 'public', routes: ['src/pages'], hasBase: /\b(?:base|publicDir)\s*:/.test(config ?? '') }
  const localesIn = localeFinder(folder, config)

  const targetsOf = (path: string): Pick<PlacedPost, 'linkCandidates' | 'imageCandidates'> => ({
    linkCandidates: (target) => {
      if (target.startsWith('/')) return whereThere(folder, [...docsAt(target), below('public', target)])
      return isMarkdownFile(target) ? [besidePost(path, target)] : undefined
    },
    imageCandidates: (target, pointer) => {
      if (target.startsWith('/')) return publicFiles(folder, publicFolder, target)
      const beside = [besidePost(path, target)]
      if (isRelative(target)) return beside
      const isAlias = /^[@~#$]/.test(target) || (hasAliases && target.includes('/'))
      return isAlias || pointer !== undefined ? whereThere(folder, beside) : beside
    },
  })
  /** Docs of Starlight keep the paths of their files, and what is not translated yet shows the text that is to be translated. */
  const docsAt = (target: string): readonly string[] => {
    if (!hasStarlight) return []
    const { rest } = localizedPath(STARLIGHT_DOCS, target.slice(1), localesIn(STARLIGHT_DOCS), config)
    return [target, rest].flatMap((route) => pageFiles(route)).map((file) => below(STARLIGHT_DOCS, file))
  }

  const placeEntry = (path: string): PlacedPost | undefined => {
    const root = roots.find((candidate) => path.startsWith(`${candidate}/`)) ?? /^src\/content\/[^/]+(?=\/)/.exec(path)?.[0]
    if (root === undefined || isHidden(path.slice(root.length))) return undefined
    const name = root.slice(root.lastIndexOf('/') + 1)
    const isDocs = hasStarlight && root === STARLIGHT_DOCS
    const { rest, locale, folder: own, sources } = localizedPath(root, path.slice(root.length + 1), localesIn(root), config)
    return {
      collection: { name, kind: isDocs ? 'docs' : contentKind(name, 'docs'), folder: own },
      pathInCollection: rest,
      locale,
      schema: isDocs ? 'starlight' : 'astro',
      isMdx: path.endsWith('.mdx'),
      mdx: { ...MDX_OF_ASTRO, ...(isDocs && { hasDirectives: true }) },
      sourceCandidates: sources,
      ...(isDocs && { addressOf: (frontMatter) => docsAddress(path.slice(root.length + 1), frontMatter?.value('slug')) }),
      ...targetsOf(path),
    }
  }
  const placePage = (path: string): PlacedPost | undefined => {
    if (!path.startsWith('src/pages/') || path.split('/').some((name) => name.startsWith('_'))) return undefined
    return {
      collection: { name: 'pages', kind: 'pages', folder: 'src/pages' },
      pathInCollection: path.slice('src/pages/'.length),
      schema: 'astro',
      isMdx: path.endsWith('.mdx'),
      mdx: MDX_OF_ASTRO,
      ...targetsOf(path),
    }
  }
  return (path) => (isMarkdownFile(path) ? (placeEntry(path) ?? placePage(path)) : undefined)
}

/** The folders that `src/content.config.*` loads collections from besides those in `src/content`, the longest first. */
function collectionFolders(folder: SiteFolder): readonly string[] {
  const config = ['ts', 'mts', 'js', 'mjs'].map((extension) => folder.readText(`src/content.config.${extension}`)).find((text) => text)
  const matches = [...(config ?? '').matchAll(/\bbase\s*:\s*['"`](?:\.?\/)?([^'"`$]{1,200})['"`]/g)]
  // Of a folder beside the site that is not loaded whole, nobody knows which files are posts.
  const bases = matches
    .filter(({ 1: base = '', index }) => !base.startsWith('..') || loadsAll(config ?? '', index))
    .map(([, base = '']) => base)
  const folders = bases
    .map((base) => below(base, '').replace(/\/$/, ''))
    .filter((base) => base !== '.' && base !== '..' && !base.endsWith('/..'))
  return [...new Set(folders)].sort((a, b) => b.length - a.length)
}

/** Whether the `glob({ … })` around a place in a config takes every post of its folder. */
function loadsAll(config: string, at: number): boolean {
  const next = config.indexOf('glob(', at)
  const around = config.slice(config.lastIndexOf('glob(', at), next === -1 ? at + 300 : next)
  return /\bpattern\s*:\s*['"`]\*\*\/(?:\[\^_\])?\*\.(?:mdx?|\{mdx?,mdx?\})['"`]/.test(around)
}

/** Entries whose names begin with an underscore are left out by the patterns of nearly every collection. */
function isHidden(path: string): boolean {
  return /\/_[^/]*$/.test(path) || path.includes('/.')
}

/** A name that is made fit for a URL when the site is built gives no address here. */
function docsAddress(path: string, slug: unknown): string | undefined {
  if (typeof slug === 'string') return `/${slug.replace(/^\//, '')}`
  const route = path.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '')
  return /^[a-z\d/-]*$/.test(route) ? `/${route}` : undefined
}

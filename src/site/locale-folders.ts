import { isLocaleName } from '../text/locale-name.ts'
import type { SiteFolder } from './site-folder.ts'

/**
 * The folders of a content folder that hold languages. A name alone is no proof (`ts` is a language too): it has to be listed in the
 * config, or hold what the content folder or another language holds too.
 *
 * @param config The text of the site's config; `undefined` where it cannot be read.
 */
export function localeFolders(folder: SiteFolder, root: string, config: string | undefined): ReadonlySet<string> {
  const names = folder.namesIn(root)
  const locales = [...names].flatMap((name) => (name.endsWith('/') && isLocaleName(name.slice(0, -1)) ? [name.slice(0, -1)] : []))
  if (config !== undefined && !/locales|i18n|languages/i.test(config)) return new Set()
  const isListed = (name: string): boolean =>
    config !== undefined && new RegExp(`['"\`]${name}['"\`]|(?:^|[\\s{,])${name}\\s*:`).test(config)
  const isMirror = (name: string): boolean => {
    const own = [...folder.namesIn(`${root}/${name}`)]
    const others = [names, ...locales.filter((other) => other !== name).map((other) => folder.namesIn(`${root}/${other}`))]
    return name.length !== 3 && own.some((entry) => others.some((other) => other.has(entry)))
  }
  return new Set(locales.filter((name) => isListed(name) || isMirror(name)))
}

/** The same for many content folders of one site, each looked at once. */
export function localeFinder(folder: SiteFolder, config: string | undefined): (root: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (root) => {
    const locales = known.get(root) ?? localeFolders(folder, root, config)
    known.set(root, locales)
    return locales
  }
}

/** The language of the posts that stand in no folder of a language, and the folder of the language that is translated from. */
export function mainLocale(config: string | undefined): { readonly atRoot: string | undefined; readonly source: string | undefined } {
  const [, atRoot] = /\broot\s*:\s*\{[^{}]*?\blang\s*:\s*['"`]([\w-]{1,35})/.exec(config ?? '') ?? []
  const [, source] = /\bdefault(?:Locale|Language)\s*:\s*['"`]([\w-]{1,35})/.exec(config ?? '') ?? []
  return { atRoot, source: source === 'root' ? undefined : source }
}

export interface LocalizedPath {
  /** `undefined` where the site has one language, or where nothing tells which one this is. */
  readonly locale: string | undefined
  /** The folder that `rest` counts from, with that of the language. */
  readonly folder: string
  readonly rest: string
  /** The posts that the post may be a translation of, best first. */
  readonly sources: readonly { readonly path: string; readonly locale: string | undefined }[]
}

/**
 * Takes the language off a path below a content folder.
 *
 * @param locales As `localeFolders` gives them.
 */
export function localizedPath(root: string, rest: string, locales: ReadonlySet<string>, config: string | undefined): LocalizedPath {
  const slash = rest.indexOf('/')
  const first = slash === -1 ? '' : rest.slice(0, slash)
  const main = mainLocale(config)
  if (!locales.has(first)) {
    return { locale: locales.size === 0 ? undefined : (main.atRoot ?? main.source), folder: root, rest, sources: [] }
  }
  const below = rest.slice(slash + 1)
  const folders = [main.source, undefined, 'en'].filter((name, index) => (name === undefined ? index > 0 : locales.has(name)))
  const isSource = first === (main.source ?? 'en')
  const sources = [...new Set(folders)]
    .filter((name) => name !== first && !(isSource && name !== undefined))
    .flatMap((name) =>
      otherExtensions(below).map((path) => ({ path: [root, name, path].filter(Boolean).join('/'), locale: name ?? main.atRoot })),
    )
  return { locale: first, folder: root === '' ? first : `${root}/${first}`, rest: below, sources }
}

/** The path itself, and with the other extension of Markdown: a translation may need MDX where its source does not. */
export function otherExtensions(path: string): readonly string[] {
  if (path.endsWith('.mdx')) return [path, path.slice(0, -1)]
  return path.endsWith('.md') ? [path, `${path}x`] : [path]
}

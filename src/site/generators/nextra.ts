import { contentKind } from '../content-kind.ts'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { localeFinder, localizedPath } from '../locale-folders.ts'
import { localeInName } from '../locale-in-name.ts'
import { pageTargets } from '../mdx-pages.ts'
import { sureLinks } from '../own-plugins.ts'
import { packageManifest } from '../package-manifest.ts'
import { isMarkdownFile, isOutOfSight } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIGS = ['ts', 'mjs', 'js', 'cjs'].map((extension) => `next.config.${extension}`)
const INDEX = /^(?:index|page)\.mdx?$/
/** `pages` is where Nextra 2 and 3 look. */
const ROOT = /^((?:src\/)?(?:content|app|pages))\/(.+)$/

export const nextra: Generator = {
  name: 'nextra',
  detect: async (folder) => {
    const { packages } = await packageManifest(folder)
    const name = CONFIGS.find((one) => folder.names.has(one))
    const config = name && folder.readText(name)
    const isCertain = config !== undefined && /['"`]nextra['"`]/.test(config)
    if (!isCertain && !packages.has('nextra')) return undefined
    const isBlog = packages.has('nextra-theme-blog') || config?.includes('nextra-theme-blog') === true
    return {
      evidence: isCertain && name !== undefined ? name : 'package.json',
      isCertain,
      place: sureLinks(config, placing(folder, config, isBlog)),
    }
  },
}

function placing(folder: SiteFolder, config: string | undefined, isBlog: boolean): DetectedSite['place'] {
  const localesIn = localeFinder(folder, config)
  const publicFolder = { path: 'public', routes: ['app', 'src/app', 'pages', 'src/pages'], hasBase: /\bbasePath\b/.test(config ?? '') }

  return (path): PlacedPost | undefined => {
    const [, root, inRoot] = ROOT.exec(path) ?? []
    if (root === undefined || inRoot === undefined || !isMarkdownFile(path) || isOutOfSight(path)) return undefined
    const isApp = root.endsWith('app')
    // Among the routes only this name makes a page; the other files are parts of pages.
    if (isApp && !/(?:^|\/)page\.mdx?$/.test(path)) return undefined
    if (root.endsWith('pages') && /^(?:api\/|_(?:app|document|error)\.)/.test(inRoot)) return undefined
    const { locale, folder: own, rest, sources } = localizedPath(root, inRoot, localesIn(root), config)
    const inName = locale === undefined ? localeInName(folder, path) : undefined
    const names = rest.split('/')
    // Names in parentheses group routes and are no part of an address.
    const first = names.findIndex((name) => !/^\(.*\)$/.test(name))
    const inFirst = names.slice(first + 1).join('/')
    const isPost = isBlog && inFirst !== '' && contentKind(names[first] ?? '', 'pages') === 'posts' && !INDEX.test(inFirst)
    return {
      collection: isPost
        ? { name: names[first] ?? '', kind: 'posts', folder: [own, ...names.slice(0, first + 1)].join('/') }
        : { name: root, kind: isBlog ? 'pages' : 'docs', folder: own },
      pathInCollection: isPost ? inFirst : rest,
      locale: inName?.locale ?? locale,
      schema: isPost ? 'nextra-post' : 'nextra-page',
      isMdx: path.endsWith('.mdx'),
      sourceCandidates: inName?.sources ?? sources,
      ...pageTargets(folder, path, { routes: isApp ? [] : [root], publicFolder }),
    }
  }
}

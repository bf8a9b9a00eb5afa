import { contentKind } from '../content-kind.ts'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { localeFinder, localizedPath } from '../locale-folders.ts'
import { localeInName } from '../locale-in-name.ts'
import { pageTargets } from '../mdx-pages.ts'
import { sureLinks } from '../own-plugins.ts'
import { packageManifest } from '../package-manifest.ts'
import { below, isMarkdownFile, isOutOfSight, leadsOut } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIGS = ['ts', 'mts', 'js', 'mjs'].map((extension) => `source.config.${extension}`)
const PLACES_OF_I18N = ['lib/i18n.ts', 'src/lib/i18n.ts', 'app/i18n.ts']

export const fumadocs: Generator = {
  name: 'fumadocs',
  outsideConfigs: CONFIGS,
  detect: async (folder) => {
    const { packages } = await packageManifest(folder)
    const name = CONFIGS.find((one) => folder.names.has(one))
    const config = name && folder.readText(name)
    const isCertain = config?.includes('fumadocs') === true
    const isLikely = ['fumadocs-mdx', 'fumadocs-core'].some((one) => packages.has(one)) && folder.names.has('content/')
    if (!isCertain && !isLikely) return undefined
    const roots = declaredFolders(config)
    return {
      evidence: isCertain && name !== undefined ? name : 'package.json',
      isCertain,
      place: sureLinks(config, placing(folder, roots)),
      outsideFolders: roots.filter(leadsOut),
    }
  },
}

/** The deepest first. */
function declaredFolders(config: string | undefined): readonly string[] {
  const folders = [...(config ?? '').matchAll(/\bdir\s*:\s*['"`](?:\.\/)?([^'"`$\n]{1,200})['"`]/g)].map(([, dir = '']) => below('', dir))
  const declared = folders.filter((dir) => !/^\/|^\.$|(?:^|\/)\.\.\/?$/.test(dir)).map((dir) => dir.replace(/\/$/, ''))
  return [...new Set(declared)].sort((a, b) => b.length - a.length)
}

function placing(folder: SiteFolder, roots: readonly string[]): DetectedSite['place'] {
  const i18n = PLACES_OF_I18N.map((path) => folder.readText(path)).find((text) => text !== undefined)
  const localesIn = localeFinder(folder, i18n)
  const publicFolder = { path: 'public', routes: ['app', 'src/app', 'src/routes'], hasBase: false }

  return (path): PlacedPost | undefined => {
    if (!isMarkdownFile(path) || isOutOfSight(path)) return undefined
    const root = roots.find((candidate) => path.startsWith(`${candidate}/`)) ?? /^content\/[^/]+(?=\/)/.exec(path)?.[0]
    if (root === undefined) return undefined
    const name = root.slice(root.lastIndexOf('/') + 1)
    const localized = localizedPath(root, path.slice(root.length + 1), localesIn(root), i18n)
    const inName = localized.locale === undefined ? localeInName(folder, path) : undefined
    return {
      collection: { name, kind: contentKind(name, 'docs'), folder: localized.folder },
      pathInCollection: localized.rest,
      locale: (inName ?? localized).locale,
      schema: 'fumadocs',
      isMdx: path.endsWith('.mdx'),
      mdx: { version: 2 },
      sourceCandidates: (inName ?? localized).sources,
      ...pageTargets(folder, path, { routes: [root, 'content'], publicFolder }),
    }
  }
}

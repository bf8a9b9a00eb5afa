import { join, posix } from 'node:path'
import { globMatcher } from '../../files/glob-matcher.ts'
import { hasInConfig, ownTextInConfig, textsInConfig } from '../config-text.ts'
import type { Generator } from '../generator.ts'
import { sureLinks } from '../own-plugins.ts'
import { packageManifest } from '../package-manifest.ts'
import { below, hasDynamicRoute, whereThere } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'
import { vuePages } from '../vue-pages.ts'

const CONFIGS = ['js', 'ts', 'mjs', 'mts'].flatMap((extension) => [`config.${extension}`, `config/index.${extension}`])

export const vitepress: Generator = {
  name: 'vitepress',
  detect: async (folder) => {
    if (!folder.names.has('.vitepress/')) return undefined
    const evidence = CONFIGS.map((name) => `.vitepress/${name}`).find((path) => folder.kindOf(path) === 'file')
    const isLikely = (await packageManifest(folder)).packages.has('vitepress') || folder.kindOf('.vitepress/theme') === 'directory'
    if (evidence === undefined && !isLikely) return undefined
    const config = evidence && folder.readText(evidence)
    const source = sourceFolder(config)
    const isExcluded = await globMatcher(textsInConfig(config, 'srcExclude'), join(folder.path, source))
    const isSure = config !== undefined && !['ignoreDeadLinks', 'rewrites'].some((key) => hasInConfig(config, key))
    const publicFolder = { path: below(source, 'public'), routes: [], hasBase: false }
    const pages = vuePages(folder, {
      config,
      source,
      schema: 'vitepress',
      publicFolder,
      hasSourceImages: true,
      isExcluded: (path) => isExcluded(join(folder.path, path)),
      addressOf: (path) => addressOf(path, config),
      linkCandidates: (at, target) =>
        isFile(at) ? whereThere(folder, [at, below(publicFolder.path, target)]) : pagesAt(folder, { isSure, source }, at),
    })
    return { evidence: evidence ?? '.vitepress', isCertain: evidence !== undefined, place: sureLinks(config, pages) }
  },
}

function sourceFolder(config: string | undefined): string {
  const source = below('', ownTextInConfig(config, 'srcDir') ?? '').replace(/\/$/, '')
  return source === '.' || source.startsWith('..') ? '' : source
}

/** A link to a page that is not there stops the build, unless the config says otherwise or pages are made from data. */
function pagesAt(
  folder: SiteFolder,
  { isSure, source }: { readonly isSure: boolean; readonly source: string },
  at: string,
): readonly string[] | undefined {
  const route = at.replace(/\.(?:md|html)$/, '')
  const isFolder = at.endsWith('/') || at === '.'
  const pages = isFolder ? [posix.join(route, 'index.md')] : [`${route}.md`, `${route}/index.md`]
  const [page = ''] = pages
  const candidates = [...pages, below(below(source, 'public'), posix.relative(source || '.', page).replace(/\.md$/, '.html'))]
  return isSure && !hasDynamicRoute(folder, page) ? candidates : whereThere(folder, candidates)
}

/** Whether a link leads to a file and not to a page, such as `/guide/v1.2`: the extensions of files begin with a letter. */
function isFile(path: string): boolean {
  const extension = posix.extname(path).toLowerCase()
  return /^\.[a-z][a-z\d]{1,4}$/.test(extension) && extension !== '.md' && extension !== '.html'
}

function addressOf(path: string, config: string | undefined): string | undefined {
  if (path.includes('[') || hasInConfig(config, 'rewrites')) return undefined
  const route = path.replace(/\.md$/, '')
  if (route === 'index' || route.endsWith('/index')) return `/${route.slice(0, -'index'.length)}`
  return hasInConfig(config, 'cleanUrls') ? `/${route}` : `/${route}.html`
}

import { hasInConfig } from '../config-text.ts'
import type { Generator, PlacedPost } from '../generator.ts'
import { sureLinks } from '../own-plugins.ts'
import { majorVersionOf, packageManifest } from '../package-manifest.ts'
import { below, isMarkdownFile, pageFiles, whereThere } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'
import { vuePages } from '../vue-pages.ts'

const CONFIGS = ['ts', 'js', 'mjs', 'cts', 'mts', 'cjs'].map((extension) => `config.${extension}`)

export const vuepress: Generator = {
  name: 'vuepress',
  detect: async (folder) => {
    const outside = CONFIGS.map((name) => `vuepress.${name}`).find((name) => folder.names.has(name))
    if (!folder.names.has('.vuepress/') && outside === undefined) return undefined
    const inside = CONFIGS.map((name) => `.vuepress/${name}`).find((path) => folder.kindOf(path) === 'file')
    const { packages } = await packageManifest(folder)
    const evidence = inside ?? outside
    if (evidence === undefined && !packages.has('vuepress') && folder.kindOf('.vuepress/theme') === undefined) return undefined
    const config = evidence && folder.readText(evidence)
    const source = folder.names.has('.vuepress/') ? '' : sourceBelow(folder)
    const isHope = packages.has('vuepress-theme-hope') || hasInConfig(config, 'vuepress-theme-hope') || hasHopeTheme(folder, source)
    const publicFolder = { path: below(source, '.vuepress/public'), routes: [], hasBase: false }
    const pages = vuePages(folder, {
      config,
      source,
      schema: isHope ? 'vuepress-hope' : 'vuepress',
      publicFolder,
      hasSourceImages: false,
      anchors: await anchorsOf(folder, config),
      linkCandidates: (at, target) => pagesAt(folder, publicFolder.path, at, target),
    })
    return { evidence: evidence ?? '.vuepress', isCertain: evidence !== undefined, place: sureLinks(config, pages) }
  },
}

/** They differ between the versions: `## One — two` is `#one-two` in 1 and `#one-—-two` in 2. */
async function anchorsOf(folder: SiteFolder, config: string | undefined): Promise<PlacedPost['anchors']> {
  const major = await majorVersionOf(folder, 'vuepress')
  if (major === 2 || hasInConfig(config, 'defineUserConfig')) return undefined
  return major === undefined ? 'unknown' : { slugs: 'vue 1', idSyntax: 'none' }
}

/** A config beside the pages' folder does not say which that is; the command line does. */
function sourceBelow(folder: SiteFolder): string {
  const folders = [...folder.names].flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []))
  return folders.find((name) => folder.namesIn(name).has('.vuepress/')) ?? 'docs'
}

function hasHopeTheme(folder: SiteFolder, source: string): boolean {
  const theme = ['ts', 'js'].map((extension) => folder.readText(below(source, `.vuepress/theme.${extension}`))).find((text) => text)
  return hasInConfig(theme, 'vuepress-theme-hope')
}

/** Pages may have addresses of their own, and plugins make more of them, so that only a link to a file can be sure to be broken. */
function pagesAt(folder: SiteFolder, publicPath: string, at: string, target: string): readonly string[] | undefined {
  if (isMarkdownFile(at)) return [at]
  const route = at.endsWith('.html') ? at.slice(0, -'.html'.length) : at
  return whereThere(folder, [...pageFiles(route, ['README', 'index', 'readme']), below(publicPath, target)])
}

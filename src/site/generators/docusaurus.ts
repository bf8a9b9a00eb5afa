import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIG_NAMES = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`)
const LOCALIZED = /^i18n\/([^/]+)\/docusaurus-plugin-content-(blog|docs|pages)(?:-([^/]+))?\/(.+)$/

export const docusaurus: Generator = {
  name: 'docusaurus',
  label: 'Docusaurus',
  detect: async (folder) => {
    const config = CONFIG_NAMES.find((name) => folder.names.has(name))
    if (config !== undefined) return detected(folder, config, true)
    const locale = [...folder.namesIn('i18n')].find((name) =>
      [...folder.namesIn(`i18n/${name}`)].some((plugin) => plugin.startsWith('docusaurus-plugin-content-')),
    )
    return locale === undefined ? undefined : detected(folder, `i18n/${locale}`, false)
  },
}

function detected(_folder: SiteFolder, evidence: string, isCertain: boolean): DetectedSite {
  const place = (path: string): PlacedPost | undefined => {
    const [, locale, kind = '', , rest = ''] = LOCALIZED.exec(path) ?? []
    const base = locale === undefined ? path : `${kind === 'pages' ? 'src/pages' : kind}/${rest}`
    if (!base.startsWith('blog/')) return undefined
    const folder = path.slice(0, path.length - base.length) + (locale === undefined ? 'blog' : '')
    return {
      collection: { name: 'blog', kind: 'posts', folder: folder.replace(/\/$/, '') },
      pathInCollection: base.slice('blog/'.length),
      locale,
      schema: 'docusaurus-blog',
      isMdx: true,
      hasLenientMdx: true,
    }
  }
  return { evidence, isCertain, place }
}

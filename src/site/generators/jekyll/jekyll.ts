import { asTexts, valueAt } from '../../config-value.ts'
import type { DetectedSite, Generator } from '../../generator.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { isHexoFolder } from '../hexo/hexo-config.ts'
import { type JekyllConfig, jekyllConfig } from './jekyll-config.ts'
import { jekyllPlaces } from './jekyll-places.ts'

const CONFIG_NAMES = ['_config.yml', '_config.yaml', '_config.toml']
const FOLDERS = ['_posts/', '_layouts/', '_drafts/', '_includes/', '_sass/', '_data/']

export const jekyll: Generator = {
  name: 'jekyll',
  detect: async (folder) => {
    const evidence = CONFIG_NAMES.find((name) => folder.names.has(name))
    if (evidence === undefined) return undated(folder)
    const data = await folder.readData(evidence)
    if (isHexoFolder(folder, data)) return undefined
    const config = jekyllConfig(data)
    if (!hasSources(folder, config) && !hasGem(folder) && !speaksOfJekyll(data)) return undefined
    return { evidence, isCertain: true, hasHtmlPosts: true, place: jekyllPlaces(folder, config) }
  },
}

/** GitHub Pages needs no config: posts with dates in their names are enough. */
function undated(folder: SiteFolder): DetectedSite | undefined {
  const isDated = [...folder.namesIn('_posts')].some((name) => /^\d{2,4}-\d{1,2}-\d{1,2}-/.test(name))
  if (!isDated) return undefined
  return { evidence: '_posts', isCertain: false, hasHtmlPosts: true, place: jekyllPlaces(folder, jekyllConfig(undefined)) }
}

function hasSources(folder: SiteFolder, { source, collectionsFolder, collections }: JekyllConfig): boolean {
  const names = folder.namesIn(source)
  const inCollections = folder.namesIn([source, collectionsFolder].filter((part) => part !== '').join('/'))
  return FOLDERS.some((name) => names.has(name)) || ['posts', ...collections].some((label) => inCollections.has(`_${label}/`))
}

function hasGem(folder: SiteFolder): boolean {
  return /\b(?:jekyll|github-pages)\b/.test(folder.readText('Gemfile') ?? '')
}

/** GitHub Pages builds a folder of pages with no more than a config, in which these words are Jekyll's. */
function speaksOfJekyll(data: unknown): boolean {
  const plugins = [...asTexts(valueAt(data, 'plugins')), ...asTexts(valueAt(data, 'gems'))]
  const words = [valueAt(data, 'remote_theme'), valueAt(data, 'kramdown'), valueAt(data, 'baseurl')]
  return plugins.some((name) => name.startsWith('jekyll')) || words.some((value) => value !== undefined)
}

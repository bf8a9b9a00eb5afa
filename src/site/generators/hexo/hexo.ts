import type { Generator } from '../../generator.ts'
import { hexoConfig, isHexoFolder } from './hexo-config.ts'
import { hexoPlaces } from './hexo-places.ts'

export const hexo: Generator = {
  name: 'hexo',
  detect: async (folder) => {
    const evidence = ['_config.yml', '_config.yaml', '_config.json'].find((name) => folder.names.has(name))
    const data = evidence === undefined ? undefined : await folder.readData(evidence)
    if (!isHexoFolder(folder, data)) return undefined
    const isLikely = folder.namesIn('source').has('_posts/')
    if (evidence === undefined && !isLikely) return undefined
    const place = hexoPlaces(hexoConfig(folder, data), folder)
    return { evidence: evidence ?? 'source/_posts', isCertain: evidence !== undefined, hasHtmlPosts: true, place }
  },
}

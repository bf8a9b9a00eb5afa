import { asText, isMapping, valueAt } from '../../config-value.ts'
import type { Generator } from '../../generator.ts'
import { leadsOut } from '../../page-files.ts'
import { isPostFolder } from '../../post-folders.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { reachablePath } from '../../site-path.ts'
import { blogsWithoutConfig, mkdocsConfig } from './mkdocs-config.ts'
import { mkdocsPlaces } from './mkdocs-places.ts'

const CONFIGS = ['mkdocs.yml', 'mkdocs.yaml']

export const mkdocs: Generator = {
  name: 'mkdocs',
  outsideConfigs: CONFIGS,
  detect: async (folder) => {
    const evidence = CONFIGS.find((name) => folder.names.has(name))
    if (evidence !== undefined) {
      const config = mkdocsConfig(await configData(folder, evidence))
      if (config === undefined) return { evidence, isCertain: true, place: () => undefined }
      return { evidence, isCertain: true, place: await mkdocsPlaces(folder, config), outsideFolders: [config.docs].filter(leadsOut) }
    }
    const blogs = [...folder.names].flatMap((name) => (name.endsWith('/') && isPostFolder(name.slice(0, -1)) ? [name.slice(0, -1)] : []))
    const ours = blogs.filter((blog) => folder.namesIn(blog).has('.authors.yml') && folder.namesIn(blog).has('posts/'))
    if (ours.length === 0) return undefined
    return { evidence: `${ours[0]}/.authors.yml`, isCertain: false, place: await mkdocsPlaces(folder, blogsWithoutConfig(ours)) }
  },
}

/** A config may take over what another one says. */
async function configData(folder: SiteFolder, name: string): Promise<unknown> {
  const data = await folder.readData(name)
  const inherited = asText(valueAt(data, 'INHERIT'))
  const base = inherited === undefined ? undefined : reachablePath(inherited)
  const below = base === undefined ? undefined : await folder.readData(base)
  return isMapping(below) && isMapping(data) ? { ...below, ...data } : data
}

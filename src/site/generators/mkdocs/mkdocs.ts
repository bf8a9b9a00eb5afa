import { asText, isMapping, valueAt } from '../../config-value.ts'
import type { Generator } from '../../generator.ts'
import { isPostFolder } from '../../post-folders.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { folderPath } from '../../site-path.ts'
import { blogsWithoutConfig, mkdocsConfig } from './mkdocs-config.ts'
import { mkdocsPlaces } from './mkdocs-places.ts'

export const mkdocs: Generator = {
  name: 'mkdocs',
  detect: async (folder) => {
    const evidence = ['mkdocs.yml', 'mkdocs.yaml'].find((name) => folder.names.has(name))
    if (evidence !== undefined) {
      const config = mkdocsConfig(await configData(folder, evidence))
      return { evidence, isCertain: true, place: config === undefined ? () => undefined : await mkdocsPlaces(folder, config) }
    }
    const blogs = [...folder.names].flatMap((name) => (name.endsWith('/') && isPostFolder(name.slice(0, -1)) ? [name.slice(0, -1)] : []))
    const ours = blogs.filter((blog) => folder.namesIn(blog).has('.authors.yml') && folder.namesIn(blog).has('posts/'))
    if (ours.length === 0) return undefined
    return { evidence: `${ours[0]}/.authors.yml`, isCertain: false, place: await mkdocsPlaces(folder, blogsWithoutConfig(ours)) }
  },
}

/** A config may take over what another one says; one outside the site is not looked at. */
async function configData(folder: SiteFolder, name: string): Promise<unknown> {
  const data = await folder.readData(name)
  const inherited = asText(valueAt(data, 'INHERIT'))
  const base = inherited === undefined ? undefined : folderPath(inherited)
  const below = base === undefined ? undefined : await folder.readData(base)
  return isMapping(below) && isMapping(data) ? { ...below, ...data } : data
}

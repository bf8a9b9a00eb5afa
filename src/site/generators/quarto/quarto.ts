import type { Generator } from '../../generator.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { pathFrom } from '../../site-path.ts'
import { quartoConfig } from './quarto-config.ts'
import { quartoPlaces } from './quarto-places.ts'

export const quarto: Generator = {
  name: 'quarto',
  detect: async (folder) => {
    const config = ['_quarto.yml', '_quarto.yaml'].find((name) => folder.names.has(name))
    const evidence = config ?? firstDocument(folder)
    if (evidence === undefined) return undefined
    const data = config === undefined ? undefined : await folder.readData(config)
    return { evidence, isCertain: config !== undefined, place: await quartoPlaces(folder, quartoConfig(data)) }
  },
}

/**
 * Without a project, documents are known by an `index.qmd`, here or in several folders below. A folder in such a one is a part of it:
 * where each post has a folder, none of them is a site.
 */
function firstDocument(folder: SiteFolder): string | undefined {
  const here = documentIn(folder, '')
  return here !== undefined && documentIn(folder, '..') === undefined ? here : undefined
}

function documentIn(folder: SiteFolder, where: string): string | undefined {
  const names = folder.namesIn(where)
  if (names.has('index.qmd')) return 'index.qmd'
  const below = [...names].filter((name) => name.endsWith('/') && !/^[._]|^node_modules\/$/.test(name))
  const [holder, another] = below.filter((name) => folder.namesIn(pathFrom(where, name.slice(0, -1))).has('index.qmd'))
  return another === undefined ? undefined : `${holder}index.qmd`
}

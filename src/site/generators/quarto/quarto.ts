import type { Generator } from '../../generator.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { pathFrom } from '../../site-path.ts'
import { quartoConfig } from './quarto-config.ts'
import { quartoPlaces } from './quarto-places.ts'

export const quarto: Generator = {
  name: 'quarto',
  detect: async (folder) => {
    const config = ['_quarto.yml', '_quarto.yaml'].find((name) => folder.names.has(name))
    if (config !== undefined) {
      const data = await folder.readData(config)
      return { evidence: config, isCertain: true, place: await quartoPlaces(folder, quartoConfig(data)) }
    }
    const evidence = firstDocument(folder) ?? [...folder.names].find(isDocument)
    if (evidence === undefined) return undefined
    // Each document is rendered by itself then, and nothing says of the Markdown beside it that it is one.
    const place = await quartoPlaces(folder, quartoConfig(undefined))
    return { evidence, isCertain: false, isBeside: true, place: (path) => (isDocument(path) ? place(path) : undefined) }
  },
}

function isDocument(path: string): boolean {
  return path.endsWith('.qmd')
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

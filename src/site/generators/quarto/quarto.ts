import type { Generator } from '../../generator.ts'
import { quartoConfig } from './quarto-config.ts'
import { quartoPlaces } from './quarto-places.ts'

export const quarto: Generator = {
  name: 'quarto',
  detect: async (folder) => {
    const config = ['_quarto.yml', '_quarto.yaml'].find((name) => folder.names.has(name))
    const evidence = config ?? (folder.names.has('index.qmd') ? 'index.qmd' : undefined)
    if (evidence === undefined) return undefined
    const data = config === undefined ? undefined : await folder.readData(config)
    return { evidence, isCertain: config !== undefined, place: await quartoPlaces(folder, quartoConfig(data)) }
  },
}

import type { Generator } from '../../generator.ts'
import { isZolaConfig, zolaConfig } from './zola-config.ts'
import { zolaPlaces } from './zola-places.ts'

export const zola: Generator = {
  name: 'zola',
  detect: async (folder) => {
    const evidence = ['zola.toml', 'config.toml'].find((name) => folder.names.has(name))
    if (evidence === undefined) return undefined
    if (evidence === 'config.toml' && !folder.names.has('content/')) return undefined
    const data = await folder.readData(evidence)
    if (evidence === 'config.toml' && !isZolaConfig(data)) return undefined
    return { evidence, isCertain: true, place: zolaPlaces(folder, zolaConfig(folder, data)) }
  },
}

import { ASTRO_CONFIGS, astroContent, astroFoldersBeside } from '../astro-content.ts'
import type { Generator } from '../generator.ts'
import { sureLinks } from '../own-plugins.ts'
import { packageManifest } from '../package-manifest.ts'
import { usesStarlight } from './starlight.ts'

export const astro: Generator = {
  name: 'astro',
  outsideConfigs: ASTRO_CONFIGS,
  detect: async (folder) => {
    const configName = ASTRO_CONFIGS.find((name) => folder.names.has(name))
    const config = configName && folder.readText(configName)
    const { packages } = await packageManifest(folder)
    if (usesStarlight(folder, config, packages)) return undefined
    const isLikely = packages.has('astro') && folder.names.has('src/')
    if (configName === undefined && !isLikely) return undefined
    const evidence = configName ?? 'package.json'
    return {
      evidence,
      isCertain: configName !== undefined,
      place: sureLinks(config, astroContent(folder, { config, hasStarlight: false })),
      outsideFolders: astroFoldersBeside(folder),
    }
  },
}

import { ASTRO_CONFIGS, astroContent, astroFoldersBeside } from '../astro-content.ts'
import type { Generator } from '../generator.ts'
import { sureLinks } from '../own-plugins.ts'
import { packageManifest } from '../package-manifest.ts'
import type { SiteFolder } from '../site-folder.ts'

export const starlight: Generator = {
  name: 'starlight',
  outsideConfigs: ASTRO_CONFIGS,
  detect: async (folder) => {
    const configName = ASTRO_CONFIGS.find((name) => folder.names.has(name))
    const config = configName && folder.readText(configName)
    const { packages } = await packageManifest(folder)
    if (!usesStarlight(folder, config, packages)) return undefined
    const evidence = configName ?? 'package.json'
    return {
      evidence,
      isCertain: configName !== undefined,
      place: sureLinks(config, astroContent(folder, { config, hasStarlight: true })),
      outsideFolders: astroFoldersBeside(folder),
    }
  },
}

/** A config may leave Starlight to a preset of its own, so the package counts too where there are docs for it. */
export function usesStarlight(folder: SiteFolder, config: string | undefined, packages: ReadonlySet<string>): boolean {
  if (config?.includes('@astrojs/starlight') === true) return true
  return packages.has('@astrojs/starlight') && folder.namesIn('src/content').has('docs/')
}

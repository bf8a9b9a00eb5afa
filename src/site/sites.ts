import { dirname, join } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import type { GeneratorProfile } from '../generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../generator/index.ts'
import type { DetectedSite } from './generator.ts'
import { generators } from './generators/index.ts'
import { folderEntries, siteFolder } from './site-folder.ts'

/** A site that was found: which generator, where, and what gave it away. */
export interface Site {
  /** What is known of its generator. */
  readonly profile: GeneratorProfile
  /** Absolute. */
  readonly root: string
  readonly detected: DetectedSite
}

/** Finds the sites that files belong to. Each folder is looked at once. */
export interface SiteFinder {
  /**
   * The sites from a folder upwards, no higher than the root of its repository: what is certain before what is likely, and the nearest
   * first among equals.
   */
  readonly sitesAbove: (folder: string) => Promise<readonly Site[]>
  /** The names in a folder, what is a folder with `/` at its end; none where it is not there. */
  readonly entriesOf: (folder: string) => ReadonlySet<string>
}

export function siteFinder(fileSystem: FileSystem): SiteFinder {
  const entries = new Map<string, ReadonlySet<string>>()
  const entriesOf = (folder: string): ReadonlySet<string> => {
    const known = entries.get(folder) ?? folderEntries(fileSystem, folder)
    entries.set(folder, known)
    return known
  }
  const found = new Map<string, Promise<readonly Site[]>>()
  const sitesAt = async (root: string): Promise<readonly Site[]> => {
    const folder = siteFolder(fileSystem, root, entriesOf)
    const sites = await Promise.all(
      generators.map(async (generator) => {
        const detected = await generator.detect(folder)
        return detected === undefined ? [] : [{ profile: GENERATOR_PROFILES[generator.name], root, detected }]
      }),
    )
    return sites.flat()
  }
  const look = async (folder: string): Promise<readonly Site[]> => {
    const here = await sitesAt(folder)
    const isTop = dirname(folder) === folder || fileSystem.stat(join(folder, '.git')) !== undefined
    const above = isTop ? [] : await sitesAbove(dirname(folder))
    if (here.length === 0) return above
    const all = [...here, ...above]
    return [...all.filter(isCertain), ...all.filter((site) => !isCertain(site))]
  }
  const sitesAbove: SiteFinder['sitesAbove'] = (folder) => {
    const known = found.get(folder) ?? look(folder)
    found.set(folder, known)
    return known
  }
  return { sitesAbove, entriesOf }
}

function isCertain({ detected }: Site): boolean {
  return detected.isCertain
}

import { keysOf } from './config-value.ts'
import type { SiteFolder } from './site-folder.ts'
import { below, foldersAbove, pathFrom } from './site-path.ts'

/**
 * Gives the keys that the posts of a folder get from a YAML file in it, or in a folder above: `.meta.yml`, `_metadata.yml`. Each file
 * is read once; one with a mistake gives nothing.
 *
 * @param top No folder above this one counts.
 * @returns A function of the path of a post.
 */
export async function inheritedMetadata(
  folder: SiteFolder,
  top: string,
  names: readonly string[],
): Promise<(path: string) => ReadonlySet<string>> {
  const { parseTolerantYaml } = await import('./tolerant-yaml.ts')
  const known = new Map<string, readonly string[]>()
  const read = (where: string): readonly string[] => {
    const there = folder.namesIn(where)
    const name = names.find((one) => there.has(one))
    const text = name === undefined ? undefined : folder.readText(pathFrom(where, name))
    try {
      return text === undefined ? [] : keysOf(parseTolerantYaml(text))
    } catch {
      return []
    }
  }
  return (path) => {
    const folders = foldersAbove(path).filter((where) => where === top || below(top, where) !== undefined)
    return new Set(
      folders.flatMap((where) => {
        const keys = known.get(where) ?? read(where)
        known.set(where, keys)
        return keys
      }),
    )
  }
}

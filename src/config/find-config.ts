import { dirname, join } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { decodeText } from '../files/read-text.ts'

/** In the order in which one is taken where a folder has several. */
export const configFileNames: readonly string[] = [
  ...['ts', 'mts', 'js', 'mjs', 'cjs'].map((extension) => `post-lint.config.${extension}`),
  ...['json', 'jsonc', 'yaml', 'yml'].map((extension) => `.post-lintrc.${extension}`),
  'package.json',
]

export interface FoundConfig {
  readonly path: string
  /** A sentence without a full stop, where the folder has more than this one. */
  readonly warning: string | undefined
}

/**
 * Finds the config of a file: the nearest one from the file's folder upwards, no higher than the root of its repository. A
 * folder is looked at once, and all files with the same config get the same object.
 */
export function configFinder(fileSystem: FileSystem): (file: string) => FoundConfig | undefined {
  const known = new Map<string, FoundConfig | undefined>()
  const findFrom = (folder: string): FoundConfig | undefined => {
    if (known.has(folder)) return known.get(folder)
    const isTop = dirname(folder) === folder || fileSystem.stat(join(folder, '.git')) !== undefined
    const found = configIn(folder, fileSystem) ?? (isTop ? undefined : findFrom(dirname(folder)))
    known.set(folder, found)
    return found
  }
  return (file) => findFrom(dirname(file))
}

function configIn(folder: string, fileSystem: FileSystem): FoundConfig | undefined {
  const names = configFileNames.filter((name) => {
    const path = join(folder, name)
    if (fileSystem.stat(path)?.kind !== 'file') return false
    return name !== 'package.json' || hasPostLintKey(path, fileSystem)
  })
  const [first, ...others] = names
  if (first === undefined) return undefined
  const warning =
    others.length === 0 ? undefined : `There is more than one config in ${folder}: ${first} is used, not ${others.join(' or ')}`
  return { path: join(folder, first), warning }
}

/** A package.json that names the key but cannot be read counts too, so that its mistake is told and not passed over. */
function hasPostLintKey(path: string, fileSystem: FileSystem): boolean {
  try {
    const text = decodeText(fileSystem.readBytes(path))
    if (text.kind === 'not-text' || !text.contents.includes('"postLint"')) return false
    return Object.hasOwn(JSON.parse(text.contents), 'postLint')
  } catch (error) {
    return error instanceof SyntaxError
  }
}

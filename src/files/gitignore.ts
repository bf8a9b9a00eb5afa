import { dirname, join } from 'node:path'
import type { Ignore } from 'ignore'
import type { FileSystem } from './file-system.ts'
import { type IsIgnored, matches } from './ignore-patterns.ts'
import { readText } from './read-text.ts'
import { isInside, relativePath } from './relative-path.ts'

/** Longer than any path. `ignore` makes an expression of each pattern, and one of some ten thousand characters cannot be compiled. */
const LONGEST_PATTERN = 4096

/** Every pattern that holds in a folder: those of its repository's root first, its own last, as git orders them. */
interface FolderRules {
  /** The folder that the patterns are relative to. */
  readonly root: string
  readonly ignore: Ignore | undefined
}

/**
 * What git ignores, by `.git/info/exclude` and every `.gitignore` between the root of the repository and the path. Outside a
 * repository the working directory stands for its root. Files are read when first needed, once.
 */
export async function gitignoreMatcher(fileSystem: FileSystem, cwd: string): Promise<IsIgnored> {
  const { default: createIgnore } = await import('ignore')
  const known = new Map<string, FolderRules | undefined>()

  const rulesOf = (folder: string): FolderRules | undefined => {
    if (known.has(folder)) return known.get(folder)
    const rules = findRules(folder)
    known.set(folder, rules)
    return rules
  }
  const findRules = (folder: string): FolderRules | undefined => {
    // A repository inside another one, such as a submodule, has rules of its own only.
    if (fileSystem.stat(join(folder, '.git')) !== undefined) {
      const patterns = [...patternsIn(join(folder, '.git', 'info', 'exclude')), ...patternsIn(join(folder, '.gitignore'))]
      return withPatterns({ root: folder, ignore: undefined }, '', patterns)
    }
    const parent = dirname(folder) === folder ? undefined : rulesOf(dirname(folder))
    const inherited = parent ?? (folder === cwd ? { root: cwd, ignore: undefined } : undefined)
    if (inherited === undefined) return undefined
    return withPatterns(inherited, relativePath(inherited.root, folder), patternsIn(join(folder, '.gitignore')))
  }
  const patternsIn = (path: string): readonly string[] => {
    if (fileSystem.stat(path)?.kind !== 'file') return []
    const text = readText(fileSystem, path)
    const lines = text.kind === 'text' ? text.contents.replace(/^\uFEFF/, '').split(/\r?\n/) : []
    return lines.filter((line) => line.length <= LONGEST_PATTERN)
  }
  const withPatterns = (inherited: FolderRules, folder: string, patterns: readonly string[]): FolderRules => {
    const moved = patterns.flatMap((pattern) => movePattern(pattern, folder))
    if (moved.length === 0) return inherited
    const ignore = createIgnore({ ignorecase: false })
    if (inherited.ignore !== undefined) ignore.add(inherited.ignore)
    return { root: inherited.root, ignore: ignore.add(moved) }
  }

  return (path, kind) => {
    const rules = rulesOf(dirname(path))
    if (rules?.ignore === undefined || !isInside(rules.root, path)) return false
    return matches(rules.ignore, relativePath(rules.root, path), kind)
  }
}

/** The pattern of a nested `.gitignore` as the root's own would say it; none for a comment or a blank line. */
function movePattern(pattern: string, folder: string): string[] {
  if (pattern.trim() === '' || pattern.startsWith('#')) return []
  if (folder === '') return [pattern]
  const isNegative = pattern.startsWith('!')
  const body = isNegative ? pattern.slice(1) : pattern
  const slash = body.trimEnd().indexOf('/')
  // Without a slash before its end a pattern holds at any depth.
  const isAnchored = slash !== -1 && slash < body.trimEnd().length - 1
  const prefix = `/${folder.replaceAll(/[\\[\]*?!# ]/g, '\\$&')}/${isAnchored ? '' : '**/'}`
  return [(isNegative ? '!' : '') + prefix + (body.startsWith('/') ? body.slice(1) : body)]
}

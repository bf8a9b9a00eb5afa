import { isInside, relativePath } from './relative-path.ts'

/**
 * Whether a path matches one of some globs, which are relative to a folder. Dots are nothing special. The name of a folder stands
 * for all that is in it. Of the patterns that match a path the last one decides, so that `!pattern` takes something out again.
 */
export async function globMatcher(patterns: readonly string[], folder: string): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const matchers = patterns.map((pattern) => {
    const isNegative = pattern.startsWith('!') && pattern[1] !== '('
    const glob = (isNegative ? pattern.slice(1) : pattern).replace(/^\.?\//, '').replace(/\/$/, '')
    return { isNegative, isMatch: picomatch(glob.endsWith('*') ? glob : [glob, `${glob}/**`], { dot: true }) }
  })
  return (path) => {
    if (!isInside(folder, path)) return false
    const relative = relativePath(folder, path)
    return matchers.findLast(({ isMatch }) => isMatch(relative))?.isNegative === false
  }
}

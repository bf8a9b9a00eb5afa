import { isInside, relativePath } from './relative-path.ts'

/**
 * Whether a path matches one of some globs, which are relative to a folder. Dots are nothing special. The name of a folder stands
 * for all that is in it. Of the patterns that match a path the last one decides, so that `!pattern` takes something out again. Only a
 * glob that begins with `../` matches what lies outside of the folder.
 */
export async function globMatcher(patterns: readonly string[], folder: string): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const matchers = patterns.map((pattern) => {
    const isNegative = pattern.startsWith('!') && pattern[1] !== '('
    const glob = (isNegative ? pattern.slice(1) : pattern).replace(/^\.?\//, '').replace(/\/$/, '')
    const isMatch = picomatch(glob.endsWith('*') ? glob : [glob, `${glob}/**`], { dot: true })
    return { isNegative, isMatch, leadsOut: glob.startsWith('../') }
  })
  const anyLeadsOut = matchers.some(({ leadsOut }) => leadsOut)
  return (path) => {
    const isOutside = !isInside(folder, path)
    if (isOutside && !anyLeadsOut) return false
    const relative = relativePath(folder, path)
    return matchers.findLast(({ isMatch, leadsOut }) => leadsOut === isOutside && isMatch(relative))?.isNegative === false
  }
}

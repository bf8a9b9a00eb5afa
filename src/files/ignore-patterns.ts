import type { Ignore } from 'ignore'
import { isInside, relativePath } from './relative-path.ts'

/** Whether a path is ignored; for a folder this says that everything in it is. */
export type IsIgnored = (path: string, kind: 'file' | 'directory') => boolean

/** Patterns in the syntax of `.gitignore`, relative to a folder. Nothing outside that folder is ever ignored by them. */
export async function ignorePatternMatcher(patterns: readonly string[], folder: string): Promise<IsIgnored> {
  if (patterns.length === 0) return () => false
  const { default: ignore } = await import('ignore')
  const rules = ignore({ ignorecase: false }).add(patterns.map((pattern) => pattern.replace(/^\.\//, '/')))
  return (path, kind) => isInside(folder, path) && matches(rules, relativePath(folder, path), kind)
}

/** @param path Relative to the folder of the rules. */
export function matches(rules: Ignore, path: string, kind: 'file' | 'directory'): boolean {
  return path !== '' && rules.ignores(kind === 'directory' ? `${path}/` : path)
}

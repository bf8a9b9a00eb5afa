import { dirname } from 'node:path'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { isInside, relativePath } from '../files/relative-path.ts'
import type { LintedPost } from './post-linter.ts'

/** Until the returned function is called, an interrupt does not end the process but is told, with its exit code. */
export type HoldInterrupts = (onInterrupt: (exitCode: number) => void) => () => void

interface WriteFixesOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  readonly holdInterrupts: HoldInterrupts
}

interface WrittenFixes {
  /** With the findings of before for every post that could not be written. */
  readonly posts: readonly LintedPost[]
  readonly problems: readonly string[]
  readonly interrupted: number | undefined
}

/**
 * Writes fixed posts back, one after the other, each at once and only where the file is still as it was read. An interrupt is heard
 * between two files.
 */
export async function writeFixes(posts: readonly LintedPost[], options: WriteFixesOptions): Promise<WrittenFixes> {
  const { fileSystem, cwd, holdInterrupts } = options
  const problems: string[] = []
  const folders = new Set<string>()
  const encoder = new TextEncoder()
  const write = async ({ path, result }: LintedPost): Promise<boolean> => {
    if (result?.fixed === undefined) return true
    try {
      const realPath = fileSystem.realPath(path)
      if (leadsOut(fileSystem, cwd, path, realPath)) {
        problems.push(`\`${relativePath(cwd, path)}\` is a link that leads out of this folder, so \`${realPath}\` was left alone`)
        return false
      }
      const folder = dirname(realPath)
      if (!folders.has(folder)) await fileSystem.removeLeftovers(folder)
      folders.add(folder)
      await fileSystem.replaceFile(realPath, encoder.encode(result.fixed.before), encoder.encode(result.fixed.after))
      return true
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      problems.push(new FileSystemError(error.code, relativePath(cwd, path), error.cause).message)
      return false
    }
  }

  const outcome: { interrupted?: number } = {}
  const release = holdInterrupts((exitCode) => {
    outcome.interrupted = exitCode
  })
  try {
    const written: LintedPost[] = []
    let left = 0
    for (const post of posts) {
      const isDue = post.result?.fixed !== undefined
      // Signals are delivered between two turns of the event loop, and one that came during the last write counts too.
      if (isDue) await nextTurn()
      if (isDue && outcome.interrupted !== undefined) left += 1
      const isDone = outcome.interrupted === undefined || !isDue ? await write(post) : false
      written.push(isDone ? post : asItWas(post))
    }
    await nextTurn()
    if (left > 0) problems.push(`Interrupted: ${left} ${left === 1 ? 'post was' : 'posts were'} left as before`)
    return { posts: written, problems, interrupted: outcome.interrupted }
  } finally {
    release()
  }
}

/** Nothing of what was found in the fixed text holds for the text that is there. */
function asItWas({ settle, ...post }: LintedPost): LintedPost {
  return post.unfixed === undefined ? post : { ...post, result: post.unfixed }
}

/** A post of a stranger may be a link to a file that is none of the project's. */
function leadsOut(fileSystem: FileSystem, cwd: string, path: string, realPath: string): boolean {
  const root = isInside(cwd, path) ? cwd : dirname(path)
  return !isInside(fileSystem.realPath(root), realPath)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

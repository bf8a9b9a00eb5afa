import { parseFrontMatter } from '../document/front-matter/parse-front-matter.ts'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'

/** The front matter of many posts, and which posts have none to give. */
export interface FrontMatterOfPosts {
  readonly posts: readonly { readonly path: string; readonly value: Readonly<Record<string, unknown>> }[]
  readonly withoutFrontMatter: readonly string[]
  /** The file cannot be read, or its front matter cannot. */
  readonly unreadable: readonly string[]
}

/**
 * Reads the front matter of posts, and nothing else of them.
 *
 * @param nameOf How the result calls a post.
 */
export async function readFrontMatter(
  fileSystem: FileSystem,
  paths: readonly string[],
  nameOf: (path: string) => string,
): Promise<FrontMatterOfPosts> {
  const posts: { path: string; value: Readonly<Record<string, unknown>> }[] = []
  const withoutFrontMatter: string[] = []
  const unreadable: string[] = []
  for (const path of paths) {
    const contents = contentsOf(fileSystem, path)
    const frontMatter = contents === undefined ? undefined : await parseFrontMatter(contents)
    if (frontMatter?.data !== undefined) posts.push({ path: nameOf(path), value: frontMatter.data })
    else if (contents === undefined || frontMatter !== undefined) unreadable.push(nameOf(path))
    else withoutFrontMatter.push(nameOf(path))
  }
  return { posts, withoutFrontMatter, unreadable }
}

function contentsOf(fileSystem: FileSystem, path: string): string | undefined {
  try {
    const text = readText(fileSystem, path)
    return text.kind === 'text' ? text.contents.replace(/^\uFEFF/, '') : undefined
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

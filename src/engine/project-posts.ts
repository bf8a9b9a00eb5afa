import { resolve } from 'node:path'
import type { ResolvedConfig } from '../config/resolve-config.ts'
import { isInside, relativePath } from '../files/relative-path.ts'
import { isPostFile } from '../site/post-file.ts'
import type { PostSites, SitePost } from '../site/post-sites.ts'
import { isProjectDocument, isTestFile, roleOfSite } from '../site/project-document.ts'

export interface ProjectPostsOptions {
  /** The folder of the project. */
  readonly cwd: string
  readonly sites: PostSites
  /** What the config says of a file. */
  readonly isNamed: (path: string) => Promise<ResolvedConfig['isNamed']>
}

/** The files of a project, sorted. */
export interface SortedFiles {
  /** Those of sites that generators build. Where there are any, Markdown elsewhere is no post. */
  readonly standing: readonly SitePost[]
  /** Those that are told by their own names, whatever is around them. */
  readonly beside: readonly SitePost[]
  /** Those that no generator is known for. */
  readonly loose: readonly string[]
}

/** Sorts files into posts and others, as a run does that nobody named a file for. */
export async function sortFiles(files: readonly string[], options: ProjectPostsOptions): Promise<SortedFiles> {
  const { cwd, sites } = options
  const posts: SitePost[] = []
  const rest: string[] = []
  for (const path of files) {
    const post = await sites.postOf(path)
    if (post !== undefined) posts.push(post)
    else if (isPostFile(path) || (await options.isNamed(path)) !== false) rest.push(path)
  }
  const roleOf = ({ site }: SitePost): ReturnType<typeof roleOfSite> => roleOfSite(relativePath(cwd, site.root))
  const own = posts.filter((post) => roleOf(post) === undefined)
  const beside = posts.filter((post) => isBeside(post) && roleOf(post) !== 'test')
  const standing = own.filter((post) => !isBeside(post))
  const isKnown = standing.length > 0
  const folders = new Set([...standing, ...beside].map(({ site, placed }) => resolve(site.root, placed.collection.folder)))
  const loose: string[] = []
  for (const path of rest) {
    const named = await options.isNamed(path)
    // What a generator leaves out of a collection stays out, although the config speaks of the whole collection.
    const isWanted =
      named === 'by its path' || (named === 'by a glob' && ![...folders].some((folder) => folder !== cwd && isInside(folder, path)))
    if (isWanted || (!isKnown && (await mayBePost(path, options)))) loose.push(path)
  }
  if (isKnown || beside.length > 0 || loose.length > 0) return { standing, beside, loose }
  // A project of nothing but examples is about them.
  return { standing: posts.filter((post) => roleOf(post) === 'example'), beside, loose }
}

/**
 * Says of a file that is named whether it is a post: as a run does that nobody named a file for. Whoever names a folder of tests, or one
 * that begins with a dot, means what is in it.
 */
export type IsPost = (path: string, within?: string) => Promise<boolean>

/** @param filesOf All that a run without a path would look at; asked for where a file does not tell by itself what it is. */
export function projectPosts(options: ProjectPostsOptions & { readonly filesOf: () => Promise<readonly string[]> }): IsPost {
  const { cwd, sites, isNamed } = options
  const sort = async (): Promise<{ readonly posts: ReadonlySet<string>; readonly isKnown: boolean }> => {
    const { standing, beside, loose } = await sortFiles(await options.filesOf(), options)
    return { posts: new Set([...[...standing, ...beside].map((post) => post.path), ...loose]), isKnown: standing.length > 0 }
  }
  let sorted: ReturnType<typeof sort> | undefined
  return async (path, within = cwd) => {
    const post = await sites.postOf(path)
    const folder = isInside(cwd, within) ? within : cwd
    if (!isInside(cwd, path)) return post !== undefined || !(await hasCertainSite(path, sites))
    if (post !== undefined && roleOfSite(relativePath(folder, post.site.root)) === undefined) return true
    if (post === undefined && (await isNamed(path)) === false && !(await mayBePost(path, { cwd, sites }, folder))) return false
    sorted ??= sort()
    const { posts, isKnown } = await sorted
    // What git ignores, and is named all the same, is in no list.
    return posts.has(path) || (post === undefined && !isKnown)
  }
}

/**
 * The same for a text that is to be taken for a file. An editor asks for it with each key, so that nothing is looked for below the folder
 * of the project: a site around the file has to be certain.
 */
export async function isPostText(path: string, options: Pick<ProjectPostsOptions, 'cwd' | 'sites'>): Promise<boolean> {
  if ((await options.sites.postOf(path)) !== undefined) return true
  return (await mayBePost(path, options)) && !(await hasCertainSite(path, options.sites))
}

/** Whether a generator is certain to build what lies around a file. */
async function hasCertainSite(path: string, sites: PostSites): Promise<boolean> {
  return (await sites.sitesOf(path)).some(({ detected }) => detected.isCertain && detected.isBeside !== true)
}

/** Whether a file may be a post where no generator says what is one. */
async function mayBePost(path: string, { cwd, sites }: Pick<ProjectPostsOptions, 'cwd' | 'sites'>, within = cwd): Promise<boolean> {
  const name = relativePath(within, path)
  if (!isPostFile(name) || name.endsWith('.mdc') || isProjectDocument(relativePath(cwd, path)) || isTestFile(name)) return false
  if (name.split('/').some((part) => part.startsWith('.') && part !== '..' && part !== '.')) return false
  const around = await sites.sitesOf(path)
  // What lies beside a skill is what the skill refers to.
  return !around.some(({ detected }) => detected.evidence === SKILL)
}

const SKILL = 'SKILL.md'

function isBeside({ site }: SitePost): boolean {
  return site.detected.isBeside === true
}

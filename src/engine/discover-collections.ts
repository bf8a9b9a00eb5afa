import { join } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { FileSystemError } from '../files/file-system.ts'
import { isInside, relativePath } from '../files/relative-path.ts'
import { postExtensions } from '../site/post-file.ts'
import type { PostSites, SitePost } from '../site/post-sites.ts'
import { foldersBeside } from '../site/sites.ts'
import { describeProject } from './describe-project.ts'
import { type DiscoveredFiles, type DiscoverFilesOptions, discoverFiles } from './discover-files.ts'
import { type ProjectPostsOptions, sortFiles } from './project-posts.ts'

const HTML_EXTENSIONS = ['.html', '.htm']

export interface DiscoveredCollections extends DiscoveredFiles {
  /** The files that are posts of a site, or files of agents; none where neither is recognised. */
  readonly posts: readonly SitePost[]
}

export type DiscoverCollectionsOptions = Omit<DiscoverFilesOptions, 'patterns' | 'extensions' | 'isPost'> &
  Pick<ProjectPostsOptions, 'isNamed'>

/**
 * What there is to lint where nobody named anything: the posts of the collections below the working directory, and every post below it
 * where no site is recognised; files of agents in both cases. The first notice says what the project was taken for.
 */
export async function discoverCollections(options: DiscoverCollectionsOptions, sites: PostSites): Promise<DiscoveredCollections> {
  const { cwd, fileSystem } = options
  const found = await discoverProject(options, sites, [...postExtensions, ...HTML_EXTENSIONS])
  const files = found.files.filter((path) => !isHtml(path))
  const sorted = await sortFiles(files, { cwd, sites, isNamed: options.isNamed })
  const posts = [...sorted.standing, ...sorted.beside]
  const all = [...posts.map(({ path }) => path), ...sorted.loose].sort()
  if (all.length === 0) {
    const [what, them] =
      files.length === 1 ? ['1 Markdown file found is no post', 'it'] : [`${files.length} Markdown files found are no posts`, 'them']
    const nothing = `There is no post below this folder: ${what} (--all-files lints ${them})`
    return { files: [], posts, notices: found.notices, problems: files.length === 0 ? found.problems : [...found.problems, nothing] }
  }
  const html = await htmlPosts(found.files.filter(isHtml), { fileSystem, sites, collections: collectionsOf(sorted.standing) })
  const sentence = describeProject(sorted, files.length - all.length, html, cwd)
  return { files: all, posts, notices: [sentence, ...found.notices], problems: found.problems }
}

/** All files that end as posts do, those in the hidden folders and beside the site that it has posts in among them. */
export async function discoverProject(
  options: Omit<DiscoverFilesOptions, 'patterns' | 'extensions' | 'isPost'>,
  sites: PostSites,
  extensions = postExtensions,
): Promise<DiscoveredFiles> {
  const { cwd, fileSystem } = options
  const found = await discoverFiles({ ...options, patterns: ['.'], extensions })
  const placed = (await Promise.all(found.files.map(sites.postOf))).filter((post) => post !== undefined)
  const around = await sites.sitesOf(join(cwd, 'post.md'))
  const hidden = around
    .flatMap(({ root, detected }) => (detected.hiddenFolders ?? []).map((folder) => join(root, folder)))
    .filter((folder) => isInside(cwd, folder))
  // A site that is linted as a whole is linted with what lies beside it.
  const whole = [...around, ...placed.map(({ site }) => site)].filter(({ root }) => isInside(cwd, root))
  const beside = [...new Set(whole)].flatMap(foldersBeside).filter((folder) => !isInside(cwd, folder))
  const patterns = [...new Set([...hidden, ...beside])]
    .filter((folder) => fileSystem.stat(folder)?.kind === 'directory')
    .map((folder) => relativePath(cwd, folder))
  if (patterns.length === 0) return found
  const also = await discoverFiles({ ...options, patterns, extensions, errorOnUnmatchedPattern: false })
  const problems = also.files.length > 0 && found.files.length === 0 ? [] : found.problems
  return { files: [...new Set([...found.files, ...also.files])].sort(), notices: found.notices, problems }
}

function isHtml(path: string): boolean {
  return HTML_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension))
}

/** Those that a site has posts in, and not only pages: a page in HTML is as a rule a template. */
function collectionsOf(posts: readonly SitePost[]): ReadonlySet<string> {
  return new Set(posts.filter(({ placed }) => ['posts', 'drafts', 'docs'].includes(placed.collection.kind)).map(collectionKey))
}

function collectionKey({ site, placed }: Pick<SitePost, 'site' | 'placed'>): string {
  return `${site.root}\0${placed.collection.folder}\0${placed.collection.name}`
}

interface HtmlPlaces {
  readonly fileSystem: FileSystem
  readonly sites: PostSites
  readonly collections: ReadonlySet<string>
}

/** How many HTML files are posts of the collections: they have front matter, and would be posts if they were Markdown. */
async function htmlPosts(files: readonly string[], { fileSystem, sites, collections }: HtmlPlaces): Promise<number> {
  let count = 0
  for (const path of collections.size === 0 ? [] : files) {
    const twin = await sites.postOf(path.replace(/\.html?$/i, '.md'))
    if (twin?.site.detected.hasHtmlPosts === true && collections.has(collectionKey(twin)) && hasFrontMatter(path, fileSystem)) count += 1
  }
  return count
}

function hasFrontMatter(path: string, fileSystem: FileSystem): boolean {
  try {
    return /^(?:\uFEFF)?(?:---|\+\+\+)\s/.test(new TextDecoder().decode(fileSystem.readBytes(path, 8)))
  } catch (error) {
    if (error instanceof FileSystemError) return false
    throw error
  }
}

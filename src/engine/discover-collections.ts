import { join } from 'node:path'
import { isInside, relativePath } from '../files/relative-path.ts'
import type { PostSites, SitePost } from '../site/post-sites.ts'
import { foldersBeside, type Site } from '../site/sites.ts'
import { type DiscoveredFiles, type DiscoverFilesOptions, discoverFiles, postExtensions } from './discover-files.ts'

/** Posts of generators that have an extension of their own; elsewhere such files are something else. */
const COLLECTION_EXTENSIONS = [...postExtensions, '.qmd', '.mdc']

const MOST_COLLECTIONS = 6

export interface DiscoveredCollections extends DiscoveredFiles {
  /** The files that are posts of a site; none where no site is recognised. */
  readonly posts: readonly SitePost[]
}

/**
 * What there is to lint where nobody named anything: the posts of the collections below the working directory, and every post below it
 * where no site is recognised. The first notice says what the site was taken for.
 */
export async function discoverCollections(
  options: Omit<DiscoverFilesOptions, 'patterns' | 'extensions'>,
  sites: PostSites,
): Promise<DiscoveredCollections> {
  const { cwd, fileSystem } = options
  const found = await discoverFiles({ ...options, patterns: ['.'], extensions: COLLECTION_EXTENSIONS })
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
  const quiet = { ...options, patterns, extensions: COLLECTION_EXTENSIONS, errorOnUnmatchedPattern: false }
  const alsoFound = patterns.length === 0 ? undefined : await discoverFiles(quiet)
  const files = [...new Set([...found.files, ...(alsoFound?.files ?? [])])].sort()
  const posts = (await Promise.all(files.map(sites.postOf))).filter((post) => post !== undefined)
  const problems = alsoFound !== undefined && alsoFound.files.length > 0 && found.files.length === 0 ? [] : found.problems
  if (posts.length > 0) {
    const sentence = describeSites(posts, files.length - posts.length, cwd)
    return { files: posts.map(({ path }) => path), posts, notices: [sentence, ...found.notices], problems }
  }
  const all = found.files.filter((path) => postExtensions.some((extension) => path.endsWith(extension)))
  const notice = 'No site generator was recognised, so every post below this folder is linted'
  return { files: all, posts, notices: all.length === 0 ? found.notices : [notice, ...found.notices], problems }
}

/** `Docusaurus (docusaurus.config.ts): 52 posts in blog, 12 in docs; 3 other files are left out`. */
function describeSites(posts: readonly SitePost[], others: number, cwd: string): string {
  const bySite = new Map<Site, Map<string, number>>()
  for (const { site, placed } of posts) {
    const collections = bySite.get(site) ?? new Map<string, number>()
    bySite.set(site, collections.set(placed.collection.name, (collections.get(placed.collection.name) ?? 0) + 1))
  }
  const sites = [...bySite].map(([{ profile, root, detected }, collections]) => {
    const all = [...collections].sort(([, a], [, b]) => b - a)
    const shown = all.slice(0, MOST_COLLECTIONS).map(([name, count], index) => `${count}${index === 0 ? noun(count) : ''} in ${name}`)
    const rest = all.slice(MOST_COLLECTIONS).reduce((sum, [, count]) => sum + count, 0)
    const parts = rest === 0 ? shown : [...shown, `${rest} in ${all.length - MOST_COLLECTIONS} other collections`]
    return `${profile.label} (${relativePath(cwd, join(root, detected.evidence))}): ${parts.join(', ')}`
  })
  const leftOut = others === 0 ? [] : [others === 1 ? '1 other file is left out' : `${others} other files are left out`]
  return [...sites, ...leftOut].join('; ')
}

function noun(count: number): string {
  return count === 1 ? ' post' : ' posts'
}

import { dirname, join, resolve } from 'node:path'
import { MDX_OF_TODAY, type MdxDialect } from '../document/body/mdx-dialect.ts'
import type { FileSystem } from '../files/file-system.ts'
import { gitignoreMatcher } from '../files/gitignore.ts'
import type { IsIgnored } from '../files/ignore-patterns.ts'
import { isInside, relativePath } from '../files/relative-path.ts'
import { walkDirectory } from '../files/walk-directory.ts'
import type { LooseFiles, PostSite } from '../rule/post-site.ts'
import type { PlacedPost } from './generator.ts'
import { type HouseKeys, houseKeys } from './house-keys.ts'
import { looseFilesIn } from './loose-files.ts'
import { isPostFile } from './post-file.ts'
import { postSite } from './post-site.ts'
import { repositoryFinder } from './repository.ts'
import { type SiteFacts, siteFacts } from './site-facts.ts'
import { foldersBeside, type Site, siteFinder } from './sites.ts'

/** A post and what surrounds it. */
export interface SitePost {
  /** Absolute. */
  readonly path: string
  readonly site: Site
  readonly placed: PlacedPost
  /** What rules see. */
  readonly facts: PostSite
}

/** Says what surrounds posts. All paths are absolute. */
export interface PostSites {
  /** The sites around a file, the most likely first, whether or not the file is one of their posts. */
  readonly sitesOf: (path: string) => Promise<readonly Site[]>
  /** `undefined` for a file of no site, and for one that the site makes no page of. */
  readonly postOf: (path: string) => Promise<SitePost | undefined>
  /** What can be said of links of a file of no site. */
  readonly looseFilesAround: (path: string) => Promise<LooseFiles | undefined>
  /** What is taken for MDX in a file of no site. */
  readonly mdxAround: (path: string) => Promise<MdxDialect>
  /** All posts that are compared with a post: those of its collection and its language, sorted; the same list for each of them. */
  readonly group: (post: SitePost) => Promise<readonly string[]>
  /** The keys of the site around a post; of its repository, or the working directory, where it is in no site. */
  readonly houseKeysOf: (path: string) => Promise<HouseKeys>
}

/** @param cwd What the paths that rules see are relative to. */
export function postSites(fileSystem: FileSystem, cwd: string): PostSites {
  const finder = siteFinder(fileSystem, cwd)
  const { repositoryOf } = repositoryFinder(fileSystem, cwd)
  const posts = new Map<string, Promise<SitePost | undefined>>()
  const groups = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>()

  const facts = new Map<string, SiteFacts>()
  let ignored: Promise<IsIgnored> | undefined
  const factsOf = async ({ root, boundary }: Site): Promise<SiteFacts> => {
    ignored ??= gitignoreMatcher(fileSystem, cwd)
    const isIgnored = await ignored
    const key = `${root}\0${boundary}`
    const known = facts.get(key) ?? siteFacts({ fileSystem, cwd, root, boundary, entriesOf: finder.entriesOf, isIgnored })
    facts.set(key, known)
    return known
  }

  const sitesOf: PostSites['sitesOf'] = async (path) =>
    (await finder.sitesAbove(dirname(path))).filter(
      (site) => isInside(site.root, path) || foldersBeside(site).some((one) => isInside(one, path)),
    )
  const look = async (path: string): Promise<SitePost | undefined> => {
    for (const site of await sitesOf(path)) {
      const placed = site.detected.place(relativePath(site.root, path))
      if (placed === undefined) continue
      // Most posts are no MDX, and finding out what is taken for it costs reading a lock file.
      const mayBeMdx = placed.isMdx || site.profile.body.chosenBy === 'front matter'
      const mdx = { ...(mayBeMdx ? await site.mdx() : MDX_OF_TODAY), ...placed.mdx }
      return { path, site, placed, facts: postSite({ cwd, path, site, placed, mdx, facts: await factsOf(site) }) }
    }
    return undefined
  }
  const postOf: PostSites['postOf'] = (path) => {
    const known = posts.get(path) ?? look(path)
    posts.set(path, known)
    return known
  }
  /** The posts of a collection by language. */
  const membersOf = async ({ site, placed }: SitePost): Promise<ReadonlyMap<string, readonly string[]>> => {
    const folder = resolve(site.root, placed.collection.folder)
    const members = new Map<string, string[]>()
    for (const file of walkDirectory(
      fileSystem,
      folder,
      () => true,
      () => undefined,
    )) {
      const other =
        isPostFile(file.path) && isInside(folder, file.path) ? site.detected.place(relativePath(site.root, file.path)) : undefined
      if (other?.collection.name !== placed.collection.name) continue
      // A site of its own may lie in the folder.
      if ((await postOf(file.path))?.site !== site) continue
      const ofLocale = members.get(other.locale ?? '')
      if (ofLocale === undefined) members.set(other.locale ?? '', [file.path])
      else ofLocale.push(file.path)
    }
    for (const paths of members.values()) paths.sort()
    return members
  }
  const group: PostSites['group'] = async (post) => {
    const key = `${post.site.root}\0${post.placed.collection.folder}\0${post.placed.collection.name}`
    const known = groups.get(key) ?? membersOf(post)
    groups.set(key, known)
    return (await known).get(post.placed.locale ?? '') ?? []
  }
  const keys = new Map<string, HouseKeys>()
  const houseKeysOf: PostSites['houseKeysOf'] = async (path) => {
    const post = await postOf(path)
    const folders = post === undefined ? [projectOf(path)] : [post.site.root]
    const ofPosts = post && resolve(post.site.root, post.placed.collection.folder)
    if (ofPosts !== undefined && !folders.some((folder) => isInside(folder, ofPosts))) folders.push(ofPosts)
    const key = folders.join('\0')
    ignored ??= gitignoreMatcher(fileSystem, cwd)
    const known = keys.get(key) ?? houseKeys(fileSystem, folders, await ignored)
    keys.set(key, known)
    return known
  }
  /** The root of the repository; the working directory outside of one, and the post's own folder outside of that. */
  const projectOf = (path: string): string => {
    for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder))
      if (fileSystem.stat(join(folder, '.git')) !== undefined) return folder
    return isInside(cwd, path) ? cwd : dirname(path)
  }
  const loose = new Map<string, (path: string) => LooseFiles>()
  const looseFilesAround: PostSites['looseFilesAround'] = async (path) => {
    const root = repositoryOf(dirname(path)) ?? cwd
    if (!isInside(root, path)) return undefined
    ignored ??= gitignoreMatcher(fileSystem, cwd)
    const filesOf = loose.get(root) ?? looseFilesIn({ fileSystem, cwd, root, entriesOf: finder.entriesOf, isIgnored: await ignored })
    loose.set(root, filesOf)
    return filesOf(path)
  }
  return { sitesOf, postOf, mdxAround: (path) => finder.mdxAround(dirname(path)), group, houseKeysOf, looseFilesAround }
}

import { dirname, join, resolve } from 'node:path'
import { MDX_OF_TODAY, type MdxDialect } from '../document/body/mdx-dialect.ts'
import type { FileSystem } from '../files/file-system.ts'
import { isInside } from '../files/relative-path.ts'
import type { GeneratorProfile } from '../generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../generator/index.ts'
import type { DetectedSite } from './generator.ts'
import { generators } from './generators/index.ts'
import { siteMdxDialect } from './mdx/mdx-dialect.ts'
import { repositoryFinder } from './repository.ts'
import { folderEntries, type SiteFolder, siteFolder } from './site-folder.ts'

/** A site that was found: which generator, where, and what gave it away. */
export interface Site {
  /** What is known of its generator. */
  readonly profile: GeneratorProfile
  /** Absolute. */
  readonly root: string
  /** Nothing outside of this folder is looked at: `root`, or a folder above it where the site has posts beside itself. Absolute. */
  readonly boundary: string
  readonly detected: DetectedSite
  /** What compiles its posts takes for MDX, as far as packages and configs tell. */
  readonly mdx: () => Promise<MdxDialect>
}

/** Finds the sites that files belong to. Each folder is looked at once. */
export interface SiteFinder {
  /**
   * The sites from a folder upwards, no higher than the root of its repository, and those near it that have posts in the folder: what
   * is certain before what is likely, and the nearest first among equals.
   */
  readonly sitesAbove: (folder: string) => Promise<readonly Site[]>
  /** What compiles the posts of a folder that belong to no site takes for MDX, by the nearest `package.json` above. */
  readonly mdxAround: (folder: string) => Promise<MdxDialect>
  /** The names in a folder, what is a folder with `/` at its end; none where it is not there. */
  readonly entriesOf: (folder: string) => ReadonlySet<string>
}

/** @param cwd Stands for the root of a repository where there is none. */
export function siteFinder(fileSystem: FileSystem, cwd: string): SiteFinder {
  const entries = new Map<string, ReadonlySet<string>>()
  const entriesOf = (folder: string): ReadonlySet<string> => {
    const known = entries.get(folder) ?? folderEntries(fileSystem, folder)
    entries.set(folder, known)
    return known
  }
  const { repositoryOf, boundaryOf } = repositoryFinder(fileSystem, cwd)
  const projects = new Map<string, SiteFolder>()
  const sites = new Map<string, Promise<readonly Site[]>>()
  const sitesAt = (root: string): Promise<readonly Site[]> => {
    const known = sites.get(root) ?? detectAt(root)
    sites.set(root, known)
    return known
  }
  const detectAt = async (root: string): Promise<readonly Site[]> => {
    const widest = boundaryOf(root)
    const folder = siteFolder(fileSystem, root, entriesOf, widest)
    const detected = await Promise.all(
      generators.map(async (generator): Promise<readonly Site[]> => {
        const one = await generator.detect(folder)
        if (one === undefined) return []
        const boundary = outsideFoldersOf(one).length > 0 ? widest : root
        return [{ profile: GENERATOR_PROFILES[generator.name], root, boundary, detected: one, mdx: () => siteMdxDialect(folder) }]
      }),
    )
    return detected.flat()
  }
  /** The folders that may hold a site with posts in this one: `website` and `packages/website` for the root of a repository. */
  const placesBelow = (folder: string): readonly string[] => {
    if (repositoryOf(folder) === undefined && !isInside(cwd, folder)) return dirname(cwd) === folder ? [cwd] : []
    const children = foldersIn(folder, entriesOf(folder))
    return [...children, ...children.flatMap((child) => foldersIn(child, entriesOf(child)))]
  }
  const sitesReaching = async (folder: string): Promise<readonly Site[]> => {
    const places = placesBelow(folder).filter((place) => mayReachOut(entriesOf(place)))
    const found = (await Promise.all(places.map(sitesAt))).flat()
    return found.filter((site) => outsideFoldersOf(site.detected).some((path) => isReached(site, resolve(site.root, path), folder)))
  }
  const found = new Map<string, Promise<readonly Site[]>>()
  const look = async (folder: string): Promise<readonly Site[]> => {
    const here = [...(await sitesAt(folder)), ...(await sitesReaching(folder))]
    const above = dirname(folder) === folder || repositoryOf(folder) === folder ? [] : await sitesAbove(dirname(folder))
    const own = here.filter((site) => !isPartOf(site, above))
    if (own.length === 0) return above
    const all = [...new Set([...own, ...above])]
    return [...all.filter(isCertain), ...all.filter((site) => !isCertain(site))]
  }
  const sitesAbove: SiteFinder['sitesAbove'] = (folder) => {
    const known = found.get(folder) ?? look(folder)
    found.set(folder, known)
    return known
  }
  const mdxAround: SiteFinder['mdxAround'] = async (path) => {
    if (entriesOf(path).has('package.json')) {
      const folder = projects.get(path) ?? siteFolder(fileSystem, path, entriesOf)
      projects.set(path, folder)
      return { ...(await siteMdxDialect(folder)), isLenient: true, hasDirectives: true }
    }
    return dirname(path) === path || repositoryOf(path) === path ? MDX_OF_TODAY : mdxAround(dirname(path))
  }
  return { sitesAbove, entriesOf, mdxAround }
}

/** The folders beside a site that it has posts in, absolute. */
export function foldersBeside(site: Site): readonly string[] {
  return outsideFoldersOf(site.detected)
    .map((path) => resolve(site.root, path))
    .filter((path) => isInside(site.boundary, path))
}

function outsideFoldersOf({ outsideFolders = [] }: DetectedSite): readonly string[] {
  return outsideFolders
}

function isReached(site: Site, outside: string, folder: string): boolean {
  return isInside(site.boundary, outside) && isInside(folder, outside)
}

function mayReachOut(names: ReadonlySet<string>): boolean {
  return generators.some(({ outsideConfigs = [] }) => outsideConfigs.some((name) => names.has(name)))
}

function foldersIn(folder: string, names: ReadonlySet<string>): readonly string[] {
  return [...names].flatMap((name) =>
    name.endsWith('/') && !name.startsWith('.') && name !== 'node_modules/' ? [join(folder, name.slice(0, -1))] : [],
  )
}

function isCertain({ detected }: Site): boolean {
  return detected.isCertain
}

/** Documents in a folder below others that are rendered one by one belong together, and to a project that is around them. */
function isPartOf({ profile, detected }: Site, above: readonly Site[]): boolean {
  return detected.isBeside === true && !detected.isCertain && above.some((site) => site.profile === profile)
}

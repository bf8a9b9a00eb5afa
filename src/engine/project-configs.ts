import { join, resolve } from 'node:path'
import { chooseSchema } from '../config/built-in-schemas.ts'
import { configFinder, type FoundConfig } from '../config/find-config.ts'
import { loadConfig, type ReadyConfig } from '../config/load-config.ts'
import type { ConfigOverrides } from '../config/overrides.ts'
import { type ConfigResolver, configResolver, type ResolvedConfig, type SiteDefaults } from '../config/resolve-config.ts'
import type { FileSystem } from '../files/file-system.ts'
import { isInside, relativePath } from '../files/relative-path.ts'
import type { PostSites, SitePost } from '../site/post-sites.ts'

export interface ProjectConfigOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  /** The config to use for every post instead of the nearest one. */
  readonly configFile?: string | undefined
  /** The same, already read and checked. */
  readonly config?: ReadyConfig | undefined
  /** Whether the nearest config is looked for, `true` where it is left out. */
  readonly lookUp?: boolean
  readonly overrides?: ConfigOverrides
  readonly sites: PostSites
  /** Hears what is odd but no error, each once. */
  readonly onNotice: (sentence: string) => void
}

/**
 * Gives the function that says what holds for a post, by its absolute path. Each config is loaded and checked once.
 *
 * @throws {ConfigError} (the returned function) for a config that cannot be used.
 */
export function projectConfigs(options: ProjectConfigOptions): (path: string) => Promise<ResolvedConfig> {
  const { fileSystem, cwd, configFile, lookUp = true, overrides = {}, onNotice } = options
  const find = configFinder(fileSystem)
  const resolvers = new Map<string | undefined, Promise<ConfigResolver>>()
  const resolverOf = (path: string | undefined, warning: string | undefined): Promise<ConfigResolver> => {
    const known = resolvers.get(path)
    if (known !== undefined) return known
    if (warning !== undefined) onNotice(warning)
    const resolver = load(path)
    resolvers.set(path, resolver)
    return resolver
  }
  const load = async (path: string | undefined): Promise<ConfigResolver> => {
    if (path === undefined) return configResolver(undefined, overrides)
    const name = relativePath(cwd, path)
    const config = await loadConfig(fileSystem, path, name)
    return configResolver(config, overrides, config.plugins)
  }
  let given: Promise<ConfigResolver> | undefined
  return async (path) => {
    const post = await options.sites.postOf(path)
    const defaults = siteDefaults(post)
    if (options.config !== undefined) {
      given ??= configResolver(options.config, overrides, options.config.plugins)
      return (await given)(path, defaults)
    }
    if (configFile !== undefined) return (await resolverOf(resolve(cwd, configFile), undefined))(path, defaults)
    const found = lookUp ? configFileOf(find, path, post) : undefined
    return (await resolverOf(found?.path, found?.warning))(path, defaults)
  }
}

/** The nearest config of a post; for one that lies beside its site and has none of its own, that of the site. */
export function configFileOf(find: ReturnType<typeof configFinder>, path: string, post: SitePost | undefined): FoundConfig | undefined {
  const own = find(path)
  return own === undefined && post !== undefined && !isInside(post.site.root, path) ? find(join(post.site.root, 'post.md')) : own
}

function siteDefaults(post: SitePost | undefined): SiteDefaults | undefined {
  const name = post?.placed.schema
  if (post === undefined || name === undefined) return undefined
  const { site, placed } = post
  return { schema: chooseSchema(name, ''), origin: `${site.profile.label}, ${placed.collection.name}` }
}

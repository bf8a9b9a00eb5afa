import type { GeneratorName } from '../../generator/generator-profile.ts'
import { type DeclaredContent, declaredContent, foldersInConfig } from '../declared-content.ts'
import type { Generator } from '../generator.ts'
import { packageManifest } from '../package-manifest.ts'
import type { SiteFolder } from '../site-folder.ts'

/*
 * Tools for which the site itself is a program: it declares its collections, or only reads what it likes. They are told by a config or
 * a dependency, and of their posts nothing is known but where they lie.
 */

interface Framework {
  readonly name: GeneratorName
  /** Of the config, without its extension. */
  readonly config: string
  readonly packages: readonly string[]
  /** Whether the config says which folders hold posts: nearly every app has the others, posts or not. */
  readonly isAboutContent: boolean
  readonly content: (folder: SiteFolder, config: string | undefined) => DeclaredContent
}

const EXTENSIONS = ['ts', 'mts', 'js', 'mjs', 'cjs']
const MARKDOWN = ['md', 'mdx']
const NEXT_ROUTES = ['pages', 'src/pages', 'app', 'src/app']

/** Where one of these says what the posts are, what it leaves out is none. */
const CONTENT_TOOLS = [
  ...['contentlayer', 'contentlayer2', 'next-contentlayer', 'next-contentlayer2', 'velite', '@content-collections/core'],
  ...['nextra', 'fumadocs-core', 'fumadocs-mdx', 'vitepress', 'vuepress', 'astro', '@docusaurus/core', '@11ty/eleventy'],
]

function framework({ name, config: configName, packages: wanted, isAboutContent, content }: Framework): Generator {
  return {
    name,
    detect: async (folder) => {
      const found = EXTENSIONS.map((extension) => `${configName}.${extension}`).find((one) => folder.names.has(one))
      const { packages } = await packageManifest(folder)
      if (found === undefined && !wanted.some((one) => packages.has(one))) return undefined
      const config = found && folder.readText(found)
      if (!isAboutContent && CONTENT_TOOLS.some((one) => packages.has(one) || config?.includes(one) === true)) return undefined
      const place = declaredContent(folder, content(folder, config))
      return { evidence: found ?? 'package.json', isCertain: isAboutContent && found !== undefined, place }
    },
  }
}

export const contentlayer = framework({
  name: 'contentlayer',
  config: 'contentlayer.config',
  packages: ['contentlayer', 'contentlayer2', 'next-contentlayer', 'next-contentlayer2'],
  isAboutContent: true,
  content: (_, config) => {
    const base = foldersInConfig(config, ['contentDirPath'])[0] ?? 'content'
    const folders = [...foldersInConfig(config, ['filePathPattern'], base), base]
    return { folders, isOpen: false, publicFolder: 'public', routes: NEXT_ROUTES, extensions: MARKDOWN }
  },
})

export const velite = framework({
  name: 'velite',
  config: 'velite.config',
  packages: ['velite'],
  isAboutContent: true,
  content: (folder, config) => {
    const base = foldersInConfig(config, ['root'])[0] ?? 'content'
    const folders = [...foldersInConfig(config, ['pattern'], base), base]
    const publicFolder = folder.kindOf('static') === 'directory' ? 'static' : 'public'
    return { folders, isOpen: false, publicFolder, routes: [...NEXT_ROUTES, 'src/routes'], extensions: MARKDOWN }
  },
})

export const contentCollections = framework({
  name: 'content-collections',
  config: 'content-collections',
  packages: ['@content-collections/core'],
  isAboutContent: true,
  content: (_, config) => ({
    folders: foldersInConfig(config, ['directory']),
    isOpen: false,
    publicFolder: 'public',
    routes: NEXT_ROUTES,
    extensions: MARKDOWN,
  }),
})

export const nuxt = framework({
  name: 'nuxt',
  config: 'nuxt.config',
  packages: ['@nuxt/content', 'docus'],
  isAboutContent: true,
  content: () => ({
    folders: ['content'],
    isOpen: false,
    publicFolder: 'public',
    routes: ['pages', 'app/pages', 'server/routes'],
    extensions: ['md'],
  }),
})

export const gridsome = framework({
  name: 'gridsome',
  config: 'gridsome.config',
  packages: ['gridsome'],
  isAboutContent: true,
  content: (_, config) => ({
    folders: foldersInConfig(config, ['path', 'baseDir']),
    isOpen: true,
    publicFolder: 'static',
    routes: ['src/pages'],
    extensions: MARKDOWN,
  }),
})

export const sveltekit = framework({
  name: 'sveltekit',
  config: 'svelte.config',
  packages: ['@sveltejs/kit'],
  isAboutContent: false,
  content: () => ({ folders: [], isOpen: true, publicFolder: 'static', routes: ['src/routes'], extensions: [...MARKDOWN, 'svx'] }),
})

export const reactRouter = framework({
  name: 'react-router',
  config: 'react-router.config',
  packages: ['@remix-run/react', '@remix-run/node', '@react-router/dev'],
  isAboutContent: false,
  content: () => ({ folders: [], isOpen: true, publicFolder: 'public', routes: ['app/routes', 'app'], extensions: MARKDOWN }),
})

export const next = framework({
  name: 'next',
  config: 'next.config',
  packages: ['next'],
  isAboutContent: false,
  content: () => ({ folders: [], isOpen: true, publicFolder: 'public', routes: NEXT_ROUTES, extensions: MARKDOWN }),
})

import type { TemplateLanguage } from '../../../generator/generator-profile.ts'
import { asText, isMapping, keysOf, valueAt } from '../../config-value.ts'
import { siteGlobs } from '../../site-globs.ts'
import { folderPath, pathFrom, reachablePath } from '../../site-path.ts'

/** A blog of Material for MkDocs. Folders are those of the site. */
export interface MkDocsBlog {
  readonly folder: string
  readonly postFolder: string
  readonly authorsFile: string | undefined
  /** How addresses are made, as `{date}/{slug}`. */
  readonly urlFormat: string
  readonly urlDateFormat: string
}

/** What `mkdocs.yml` says of what matters here. */
export interface MkDocsConfig {
  readonly docs: string
  readonly blogs: readonly MkDocsBlog[]
  /** Whether all of the documentation is known to be there, and not only a blog. */
  readonly isWhole: boolean
  /** What files with keys for a whole folder are called; `undefined` where nothing reads them. */
  readonly metaName: string | undefined
  readonly hasFolderUrls: boolean
  /** Whether plugins may put files there that are in no folder. */
  readonly hasOtherFiles: boolean
  /** What may stand in a body: macros, if a plugin runs them; `undefined` where hooks and other plugins may look for anything. */
  readonly templates: TemplateLanguage | undefined
  /** Whether the theme is known to print the title of a page that has no level-1 heading. */
  readonly printsTitles: boolean
  /** Whether languages are part of addresses. */
  readonly isTranslated: boolean
  /** By the path below the documentation. */
  readonly isExcluded: (path: string) => boolean
}

/** Plugins that neither write pages nor change where links lead. */
const HARMLESS = new Set([
  ...['autorefs', 'awesome-nav', 'awesome-pages', 'blog', 'callouts', 'charts', 'content-tabs', 'drawio', 'exclude', 'exclude-search'],
  ...['git-authors', 'git-committers', 'git-committers-2', 'git-revision-date', 'git-revision-date-localized', 'glightbox', 'group'],
  ...['htmlproofer', 'image-captions', 'info', 'kroki', 'literate-nav', 'llmstxt', 'macros', 'markdown-exec', 'mermaid2', 'meta'],
  ...['meta-descriptions', 'mike', 'minify', 'mkdocstrings', 'offline', 'open-in-new-tab', 'optimize', 'panzoom', 'pdf-export'],
  ...['print-site', 'privacy', 'redirects', 'rss', 'search', 'section-index', 'social', 'swagger-ui-tag', 'table-reader', 'tags'],
  ...['termynal', 'typeset', 'with-pdf'],
])

interface Plugin {
  readonly name: string
  readonly options: unknown
}

export function mkdocsConfig(data: unknown): MkDocsConfig | undefined {
  const docs = reachablePath(asText(valueAt(data, 'docs_dir')) ?? 'docs')
  if (docs === undefined) return undefined
  const plugins = pluginsIn(valueAt(data, 'plugins'))
  const isOpen = valueAt(data, 'hooks') !== undefined || plugins.some(({ name }) => !HARMLESS.has(name))
  const meta = plugins.find(({ name }) => name === 'meta')
  return {
    docs,
    blogs: plugins
      .filter(({ name, options }) => name === 'blog' && valueAt(options, 'enabled') !== false)
      .map(({ options }) => blogIn(docs, options)),
    isWhole: true,
    metaName: meta && (asText(valueAt(meta.options, 'meta_file')) ?? '.meta.yml'),
    hasFolderUrls: valueAt(data, 'use_directory_urls') !== false,
    hasOtherFiles: isOpen,
    templates: isOpen ? undefined : plugins.some(({ name }) => name === 'macros') ? 'nunjucks' : 'none',
    printsTitles: printsTitles(valueAt(data, 'theme')),
    isTranslated: plugins.some(({ name }) => name === 'i18n'),
    isExcluded: siteGlobs((asText(valueAt(data, 'exclude_docs')) ?? '').split('\n').flatMap(globOf)),
  }
}

/** Material does, unless templates of the site itself take the place of its own; of other themes nobody has looked. */
function printsTitles(theme: unknown): boolean {
  return (asText(theme) ?? valueAt(theme, 'name')) === 'material' && valueAt(theme, 'custom_dir') === undefined
}

/** A line as in a `.gitignore`: without a slash before its end it holds in every folder. */
function globOf(line: string): readonly string[] {
  const pattern = line.trim()
  if (pattern === '' || pattern.startsWith('#')) return []
  const isNegative = pattern.startsWith('!')
  const glob = isNegative ? pattern.slice(1) : pattern
  const isAnchored = glob.slice(0, -1).includes('/')
  return [(isNegative ? '!' : '') + (isAnchored ? glob : `**/${glob}`)]
}

/** What can be said where only the blogs are at hand. */
export function blogsWithoutConfig(blogs: readonly string[]): MkDocsConfig {
  return {
    docs: '',
    blogs: blogs.map((blog) => blogIn('', { blog_dir: blog })),
    isWhole: false,
    metaName: '.meta.yml',
    hasFolderUrls: true,
    hasOtherFiles: true,
    templates: undefined,
    printsTitles: false,
    isTranslated: false,
    isExcluded: () => false,
  }
}

/** Plugins are a list of names, or of names with options, or a mapping of both. */
function pluginsIn(value: unknown): readonly Plugin[] {
  const entries = Array.isArray(value) ? value : isMapping(value) ? [value] : []
  return entries.flatMap((entry): Plugin[] => {
    if (typeof entry === 'string') return [{ name: bareName(entry), options: undefined }]
    return keysOf(entry).map((name) => ({ name: bareName(name), options: valueAt(entry, name) }))
  })
}

/** The plugins of Material may be named with their theme, and each of several with a number of its own. */
function bareName(name: string): string {
  return name.replace(/^material\//, '').replace(/ #.*$/, '')
}

function blogIn(docs: string, options: unknown): MkDocsBlog {
  const text = (key: string, otherwise: string): string => asText(valueAt(options, key)) ?? otherwise
  const blog = folderPath(text('blog_dir', 'blog')) ?? 'blog'
  const inBlog = (path: string): string => pathFrom(docs, path.replaceAll('{blog}', blog === '' ? '.' : blog))
  return {
    folder: pathFrom(docs, blog),
    postFolder: inBlog(text('post_dir', '{blog}/posts')).replace(/\/$/, ''),
    authorsFile: valueAt(options, 'authors') === false ? undefined : inBlog(text('authors_file', '{blog}/.authors.yml')),
    urlFormat: text('post_url_format', '{date}/{slug}'),
    urlDateFormat: text('post_url_date_format', 'yyyy/MM/dd'),
  }
}

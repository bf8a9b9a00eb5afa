import type { MdxDialect } from '../../document/body/mdx-dialect.ts'
import { packageManifest } from '../package-manifest.ts'
import type { SiteFolder } from '../site-folder.ts'
import { mdxVersion } from './mdx-version.ts'
import { type RemarkPlugins, remarkPluginsIn } from './remark-plugins.ts'

const CONFIG =
  /^(?:(?:docusaurus|astro|next|contentlayer|source|velite|content-collections|mdx|vite)\.config|gatsby-config|content-collections)\.[cm]?[jt]s$/
const known = new WeakMap<SiteFolder, Promise<MdxDialect>>()

/** What the compiler of a site takes for MDX, by its packages and its configs. What a generator adds by itself is not in it. */
export function siteMdxDialect(folder: SiteFolder): Promise<MdxDialect> {
  const dialect = known.get(folder) ?? read(folder)
  known.set(folder, dialect)
  return dialect
}

async function read(folder: SiteFolder): Promise<MdxDialect> {
  const { packages } = await packageManifest(folder)
  const configs = [...folder.names].filter((name) => CONFIG.test(name))
  const found = await Promise.all(configs.map((name) => pluginsOf(folder.readText(name) ?? '', name)))
  const modules = new Set(found.flatMap((plugins) => [...plugins.modules]))
  const isLatex = packages.has('nextra') && configs.some((name) => /\blatex\s*:\s*(?!false\b)/.test(folder.readText(name) ?? ''))
  const mayHaveMath = packages.size === 0 || packages.has('remark-math')
  return {
    version: await mdxVersion(folder),
    isLenient: modules.has('@slorber/remark-comment') || modules.has('remark-comment'),
    hasDirectives: modules.has('remark-directive'),
    hasMath: isLatex || modules.has('remark-math') ? true : mayHaveMath ? undefined : false,
    hasOtherSyntax: found.some(({ hasOthers }) => hasOthers) || [...modules].some((name) => !isHarmless(name) && !isOwnTree(folder, name)),
  }
}

/** A config that cannot be read may name any plugin. */
async function pluginsOf(text: string, name: string): Promise<RemarkPlugins> {
  if (CHANGES_SYNTAX.test(text)) return { modules: new Set(), hasOthers: true }
  if (!/remarkPlugins/i.test(text)) return { modules: new Set(), hasOthers: false }
  try {
    return await remarkPluginsIn(text, name)
  } catch {
    return { modules: new Set(), hasOthers: true }
  }
}

/** What a plugin has to do with the parser if it is to read more, or what a config does to the text before; see unified and Docusaurus. */
const CHANGES_SYNTAX = /micromark|fromMarkdown|\bthis\.(?:data|Parser)\b|\.use\(|\bpreprocessor\b/
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '/index.js', '/index.mjs', '/index.ts']

/** Whether it is a file of the site, by itself, that works on the tree alone. */
function isOwnTree(folder: SiteFolder, name: string): boolean {
  if (!name.startsWith('./')) return false
  const text = ENDINGS.map((ending) => folder.readText(name.slice(2) + ending)).find((one) => one !== undefined)
  return text !== undefined && !CHANGES_SYNTAX.test(text) && !/(?:from|require\()\s*['"]\./.test(text)
}

/** Plugins that leave the syntax alone, or whose syntax is known: most work on the tree, when the compiler has read the text already. */
function isHarmless(name: string): boolean {
  return HARMLESS.has(name) || /^(?:fumadocs|@fumadocs|nextra|@docusaurus|pliny)(?:[-/]|$)/.test(name)
}

const HARMLESS: ReadonlySet<string> = new Set([
  '@fec/remark-a11y-emoji',
  '@slorber/remark-comment',
  'docusaurus-remark-plugin-tab-blocks',
  'mdx-mermaid',
  'remark-autolink-headings',
  'remark-breaks',
  'remark-cjk-friendly',
  'remark-code-import',
  'remark-code-titles',
  'remark-codesandbox',
  'remark-comment',
  'remark-directive',
  'remark-embedder',
  'remark-emoji',
  'remark-external-links',
  'remark-footnotes',
  'remark-frontmatter',
  'remark-gemoji',
  'remark-gfm',
  'remark-github',
  'remark-github-blockquote-alert',
  'remark-hint',
  'remark-images',
  'remark-lint',
  'remark-math',
  'remark-mdx-chartjs',
  'remark-mdx-frontmatter',
  'remark-mdx-images',
  'remark-mermaidjs',
  'remark-oembed',
  'remark-prism',
  'remark-reading-time',
  'remark-sectionize',
  'remark-slug',
  'remark-smartypants',
  'remark-squeeze-paragraphs',
  'remark-toc',
  'remark-unwrap-images',
])

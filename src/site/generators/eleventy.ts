import type { FrontMatter } from '../../document/front-matter/front-matter.ts'
import type { TemplateLanguage } from '../../generator/generator-profile.ts'
import { textInConfig } from '../config-text.ts'
import { contentKind } from '../content-kind.ts'
import { inheritedFrom } from '../eleventy-data.ts'
import { eleventyTitles } from '../eleventy-titles.ts'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { packageManifest } from '../package-manifest.ts'
import { below, besidePost, isMarkdownFile, isOutOfSight, isRelative, whereThere } from '../page-files.ts'
import { isProjectDocument } from '../project-document.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIGS = [
  '.eleventy.js',
  ...['eleventy', 'buildawesome'].flatMap((name) => ['js', 'mjs', 'cjs'].map((extension) => `${name}.config.${extension}`)),
]

export const eleventy: Generator = {
  name: 'eleventy',
  detect: async (folder) => {
    const name = CONFIGS.find((one) => folder.names.has(one))
    const { packages } = await packageManifest(folder)
    if (name === undefined && !packages.has('@11ty/eleventy')) return undefined
    const config = name && folder.readText(name)
    return {
      evidence: name ?? 'package.json',
      isCertain: name !== undefined,
      hasHtmlPosts: true,
      place: placing(folder, config),
    }
  },
}

function placing(folder: SiteFolder, config: string | undefined): DetectedSite['place'] {
  const inheritedOf = inheritedFrom(folder)
  const input = folderInConfig(config, 'input', 'setInputDirectory')
  const output = folderInConfig(config, 'output', 'setOutputDirectory') || '_site'
  const language = markdownEngine(config)
  const includes = below(input, folderInConfig(config, 'includes', 'setIncludesDirectory') || '_includes')
  const layouts = folderInConfig(config, 'layouts', 'setLayoutsDirectory')
  const titles = eleventyTitles(folder, { includes, layouts: layouts === '' ? includes : below(input, layouts) })
  const prefix = input === '' ? '' : `${input}/`
  return (path): PlacedPost | undefined => {
    const inInput = path.startsWith(prefix) ? path.slice(prefix.length) : undefined
    if (inInput === undefined || !/\.md$/.test(inInput) || isOutOfSight(path) || path.startsWith(`${output}/`)) return undefined
    const names = inInput.split('/')
    // `_includes` and `_data` may be anywhere and have other names, but begin alike.
    if (names.slice(0, -1).some((name) => name.startsWith('_') && contentKind(name, 'pages') !== 'posts') || isProjectDocument(inInput))
      return undefined
    const depth = names.slice(0, -1).findIndex((name) => contentKind(name, 'pages') === 'posts')
    const isPost = depth !== -1 && !/^(?:index|readme)\.md$/i.test(names.slice(depth + 1).join('/'))
    const root = names.slice(0, depth + 1)
    const inherited = inheritedOf(path, input)
    return {
      collection: isPost
        ? { name: root.at(-1) ?? '', kind: 'posts', folder: below(input, root.join('/')) }
        : { name: 'pages', kind: 'pages', folder: input },
      pathInCollection: isPost ? names.slice(depth + 1).join('/') : inInput,
      schema: 'eleventy',
      isMdx: false,
      templatesOf: (frontMatter) => postEngine(frontMatter) ?? (inherited.keys.has('templateEngineOverride') ? 'unknown' : language),
      inheritedKeys: inherited.keys,
      titleOnPage: (frontMatter) => titles(frontMatter, inherited.layout),
      // Only a plug-in gives links and images another meaning than the browser's, and what is copied where is up to the config.
      linkCandidates: (target) =>
        isMarkdownFile(target) && !target.startsWith('/') && !/\binputPathToUrl/i.test(config ?? '')
          ? [...new Set([besidePost(path, target), below(input, target)])]
          : undefined,
      imageCandidates: (target) => {
        const beside = target.startsWith('/') ? below(input, target) : besidePost(path, target)
        return whereThere(folder, [beside, ...(isRelative(target) ? [] : [below('public', target), below('static', target)])])
      },
    }
  }
}

const ENGINES: Readonly<Record<string, TemplateLanguage>> = { liquid: 'liquid', njk: 'nunjucks', md: 'none', html: 'none', false: 'none' }

/** The template language that Markdown is run through first, where the config names one. */
function markdownEngine(config: string | undefined): TemplateLanguage | undefined {
  if (!/markdownTemplateEngine/i.test(config ?? '')) return undefined
  const [, text, word] = /markdownTemplateEngine['"]?\s*[:=(]\s*(?:['"`](\w*)['"`]|(false)\b)/i.exec(config ?? '') ?? []
  return languageOf(text ?? word)
}

/** A post may name its engines itself: `njk,md`. */
function postEngine(frontMatter: FrontMatter | undefined): TemplateLanguage | undefined {
  const value = frontMatter?.value('templateEngineOverride')
  if (value === undefined) return undefined
  const engines = String(value)
    .split(',')
    .map((name) => name.trim())
  return languageOf(engines.find((name) => name !== 'md') ?? 'md')
}

function languageOf(engine: string | undefined): TemplateLanguage {
  return engine !== undefined && Object.hasOwn(ENGINES, engine) ? (ENGINES[engine] ?? 'unknown') : 'unknown'
}

function folderInConfig(config: string | undefined, key: string, method: string): string {
  const [, set] = new RegExp(`\\b${method}\\(\\s*['"\`]([^'"\`$\\n]{1,200})['"\`]`).exec(config ?? '') ?? []
  const path = below('', set ?? textInConfig(config, key) ?? '').replace(/\/$/, '')
  return path === '.' || path.startsWith('..') ? '' : path
}

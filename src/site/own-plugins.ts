import type { DetectedSite } from './generator.ts'
import { OUT_OF_SIGHT } from './site-path.ts'

const LONGEST_LIST = 5000
const MOST_LISTS = 20
const NAMED = /\b(?:remark|rehype|mdast|hast|markdownIt)Plugins\s*[:=]\s*([A-Za-z_$][\w$]*)/g
const LISTS = /\b(?:remark|rehype|mdast|hast|markdownIt)Plugins\s*[:=]\s*\[|\bextendsMarkdown\b|\b(?:md|markdown)\.use\(/g

/**
 * Whether a config gives plugins of the site's own to what compiles Markdown: functions in the config, and modules of the site. Such a
 * plugin may turn a link into any other. What comes from packages is told by what it does, and rewrites no links to files.
 *
 * @param config The text of a config in JavaScript or TypeScript.
 */
export function hasOwnPlugins(config: string | undefined): boolean {
  if (config === undefined) return false
  const own = ownNames(config)
  if ([...config.matchAll(NAMED)].some(([, name = '']) => own.has(name))) return true
  return [...config.matchAll(LISTS)].slice(0, MOST_LISTS).some(({ index }) => {
    const list = withoutPackages(balanced(config, index))
    if (/=>|\bfunction\b|['"`]\.{1,2}\//.test(list)) return true
    return [...list.matchAll(/[A-Za-z_$][\w$]*/g)].some(([name]) => own.has(name))
  })
}

const VITE = /\bvite\s*:\s*([A-Za-z_$][\w$]*|\{)/g

/**
 * Whether a config gives Vite plugins of the site's own that write the text of pages anew, so that there are headings on them that are in
 * no file: told by their names, or not to be told because the settings of Vite come from elsewhere in the site.
 */
export function mayRewritePages(config: string | undefined): boolean {
  if (config === undefined) return false
  const own = ownNames(config)
  return [...config.matchAll(VITE)].slice(0, MOST_LISTS).some(({ 1: value = '', index }) => {
    if (value !== '{') return own.has(value)
    const names = balanced(config, config.indexOf('{', index)).match(/[A-Za-z_$][\w$]*/g) ?? []
    return names.some((name) => /[Mm]arkdown|^md(?![a-z])|Md(?![a-z])/.test(name) && own.has(name))
  })
}

/** Places posts so that a link which leads nowhere is not known to where plugins of the site's own may rewrite it. */
export function sureLinks(config: string | undefined, place: DetectedSite['place']): DetectedSite['place'] {
  if (!hasOwnPlugins(config)) return place
  return (path) => {
    const placed = place(path)
    const { linkCandidates } = placed ?? {}
    if (placed === undefined || linkCandidates === undefined) return placed
    return {
      ...placed,
      linkCandidates: (target) => {
        const candidates = linkCandidates(target)
        return candidates && [...candidates, OUT_OF_SIGHT]
      },
    }
  }
}

/** Names that stand for something of the site: imported by a path, or a function of the config itself. */
function ownNames(config: string): ReadonlySet<string> {
  const imported = [...config.matchAll(/\bimport\s+([^'"`;]{1,500}?)\s+from\s+['"]\.{1,2}\//g)].map(([, names = '']) => names)
  const required = [...config.matchAll(/\b(?:const|let|var)\s+([^=;]{1,500}?)\s*=\s*(?:await\s+import|require)\(\s*['"]\.{1,2}\//g)]
  const functions = [
    ...config.matchAll(/\bfunction\s+([\w$]+)|\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>)/g),
  ]
  const texts = [...imported, ...required.map(([, names = '']) => names), ...functions.map(([, one, two]) => one ?? two ?? '')]
  const names = texts.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [])
  return new Set(names.filter((name) => name !== 'as' && name !== 'type'))
}

/** From the first bracket on to the one that closes it. */
function balanced(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + LONGEST_LIST); at += 1) {
    const character = text.charAt(at)
    if ('[({'.includes(character)) depth += 1
    else if ('])}'.includes(character)) {
      depth -= 1
      if (depth <= 0) return text.slice(start, at + 1)
    }
  }
  return text.slice(start, start + LONGEST_LIST)
}

/** `require('remark-math')` is no path of the site. */
function withoutPackages(list: string): string {
  return list.replaceAll(/\b(?:require|import)(?:\.resolve)?\(\s*['"][^.'"][^'"]*['"]\s*\)/g, '')
}

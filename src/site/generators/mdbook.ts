import { valueAt } from '../config-value.ts'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isMarkdownFile, isOutOfSight, leadsOut } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIG = 'book.toml'

export const mdbook: Generator = {
  name: 'mdbook',
  detect: async (folder) => {
    if (!folder.names.has(CONFIG)) return undefined
    const set = valueAt(await folder.readData(CONFIG), 'book', 'src')
    const source = below('', typeof set === 'string' ? set : 'src').replace(/\/$/, '')
    if (leadsOut(source) || folder.kindOf(source) !== 'directory') return undefined
    return { evidence: CONFIG, isCertain: true, place: placing(folder, source) }
  },
}

function placing(folder: SiteFolder, source: string): DetectedSite['place'] {
  const prefix = source === '.' ? '' : `${source}/`
  const chapters = chaptersIn(folder.readText(`${prefix}SUMMARY.md`))
  return (path): PlacedPost | undefined => {
    const inSource = path.startsWith(prefix) ? path.slice(prefix.length) : undefined
    if (inSource === undefined || !path.endsWith('.md') || isOutOfSight(path)) return undefined
    // What the summary does not name is no chapter: it may be included in one.
    if (inSource !== 'SUMMARY.md' && chapters?.has(inSource) === false) return undefined
    return {
      collection: { name: 'chapters', kind: 'docs', folder: source === '.' ? '' : source },
      pathInCollection: inSource,
      isMdx: false,
      linkCandidates: (target) => (isMarkdownFile(target) && !target.startsWith('/') ? [besidePost(path, target)] : undefined),
      imageCandidates: (target) => (target.startsWith('/') ? undefined : [besidePost(path, target)]),
    }
  }
}

/** The files that the summary names; `undefined` where there is none. */
function chaptersIn(summary: string | undefined): ReadonlySet<string> | undefined {
  if (summary === undefined) return undefined
  const links = [...summary.matchAll(/\]\(\s*<?([^()<>\s]{1,500})>?\s*\)/g)].map(([, target = '']) => target)
  return new Set(links.map((target) => below('', decoded(target.split('#')[0] ?? ''))))
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

import { keysOf, valueAt } from '../config-value.ts'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isMarkdownFile, isOutOfSight, leadsOut, whereThere } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIG = 'book.toml'

export const mdbook: Generator = {
  name: 'mdbook',
  detect: async (folder) => {
    if (!folder.names.has(CONFIG)) return undefined
    const data = await folder.readData(CONFIG)
    const set = valueAt(data, 'book', 'src')
    const source = below('', typeof set === 'string' ? set : 'src').replace(/\/$/, '')
    if (leadsOut(source) || folder.kindOf(source) !== 'directory') return undefined
    return { evidence: CONFIG, isCertain: true, place: placing(folder, source, hasOwnPreprocessor(data)) }
  },
}

function placing(folder: SiteFolder, source: string, hasOwnProgram: boolean): DetectedSite['place'] {
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
      resolvesReferences: hasOwnProgram,
      linkCandidates: (target) => {
        if (!isMarkdownFile(target) || target.startsWith('/')) return undefined
        const file = besidePost(path, target)
        // Beside a book may lie others on the web that come from elsewhere.
        return file.startsWith(prefix) ? [file] : whereThere(folder, [file])
      },
      imageCandidates: (target) => (target.startsWith('/') ? undefined : [besidePost(path, target)]),
    }
  }
}

/** Whether a program that is no published preprocessor (`mdbook-toc`) makes of the chapters what it likes. */
function hasOwnPreprocessor(data: unknown): boolean {
  const all = valueAt(data, 'preprocessor')
  return keysOf(all).some((name) => {
    const command = valueAt(all, name, 'command')
    return typeof command === 'string' && !/^mdbook-[\w-]+$/.test(command)
  })
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

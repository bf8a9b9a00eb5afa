import { contentKind } from '../content-kind.ts'
import type { DetectedSite, Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isOutOfSight, leadsOut } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIG = 'pelicanconf.py'

export const pelican: Generator = {
  name: 'pelican',
  detect: async (folder) => {
    if (!folder.names.has(CONFIG)) return undefined
    return { evidence: CONFIG, isCertain: true, place: placing(folder) }
  },
}

function placing(folder: SiteFolder): DetectedSite['place'] {
  const [, , set = 'content'] = /^PATH\s*=\s*(['"])(.{1,200}?)\1/m.exec(folder.readText(CONFIG) ?? '') ?? []
  const root = below('', set).replace(/\/$/, '')
  return (path): PlacedPost | undefined => {
    if (leadsOut(root) || !/\.(?:md|markdown|mkd|mdown)$/i.test(path) || isOutOfSight(path)) return undefined
    const inRoot = root === '.' ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
    if (inRoot === undefined) return undefined
    const isPage = inRoot.startsWith('pages/')
    const name = isPage ? 'pages' : 'posts'
    return {
      collection: { name, kind: contentKind(name, 'pages'), folder: root === '.' ? '' : root },
      pathInCollection: inRoot,
      isMdx: false,
      linkCandidates: (target) => sourceFile(root, path, target),
      imageCandidates: (target) => sourceFile(root, path, target),
    }
  }
}

/** `{filename}/images/a.png` and `{static}a.png` name files of the content folder; everything else is an address of the finished site. */
function sourceFile(root: string, path: string, target: string): readonly string[] | undefined {
  const [, file] = /^[{|](?:filename|static|attach)[}|](.+)$/.exec(target) ?? []
  if (file === undefined) return undefined
  return [file.startsWith('/') ? below(root, file) : besidePost(path, file)]
}

import { contentKind } from '../content-kind.ts'
import type { Generator, PlacedPost } from '../generator.ts'
import { pageTargets } from '../mdx-pages.ts'
import { packageManifest } from '../package-manifest.ts'
import { isMarkdownFile, isOutOfSight } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const CONFIGS = ['js', 'ts', 'mjs', 'cjs'].map((extension) => `gatsby-config.${extension}`)
/** A site names its folders itself; these are the ones of the starters and of the tutorial. */
const COLLECTION = /^((?:src\/)?content\/[^/]+|(?:src\/)?(?:content|blog|posts|markdown-pages)|src\/pages)\/(.+)$/

export const gatsby: Generator = {
  name: 'gatsby',
  detect: async (folder) => {
    const config = CONFIGS.find((name) => folder.names.has(name))
    const isLikely = (await packageManifest(folder)).packages.has('gatsby') && (folder.names.has('content/') || folder.names.has('src/'))
    if (config === undefined && !isLikely) return undefined
    return { evidence: config ?? 'package.json', isCertain: config !== undefined, place: (path) => place(folder, path) }
  },
}

function place(folder: SiteFolder, path: string): PlacedPost | undefined {
  const [, root, rest] = COLLECTION.exec(path) ?? []
  if (root === undefined || rest === undefined || !isMarkdownFile(path) || isOutOfSight(path)) return undefined
  const name = root.slice(root.lastIndexOf('/') + 1)
  const publicFolder = { path: 'static', routes: ['src/pages', 'src/api'], hasBase: false }
  return {
    collection: { name, kind: contentKind(name, name === 'docs' ? 'docs' : 'pages'), folder: root },
    pathInCollection: rest,
    schema: 'gatsby',
    isMdx: path.endsWith('.mdx'),
    ...pageTargets(folder, path, { routes: [], publicFolder }),
  }
}

import type { Generator, PlacedPost } from '../generator.ts'
import { packageManifest } from '../package-manifest.ts'
import { below, besidePost, isOutOfSight, leadsOut } from '../page-files.ts'
import type { SiteFolder } from '../site-folder.ts'

const LIST = 'dev-to-git.json'
const TOOLS = ['dev-to-git', '@sinedied/devto-cli']
/** Where the templates of these tools keep their posts. */
const FOLDERS = ['posts', 'blog-posts', 'articles']

/** Posts that a tool sends to DEV. Without such a tool nothing tells them from other posts, so that the config has to say it. */
export const dev: Generator = {
  name: 'dev',
  detect: async (folder) => {
    if (folder.names.has(LIST)) return { evidence: LIST, isCertain: true, place: await listed(folder) }
    const { packages } = await packageManifest(folder)
    if (!TOOLS.some((name) => packages.has(name))) return undefined
    const place = (path: string): PlacedPost | undefined => {
      const root = FOLDERS.find((name) => path.startsWith(`${name}/`))
      return root === undefined ? undefined : post(path, root)
    }
    return { evidence: 'package.json', isCertain: false, place }
  },
}

/** The tool `dev-to-git` has a list of its posts. */
async function listed(folder: SiteFolder): Promise<(path: string) => PlacedPost | undefined> {
  const data = await folder.readData(LIST)
  const paths = (Array.isArray(data) ? data : []).flatMap((entry: unknown) => {
    const path: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'relativePathToArticle') : undefined
    return typeof path === 'string' && !leadsOut(below('', path)) ? [below('', path)] : []
  })
  const known = new Set(paths)
  return (path) => (known.has(path) ? post(path, path.split('/').slice(0, 1).join('')) : undefined)
}

function post(path: string, root: string): PlacedPost | undefined {
  if (!path.endsWith('.md') || isOutOfSight(path)) return undefined
  const folder = root === path ? '' : root
  return {
    collection: { name: 'posts', kind: 'posts', folder },
    pathInCollection: folder === '' ? path : path.slice(folder.length + 1),
    schema: 'dev-post',
    isMdx: false,
    // The tools replace the paths of images by URLs of the repository; a path that leads nowhere stays as it is.
    imageCandidates: (target, pointer) => (pointer === undefined && !target.startsWith('/') ? [besidePost(path, target)] : undefined),
  }
}

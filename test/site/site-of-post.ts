import { MDX_OF_TODAY } from '../../src/document/body/mdx-dialect.ts'
import type { FileSystem } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'
import type { PostSite } from '../../src/rule/post-site.ts'
import type { PlacedPost } from '../../src/site/generator.ts'
import { postSite } from '../../src/site/post-site.ts'
import { siteFacts } from '../../src/site/site-facts.ts'
import { folderEntries } from '../../src/site/site-folder.ts'

export const PLACED: PlacedPost = {
  collection: { name: 'blog', kind: 'posts', folder: 'blog' },
  pathInCollection: 'a.md',
  schema: 'docusaurus-blog',
  isMdx: false,
  linkCandidates: (target) => [target.startsWith('/') ? target.slice(1) : `blog/${target}`],
  imageCandidates: (target) => [target.startsWith('/') ? `static${target}` : `blog/${target}`],
}

/** What rules see of `/project/site/blog/a.md` in a site of these files, in which every Markdown file is a post; seen from `/project`. */
export function siteOfPost(files: Readonly<Record<string, string | Uint8Array>>, placed: Partial<PlacedPost> = {}): PostSite {
  return siteOnDisk(memoryFileSystem(below('/project/site', files)), '/project', placed)
}

/** The same on any disk, with the site in the folder `site` of `cwd`. */
export function siteOnDisk(fileSystem: FileSystem, cwd: string, placed: Partial<PlacedPost> = {}): PostSite {
  const root = `${cwd}/site`
  const whole = { ...PLACED, ...placed }
  return postSite({
    cwd,
    path: `${root}/blog/a.md`,
    site: {
      root,
      profile: GENERATOR_PROFILES.docusaurus,
      boundary: root,
      detected: { evidence: '', isCertain: true, place: () => whole },
      mdx: async () => MDX_OF_TODAY,
    },
    placed: whole,
    mdx: { ...MDX_OF_TODAY, ...placed.mdx },
    facts: siteFacts({
      fileSystem,
      cwd,
      root,
      boundary: root,
      entriesOf: (folder) => folderEntries(fileSystem, folder),
      isIgnored: () => false,
    }),
  })
}

export function below<Contents>(folder: string, files: Readonly<Record<string, Contents>>): Record<string, Contents> {
  return Object.fromEntries(Object.entries(files).map(([path, contents]) => [`${folder}/${path}`, contents]))
}

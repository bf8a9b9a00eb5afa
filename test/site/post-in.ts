import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { postSites, type SitePost } from '../../src/site/post-sites.ts'
import { below } from './site-of-post.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A post in a project of these files, as its site places it; the post itself need not be one of them. */
export function postIn(files: Files, path: string): Promise<SitePost | undefined> {
  const project = memoryFileSystem(below('/project', { [path]: '', ...files }))
  return postSites(project, '/project').postOf(`/project/${path}`)
}

/** `starlight docs/fr guides/a.md (docs, fr): starlight`: the generator, the folder of the collection, the path in it, and so on. */
export async function placeIn(files: Files, path: string): Promise<string | undefined> {
  const post = await postIn(files, path)
  if (post === undefined) return undefined
  const { collection, pathInCollection, locale, isMdx } = post.facts
  const words = [collection.kind, ...(locale === undefined ? [] : [locale]), ...(isMdx ? ['mdx'] : [])]
  return `${post.site.profile.name} ${collection.folder || '.'} ${pathInCollection} (${words.join(', ')}): ${post.placed.schema}`
}

/** `post src/a.md`, `missing public/x.png` or `unknown`, for each link. */
export async function linksIn(files: Files, path: string, links: readonly string[]): Promise<readonly string[]> {
  const post = await postIn(files, path)
  return links.map((link) => shown(post?.facts.resolveLink(link)))
}

/** The same for images; a front matter pointer comes before a space. */
export async function imagesIn(files: Files, path: string, images: readonly string[]): Promise<readonly string[]> {
  const post = await postIn(files, path)
  return images.map((image) => {
    const [pointer, url] = image.includes(' ') ? image.split(' ') : [undefined, image]
    return shown(post?.facts.resolveImage(url ?? '', pointer))
  })
}

type Target = ReturnType<SitePost['facts']['resolveLink']>

function shown(target: Target | undefined): string {
  if (target === undefined || target.kind === 'unknown') return 'unknown'
  return `${target.kind} ${target.kind === 'missing' ? target.wanted : target.path}`
}

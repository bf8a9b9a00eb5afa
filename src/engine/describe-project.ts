import { join } from 'node:path'
import { relativePath } from '../files/relative-path.ts'
import type { SitePost } from '../site/post-sites.ts'
import type { Site } from '../site/sites.ts'
import type { SortedFiles } from './project-posts.ts'

/** More of them are counted together: what was found is told in one line. */
const MOST_SITES = 3
const MOST_COLLECTIONS = 4

/** `Docusaurus (docusaurus.config.ts): 52 posts in blog, 12 in docs; Agent files: 2 skills; 3 other files are left out`. */
export function describeProject({ standing, beside, loose }: SortedFiles, others: number, htmlPosts: number, cwd: string): string {
  return [
    ...sitesOf(standing, cwd),
    ...(standing.length === 0 && loose.length > 0 ? ['No site generator was recognised, so every post below this folder is linted'] : []),
    ...(standing.length > 0 && loose.length > 0 ? [`${loose.length}${noun(loose.length)} that the config names`] : []),
    ...documentsOf(beside),
    ...(others === 0 ? [] : [others === 1 ? '1 other file is left out' : `${others} other files are left out`]),
    ...(htmlPosts === 0 ? [] : [htmlPosts === 1 ? '1 HTML post is not linted' : `${htmlPosts} HTML posts are not linted`]),
  ].join('; ')
}

function sitesOf(posts: readonly SitePost[], cwd: string): readonly string[] {
  const bySite = groupBy(posts, ({ site }) => site)
  if (bySite.size <= MOST_SITES) {
    const most = bySite.size === 1 ? MOST_COLLECTIONS : 2
    return [...bySite].map(([site, own]) => `${site.profile.label} (${evidenceOf(site, cwd)}): ${inCollections(own, most)}`)
  }
  return [...groupBy(posts, ({ site }) => site.profile.label)].map(([label, own]) => {
    const sites = new Set(own.map(({ site }) => site))
    const [first] = sites
    const place = sites.size > 1 ? `${sites.size} sites` : first && evidenceOf(first, cwd)
    return `${label} (${place}): ${own.length}${noun(own.length)}`
  })
}

function evidenceOf({ root, detected }: Site, cwd: string): string {
  return relativePath(cwd, join(root, detected.evidence))
}

function inCollections(posts: readonly SitePost[], most: number): string {
  const all = [...groupBy(posts, ({ placed }) => placed.collection.name)].sort(([, a], [, b]) => b.length - a.length)
  const shown = all.slice(0, most).map(([name, { length }], index) => `${length}${index === 0 ? noun(length) : ''} in ${name}`)
  const rest = all.slice(most).reduce((sum, [, { length }]) => sum + length, 0)
  const others = all.length - most
  return [...shown, ...(rest === 0 ? [] : [`${rest} in ${others} other ${others === 1 ? 'collection' : 'collections'}`])].join(', ')
}

/** `Agent files: 18 skills, 1 agent`: what they are says more than where they lie. */
function documentsOf(posts: readonly SitePost[]): readonly string[] {
  return [...groupBy(posts, ({ site }) => site.profile.label)].map(([label, own]) => {
    if (own.some(({ placed }) => placed.collection.kind !== 'instructions')) return `${label}: ${inCollections(own, MOST_COLLECTIONS)}`
    const kinds = [...groupBy(own, ({ placed }) => placed.collection.name)].sort(([, a], [, b]) => b.length - a.length)
    return `${label}: ${kinds.map(([name, { length }]) => `${length} ${length === 1 ? name.replace(/s$/, '') : name}`).join(', ')}`
  })
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function noun(count: number): string {
  return count === 1 ? ' post' : ' posts'
}

import { globMatcher } from '../files/glob-matcher.ts'

/** A post, as a draft must know it. Paths are relative to the folder of the config, with `/`. */
export interface DraftPost {
  readonly path: string
  readonly collection: string
  /** Of its collection; empty for the folder of the config itself. */
  readonly folder: string
  readonly locale: string | undefined
  /** The name of a built-in schema; `undefined` where the site says itself what front matter may hold. */
  readonly schema: string | undefined
}

export interface DraftEntry {
  /** The names of what lies there. */
  readonly collections: readonly string[]
  /** Globs. */
  readonly files: readonly string[]
  /** `undefined` where the posts below the glob have different ones, or none, which is the site's business. */
  readonly schema: string | undefined
}

/**
 * The entries of a config that says about posts what holds for them without one: one for each collection, with a glob for all of its
 * languages. Later entries win, so what lies deeper comes later.
 */
export async function draftEntries(posts: readonly DraftPost[]): Promise<readonly DraftEntry[]> {
  const groups = new Map<string, DraftPost[]>()
  for (const post of posts) {
    const key = folderOfLanguages(post)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [post])
    else group.push(post)
  }
  const folders = [...groups.values()].map(draftEntry).sort((a, b) => depthOf(a) - depthOf(b) || (firstOf(a) < firstOf(b) ? -1 : 1))
  const entries = new Map<string, DraftEntry>()
  for (const entry of folders) {
    const key = JSON.stringify([entry.collections, entry.schema])
    const other = entries.get(key)
    entries.set(key, other === undefined ? entry : { ...other, files: [...other.files, ...entry.files] })
  }
  return withoutWrongSchemas([...entries.values()], posts)
}

function draftEntry(group: readonly DraftPost[]): DraftEntry {
  const [first] = group as [DraftPost]
  const isOneFolder = group.every(({ folder }) => folder === first.folder)
  const folder = isOneFolder ? literal(first.folder) : folderOfLanguages(first)
  const schema = group.every((post) => post.schema === first.schema) ? first.schema : undefined
  const collections = [...new Set(group.map(({ collection }) => collection))].sort()
  return { collections, files: [folder === '' ? '**' : `${folder}/**`], schema }
}

function folderOfLanguages({ folder, locale }: DraftPost): string {
  const names = folder.split('/')
  return names.map((name) => (name === locale ? '*' : literal(name))).join('/')
}

function literal(path: string): string {
  return path.replaceAll(/[*?[\]{}()!+@|\\]/g, '\\$&')
}

function firstOf({ files }: DraftEntry): string {
  return files[0] ?? ''
}

function depthOf(entry: DraftEntry): number {
  return firstOf(entry).split('/').length
}

/** A collection may lie in another; a schema that would then hold for a post that has another one is left to the site. */
async function withoutWrongSchemas(entries: readonly DraftEntry[], posts: readonly DraftPost[]): Promise<readonly DraftEntry[]> {
  const matchers = await Promise.all(entries.map(({ files }) => globMatcher(files, '/')))
  const wrong = new Set<number>()
  for (let before = -1; before !== wrong.size; ) {
    before = wrong.size
    for (const { path, schema } of posts) {
      const last = entries.findLastIndex((entry, index) => entry.schema !== undefined && !wrong.has(index) && matchers[index]?.(`/${path}`))
      if (last !== -1 && entries[last]?.schema !== schema) wrong.add(last)
    }
  }
  return entries.map((entry, index) => (wrong.has(index) ? { ...entry, schema: undefined } : entry))
}

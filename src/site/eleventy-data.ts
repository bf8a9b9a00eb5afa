import type { SiteFolder } from './site-folder.ts'

/** What posts usually get from a data file that is a program, for which keys it gives cannot be told. */
const USUAL_KEYS = [
  'title',
  'description',
  'date',
  'author',
  'authors',
  'tags',
  'category',
  'layout',
  'permalink',
  'image',
  'lang',
  'draft',
]

/**
 * The keys that posts of Eleventy get from the data files of their folders: `posts/posts.json`, `posts/posts.11tydata.js`.
 *
 * @returns A function of the path and of the input folder, both relative to the site.
 */
export function inheritedFrom(folder: SiteFolder): (path: string, input: string) => ReadonlySet<string> {
  const known = new Map<string, readonly string[]>()
  const keysIn = (directory: string): readonly string[] => {
    const keys = known.get(directory) ?? dataFilesOf(folder, directory).flatMap((path) => keysOf(folder, path))
    known.set(directory, keys)
    return keys
  }
  return (path, input) => {
    const names = path.split('/').slice(0, -1)
    const least = input === '' ? 0 : input.split('/').length
    const directories = Array.from({ length: names.length - least + 1 }, (_, index) => names.slice(0, least + index).join('/'))
    const own = dataFilesOf(folder, path.replace(/\.md$/, '')).flatMap((file) => keysOf(folder, file))
    return new Set([...directories.flatMap(keysIn), ...own])
  }
}

/** A data file is named like its folder or like its post, and stands in the folder or beside the post. */
function dataFilesOf(folder: SiteFolder, path: string): readonly string[] {
  const slash = path.lastIndexOf('/')
  const name = path === '' ? folder.name : path.slice(slash + 1)
  const isFolder = path === '' || folder.kindOf(path) === 'directory'
  const parent = isFolder ? path : path.slice(0, Math.max(slash, 0))
  const names = folder.namesIn(parent === '' ? '.' : parent)
  const wanted = [`${name}.json`, ...['json', 'js', 'cjs', 'mjs'].map((extension) => `${name}.11tydata.${extension}`)]
  return wanted.filter((file) => names.has(file)).map((file) => (parent === '' ? file : `${parent}/${file}`))
}

function keysOf(folder: SiteFolder, path: string): readonly string[] {
  if (!path.endsWith('.json')) return USUAL_KEYS
  const data = parsed(folder.readText(path))
  return [
    ...Object.keys(data),
    ...Object.keys(Object.hasOwn(data, 'eleventyComputed') ? asObject(Reflect.get(data, 'eleventyComputed')) : {}),
  ]
}

function parsed(text: string | undefined): object {
  try {
    return asObject(JSON.parse(text ?? ''))
  } catch {
    return {}
  }
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

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

export interface EleventyData {
  readonly keys: ReadonlySet<string>
  /** The layout that they name; `null` where that is worked out. */
  readonly layout: string | null | undefined
}

interface DataFile {
  readonly keys: readonly string[]
  readonly layout: string | null | undefined
}

/**
 * What posts of Eleventy get from the data files of their folders: `posts/posts.json`, `posts/posts.11tydata.js`.
 *
 * @returns A function of the path and of the input folder, both relative to the site.
 */
export function inheritedFrom(folder: SiteFolder): (path: string, input: string) => EleventyData {
  const known = new Map<string, readonly DataFile[]>()
  const filesIn = (directory: string): readonly DataFile[] => {
    const files = known.get(directory) ?? dataFilesOf(folder, directory).map((path) => readData(folder, path))
    known.set(directory, files)
    return files
  }
  return (path, input) => {
    const names = path.split('/').slice(0, -1)
    const least = input === '' ? 0 : input.split('/').length
    const directories = Array.from({ length: names.length - least + 1 }, (_, index) => names.slice(0, least + index).join('/'))
    const own = dataFilesOf(folder, path.replace(/\.md$/, '')).map((file) => readData(folder, file))
    const files = [...directories.flatMap(filesIn), ...own]
    // The nearest file wins.
    return { keys: new Set(files.flatMap(({ keys }) => keys)), layout: files.findLast((file) => file.layout !== undefined)?.layout }
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

function readData(folder: SiteFolder, path: string): DataFile {
  const text = folder.readText(path) ?? ''
  if (!path.endsWith('.json')) {
    const written = /\blayout["']?\s*:\s*["'`]([^"'`$\n]{1,200})["'`]/.exec(text)?.[1]
    return { keys: USUAL_KEYS, layout: written ?? (/\blayout\b/.test(text) ? null : undefined) }
  }
  const data = parsed(text)
  const computed = Object.hasOwn(data, 'eleventyComputed') ? asObject(Reflect.get(data, 'eleventyComputed')) : {}
  const layout: unknown = Object.hasOwn(data, 'layout') ? Reflect.get(data, 'layout') : undefined
  const isComputed = Object.hasOwn(computed, 'layout')
  return {
    keys: [...Object.keys(data), ...Object.keys(computed)],
    layout: layout === undefined && !isComputed ? undefined : typeof layout === 'string' && !isComputed ? layout : null,
  }
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

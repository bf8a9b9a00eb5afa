import { valueAt } from '../config-value.ts'
import type { Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isOutOfSight, isRelative, whereThere } from '../page-files.ts'
import { isProjectDocument } from '../project-document.ts'
import type { SiteFolder } from '../site-folder.ts'
import { folderOf, folderPath, nameOf } from '../site-path.ts'

/** Only likely, because the folder is left in what other generators publish too: whatever is certain goes first. */
export const obsidian: Generator = {
  name: 'obsidian',
  detect: async (folder) => {
    const evidence = folder.names.has('.obsidian/') ? '.obsidian' : (leftBehind(folder) ?? linkedNote(folder))
    if (evidence === undefined) return undefined
    const templates = await templateFolders(folder)
    const isInVault = namesFinder(folder)
    const isTemplate = (path: string): boolean =>
      templates === undefined ? path.split('/').slice(0, -1).some(isCalledTemplates) : templates.some((one) => path.startsWith(`${one}/`))
    return {
      evidence,
      isCertain: false,
      place: (path) => (isTemplate(path) || isProjectNote(path) ? undefined : place(folder, path, isInVault)),
    }
  },
}

/** What tells a vault whose settings are not in the repository: files of Obsidian's own, or an ignore file that names the settings. */
function leftBehind(folder: SiteFolder): string | undefined {
  const own = [...folder.names].find((name) => /^[^.].*\.(?:canvas|base)$/.test(name))
  if (own !== undefined || !folder.names.has('.gitignore')) return own
  return /^\/?\.obsidian\b/m.test(folder.readText('.gitignore') ?? '') ? '.gitignore' : undefined
}

/** Names beside which a folder at the top is still one of nothing but notes: folders, notes, what they show, and hidden files. */
const OF_NOTES = /^\.|\/$|\.(?:md|canvas|base|pdf|a?png|avif|bmp|gif|jpe?g|svg|webp|m4a|mp[34]|ogg|wav|webm)$|^licen[cs]e/i

/** Of tools whose notes have the same links. */
const OF_OTHERS: readonly string[] = ['.foam/', 'logseq/', '_Sidebar.md', '_Footer.md']

const MOST_READ = 60

/**
 * A note that tells a vault of which nothing else is left: two notes lead to others by their names alone, and there is nothing else than
 * notes in the repository. A folder further down may be one of a site.
 */
function linkedNote(folder: SiteFolder): string | undefined {
  const isRepository = folder.names.has('.git/') || folder.names.has('.git')
  if (!isRepository || OF_OTHERS.some((name) => folder.names.has(name))) return undefined
  const names = [...folder.names]
  if (!names.every((name) => OF_NOTES.test(name))) return undefined
  const folders = names.filter((name) => name.endsWith('/') && !name.startsWith('.') && name !== 'node_modules/')
  const inFolders = folders.flatMap((name) => [...folder.namesIn(name.slice(0, -1))].map((inside) => name + inside))
  const notes = [...names, ...inFolders].filter((name) => name.endsWith('.md'))
  const titles = new Set(notes.map((path) => nameOf(path).slice(0, -'.md'.length)))
  const linked = notes.slice(0, MOST_READ).filter((path) => leadsToNote(folder.readText(path) ?? '', titles))
  return linked.length > 1 ? linked[0] : undefined
}

function leadsToNote(text: string, titles: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\[\[([^[\]|#\n]{1,200})(?:[|#][^[\]\n]{0,200})?\]\]/g)].some(([, target = '']) =>
    titles.has(nameOf(target.trim())),
  )
}

/** Where the plugin that comes with Obsidian, and the one that most people have instead, say that their templates lie. */
const TEMPLATE_SETTINGS = [
  ['.obsidian/templates.json', 'folder'],
  ['.obsidian/plugins/templater-obsidian/data.json', 'templates_folder'],
] as const

/** Folders whose notes are what notes are made from; `undefined` where the settings are not there to say it. */
async function templateFolders(folder: SiteFolder): Promise<readonly string[] | undefined> {
  if (!folder.names.has('.obsidian/')) return undefined
  const written = await Promise.all(TEMPLATE_SETTINGS.map(async ([file, key]) => valueAt(await folder.readData(file), key)))
  return written.flatMap((one) => (typeof one === 'string' ? (folderPath(one.replace(/^\/+/, '')) ?? '') : '')).filter((one) => one !== '')
}

/** `Templates`, `_templates`, `99 - Templates`: what people call the folder. */
function isCalledTemplates(name: string): boolean {
  return /^(?:[\d\s_.-]*)templates?$/i.test(name)
}

/** A vault is often the whole of a repository, with the files that speak of it at its root. */
function isProjectNote(path: string): boolean {
  return !path.includes('/') && isProjectDocument(path)
}

/** Whether a file of this name is anywhere in the vault, which is where it is looked for. The names are read when they are asked for. */
function namesFinder(folder: SiteFolder): (name: string) => boolean {
  let known: ReadonlySet<string> | undefined
  const below = (path: string): string[] =>
    [...folder.namesIn(path)].flatMap((name) => {
      if (!name.endsWith('/')) return name.toLowerCase()
      return name === '.git/' || name === 'node_modules/' ? [] : below(path === '' ? name.slice(0, -1) : `${path}/${name.slice(0, -1)}`)
    })
  return (name) => {
    known ??= new Set(below(''))
    return known.has(name.toLowerCase())
  }
}

const IMAGE_IN_FOLDER = /^[^/].*\/.*\.(?:a?png|avif|bmp|gif|jpe?g|svg|webp)$/i

function place(folder: SiteFolder, path: string, isInVault: (name: string) => boolean): PlacedPost | undefined {
  if (!path.endsWith('.md') || isOutOfSight(path)) return undefined
  // A name without a path finds a note wherever it is, and is a new note where there is none: only a path with dots must be there.
  const targets = (target: string): readonly string[] | undefined => {
    const beside = besidePost(path, target)
    if (isRelative(target)) return [beside, `${beside}.md`]
    const files = [beside, below('', target)]
    return whereThere(folder, [...files, ...files.map((file) => `${file}.md`)])
  }
  return {
    collection: { name: 'notes', kind: 'notes', folder: '' },
    pathInCollection: path,
    schema: 'obsidian',
    isMdx: false,
    linkCandidates: targets,
    imageCandidates: (target, pointer) => {
      if (pointer !== undefined) return undefined
      const known = targets(target)
      if (known !== undefined || !IMAGE_IN_FOLDER.test(target) || isInVault(nameOf(target))) return known
      // A whole folder that is not there may be kept somewhere else.
      return [besidePost(path, target), below('', target)].filter((file) => folder.kindOf(folderOf(file)) === 'directory')
    },
  }
}

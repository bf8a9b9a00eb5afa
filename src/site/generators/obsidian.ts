import { valueAt } from '../config-value.ts'
import type { Generator, PlacedPost } from '../generator.ts'
import { below, besidePost, isOutOfSight, isRelative, whereThere } from '../page-files.ts'
import { isProjectDocument } from '../project-document.ts'
import type { SiteFolder } from '../site-folder.ts'
import { folderPath } from '../site-path.ts'

/** Only likely, because the folder is left in what other generators publish too: whatever is certain goes first. */
export const obsidian: Generator = {
  name: 'obsidian',
  detect: async (folder) => {
    const evidence = folder.names.has('.obsidian/') ? '.obsidian' : leftBehind(folder)
    if (evidence === undefined) return undefined
    const templates = await templateFolders(folder)
    return { evidence, isCertain: false, place: (path) => (isNoNote(path, templates) ? undefined : place(folder, path)) }
  },
}

/** What tells a vault whose settings are not in the repository: files of Obsidian's own, or an ignore file that names the settings. */
function leftBehind(folder: SiteFolder): string | undefined {
  const own = [...folder.names].find((name) => /^[^.].*\.(?:canvas|base)$/.test(name))
  if (own !== undefined || !folder.names.has('.gitignore')) return own
  return /^\/?\.obsidian\b/m.test(folder.readText('.gitignore') ?? '') ? '.gitignore' : undefined
}

/** Where the plugin that comes with Obsidian, and the one that most people have instead, say that their templates lie. */
const TEMPLATE_SETTINGS = [
  ['.obsidian/templates.json', 'folder'],
  ['.obsidian/plugins/templater-obsidian/data.json', 'templates_folder'],
] as const

/** Folders whose notes are what notes are made from. */
async function templateFolders(folder: SiteFolder): Promise<readonly string[]> {
  const written = await Promise.all(TEMPLATE_SETTINGS.map(async ([file, key]) => valueAt(await folder.readData(file), key)))
  return written.flatMap((one) => (typeof one === 'string' ? (folderPath(one.replace(/^\/+/, '')) ?? '') : '')).filter((one) => one !== '')
}

/** A vault is often the whole of a repository, with the files that speak of it at its root. */
function isNoNote(path: string, templates: readonly string[]): boolean {
  return templates.some((one) => path.startsWith(`${one}/`)) || (!path.includes('/') && isProjectDocument(path))
}

function place(folder: SiteFolder, path: string): PlacedPost | undefined {
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
    imageCandidates: (target, pointer) => (pointer === undefined ? targets(target) : undefined),
  }
}

import { contentKind } from '../content-kind.ts'
import type { Generator, PlacedPost } from '../generator.ts'
import { isOutOfSight } from '../page-files.ts'
import { isProjectDocument } from '../project-document.ts'

const CONFIGS = ['_config.ts', '_config.js']
const RUNTIMES = ['deno.json', 'deno.jsonc', 'import_map.json']
export const lume: Generator = {
  name: 'lume',
  detect: async (folder) => {
    const evidence = CONFIGS.find((name) => folder.names.has(name))
    if (evidence === undefined) return undefined
    const texts = [evidence, ...RUNTIMES].map((name) => (folder.names.has(name) ? (folder.readText(name) ?? '') : ''))
    return texts.some((text) => /\blume\b/.test(text)) ? { evidence, isCertain: true, place } : undefined
  },
}

function place(path: string): PlacedPost | undefined {
  const names = path.split('/')
  // Lume would make pages of files about the repository, and sites leave them out one by one.
  if (!/\.mdx?$/.test(path) || isOutOfSight(path) || names.some((name) => name.startsWith('_')) || isProjectDocument(path)) return undefined
  const depth = names.slice(0, -1).findIndex((name) => contentKind(name, 'pages') === 'posts')
  const root = names.slice(0, depth + 1)
  const name = root.at(-1) ?? 'pages'
  return {
    collection: { name, kind: contentKind(name, 'pages'), folder: root.join('/') },
    pathInCollection: names.slice(depth + 1).join('/'),
    isMdx: path.endsWith('.mdx'),
  }
}

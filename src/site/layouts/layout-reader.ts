import type { TitleOnPage } from '../../rule/post-site.ts'
import type { SiteFolder } from '../site-folder.ts'
import type { Template } from './template.ts'
import type { TitleInLayout } from './title-in-layout.ts'

const LONGEST_TEMPLATE = 200_000

/** The templates of a site, each read and parsed once. */
export interface LayoutReader {
  /** The first of these files that is there and can be read. */
  readonly first: (paths: readonly string[]) => LayoutFile | undefined
}

export interface LayoutFile {
  readonly path: string
  readonly template: Template
  /** Of its own front matter; `undefined` where it names none. */
  readonly layout: string | undefined
}

/** @param parse `undefined` for a file in a language that is not read. */
export function layoutReader(folder: SiteFolder, parse: (text: string, path: string) => Template | undefined): LayoutReader {
  const known = new Map<string, LayoutFile | undefined>()
  const read = (path: string): LayoutFile | undefined => {
    const text = folder.readText(path)
    if (text === undefined || text.length > LONGEST_TEMPLATE) return undefined
    const [block = '', yaml = ''] = /^---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? []
    const template = parse(text.slice(block.length), path)
    return template && { path, template, layout: layoutIn(yaml) }
  }
  return {
    first: (paths) => {
      const path = paths.find((one) => folder.kindOf(one) === 'file')
      if (path === undefined) return undefined
      if (!known.has(path)) known.set(path, read(path))
      return known.get(path)
    },
  }
}

/** `layout: default` in YAML. */
function layoutIn(yaml: string): string | undefined {
  return /^layout:[ \t]*(["']?)([\w./-]+)\1[ \t]*(?:#.*)?$/m.exec(yaml)?.[2]
}

/** A layout and those around it. @param isWhole Whether the outermost is there. */
export function layoutChain(
  innermost: LayoutFile,
  next: (name: string) => LayoutFile | undefined,
): { readonly templates: readonly Template[]; readonly isWhole: boolean } {
  const files = [innermost]
  for (let file = innermost; file.layout !== undefined; ) {
    const around = next(file.layout)
    if (around === undefined || files.includes(around)) return { templates: files.map(({ template }) => template), isWhole: false }
    files.push(around)
    file = around
  }
  return { templates: files.map(({ template }) => template), isWhole: true }
}

/** `undefined` where the layouts do not tell. */
export function titleOnPage(title: TitleInLayout): TitleOnPage | undefined {
  if (title === 'unknown') return undefined
  return typeof title === 'number' ? { place: 'printed', level: title } : { place: title, level: 1 }
}

/** Answers a question about a name once. */
export function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (name) => {
    const found = known.get(name) ?? { answer: answer(name) }
    known.set(name, found)
    return found.answer
  }
}

import { Parser } from 'htmlparser2'
import type { Printed, Template, TemplateNode } from './template.ts'

/** Where layouts print the title of a page: as a heading of a level, not at all, or as only a build can tell. */
export type TitleInLayout = Level | 'not printed' | 'unknown'
type Level = 1 | 2 | 3 | 4 | 5 | 6

export interface LayoutFiles {
  /** @param name As the layout writes it. `undefined` where it is not there. */
  readonly included: (name: string) => Template | undefined
  /** The same for what a template extends. */
  readonly extended: (name: string) => Template | undefined
}

/** A layout and those around it, the innermost first. */
export type LayoutChain = readonly Template[]

const MOST_INCLUDES = 300
const DEEPEST = 20
const LONGEST = 1_000_000
const [BEFORE, AFTER] = ['\u{E000}', '\u{E001}']
const NOTHING: ReadonlyMap<string, Printed> = new Map()

/**
 * Reads which heading holds the title where a page is made with these layouts. Every way through their conditions must end at the same
 * answer: only a condition that asks for the title itself is known to be met.
 *
 * @param isWhole Whether these are all layouts of the page; where one is missing nobody knows that the title is not printed.
 */
export function titleInLayout(chain: LayoutChain, files: LayoutFiles, isWhole: boolean): TitleInLayout {
  const [layout] = chain
  if (layout === undefined) return 'unknown'
  const printing = new Printing(chain, files)
  const path = printing.printLayout(chain.length - 1)
  if (printing.isTooMuch) return 'unknown'
  const places = headingsAround(printing.html, printing.marks.length)
  const ends = follow(path, places)
  const [title, ...others] = new Set(ends.map((end) => end.title))
  if (title === undefined || others.length > 0 || places.includes('unsure')) return 'unknown'
  if (title !== 0) return title
  // A title in other text may be a headline too, and what is filled into a heading may be one.
  const isSeen = places.some((place, mark) => (printing.marks[mark] === 'title' ? place !== 'unseen' : typeof place === 'number'))
  return isWhole && !printing.isOpaque && !isSeen && ends.every((end) => end.isAtContent) ? 'not printed' : 'unknown'
}

/** What a page goes through from its top, as far as it matters. */
type Path =
  | { readonly kind: 'title'; readonly mark: number }
  | { readonly kind: 'content' }
  | { readonly kind: 'sequence'; readonly steps: readonly Path[] }
  | { readonly kind: 'choice'; readonly branches: readonly Path[] }

const NO_PATH: Path = { kind: 'sequence', steps: [] }

/** Writes the HTML of a page with a mark for each thing that is filled in, and the ways through it. */
class Printing {
  html = ''
  readonly marks: ('title' | 'other')[] = []
  isOpaque = false
  isTooMuch = false
  #includes = 0
  readonly #chain: LayoutChain
  readonly #files: LayoutFiles

  constructor(chain: LayoutChain, files: LayoutFiles) {
    this.#chain = chain
    this.#files = files
  }

  /** @param index In the chain of layouts; the innermost has the text of the page in it. */
  printLayout(index: number): Path {
    const layout = this.#chain[index]
    if (layout === undefined) return { kind: 'content' }
    const blocks = new Map<string, readonly TemplateNode[]>()
    let base = layout
    for (let depth = 0; base.extended !== undefined || depth === 0; depth += 1) {
      for (const [name, body] of base.blocks) if (!blocks.has(name)) blocks.set(name, body)
      if (base.extended === undefined) break
      const next = base.extended === null ? undefined : this.#files.extended(base.extended)
      if (next === undefined || depth > DEEPEST) {
        // Which of the blocks are printed, and in which order, is not known; each is looked at as if it were alone.
        this.isOpaque = true
        return this.#print(
          [...blocks].map(([name, body]) => ({ kind: 'block', name, body })),
          { index, blocks, given: NOTHING, depth: 0 },
        )
      }
      base = next
    }
    return this.#print(base.nodes, { index, blocks, given: NOTHING, depth: 0 })
  }

  #print(nodes: readonly TemplateNode[], scope: Scope): Path {
    if (scope.depth > DEEPEST || this.isTooMuch) {
      this.isTooMuch = true
      return NO_PATH
    }
    const steps: Path[] = []
    for (const node of nodes) {
      switch (node.kind) {
        case 'text':
          this.html += node.text
          if (this.html.length > LONGEST) this.isTooMuch = true
          break
        case 'output':
          steps.push(this.#output(node.printed, scope))
          break
        case 'choice': {
          const branches = node.branches.map((branch) => this.#print(branch, { ...scope, depth: scope.depth + 1 }))
          steps.push({ kind: 'choice', branches: node.isComplete ? branches : [...branches, NO_PATH] })
          break
        }
        case 'block':
          steps.push(this.#print(scope.blocks.get(node.name) ?? node.body, { ...scope, depth: scope.depth + 1 }))
          break
        case 'include':
          steps.push(this.#include(node.name, node.given, scope))
          break
        case 'opaque':
          this.isOpaque = true
      }
    }
    return { kind: 'sequence', steps }
  }

  #output(printed: Printed, scope: Scope): Path {
    const known = typeof printed === 'string' ? printed : (scope.given.get(printed.parameter) ?? 'other')
    if (known === 'content') return this.printLayout(scope.index - 1)
    if (known === 'site') return NO_PATH
    const mark = this.marks.push(known === 'title' ? 'title' : 'other') - 1
    this.html += `${BEFORE}${mark}${AFTER}`
    return known === 'title' ? { kind: 'title', mark } : NO_PATH
  }

  #include(name: string | undefined, given: ReadonlyMap<string, Printed>, scope: Scope): Path {
    this.#includes += 1
    if (this.#includes > MOST_INCLUDES) this.isTooMuch = true
    const nodes = name === undefined || this.isTooMuch ? undefined : (scope.blocks.get(name) ?? this.#files.included(name)?.nodes)
    if (nodes === undefined) {
      this.isOpaque = true
      return NO_PATH
    }
    // What is handed on is worked out where it is given.
    const resolved = new Map(
      [...given].map(([key, value]) => [key, typeof value === 'string' ? value : (scope.given.get(value.parameter) ?? 'other')]),
    )
    return this.#print(nodes, { ...scope, given: resolved, depth: scope.depth + 1 })
  }
}

interface Scope {
  readonly index: number
  readonly blocks: ReadonlyMap<string, readonly TemplateNode[]>
  readonly given: ReadonlyMap<string, Printed>
  readonly depth: number
}

/** Where a mark stands: in a heading of a level, in other text that is seen, in what nobody sees. */
type Place = Level | 'text' | 'unseen' | 'unsure'

function headingsAround(html: string, count: number): readonly Place[] {
  const places = new Array<Place>(count).fill('unseen')
  const open: string[] = []
  let unseen = 0
  // A heading that ends because another begins comes from branches that each open one.
  let isUnsure = false
  const handler = {
    onopentagname(name: string): void {
      if (isHeading(name)) open.push(name)
      if (UNSEEN.has(name)) unseen += 1
    },
    onclosetag(name: string, isImplied: boolean): void {
      if (isHeading(name)) {
        open.pop()
        isUnsure = isImplied
      }
      if (UNSEEN.has(name)) unseen -= 1
    },
    ontext(text: string): void {
      if (unseen > 0 || !text.includes(BEFORE)) return
      const [heading, ...others] = open
      const place = heading === undefined ? 'text' : isUnsure || others.length > 0 ? 'unsure' : levelOf(heading)
      for (const [, mark] of text.matchAll(/\u{E000}(\d{1,6})\u{E001}/gu)) places[Number(mark)] = place
    },
  }
  new Parser(handler, { decodeEntities: false }).end(html)
  return places
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name)
}

function levelOf(heading: string): Level {
  return Number(heading[1]) as Level
}

const UNSEEN: ReadonlySet<string> = new Set(['head', 'title', 'script', 'style', 'template', 'noscript', 'svg'])

/** How a way through a layout ends: the level of the title, 0 where it was not met, and whether the text of the page was. */
interface End {
  readonly title: Level | 0
  readonly isAtContent: boolean
}

const START: End = { title: 0, isAtContent: false }

/** All ways through, as far as they differ: there are never more than a dozen. */
function follow(path: Path, places: readonly Place[], from: readonly End[] = [START]): readonly End[] {
  switch (path.kind) {
    case 'content':
      return distinct(from.map((end) => ({ ...end, isAtContent: true })))
    case 'title': {
      const place = places[path.mark]
      return typeof place === 'number'
        ? distinct(from.map((end) => (end.isAtContent || end.title !== 0 ? end : { ...end, title: place })))
        : from
    }
    case 'sequence':
      return path.steps.reduce((ends, step) => follow(step, places, ends), from)
    case 'choice':
      return distinct(path.branches.flatMap((branch) => follow(branch, places, from)))
  }
}

function distinct(ends: readonly End[]): readonly End[] {
  return [...new Map(ends.map((end) => [`${end.title} ${String(end.isAtContent)}`, end])).values()]
}

/**
 * What an expression of a template prints: the title of the page, its text, something of the whole site, something else, or what an
 * include was given by that name.
 */
export type Printed = 'title' | 'content' | 'site' | 'other' | { readonly parameter: string }

/** A template, as far as it must be known to tell where it prints the title of a page. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly printed: Printed }
  /** `if`, `case`: one of them, or none of them unless `isComplete`. */
  | { readonly kind: 'choice'; readonly branches: readonly (readonly TemplateNode[])[]; readonly isComplete: boolean }
  /** A name that only a build can tell is `undefined`. */
  | { readonly kind: 'include'; readonly name: string | undefined; readonly given: ReadonlyMap<string, Printed> }
  /** What a template that extends this one may put in its own words. */
  | { readonly kind: 'block'; readonly name: string; readonly body: readonly TemplateNode[] }
  /** What may print anything. */
  | { readonly kind: 'opaque' }

export interface Template {
  readonly nodes: readonly TemplateNode[]
  /** The template whose blocks this one fills; `null` where only a build can tell which. */
  readonly extended?: string | null | undefined
  readonly blocks: ReadonlyMap<string, readonly TemplateNode[]>
}

/** Builds the tree of a template while its tags are read, and forgives tags that close what is not open. */
export class TemplateBuilder {
  readonly #nodes: TemplateNode[] = []
  readonly #blocks = new Map<string, readonly TemplateNode[]>()
  readonly #open: OpenTag[] = []

  get top(): OpenTag | undefined {
    return this.#open.at(-1)
  }

  add(node: TemplateNode): void {
    const { top } = this
    if (top === undefined) this.#nodes.push(node)
    else top.body.push(node)
  }

  /** @param isTaken Whether the first branch of a choice is certain to be taken; `undefined` where the first is still to begin. */
  open(tag: string, role: OpenTag['role'], isTaken?: boolean): void {
    this.#open.push({ tag, role, body: [], branches: [], isComplete: isTaken === true, isTaken, isDecided: false })
  }

  /** @param isCertain Whether the branch that begins is taken where none before it was. */
  branch(isCertain: boolean): void {
    const { top } = this
    if (top?.role.kind !== 'choice') return
    endBranch(top)
    top.isComplete ||= isCertain
    top.isTaken = isCertain
  }

  close(tag: string | undefined): void {
    const index = tag === undefined ? this.#open.length - 1 : this.#open.findLastIndex((one) => one.tag === tag)
    if (index === -1) return
    while (this.#open.length > index) {
      const top = this.#open.pop()
      if (top !== undefined) this.#finish(top)
    }
  }

  finish(extended?: string | null): Template {
    while (this.#open.length > 0) this.close(undefined)
    return { nodes: this.#nodes, extended, blocks: this.#blocks }
  }

  #finish(tag: OpenTag): void {
    const { role } = tag
    if (role.kind === 'skipped') return
    if (role.kind === 'choice') {
      endBranch(tag)
      this.add({ kind: 'choice', branches: tag.branches, isComplete: tag.isComplete })
      return
    }
    if (!this.#blocks.has(role.name)) this.#blocks.set(role.name, tag.body)
    if (role.kind === 'block') this.add({ kind: 'block', name: role.name, body: tag.body })
  }
}

function endBranch(tag: OpenTag): void {
  // What stands behind a branch that is always taken is never reached, and above the first `when` nothing is printed.
  if (!tag.isDecided && tag.isTaken !== undefined) tag.branches.push(tag.body)
  tag.isDecided ||= tag.isTaken === true
  tag.body = []
}

export interface OpenTag {
  readonly tag: string
  /** `definition`: a block that is printed elsewhere. */
  readonly role:
    | { readonly kind: 'choice' }
    | { readonly kind: 'skipped' }
    | { readonly kind: 'block'; readonly name: string }
    | { readonly kind: 'definition'; readonly name: string }
  body: TemplateNode[]
  readonly branches: TemplateNode[][]
  isComplete: boolean
  /** Whether the branch that is open is taken for certain where it is reached. */
  isTaken: boolean | undefined
  /** Whether a branch before it is. */
  isDecided: boolean
}

/** A stretch between delimiters, or the text between two of them. */
export interface TemplateToken {
  /** The opening delimiter; `''` for text. */
  readonly opening: string
  readonly text: string
}

/**
 * Cuts a template at its delimiters. Linear: from an opening one that is never closed on everything is text.
 *
 * @param closings By the opening delimiter, in two characters each.
 */
export function* templateTokens(source: string, closings: Readonly<Record<string, string>>): Generator<TemplateToken> {
  const openings = Object.keys(closings)
  const opener = new RegExp(openings.map((opening) => opening.replaceAll(/[{}%#<]/g, String.raw`\$&`)).join('|'), 'g')
  let position = 0
  for (let found = opener.exec(source); found !== null; found = opener.exec(source)) {
    const [opening] = found
    const end = source.indexOf(closings[opening] ?? '', found.index + opening.length)
    if (end === -1) break
    if (found.index > position) yield { opening: '', text: source.slice(position, found.index) }
    yield { opening, text: source.slice(found.index + opening.length, end) }
    position = end + (closings[opening]?.length ?? 0)
    opener.lastIndex = position
  }
  if (position < source.length) yield { opening: '', text: source.slice(position) }
}

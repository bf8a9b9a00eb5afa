import { type OpenTag, type Printed, type Template, TemplateBuilder, type TemplateNode, templateTokens } from './template.ts'

/** What `.` is at a place of a template: the page, its title, or something else. */
type Dot = 'page' | 'title' | 'other'

const CLOSINGS = { '{{': '}}' }
const NOTHING: ReadonlyMap<string, Printed> = new Map()

/** Reads a template of Hugo that is given a page. */
export function goTemplate(source: string): Template {
  const builder = new TemplateBuilder()
  const dots: Dot[] = ['page']
  let isComment = false
  for (const { opening, text } of templateTokens(source, CLOSINGS)) {
    if (opening === '') {
      if (!isComment) builder.add({ kind: 'text', text })
      continue
    }
    const code = text.replace(/^-/, '').replace(/-$/, '').trim()
    const dot = dots.at(-1) ?? 'other'
    if (isComment || (code.startsWith('/*') && !code.endsWith('*/'))) isComment = !code.endsWith('*/')
    else if (!code.startsWith('/*')) readAction(builder, code, dot, dots)
  }
  return builder.finish()
}

function readAction(builder: TemplateBuilder, code: string, dot: Dot, dots: Dot[]): void {
  const [, word = '', rest = ''] = /^(\w+)\b\s*([\s\S]*)$/.exec(code) ?? []
  const begin = (role: OpenTag['role'], inside: Dot, isTaken?: boolean): void => {
    builder.open(word, role, isTaken)
    dots.push(inside)
  }
  if (word === 'if' || word === 'with') {
    const isTitle = isTitleAlone(rest, dot)
    begin({ kind: 'choice' }, word === 'if' ? dot : isTitle ? 'title' : 'other', isTitle)
  } else if (word === 'else') {
    const [, chained, condition = ''] = /^(if|with)\b\s*([\s\S]*)$/.exec(rest) ?? []
    const outside = dots.at(-2) ?? 'other'
    const isTitle = chained !== undefined && isTitleAlone(condition, outside)
    dots[dots.length - 1] = chained === 'with' ? (isTitle ? 'title' : 'other') : outside
    builder.branch(chained === undefined || isTitle)
  } else if (word === 'range') begin({ kind: 'skipped' }, 'other')
  else if (word === 'define') begin({ kind: 'definition', name: nameIn(rest) ?? '' }, 'page')
  else if (word === 'block') begin({ kind: 'block', name: nameIn(rest) ?? '' }, isPage(argumentIn(rest), dot) ? 'page' : 'other')
  else if (word === 'end') {
    builder.close(undefined)
    if (dots.length > 1) dots.pop()
  } else if (builder.top?.role.kind !== 'skipped') {
    const node = printedBy(code, dot)
    if (node !== undefined) builder.add(node)
  }
}

function printedBy(code: string, dot: Dot): TemplateNode | undefined {
  // An assignment prints nothing.
  if (/^\$\w+\s*:?=/.test(code) || /^(?:return|break|continue)\b/.test(code)) return undefined
  const [, rest] = /^(?:partial|partialCached|template)\s+([\s\S]*)$/.exec(code) ?? []
  if (rest !== undefined) {
    const name = nameIn(rest)
    if (name?.startsWith('_internal/')) return undefined
    return { kind: 'include', name: isPage(argumentIn(rest), dot) ? name : undefined, given: NOTHING }
  }
  if (/(?:^|\s)\$?\.Render\s/.test(code)) return { kind: 'opaque' }
  if (isTitle(code, dot)) return { kind: 'output', printed: 'title' }
  const isContent = dot === 'page' ? /(?:^|[\s(])\$?\.(?:Page\.)?Content\b/.test(code) : /(?:^|[\s(])\$\.(?:Page\.)?Content\b/.test(code)
  return { kind: 'output', printed: isContent ? 'content' : /^(?:\$?\.|hugo\.)?[sS]ite\b/.test(code) ? 'site' : 'other' }
}

/** `.Title`, `.Title | markdownify`, `markdownify .Title`; not `.Site.Title`, and not the title of what a loop is at. */
function isTitle(code: string, dot: Dot): boolean {
  const [, path] = /^\(?\s*(?:[a-zA-Z][\w.]*\s+)?\(?(\$?\.[\w.]*)(?=$|[\s|)])/.exec(code) ?? []
  return path !== undefined && !/\b(?:eq|ne|cond|index)\b/.test(code) && isTitlePath(path, dot)
}

function isTitleAlone(condition: string, dot: Dot): boolean {
  return isTitlePath(condition.trim(), dot)
}

function isTitlePath(path: string, dot: Dot): boolean {
  if (path === '.') return dot === 'title'
  const [, root, name] = /^(\$?)\.(?:Page\.)?(Title|LinkTitle|Params\.title)$/.exec(path) ?? []
  return name !== undefined && (root === '$' || dot === 'page')
}

function isPage(argument: string | undefined, dot: Dot): boolean {
  return argument === '$' || argument === '$.Page' || (dot === 'page' && (argument === '.' || argument === '.Page'))
}

function nameIn(rest: string): string | undefined {
  return /^["`]([^"`]+)["`]/.exec(rest)?.[1]
}

function argumentIn(rest: string): string | undefined {
  return /^["`][^"`]+["`]\s+(\S+)/.exec(rest)?.[1]
}

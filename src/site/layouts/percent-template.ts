import { type Printed, type Template, TemplateBuilder, type TemplateNode, templateTokens } from './template.ts'

/** What the variables of a page are called in a language of `{{ … }}` and `{% … %}`. */
export interface PercentDialect {
  /** Matches at the start of an expression that prints the title. */
  readonly title: RegExp
  /** The same for the text of the page, or of the layout inside this one. */
  readonly content: RegExp
}

const CLOSINGS = { '{{': '}}', '{%': '%}', '{#': '#}' }
const CHOICES = new Set(['if', 'unless', 'case', 'ifchanged'])
const BRANCHES = new Set(['elsif', 'elif', 'elseif', 'else', 'when'])
/** What is printed more than once, later, or not as it stands. */
const SKIPPED = new Set([
  'for',
  'tablerow',
  'macro',
  'capture',
  'comment',
  'raw',
  'verbatim',
  'schema',
  'javascript',
  'stylesheet',
  'filter',
])
/** Tags that print no title. */
const SILENT = new Set([
  'assign',
  'set',
  'set_global',
  'import',
  'from',
  'break',
  'continue',
  'increment',
  'decrement',
  'cycle',
  'seo',
  'feed_meta',
])

/** Reads a template of Liquid, Nunjucks, Twig, Swig or Tera. */
export function percentTemplate(source: string, dialect: PercentDialect): Template {
  const builder = new TemplateBuilder()
  let extended: string | null | undefined
  for (const { opening, text } of templateTokens(source, CLOSINGS)) {
    const code = text.replace(/^-/, '').replace(/-$/, '').trim()
    const isSkipping = builder.top?.role.kind === 'skipped'
    if (opening === '') builder.add({ kind: 'text', text })
    else if (opening === '{{') {
      if (!isSkipping) builder.add(outputOf(code, dialect))
    } else if (opening === '{%') {
      const [, tag = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(code) ?? []
      if (tag === 'extends') extended = quotedName(rest) ?? null
      else readTag(builder, tag, rest, dialect)
    }
  }
  return builder.finish(extended)
}

function readTag(builder: TemplateBuilder, tag: string, rest: string, dialect: PercentDialect): void {
  if (tag.startsWith('end')) builder.close(tag === 'end' ? undefined : tag.slice(3))
  else if (SKIPPED.has(tag) || (tag === 'set' && !rest.includes('='))) builder.open(tag, { kind: 'skipped' })
  else if (CHOICES.has(tag)) {
    builder.open(tag, { kind: 'choice' }, tag === 'case' ? undefined : tag === 'if' && isTitleAlone(rest, dialect))
  } else if (BRANCHES.has(tag)) builder.branch(tag === 'else' || isTitleAlone(rest, dialect))
  else if (tag === 'block') builder.open(tag, { kind: 'block', name: /^[\w-]+/.exec(rest)?.[0] ?? '' })
  else if (/^(?:include|include_cached|includeCached|render|partial)$/.test(tag)) {
    builder.add({ kind: 'include', name: includedName(rest), given: givenBy(rest, dialect) })
  } else if (!SILENT.has(tag)) builder.add({ kind: 'opaque' })
}

function isTitleAlone(condition: string, { title }: PercentDialect): boolean {
  const [found = ''] = title.exec(condition) ?? []
  return found !== '' && condition.slice(found.length).trim() === ''
}

function outputOf(code: string, dialect: PercentDialect): TemplateNode {
  const printed = printedBy(code, dialect)
  // A macro may print any HTML, and so may the block that is filled.
  return printed === 'other' && /^[\w:.]+\(/.test(code) ? { kind: 'opaque' } : { kind: 'output', printed }
}

/** `title`, `title | escape`, `escape(input=title)`; not `title == 'Home' ? 1 : 2`. */
function printedBy(expression: string, { title, content }: PercentDialect): Printed {
  if (content.test(expression)) return 'content'
  const inCall = /^[\w:.]+\((?:\w+\s*=\s*)?([^,()]+)\)/.exec(expression)?.[1] ?? ''
  const isTitle = [expression, inCall.trim()].some((written) => {
    const [found] = title.exec(written) ?? []
    return found !== undefined && /^(?:$|[\s|])/.test(written.slice(found.length)) && !/[=!]=|\?|\bif\b/.test(written)
  })
  if (isTitle) return 'title'
  if (/^(?:site|config|metadata)\b/.test(expression)) return 'site'
  const [, parameter] = /^include\.([\w-]+)\s*(?:$|\|)/.exec(expression) ?? []
  return parameter === undefined ? 'other' : { parameter }
}

/** `header.html`, `"header.html"`; `undefined` for a name that is worked out. */
function includedName(rest: string): string | undefined {
  return quotedName(rest) ?? /^[\w./-]+\.\w+(?=\s|$)/.exec(rest)?.[0]
}

function quotedName(rest: string): string | undefined {
  return /^(["'])([^"']+)\1/.exec(rest)?.[2]
}

/** `title=page.title`: what Jekyll gives to an include. */
function givenBy(rest: string, dialect: PercentDialect): ReadonlyMap<string, Printed> {
  const given = new Map<string, Printed>()
  for (const [, name = '', value = ''] of rest.matchAll(/([\w-]+)=("[^"]*"|'[^']*'|[^\s"']+)/g)) {
    given.set(name, printedBy(value, dialect))
  }
  return given
}

import { type Printed, type Template, TemplateBuilder, type TemplateNode, templateTokens } from './template.ts'

const CLOSINGS = { '<%': '%>' }
const NOTHING: ReadonlyMap<string, Printed> = new Map()

/** Reads a template of EJS, in which JavaScript prints a page or post of Hexo. A template that is not understood is `undefined`. */
export function scriptTemplate(source: string): Template | undefined {
  const builder = new TemplateBuilder()
  for (const { opening, text } of templateTokens(source, CLOSINGS)) {
    if (opening === '') {
      builder.add({ kind: 'text', text })
      continue
    }
    const [, sign = '', code = ''] = /^([-=#_%]?)([\s\S]*?)[-_]?$/.exec(text) ?? []
    if (sign === '#' || sign === '%') continue
    if (sign === '-' || sign === '=') builder.add(printedBy(code.trim()))
    else if (!readCode(builder, code.trim())) return undefined
  }
  return builder.finish()
}

/** What opens or closes a block of JavaScript; whole statements print nothing. */
function readCode(builder: TemplateBuilder, code: string): boolean {
  const [, condition] = /^if\s*\(([\s\S]*)\)\s*\{$/.exec(code) ?? []
  if (condition !== undefined) {
    builder.open('{', { kind: 'choice' }, isTitle(condition.trim()))
    return true
  }
  const [, chained] = /^\}\s*else\s+if\s*\(([\s\S]*)\)\s*\{$/.exec(code) ?? []
  if (chained !== undefined || /^\}\s*else\s*\{$/.test(code)) {
    builder.branch(chained === undefined || isTitle(chained.trim()))
    return true
  }
  if (/^\}\s*\)?\s*;?$/.test(code)) {
    builder.close(undefined)
    return true
  }
  const depth = (code.match(/\{/g)?.length ?? 0) - (code.match(/\}/g)?.length ?? 0)
  if (depth === 0) return !code.startsWith('}')
  if (depth === 1 && code.endsWith('{')) {
    builder.open('{', { kind: 'skipped' })
    return true
  }
  return false
}

function printedBy(code: string): TemplateNode {
  const [, name] = /^partial\(\s*["']([^"']+)["']/.exec(code) ?? []
  if (name !== undefined) return { kind: 'include', name, given: NOTHING }
  if (isTitle(code)) return { kind: 'output', printed: 'title' }
  if (/^(?:page|post)\.content\b|^body\b/.test(code)) return { kind: 'output', printed: 'content' }
  if (
    /^(?:config|theme|__|_p|url_for|date|date_xml|time|css|js|favicon_tag|feed_tag|image_tag|open_graph|list_\w+|tagcloud|toc|search_form)\b/.test(
      code,
    )
  )
    return { kind: 'output', printed: 'site' }
  return /^[\w.]+\(/.test(code) ? { kind: 'opaque' } : { kind: 'output', printed: 'other' }
}

function isTitle(code: string): boolean {
  return /^(?:page|post)\.title(?:\s*\|\|\s*[\s\S]*)?;?$/.test(code)
}

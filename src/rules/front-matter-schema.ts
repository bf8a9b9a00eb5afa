import type { Document } from '../document/document.ts'
import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import type { PostSite } from '../rule/post-site.ts'
import type { Violation } from '../schema/post-schema.ts'
import { pointerTokens } from '../text/json-pointer.ts'
import { fixWith, renameKey, replaceScalar, wrapInList } from './support/front-matter/front-matter-splice.ts'
import { isBracketedLine, lineReading } from './support/yaml/line-reader.ts'

export const frontMatterSchema = defineRule({
  id: 'front-matter-schema',
  description: 'Require front matter that fits the schema of its collection',
  defaultSeverity: 'error',
  fixable: 'unsafe',
  messages: { violation: '{text}' },
  yieldsTo: { violation: ['date-valid', 'no-invisible-characters'] },
  options: {},
  create({ document, schema, site, report }) {
    const { frontMatter } = document
    if (schema === undefined || frontMatter?.data === undefined) return {}
    const isAnybodys = schema.name === 'post' && lineReading({ site, schema }) === 'perhaps lines'
    for (const violation of schema.violations(frontMatter.data)) {
      const { pointer, part, text } = violation
      if (isInherited(pointer, frontMatter, site)) continue
      // Somebody who reads no YAML takes brackets for text; `front-matter-portable-values` tells of them.
      if (isAnybodys && part === 'value' && isBracketedLine(document, pointer)) continue
      const at = frontMatter.rangeAt(pointer, part)
      const data = { text: withComment(text, document, at.start) }
      report({ message: 'violation', data, at, pointer, fix: fixOf(document, violation) })
    }
    return {}
  },
})

/** A key that is missing here may come from a file for the whole folder. */
function isInherited(pointer: string, frontMatter: FrontMatter, site: PostSite | undefined): boolean {
  const [key = '', ...rest] = pointerTokens(pointer)
  return rest.length === 0 && site?.inheritedKeys.has(key) === true && !frontMatter.has(key)
}

const NO_VALUE = ' has no value'

/** Who writes `title: #1 in the world` sees a value, and YAML a comment. */
function withComment(text: string, { frontMatter, source }: Document, start: number): string {
  if (frontMatter?.format !== 'yaml' || !text.includes(NO_VALUE)) return text
  const line = source.slice({ start, end: source.lineRangeAt(start).end })
  const comment = /^[^#]*?(#.*\S)/.exec(line)?.[1]
  if (comment === undefined) return text
  const shown = comment.length > 40 ? `${comment.slice(0, 39)}…` : comment
  return text.replace(NO_VALUE, () => `${NO_VALUE}, because \`${shown}\` is a comment unless it is quoted`)
}

function fixOf(document: Document, { pointer, suggestion }: Violation): Fix | WithheldFix | undefined {
  switch (suggestion?.kind) {
    case 'rename-key':
      return fixWith(renameKey(document, pointer, suggestion.to), 'unsafe')
    case 'replace-value':
      return fixWith(replaceScalar(document, pointer, suggestion.with), 'unsafe')
    case 'wrap-in-list':
      return fixWith(wrapInList(document, pointer), 'unsafe')
    default:
      return undefined
  }
}

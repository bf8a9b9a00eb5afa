import type { Document } from '../../../document/document.ts'
import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { Fix, WithheldFix } from '../../../rule/lint-message.ts'
import { pointerTokens, valueAtPointer, valueAtTokens } from '../../../text/json-pointer.ts'
import type { TextEdit } from '../../../text/text-edit.ts'
import type { TextRange } from '../../../text/text-range.ts'

/*
 * Changes one key or one value of the front matter by replacing exactly its characters. Where that cannot be done for certain
 * (a value behind an alias, in a block of several lines, with a tag) there is a reason in the place of the edits.
 */

/** Edits of the front matter, or why there are none. */
export type Splice = readonly TextEdit[] | WithheldFix

const BEHIND_ALIAS: WithheldFix = { withheld: 'it comes from an alias or a merge, or is written with escapes' }

/** A fix with these edits, or the reason why there is none. */
export function fixWith(splice: Splice, safety: Fix['safety']): Fix | WithheldFix {
  return 'withheld' in splice ? splice : { edits: splice, safety }
}

/** Gives a key another name, in the quotes that it has. None where the mapping has a key of that name already. */
export function renameKey({ frontMatter, source }: Document, pointer: string, to: string): Splice {
  const tokens = pointerTokens(pointer)
  const key = tokens.at(-1)
  const parent = valueAtTokens(frontMatter?.data, tokens.slice(0, -1))
  if (frontMatter === undefined || key === undefined || !isMapping(parent) || !Object.hasOwn(parent, key)) return BEHIND_ALIAS
  if (Object.hasOwn(parent, to)) return { withheld: `there is a \`${to}\` already` }
  const range = frontMatter.rangeAt(pointer, 'key')
  const raw = source.slice(range)
  if (raw !== key && !(isQuoted(raw) && raw.slice(1, -1) === key)) return BEHIND_ALIAS
  if (frontMatter.format === 'toml' && !/^[ \t]*=/.test(source.text.slice(range.end, range.end + 100))) {
    return { withheld: 'the name of a table may stand in several places' }
  }
  return [{ range, newText: /^[A-Za-z_][\w-]*$/.test(to) && !isQuoted(raw) ? to : quoteLike(raw, to, frontMatter) }]
}

/** Puts another scalar in the place of one, text in the quotes that the old text has. */
export function replaceScalar(document: Document, pointer: string, value: string | number | boolean): Splice {
  const scalar = scalarAt(document, pointer)
  if ('withheld' in scalar) return scalar
  const { range, raw, frontMatter } = scalar
  if (typeof value !== 'string') return [{ range, newText: String(value) }]
  // A number that becomes text keeps the digits of its author: `1.10` is not `1.1`.
  if (typeof scalar.value !== 'string') return [{ range, newText: JSON.stringify(String(scalar.value) === value ? raw : value) }]
  return [{ range, newText: quoteLike(raw, value, frontMatter) }]
}

/** Makes a list of one item out of a scalar. */
export function wrapInList(document: Document, pointer: string): Splice {
  const scalar = scalarAt(document, pointer)
  if ('withheld' in scalar) return scalar
  const { range, raw, frontMatter } = scalar
  // In brackets these characters would end the value.
  const isPlain = frontMatter.format === 'yaml' && !isQuoted(raw) && /[,[\]{}]/.test(raw)
  return [{ range, newText: isPlain ? `[${singleQuoted(raw)}]` : `[${raw}]` }]
}

/** A key or a value as it stands in YAML, without quotes and on one line. */
export interface PlainYamlScalar {
  readonly raw: string
  readonly range: TextRange
  /** Its `!!str` or `&anchor`: what stands in its place would have them too. */
  readonly property: 'anchor' | 'tag' | undefined
}

/** A key or value of a YAML block that may be replaced by other text; none behind an alias or a merge, in quotes or in a block. */
export function plainYamlScalarAt({ frontMatter, source }: Document, pointer: string, part: 'key' | 'value'): PlainYamlScalar | undefined {
  if (frontMatter?.format !== 'yaml') return undefined
  const range = frontMatter.rangeAt(pointer, part)
  const raw = source.slice(range)
  if (!/^[\w+.<-]/.test(raw) || /[\r\n]/.test(raw)) return undefined
  // What stands behind an alias has the place of the key that leads to it.
  if (part === 'value' && source.text[range.end] === ':') return undefined
  const before = source.text.slice(Math.max(frontMatter.contentRange.start, range.start - 200), range.start).trimEnd()
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1)
  const property = word.startsWith('!') ? 'tag' : word.startsWith('&') ? 'anchor' : undefined
  return { raw, range, property }
}

interface PlacedScalar {
  readonly value: string | number | boolean
  readonly range: TextRange
  readonly raw: string
  readonly frontMatter: FrontMatter
}

/** A scalar on one line that is written as itself or in quotes. */
function scalarAt({ frontMatter, source }: Document, pointer: string): PlacedScalar | WithheldFix {
  const value = valueAtPointer(frontMatter?.data, pointer)
  if (frontMatter === undefined || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean'))
    return BEHIND_ALIAS
  const range = frontMatter.rangeAt(pointer, 'value')
  const raw = source.slice(range)
  if (/[\r\n]/.test(raw)) return { withheld: 'the value runs over several lines' }
  // A tag, an anchor or the sign of a block before the value would change what the new one means.
  const before = source.text.slice(source.lineRangeAt(range.start).start, range.start)
  if (frontMatter.format === 'yaml' && /[&!]\S*[ \t]*$/.test(before)) return { withheld: 'an anchor or a tag belongs to the value' }
  if (frontMatter.format === 'yaml' && !/[:,[{-][ \t]*$/.test(before)) return BEHIND_ALIAS
  const isWhole =
    typeof value === 'string' ? raw === value || (isQuoted(raw) && frontMatter.stringAt(pointer) !== undefined) : readsAs(raw, value)
  return isWhole ? { value, range, raw, frontMatter } : BEHIND_ALIAS
}

function readsAs(raw: string, value: number | boolean): boolean {
  return typeof value === 'boolean' ? raw.toLowerCase() === String(value) : /^[\w.+-]+$/.test(raw) && Number(raw) === value
}

function quoteLike(raw: string, text: string, { format }: FrontMatter): string {
  if (format !== 'yaml') return raw.startsWith("'") && !text.includes("'") ? `'${text}'` : JSON.stringify(text)
  if (raw.startsWith('"') && isQuoted(raw)) return JSON.stringify(text)
  const isPlain = !isQuoted(raw) && /^[A-Za-z](?:[\w ./-]*[\w./-])?$/.test(text) && !SPECIAL_WORD.test(text)
  return isPlain ? text : singleQuoted(text)
}

/** Words that some YAML parser takes for something else than text. */
const SPECIAL_WORD = /^(?:true|false|yes|no|on|off|y|n|null)$/i

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function isQuoted(raw: string): boolean {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0))
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

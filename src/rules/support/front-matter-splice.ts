import type { Document } from '../../document/document.ts'
import type { FrontMatter } from '../../document/front-matter/front-matter.ts'
import { pointerTokens } from '../../text/json-pointer.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { TextRange } from '../../text/text-range.ts'

/*
 * Changes one key or one value of the front matter by replacing exactly its characters. Where that cannot be done for certain
 * (a value behind an alias, in a block of several lines, with a tag) there is no edit.
 */

/** Gives a key another name, in the quotes that it has. None where the mapping has a key of that name already. */
export function renameKey({ frontMatter, source }: Document, pointer: string, to: string): readonly TextEdit[] | undefined {
  if (frontMatter === undefined) return undefined
  const tokens = pointerTokens(pointer)
  const key = tokens.at(-1)
  const parent = valueAt(frontMatter.data, tokens.slice(0, -1))
  if (key === undefined || !isMapping(parent) || !Object.hasOwn(parent, key) || Object.hasOwn(parent, to)) return undefined
  const range = frontMatter.rangeAt(pointer, 'key')
  const raw = source.slice(range)
  if (raw !== key && !(isQuoted(raw) && raw.slice(1, -1) === key)) return undefined
  // In a table header or a dotted key of TOML the name may stand in several places.
  if (frontMatter.format === 'toml' && !/^[ \t]*=/.test(source.text.slice(range.end, range.end + 100))) return undefined
  return [{ range, newText: /^[A-Za-z_][\w-]*$/.test(to) && !isQuoted(raw) ? to : quoteLike(raw, to, frontMatter) }]
}

/** Puts another scalar in the place of one, text in the quotes that the old text has. */
export function replaceScalar(document: Document, pointer: string, value: string | number | boolean): readonly TextEdit[] | undefined {
  const scalar = scalarAt(document, pointer)
  if (scalar === undefined) return undefined
  const { range, raw, frontMatter } = scalar
  if (typeof value !== 'string') return [{ range, newText: String(value) }]
  // A number that becomes text keeps the digits of its author: `1.10` is not `1.1`.
  if (typeof scalar.value !== 'string') return [{ range, newText: JSON.stringify(String(scalar.value) === value ? raw : value) }]
  return [{ range, newText: quoteLike(raw, value, frontMatter) }]
}

/** Makes a list of one item out of a scalar. */
export function wrapInList(document: Document, pointer: string): readonly TextEdit[] | undefined {
  const scalar = scalarAt(document, pointer)
  if (scalar === undefined) return undefined
  const { range, raw, frontMatter } = scalar
  // In brackets these characters would end the value.
  const isPlain = frontMatter.format === 'yaml' && !isQuoted(raw) && /[,[\]{}]/.test(raw)
  return [{ range, newText: isPlain ? `[${singleQuoted(raw)}]` : `[${raw}]` }]
}

interface PlacedScalar {
  readonly value: string | number | boolean
  readonly range: TextRange
  readonly raw: string
  readonly frontMatter: FrontMatter
}

/** A scalar on one line that is written as itself or in quotes. */
function scalarAt({ frontMatter, source }: Document, pointer: string): PlacedScalar | undefined {
  const value = valueAt(frontMatter?.data, pointerTokens(pointer))
  if (frontMatter === undefined || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')) return undefined
  const range = frontMatter.rangeAt(pointer, 'value')
  const raw = source.slice(range)
  const isWhole =
    typeof value === 'string' ? raw === value || (isQuoted(raw) && frontMatter.stringAt(pointer) !== undefined) : readsAs(raw, value)
  if (!isWhole || /[\r\n]/.test(raw)) return undefined
  // A tag, an anchor or the sign of a block before the value would change what the new one means.
  const before = source.text.slice(source.lineRangeAt(range.start).start, range.start)
  if (frontMatter.format === 'yaml' && !/[:,[{-][ \t]*$/.test(before)) return undefined
  return { value, range, raw, frontMatter }
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

function valueAt(data: unknown, tokens: readonly string[]): unknown {
  let value = data
  for (const token of tokens) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[token]
  }
  return value
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import { childPointer } from '../text/json-pointer.ts'
import { type PlainYamlScalar, plainYamlScalarAt } from './support/front-matter/front-matter-splice.ts'
import { fieldRoles, fold, TEXT_FIELDS_OPTION } from './support/yaml/field-role.ts'
import { isBracketedLine, lineReading, plainLineMistakes } from './support/yaml/line-reader.ts'
import { type ScalarTrap, scalarTrap } from './support/yaml/scalar-trap.ts'
import { readerNames, takesMergeForKey, YAML_READERS_OPTION, yamlReaders } from './support/yaml/yaml-readers.ts'
import { scalarShape } from './support/yaml/yaml-reading.ts'

/** Deeper than front matter ever goes. */
const DEEPEST = 20

/** A number that is not written as plain digits; most front matter has none, and then no place need be looked up. */
const ODD_NUMBER = /(?<![\w.:-])[-+]?(?:0[\dbo]|\d+\.\d*0(?!\d)|\d{16}|\d+(?:\.\d*)?[eE])/

/** Fields of one text, never of several. */
const ONE_TEXT: ReadonlySet<string> = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt', 'headline'])

export const frontMatterPortableValues = defineRule({
  id: 'front-matter-portable-values',
  description: 'Require YAML values that every generator reads as the author means them',
  defaultSeverity: 'warning',
  fixable: 'safe or unsafe',
  messages: {
    value: '`{value}` in `{field}` is read as {readings}; write {cure}',
    key: 'The key `{value}` is read as {readings}; write {cure}',
    notYaml: 'Whoever reads front matter as YAML cannot read this: {reason}',
    brackets: 'Whoever reads front matter as YAML takes the value of `{field}` for {kind}, and not for text; quote it',
    merge: '`<<` is not merged but read as a key like any other by {readers}; write the merged keys out',
  },
  yieldsTo: { value: ['front-matter-schema'] },
  options: {
    readers: YAML_READERS_OPTION,
    textFields: TEXT_FIELDS_OPTION,
    ignoreFields: {
      type: 'array',
      items: { type: 'string' },
      default: ['output', 'format', 'execute', 'editor_options'],
      description:
        'Fields that are left alone with everything in them, such as those that only R or Quarto reads; upper case, `-` and `_` make no difference',
    },
  },
  create({ document, options, schema, site, report }) {
    const { frontMatter } = document
    if (frontMatter?.format !== 'yaml') return {}
    if (lineReading({ site, schema }) === 'perhaps lines') {
      for (const { reason, range, fix } of plainLineMistakes(document)) report({ message: 'notYaml', data: { reason }, at: range, fix })
    }
    if (frontMatter.data === undefined) return {}
    if (schema?.name === 'post' && lineReading({ site, schema }) === 'perhaps lines') {
      for (const [field, value] of Object.entries(frontMatter.data)) {
        const pointer = childPointer('', field)
        if (typeof value !== 'object' || value === null || !ONE_TEXT.has(fold(field)) || !isBracketedLine(document, pointer)) continue
        const kind = Array.isArray(value) ? 'a list' : 'a mapping'
        report({ message: 'brackets', data: { field, kind }, at: frontMatter.rangeAt(pointer), pointer })
      }
    }
    const content = document.source.slice(frontMatter.contentRange)
    const hasOddNumber = ODD_NUMBER.test(content)
    const hasMerge = content.includes('<<')
    const readers = yamlReaders(options.readers, { site, schema })
    const roleOf = fieldRoles(options.textFields)
    const ignored = new Set(options.ignoreFields.map(fold))

    const checkValue = (value: unknown, pointer: string, field: string, isItem: boolean): void => {
      const place = { role: roleOf(field), isItem }
      // Text stands in the file as it is, so most values need no look at their place.
      if (typeof value === 'string' ? scalarTrap(value, place, readers) === undefined : typeof value !== 'number' || !hasOddNumber) return
      const scalar = plainYamlScalarAt(document, pointer, 'value')
      if (scalar === undefined || scalar.property === 'tag' || (typeof value === 'string' && scalar.raw !== value)) return
      const trap = scalarTrap(scalar.raw, place, readers)
      if (trap === undefined) return
      const names = { value: scalar.raw, field: shorten(field), readings: trap.readings, cure: trap.cure }
      report({ message: 'value', data: names, at: scalar.range, pointer, fix: fixOf(scalar, trap) })
    }

    const checkKey = (key: string, pointer: string): void => {
      const shape = scalarShape(key)
      if (shape !== 'word' && shape !== 'sexagesimal') return
      const scalar = plainYamlScalarAt(document, pointer, 'key')
      if (scalar?.raw !== key || scalar.property === 'tag') return
      // A key is text, whatever field it stands in.
      const trap = scalarTrap(key, { role: 'text', isItem: false }, readers)
      if (trap === undefined) return
      const names = { value: key, readings: trap.readings, cure: trap.cure }
      report({ message: 'key', data: names, at: scalar.range, pointer, fix: fixOf(scalar, trap) })
    }

    const checkMerge = (pointer: string): void => {
      const scalar = hasMerge ? plainYamlScalarAt(document, childPointer(pointer, '<<'), 'key') : undefined
      const losers = readers.readers.filter(takesMergeForKey)
      if (scalar?.raw !== '<<' || losers.length === 0) return
      const fix = { withheld: 'the merged keys would have to be copied' }
      report({ message: 'merge', data: { readers: readerNames(losers) }, at: scalar.range, pointer, fix })
    }

    const visit = (value: unknown, pointer: string, field: string, isItem: boolean, depth: number): void => {
      if (typeof value !== 'object' || value === null) checkValue(value, pointer, field, isItem)
      if (typeof value !== 'object' || value === null || depth > DEEPEST) return
      const isList = Array.isArray(value)
      if (!isList) checkMerge(pointer)
      for (const [key, child] of Object.entries(value)) {
        const childField = isList ? field : key
        const childPlace = childPointer(pointer, key)
        if (ignored.has(fold(childField))) continue
        if (!isList) checkKey(key, childPlace)
        visit(child, childPlace, childField, isList, depth + 1)
      }
    }
    if (readers.readers.length > 0) visit(frontMatter.data, '', '', false, 0)
    return {}
  },
})

function fixOf({ range, property }: PlainYamlScalar, { repair }: ScalarTrap): Fix | WithheldFix {
  if ('withheld' in repair) return repair
  if (property === 'anchor') return { withheld: 'other values may refer to this one by its anchor' }
  return { edits: [{ range, newText: repair.newText }], safety: repair.safety }
}

function shorten(field: string): string {
  return field.length > 60 ? `${field.slice(0, 59)}…` : field
}

import { defineRule } from '../rule/define-rule.ts'
import { isSlipOf } from '../schema/near-miss.ts'
import { fixWith, renameKey } from './support/front-matter/front-matter-splice.ts'

export const frontMatterUnknownKeys = defineRule({
  id: 'front-matter-unknown-keys',
  description: 'Disallow front matter keys that the schema of the collection does not know',
  defaultSeverity: 'error',
  fixable: 'unsafe',
  messages: {
    unknown: 'The key `{key}` is not known to the schema `{schema}`',
    misspelt: 'The key `{key}` is not known to the schema `{schema}`; did you mean `{nearest}`?',
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Keys that are known besides those of the schema',
    },
    misspeltOnly: {
      type: 'boolean',
      default: false,
      description: 'Whether only keys are reported that are one slip away from a known one, such as `titel`',
    },
  },
  create({ document, options, schema, report }) {
    const { frontMatter } = document
    if (schema === undefined || frontMatter?.data === undefined) return {}
    const allowed = new Set(options.allow)
    for (const { pointer, key, nearest } of schema.unknownKeys(frontMatter.data)) {
      if (allowed.has(key) || (options.misspeltOnly && !isSlipOf(key, nearest))) continue
      const at = frontMatter.rangeAt(pointer, 'key')
      const shown = key.length > 60 ? `${key.slice(0, 59)}…` : key
      if (nearest === undefined) {
        report({ message: 'unknown', data: { key: shown, schema: schema.name }, at, pointer })
        continue
      }
      const fix = fixWith(renameKey(document, pointer, nearest), 'unsafe')
      report({ message: 'misspelt', data: { key: shown, schema: schema.name, nearest }, at, pointer, fix })
    }
    return {}
  },
})

import type { Rule } from '../rule/define-rule.ts'
import type { OptionDeclaration } from '../rule/rule-options.ts'
import { builtInSchemaNames } from './built-in-schemas.ts'
import { DEFAULT_PRESET, presetNames, presets } from './presets.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Where catalogues of schemas, and editors, find what this module makes. It may not move: it stands in other people's files. */
export const CONFIG_SCHEMA_URL = 'https://raw.githubusercontent.com/post-lint/post-lint/main/schemas/config.schema.json'

/** The JSON Schema (draft 7, which every editor knows) of a config, from the rules' own declarations. */
export function configJsonSchema(rules: readonly Rule[]): Json {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: CONFIG_SCHEMA_URL,
    title: 'The config of post-lint',
    description: 'One entry, or a list of which later ones win for the posts that they match.',
    anyOf: [{ $ref: '#/definitions/entry' }, { type: 'array', items: { $ref: '#/definitions/entry' } }],
    definitions: {
      entry: {
        type: 'object',
        additionalProperties: false,
        properties: {
          $schema: { type: 'string' },
          extends: {
            description:
              'What the entry builds on: a preset, the path of a config relative to this file, or a package that exports one; of a list the later ones win, and the entry itself over all of them.',
            default: DEFAULT_PRESET,
            anyOf: [{ $ref: '#/definitions/extended' }, { type: 'array', items: { $ref: '#/definitions/extended' } }],
          },
          files: globs('The posts that the entry is about, as globs relative to the config file; without it, all.'),
          ignores: globs('Posts that the entry is not about. In an entry that says nothing else: posts that are not linted at all.'),
          schema: {
            description: 'A built-in schema, the path of a JSON Schema relative to the config file, or false for none.',
            default: 'post',
            anyOf: [{ enum: [...builtInSchemaNames, false] }, { type: 'string', pattern: '[/\\\\]|\\.\\w+$' }],
          },
          rules: {
            description: 'By rule id: a severity, or a severity and options.',
            type: 'object',
            additionalProperties: false,
            patternProperties: { '^[^\\s/]+/\\S+$': { description: 'A rule of a plugin.', ...settingOf({ type: 'object' }) } },
            properties: Object.fromEntries(sorted.map((rule) => [rule.id, ruleSchema(rule)])),
          },
          parser: { description: 'What reads the Markdown.', enum: ['satteri', 'remark'], default: 'satteri' },
          plugins: {
            description:
              'Plugins with rules for post-lint, and rules, presets and other plugins of remark that report: a package or a path; one of remark also in a list with its options.',
            type: 'array',
            items: {
              anyOf: [
                { type: 'string', pattern: '\\S' },
                { type: 'array', minItems: 1, maxItems: 2, items: [{ type: 'string', pattern: '\\S' }, {}] },
              ],
            },
          },
        },
      },
      extended: { anyOf: [{ enum: [...presetNames] }, { type: 'string', pattern: '\\S' }] },
      severity: { enum: ['off', 'warning', 'warn', 'error'] },
      globs: {
        anyOf: [
          { type: 'string', pattern: '\\S' },
          { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } },
        ],
      },
    },
  }
}

/** Draft 7 overlooks what stands beside a `$ref`, so the reference is wrapped. */
function globs(description: string): Json {
  return { description, allOf: [{ $ref: '#/definitions/globs' }] }
}

function ruleSchema(rule: Rule): Json {
  const options: Json = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(rule.options).map(([name, declaration]) => [name, optionSchema(declaration)])),
  }
  return {
    description: rule.description,
    default: presets[DEFAULT_PRESET].get(rule.id)?.severity ?? rule.defaultSeverity,
    ...settingOf(options),
  }
}

/** A severity, alone or in a list with options. */
function settingOf(options: Json): { readonly anyOf: Json } {
  const severity: Json = { $ref: '#/definitions/severity' }
  return { anyOf: [severity, { type: 'array', minItems: 1, maxItems: 2, items: [severity, options] }] }
}

function optionSchema(declaration: OptionDeclaration): Json {
  return { ...declaration }
}

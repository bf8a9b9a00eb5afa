import type { DraftEntry } from './draft-entries.ts'
import { DEFAULT_PRESET } from './presets.ts'

export const draftFormats = ['ts', 'js', 'jsonc'] as const
export type DraftFormat = (typeof draftFormats)[number]

export interface Draft {
  readonly entries: readonly DraftEntry[]
  /** A sentence about the site, for whoever reads the config. */
  readonly site: string | undefined
  /** Where an editor finds the JSON Schema of configs, for JSON. */
  readonly schemaPath: string | undefined
}

/** The text of a config with the entries of a draft, and with room for rules. */
export function draftConfig(draft: Draft, format: DraftFormat): string {
  const isJson = format === 'jsonc'
  const text = (value: string): string => (isJson ? JSON.stringify(value) : singleQuoted(value))
  const key = (name: string): string => (isJson ? `"${name}"` : name)
  const comma = isJson ? '' : ','
  const entries = draft.entries.map(({ collections, files, schema }) => {
    const about = `  // ${oneLine(collections.join(', '))}${schema === undefined ? '; which schema holds, if any, depends on the file' : ''}`
    const globs = files.length === 1 ? files.map(text) : [`[${files.map(text).join(', ')}]`]
    const rest = schema === undefined ? `${key('rules')}: {}` : `${key('schema')}: ${text(schema)}`
    return `${about}\n  { ${key('files')}: ${globs.join('')}, ${rest} }`
  })
  const rules = [
    '  {',
    ...(draft.schemaPath !== undefined && isJson ? [`    "$schema": ${text(draft.schemaPath)},`] : []),
    `    ${key('rules')}: {`,
    '      // `post-lint rules` lists them all',
    `      // ${text('title-length')}: [${text('warning')}, { ${key('max')}: 60 }]`,
    `    }${comma}`,
    `  }${comma}`,
  ]
  const preset = [`  // The default; \`strict\` has every rule`, `  { ${key('extends')}: ${text(DEFAULT_PRESET)} },`].join('\n')
  const list = [preset, ...entries.map((entry) => `${entry},`), rules.join('\n')]
  const about = draft.site === undefined ? [] : [`// ${oneLine(draft.site)}`]
  const why = '// Later entries win. `post-lint explain FILE` tells what holds for a post, and why.'
  const imports = isJson ? [] : ["import { defineConfig } from 'post-lint'", '']
  const [open, close] = isJson ? ['[', ']'] : ['export default defineConfig([', '])']
  return [...imports, ...about, why, open, ...list, close, ''].join('\n')
}

function singleQuoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** A name of a folder may have any character in it, and none of them ends the comment. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
}

import { isAbsolute, join, resolve } from 'node:path'
import { packageRoot } from '../files/package-root.ts'
import { GENERATOR_PROFILES } from '../generator/index.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { ValidatorChoice } from './check-validator.ts'
import { ConfigError } from './config-error.ts'

/** Those of the generators, and one for posts of any other; a test compares the list with the folder `schemas`. */
export const builtInSchemaNames: readonly string[] = ['post', ...Object.values(GENERATOR_PROFILES).flatMap(({ schemas }) => schemas)].sort()

/** A JSON Schema: one of post-lint's own, or a file of the project. */
export type SchemaFile = { readonly kind: 'built-in'; readonly name: string } | { readonly kind: 'file'; readonly path: string }

/** Which schema a collection has: a JSON Schema, or a validator that stands in the config itself. Choices are told apart by identity. */
export type SchemaChoice = SchemaFile | ValidatorChoice

/** How `print-config` calls a schema: as a config does, but for a validator, which has no name. */
export function schemaTitle(choice: SchemaChoice): string {
  if (choice.kind === 'validator') return `${choice.vendor} schema`
  return choice.kind === 'built-in' ? choice.name : choice.path
}

/** Where a schema lies on the disk. */
export function schemaPath(choice: SchemaFile): string {
  return choice.kind === 'file' ? choice.path : join(packageRoot(), 'schemas', `${choice.name}.schema.json`)
}

/**
 * A schema as a user writes it. What has a slash or an extension is a path, relative to the folder; everything else is a name.
 *
 * @throws {ConfigError} for a name that no built-in schema has.
 */
export function chooseSchema(text: string, folder: string): SchemaFile {
  const name = builtInSchemaNames.find((known) => known === text)
  if (name !== undefined) return { kind: 'built-in', name }
  if (isAbsolute(text) || /[/\\]|\.\w+$/.test(text)) return { kind: 'file', path: resolve(folder, text) }
  const hint =
    didYouMean(text, builtInSchemaNames) || `; ${relatives(text)}, and a file is written with its path, such as \`./${text}.json\``
  throw new ConfigError([`There is no built-in schema \`${text}\`${hint}`])
}

/** Those of the generator that was named, or how to see all of them. */
function relatives(text: string): string {
  const names = builtInSchemaNames.filter((name) => name.startsWith(`${text}-`)).map((name) => `\`${name}\``)
  return names.length === 0 ? '`post-lint schema list` shows them' : `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`
}

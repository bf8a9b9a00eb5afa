import { builtInSchemaNames } from '../config/built-in-schemas.ts'
import { schemaLoader } from '../engine/post-schemas.ts'
import { nodeFileSystem } from '../files/node-file-system.ts'
import type { AskedSchema } from '../schema/asked-schema.ts'
import { compilePostSchema } from '../schema/compile-post-schema.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { RuleCase } from './rule-cases.ts'

const loadSchema = schemaLoader(nodeFileSystem, (path) => path)
const compiled = new WeakMap<object, PostSchema>()

/**
 * The schema that a case names, holds, or has compiled already.
 *
 * @throws {SchemaError | Error} for one that cannot be used.
 */
export async function caseSchema(schema: NonNullable<RuleCase['schema']>): Promise<PostSchema | AskedSchema> {
  if (typeof schema === 'string') return builtInSchema(schema)
  if (isCompiled(schema)) return schema
  const known = compiled.get(schema) ?? compilePostSchema({ name: 'schema.json', schema })
  compiled.set(schema, known)
  return known
}

async function builtInSchema(name: string): Promise<PostSchema | AskedSchema> {
  const isKnown = builtInSchemaNames.some((known) => known === name)
  if (isKnown) return loadSchema({ kind: 'built-in', name })
  const hint = didYouMean(name, builtInSchemaNames) || '; hand one of your own in as an object'
  throw new Error(`There is no built-in schema \`${name}\`${hint}`)
}

/** JSON holds no functions. */
function isCompiled(schema: object): schema is PostSchema {
  return 'violations' in schema && typeof schema.violations === 'function'
}

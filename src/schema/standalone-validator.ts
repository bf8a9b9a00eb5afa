import { createEmittingAjv, draftOf, require } from './ajv-instance.ts'
import { SchemaError } from './schema-error.ts'
import { SchemaGraph } from './schema-graph.ts'

/**
 * Writes the yes/no validator of a schema as the source of an ES module with a default export `(data) => boolean`. It gives the
 * answers that `compilePostSchema` gives, but for its patterns, which run without a clock: it is for schemas that are trusted.
 *
 * @throws {SchemaError} when the schema cannot be used or refers to other files.
 */
export function standaloneValidator(schema: unknown): string {
  const draft = draftOf(schema)
  if (draft === undefined) throw new SchemaError('A validator can be written for schemas of draft 2020-12 and draft-07')
  const graph = new SchemaGraph({ name: 'of the validator', schema })
  const ajv = createEmittingAjv(draft)
  for (const [reference, document] of graph.documents) ajv.addSchema(document as object, reference)
  const validate = ajv.getSchema(graph.rootReference)
  if (validate === undefined) throw new SchemaError('The validator cannot be compiled')
  const { default: standaloneCode } = require('ajv/dist/standalone/index.js') as typeof import('ajv/dist/standalone/index.js')
  return standaloneCode(ajv, validate)
}

import { type SchemaChoice, type SchemaFile, schemaPath } from '../config/built-in-schemas.ts'
import { type FileSystem, FileSystemError } from '../files/file-system.ts'
import { type FileText, readText } from '../files/read-text.ts'
import { loadGate } from '../schema/ahead-of-time.ts'
import type { AskedSchema } from '../schema/asked-schema.ts'
import { compilePostSchema } from '../schema/compile-post-schema.ts'
import { parseSchemaText } from '../schema/parse-schema-text.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import { SchemaError } from '../schema/schema-error.ts'
import { standardPostSchema } from '../schema/standard-post-schema.ts'

/**
 * Gives the function that loads schemas, each once.
 *
 * @param nameOf How messages call a schema file: as the user would, relative to the working directory.
 * @throws {SchemaError} for a schema that cannot be read or does not compile.
 */
export function schemaLoader(
  fileSystem: FileSystem,
  nameOf: (path: string) => string,
): (choice: SchemaChoice) => Promise<PostSchema | AskedSchema> {
  // JSON Schemas by their paths, validators by themselves.
  const known = new Map<string | SchemaChoice, Promise<PostSchema | AskedSchema>>()
  const textOf = (path: string): FileText => {
    try {
      return readText(fileSystem, path)
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      return { kind: 'not-text', reason: new FileSystemError(error.code, nameOf(path), error.cause).message }
    }
  }
  const read = (path: string): unknown => {
    const text = textOf(path)
    if (text.kind === 'not-text') throw new SchemaError(`The schema \`${nameOf(path)}\` cannot be read: ${text.reason}`)
    return parseSchemaText(text.contents, nameOf(path))
  }
  const compile = async (choice: SchemaFile): Promise<PostSchema> => {
    const path = schemaPath(choice)
    const gate = choice.kind === 'built-in' ? await loadGate(choice.name) : undefined
    return compilePostSchema({
      name: choice.kind === 'built-in' ? choice.name : nameOf(path),
      schema: read(path),
      location: path,
      readFile: read,
      readText: textOf,
      ...(gate && { accepts: gate }),
    })
  }
  const load = async (choice: SchemaChoice): Promise<PostSchema | AskedSchema> =>
    // Not imported late: what both share would become a module of its own, and every run would load one more.
    choice.kind === 'validator' ? standardPostSchema(choice) : compile(choice)
  return (choice) => {
    const key = choice.kind === 'validator' ? choice : schemaPath(choice)
    const schema = known.get(key) ?? load(choice)
    known.set(key, schema)
    return schema
  }
}

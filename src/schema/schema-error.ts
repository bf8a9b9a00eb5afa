/** A schema that cannot be used. The message is one plain sentence that names the schema; it is the user's to mend. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
}

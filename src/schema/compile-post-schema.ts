import { draftOf } from './ajv-instance.ts'
import { BoundedPatterns } from './bounded-pattern.ts'
import { ViolationExplainer } from './explain-violations.ts'
import { KeySpelling, type RespeltData } from './key-spelling.ts'
import { KnownKeysOfSchemas } from './known-keys.ts'
import type { PostSchema, Violation } from './post-schema.ts'
import { SchemaError } from './schema-error.ts'
import { SchemaGraph, type SchemaSource } from './schema-graph.ts'
import { isSchemaObject, ownValue } from './schema-keywords.ts'
import { UnknownKeyFinder } from './unknown-keys.ts'

export interface PostSchemaSource extends SchemaSource {
  /** A validator of the same schema that was compiled ahead of time. Where it says yes, ajv is not even loaded. */
  readonly accepts?: ((data: unknown) => boolean) | undefined
}

/** The front matter formats that are checked where a schema does not say which ones its generator reads. */
const ALL_FORMATS = ['yaml', 'toml', 'json']

/**
 * Makes a JSON Schema (draft 2020-12, or draft-07 by its `$schema`) into what rules ask.
 *
 * @throws {SchemaError} when the schema cannot be used. With `accepts` that may come as late as the first post that it rejects.
 */
export function compilePostSchema(source: PostSchemaSource): PostSchema {
  const { name, schema, accepts } = source
  const draft = draftOf(schema)
  if (draft === undefined) {
    throw new SchemaError(`The schema \`${name}\` is written in ${declaredDraft(schema)}, but post-lint reads draft 2020-12 and draft-07`)
  }
  const graph = guarded(name, () => new SchemaGraph(source))
  const patterns = new BoundedPatterns()
  const knownKeys = new KnownKeysOfSchemas(graph, patterns)
  const keys = guarded(name, () => knownKeys.of([graph.root]))
  const compile = (): ViolationExplainer => guarded(name, () => new ViolationExplainer(graph, draft, patterns))
  let explainer = accepts === undefined ? compile() : undefined
  const finder = new UnknownKeyFinder(graph.root, knownKeys)
  const spelling = ownValue(graph.root, 'x-case-insensitive-keys') === true ? new KeySpelling(graph.root, knownKeys) : undefined
  const respell = (data: RespeltData['data']): RespeltData => spelling?.respell(data) ?? { data, asWritten: (pointer) => pointer }
  return {
    name,
    formats: formatsOf(graph.root),
    requiresFrontMatter: keys.required.size > 0 || ownValue(graph.root, 'x-required') === true,
    violations: (written) => {
      const { data, asWritten } = respell(written)
      if (accepts !== undefined && isAccepted(accepts, data)) return []
      explainer ??= compile()
      return explainer.mistakes(data).map((mistake) => toViolation(mistake, asWritten))
    },
    unknownKeys: (written) => {
      patterns.reset()
      const { data, asWritten } = respell(written)
      return finder.find(data).map(({ pointer, ...rest }) => ({ pointer: asWritten(pointer), ...rest }))
    },
  }
}

/** Data that is nested deeper than the stack is left to the explanation, which has words for it. */
function isAccepted(accepts: (data: unknown) => boolean, data: unknown): boolean {
  try {
    return accepts(data)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function toViolation({ pointer, part, text, suggestion }: Violation, asWritten: RespeltData['asWritten']): Violation {
  return { pointer: asWritten(pointer), part, text, ...(suggestion && { suggestion }) }
}

function formatsOf(root: unknown): readonly string[] {
  const formats = ownValue(root, 'x-formats')
  return Array.isArray(formats) && formats.every((format) => typeof format === 'string') ? formats : ALL_FORMATS
}

function declaredDraft(schema: unknown): string {
  const declared = isSchemaObject(schema) ? schema.$schema : undefined
  return typeof declared === 'string' ? `\`${declared.slice(0, 100)}\`` : 'an unknown draft'
}

/** What goes wrong while a schema is compiled is its author's to mend: one sentence, never a stack trace. */
function guarded<Result>(name: string, compile: () => Result): Result {
  try {
    return compile()
  } catch (error) {
    if (error instanceof SchemaError) throw error
    if (error instanceof RangeError) {
      throw new SchemaError(`The schema \`${name}\` is too large or too deep to be checked`, { cause: error })
    }
    const message = error instanceof Error ? error.message : String(error)
    throw new SchemaError(`The schema \`${name}\` does not compile: ${plainReason(message)}`, { cause: error })
  }
}

function plainReason(message: string): string {
  const [line = message] = message.split('\n')
  return line.replaceAll('post-lint://schema/0', '').replace(/\.$/, '').slice(0, 300).trim()
}

import type { ErrorObject } from 'ajv'
import type { Mistake } from './mistake.ts'
import type { SchemaGraph } from './schema-graph.ts'

/** What the explanation of an error may ask about the rest of the schema. */
export interface ExplanationContext {
  readonly graph: SchemaGraph
  /** What is wrong with a value by one schema of the graph, with pointers that begin at `pointer`; empty where it fits. */
  readonly mistakesBy: (reference: string, value: unknown, pointer: string) => readonly Mistake[]
  readonly fits: (reference: string, value: unknown) => boolean
  /** All keys of the mapping that a schema judges, as far as the schemas in its place name them. */
  readonly keysAt: (schema: unknown, pointer: string) => ReadonlySet<string>
  /** Whether a value may still be compared with so many names to find the nearest; a post with thousands of mistakes gets no more. */
  readonly mayCompare: (names: number) => boolean
  readonly hasTimedOut: (pattern: string, text: string) => boolean
}

/** An error of ajv in its verbose form, with the pointer of the value in the whole front matter. */
export interface PlacedError {
  readonly keyword: string
  readonly pointer: string
  readonly params: Readonly<Record<string, unknown>>
  /** The value of the keyword. */
  readonly schema: unknown
  /** The schema that the keyword stands in. */
  readonly parent: unknown
  readonly value: unknown
}

export function placeError(error: ErrorObject, pointer: string): PlacedError {
  return {
    keyword: error.keyword,
    pointer: pointer + error.instancePath,
    params: error.params,
    schema: error.schema,
    parent: error.parentSchema,
    value: error.data,
  }
}

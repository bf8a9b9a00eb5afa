import type { Ajv, ValidateFunction } from 'ajv'
import { createExplainingAjv, type Draft, schemaErrors } from './ajv-instance.ts'
import type { BoundedPatterns } from './bounded-pattern.ts'
import { explainError } from './explain-error.ts'
import { type ExplanationContext, placeError } from './explanation-context.ts'
import { knownKeys } from './known-keys.ts'
import { misspeltKeyword } from './misspelt-keyword.ts'
import { distinctMistakes, type Mistake } from './mistake.ts'
import type { SchemaGraph } from './schema-graph.ts'
import { isSchema, type JsonSchema } from './schema-keywords.ts'
import { describeValue, subject } from './value-text.ts'

/** Branches in branches in branches: beyond this depth only the union as a whole is named. */
const DEEPEST_UNION = 10
/** Names that are compared for suggestions, in all of one post. */
const MOST_COMPARISONS = 1_000_000

/** Checks values against one schema and says what is wrong with them. Holds the one ajv of that schema. */
export class ViolationExplainer {
  readonly #graph: SchemaGraph
  readonly #patterns: BoundedPatterns
  readonly #ajv: Ajv
  readonly #root: ValidateFunction
  readonly #context: ExplanationContext
  #comparisons = 0
  readonly #validators = new Map<string, ValidateFunction | undefined>()
  readonly #keys = new Map<unknown, ReadonlySet<string>>()

  /** @throws {Error} when ajv cannot compile the schema. */
  constructor(graph: SchemaGraph, draft: Draft, patterns: BoundedPatterns) {
    this.#graph = graph
    this.#patterns = patterns
    this.#ajv = createExplainingAjv(draft, patterns)
    for (const [reference, document] of graph.documents) {
      refuseInvalid(draft, document)
      const misspelt = misspeltKeyword(document, this.#ajv)
      if (misspelt !== undefined) throw new Error(misspelt)
      this.#ajv.addSchema(document as object, reference)
    }
    const root = this.#ajv.getSchema(graph.rootReference)
    if (root === undefined) throw new Error('ajv does not find it')
    this.#root = root
    let depth = 0
    this.#context = {
      graph,
      mistakesBy: (reference, value, pointer) => {
        const validate = depth < DEEPEST_UNION ? this.#validatorOf(reference) : undefined
        if (validate === undefined) return []
        depth += 1
        try {
          return this.#explain(validate, value, pointer)
        } finally {
          depth -= 1
        }
      },
      fits: (reference, value) => this.#validatorOf(reference)?.(value) === true,
      keysAt: (schema, pointer) => this.#keysAt(schema, pointer),
      mayCompare: (names) => {
        this.#comparisons += names
        return this.#comparisons <= MOST_COMPARISONS
      },
      hasTimedOut: (pattern, text) => patterns.hasTimedOut(pattern, text),
    }
  }

  mistakes(data: unknown): readonly Mistake[] {
    this.#patterns.reset()
    this.#comparisons = 0
    try {
      // Most posts are right, and nothing has to be explained.
      return this.#patterns.run(() => this.#root(data)) ? [] : this.#explain(this.#root, data, '')
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const text = 'The front matter is nested too deeply to be checked against the schema'
      return [{ keyword: 'depth', pointer: '', part: 'value', text }]
    }
  }

  #explain(validate: ValidateFunction, data: unknown, pointer: string): readonly Mistake[] {
    if (validate(data)) return []
    // Those without a keyword are what is left of the branches that were told to be silent.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== undefined)
    // `if` only repeats that what is in `then` or `else` is wrong.
    const telling = errors.filter(({ keyword }) => keyword !== 'if')
    const placed = (telling.length > 0 ? telling : errors).map((error) => placeError(error, pointer))
    return distinctMistakes(placed.flatMap((error) => explainError(error, this.#context)))
  }

  #validatorOf(reference: string): ValidateFunction | undefined {
    if (!this.#validators.has(reference)) this.#validators.set(reference, this.#compile(reference))
    return this.#validators.get(reference)
  }

  #compile(reference: string): ValidateFunction | undefined {
    const schema = this.#graph.resolve(reference)
    // ajv does not compile a lone `true` or `false` by its reference.
    if (typeof schema === 'boolean') return this.#ajv.compile(schema)
    return this.#ajv.getSchema(reference)
  }

  #keysAt(schema: unknown, pointer: string): ReadonlySet<string> {
    const place = pointer === '' ? this.#graph.root : schema
    const known = this.#keys.get(place)
    if (known !== undefined) return known
    const schemas = [place, schema].filter(isSchema)
    const { named, required } = knownKeys(this.#graph, this.#patterns, schemas)
    const keys = new Set([...named.keys(), ...required])
    this.#keys.set(place, keys)
    return keys
  }
}

/** ajv lists everything that follows from one mistake in a schema: the first is the mistake. */
function refuseInvalid(draft: Draft, schema: JsonSchema): void {
  const [error] = schemaErrors(draft, schema)
  if (error === undefined) return
  const name = error.instancePath === '' ? 'it' : subject(error.instancePath)
  throw new Error(`${name} is ${describeValue(error.data)}, which is not valid there`)
}

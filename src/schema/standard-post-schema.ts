import type { StandardSchemaV1 } from '@standard-schema/spec'
import { type AskedPost, type AskedSchema, SchemaFailure } from './asked-schema.ts'
import { type DescribedKeys, describedKeys } from './described-keys.ts'
import { explainIssues } from './explain-issues.ts'
import type { PostSchema } from './post-schema.ts'
import { ownWords } from './value-text.ts'

export interface StandardSchemaSource {
  readonly name: string
  readonly schema: StandardSchemaV1
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number
}

const PATIENCE = 10_000
const ALL_FORMATS = ['yaml', 'toml', 'json']

/** Makes a validator of zod, valibot, ArkType or any other library that implements Standard Schema into what rules ask. */
export function standardPostSchema({ name, schema, patience = PATIENCE }: StandardSchemaSource): AskedSchema {
  const standard = schema['~standard']
  let described: DescribedKeys | undefined | 'not yet' = 'not yet'
  const keys = (): DescribedKeys | undefined => {
    if (described === 'not yet') described = describedKeys(standard)
    return described
  }
  let isGivenUp = false
  const validate = async (path: string, value: unknown): Promise<Answer> => {
    try {
      const result = standard.validate(value)
      return answerOf(isPromise(result) ? await withinTime(result, patience) : result)
    } catch (error) {
      if (error instanceof OutOfTime) {
        isGivenUp = true
        const reason = `gave no answer within ${patience / 1000} seconds for ${path}, so no further post is checked against it`
        throw new SchemaFailure(`The schema \`${name}\` ${reason}`)
      }
      throw new SchemaFailure(`The schema \`${name}\` failed on ${path}: ${reasonOf(error)}`, { cause: error })
    }
  }
  const ask = async ({ path, data, readings }: AskedPost): Promise<PostSchema | undefined> => {
    if (isGivenUp) return undefined
    if (data === undefined) {
      const { issues } = await validate(path, {})
      return { name, formats: ALL_FORMATS, requiresFrontMatter: issues !== undefined, violations: () => [], unknownKeys: () => [] }
    }
    let least: { readonly issues: readonly unknown[]; readonly read: AskedPost['readings'][number] } | undefined
    let accepted: { readonly value: unknown } | undefined
    for (const read of readings) {
      const { issues, value } = await validate(path, await read())
      if (issues === undefined) {
        accepted = { value }
        break
      }
      if (least === undefined || issues.length < least.issues.length) least = { issues, read }
    }
    const refused = accepted === undefined ? least : undefined
    const built = await refused?.read()
    const { vendor } = standard
    const violations = refused === undefined ? [] : explainIssues(refused.issues, { vendor, data, built, keys: keys() })
    const told = new Set(violations.map(({ pointer }) => pointer))
    return {
      name,
      formats: ALL_FORMATS,
      requiresFrontMatter: false,
      violations: () => violations,
      unknownKeys: () =>
        keys()
          ?.unknownIn(data, accepted?.value)
          .filter(({ pointer }) => !told.has(pointer)) ?? [],
    }
  }
  return { name, ask }
}

interface Answer {
  /** `undefined` where the value is accepted. */
  readonly issues: readonly unknown[] | undefined
  readonly value?: unknown
}

/** The answer as Standard Schema defines it; libraries are trusted in nothing else. */
function answerOf(result: unknown): Answer {
  if (typeof result !== 'object' || result === null) throw new Error('its answer is none of Standard Schema')
  const issues = 'issues' in result ? result.issues : undefined
  if (!issues) return { issues: undefined, value: 'value' in result ? result.value : undefined }
  if (typeof issues !== 'object' || !(Symbol.iterator in issues)) throw new Error('its answer is none of Standard Schema')
  return { issues: [...(issues as Iterable<unknown>)] }
}

function isPromise(result: unknown): result is Promise<unknown> {
  return typeof result === 'object' && result !== null && 'then' in result && typeof result.then === 'function'
}

class OutOfTime extends Error {}

async function withinTime<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const outOfTime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime()), milliseconds)
  })
  try {
    return await Promise.race([answer, outOfTime])
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(error: unknown): string {
  const reason = ownWords(error instanceof Error ? error.message : String(error))
  return reason === '' ? 'it threw an error without a message' : reason
}

import { createRequire } from 'node:module'
import type { Ajv, ErrorObject, KeywordCxt, Options } from 'ajv'
import type { BoundedPatterns } from './bounded-pattern.ts'
import { compilePattern } from './bounded-pattern.ts'
import { isSchemaObject } from './schema-keywords.ts'

export type Draft = '2020-12' | 'draft-07'

const DRAFTS: ReadonlyMap<string, Draft> = new Map([
  ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['https://json-schema.org/draft-07/schema', 'draft-07'],
])

/** Which draft a schema is written in, by its `$schema`: 2020-12 where it does not say, `undefined` for one that is not known here. */
export function draftOf(schema: unknown): Draft | undefined {
  const declared = isSchemaObject(schema) ? schema.$schema : undefined
  if (declared === undefined) return '2020-12'
  return typeof declared === 'string' ? DRAFTS.get(declared.trim().replace(/#$/, '')) : undefined
}

/** The same answers for the explanation and for the validator that the build emits. */
const SAME_ANSWERS: Options = {
  // Keywords and formats that ajv does not know are the user's own (`x-order`, `errorMessage`, `enumNames`); slips are refused before.
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  validateFormats: true,
  addUsedSchema: false,
  // Done once a draft, by `schemaErrors`.
  validateSchema: false,
  logger: false,
}

/** An ajv that finds every mistake, with the schema and the value of each. */
export function createExplainingAjv(draft: Draft, patterns: BoundedPatterns): Ajv {
  const regExp = Object.assign((pattern: string) => patterns.compile(pattern), { code: 'bounded' })
  const ajv = createAjv(draft, { ...SAME_ANSWERS, allErrors: true, verbose: true, messages: false, code: { regExp } })
  for (const keyword of ['anyOf', 'oneOf', 'contains', 'propertyNames']) silenceBranches(ajv, keyword)
  return ajv
}

const metaValidators = new Map<Draft, Ajv>()

/** What is wrong with a schema by the rules of its draft. One ajv a draft does for all schemas, because it keeps none of them. */
export function schemaErrors(draft: Draft, schema: boolean | object): readonly ErrorObject[] {
  const ajv = metaValidators.get(draft) ?? createAjv(draft, { ...SAME_ANSWERS, verbose: true, messages: false })
  metaValidators.set(draft, ajv)
  return ajv.validateSchema(schema) === true ? [] : (ajv.errors ?? [])
}

/** An ajv that stops at the first mistake and can write its validators as source code. */
export function createEmittingAjv(draft: Draft): Ajv {
  return createAjv(draft, { ...SAME_ANSWERS, unicodeRegExp: true, messages: false, code: { source: true, esm: true } })
}

/** ajv is large, and most runs need it only for the few posts with a mistake: it is loaded when it is first asked for. */
export const require = createRequire(import.meta.url)

function createAjv(draft: Draft, options: Options): Ajv {
  const { default: Constructor } = (draft === '2020-12' ? require('ajv/dist/2020.js') : require('ajv')) as { default: typeof Ajv }
  const { default: addFormats } = require('ajv-formats') as { default: (ajv: Ajv) => void }
  const ajv = new Constructor(options)
  addFormats(ajv)
  ajv.addFormat('regex', { type: 'string', validate: isPattern })
  return ajv
}

/** ajv-formats wants the `u` flag always, with which `\-` and `\_` are errors. */
function isPattern(text: string): boolean {
  try {
    compilePattern(text)
    return true
  } catch {
    return false
  }
}

/**
 * Makes a keyword report itself and not what is wrong in each of its branches: which branch was meant is found out afterwards,
 * and nothing in ajv's flat list tells the errors of one branch from those of another.
 */
function silenceBranches(ajv: Ajv, keyword: string): void {
  const rule = ajv.RULES.all[keyword]
  if (typeof rule !== 'object' || !('code' in rule.definition)) return
  const { definition } = rule
  const { code } = definition
  definition.code = (context: KeywordCxt, ruleType?: string) => {
    const subschema = context.subschema.bind(context)
    context.subschema = (application, valid) => subschema({ ...application, createErrors: false }, valid)
    code(context, ruleType)
  }
}

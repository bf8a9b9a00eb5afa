import type { StandardSchemaV1 } from '@standard-schema/spec'
import { isRecord } from '../text/is-record.ts'
import type { OnProblem } from './check-rule-setting.ts'

/** A schema that stands in the config itself. */
export interface ValidatorChoice {
  readonly kind: 'validator'
  /** Which library made it: `zod`. */
  readonly vendor: string
  /** How messages call it, by where it stands: `post-lint.config.ts: [0].schema`. */
  readonly name: string
  readonly schema: StandardSchemaV1
}

/**
 * @param value An object or a function that stands where a schema belongs.
 * @param configName How messages call the config file.
 */
export function checkValidator(value: object, configName: string, place: string, onProblem: OnProblem): ValidatorChoice | undefined {
  if (isStandardSchema(value)) {
    const vendor =
      String(value['~standard'].vendor)
        .replaceAll(/[^\w@./-]+/g, ' ')
        .slice(0, 40)
        .trim() || 'Standard'
    return { kind: 'validator', vendor, name: `${configName}: ${place.replace(/^\./, '')}`, schema: value }
  }
  onProblem(place, whatIsWrong(value))
  return undefined
}

function isStandardSchema(value: object): value is StandardSchemaV1 {
  const standard = '~standard' in value ? value['~standard'] : undefined
  return isRecord(standard) && standard.version === 1 && typeof standard.validate === 'function'
}

function whatIsWrong(value: object): string {
  if ('~standard' in value) {
    const { '~standard': standard } = value
    if (isRecord(standard) && standard.version !== 1) {
      return `the schema follows version ${String(standard.version)} of Standard Schema, but post-lint knows version 1`
    }
    return 'the schema has a `~standard` that cannot validate, so it is none of Standard Schema'
  }
  if ('_def' in value && 'safeParse' in value) return 'this version of zod is too old to be used here; Standard Schema came with zod 3.24'
  if (typeof value === 'function') {
    return 'a function is no schema; write what it returns, such as `blogSchema({ image: () => z.string() })` for a schema of Astro'
  }
  if ('then' in value) return 'a promise is no schema; write `await` before it'
  const { schema } = value as { readonly schema?: unknown }
  if ((typeof schema === 'object' && schema !== null) || typeof schema === 'function') {
    return 'a collection is no schema; write its `schema` here'
  }
  return 'an object is no schema; a JSON Schema goes into a file of its own, which is named here by its path, such as `./blog.schema.json`'
}

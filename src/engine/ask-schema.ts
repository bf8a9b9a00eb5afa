import type { Document } from '../document/document.ts'
import type { PostSite } from '../rule/post-site.ts'
import { type AskedPost, type AskedSchema, SchemaFailure } from '../schema/asked-schema.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import type { HouseKeys } from '../site/house-keys.ts'

/** A schema as rules want it, and why there is none where it failed. */
export interface SchemaAnswer {
  readonly schema: PostSchema | undefined
  readonly problem?: string
}

interface Surroundings {
  readonly schema: PostSchema | AskedSchema | undefined
  readonly site: PostSite | undefined
  readonly houseKeys?: HouseKeys | undefined
}

/** Gets the answer for a post from a schema that has to be waited for; any other schema is the answer itself. */
export async function askSchema(document: Document, surroundings: Surroundings): Promise<SchemaAnswer> {
  const { schema, problem } = await answerOf(document, surroundings)
  const { houseKeys } = surroundings
  const usesItself = (key: string): boolean => document.source.text.includes(`.${key}`)
  const answer = schema && {
    ...schema,
    unknownKeys: withoutHouseKeys(schema, (key, meant) => usesItself(key) || houseKeys?.has(key, meant)),
  }
  return { schema: answer, ...(problem !== undefined && { problem }) }
}

/** A key that the site uses is no slip, whatever it looks like. */
function withoutHouseKeys(schema: PostSchema, isHouseKey: (key: string, meant: string) => boolean | undefined): PostSchema['unknownKeys'] {
  return (data) =>
    schema.unknownKeys(data).filter(({ key, nearest, isGuess }) => !isGuess || nearest === undefined || isHouseKey(key, nearest) !== true)
}

async function answerOf({ path, frontMatter }: Document, { schema, site }: Surroundings): Promise<SchemaAnswer> {
  if (schema === undefined || !('ask' in schema)) return { schema }
  // What cannot be read is told by another rule.
  if (frontMatter !== undefined && frontMatter.data === undefined) return { schema: undefined }
  const withDates = () => frontMatter?.copy('as dates') ?? Promise.resolve(undefined)
  const withText = () => frontMatter?.copy('as text') ?? Promise.resolve(undefined)
  const readings: AskedPost['readings'] = site?.profile.timestamps === 'dates' ? [withDates] : [withDates, withText]
  try {
    return { schema: await schema.ask({ path, data: frontMatter?.data, readings }) }
  } catch (error) {
    if (!(error instanceof SchemaFailure)) throw error
    return { schema: undefined, problem: error.message }
  }
}

import type { PostSchema } from './post-schema.ts'

/** What a validator is asked about: the front matter of one post. */
export interface AskedPost {
  /** Relative to the working directory, for messages. */
  readonly path: string
  /** As the author wrote it; `undefined` for a post without front matter. */
  readonly data: Readonly<Record<string, unknown>> | undefined
  /**
   * What the site's build may make of it, each reading anew at every call. One that the validator accepts is enough; where it accepts
   * none, the reading that it finds least wrong with is told, the first of them where they are equal.
   */
  readonly readings: readonly (() => Promise<Record<string, unknown> | undefined>)[]
}

/** A schema that has to be asked about each post before the rules run, because rules do not wait and its validator may. */
export interface AskedSchema {
  readonly name: string
  /**
   * The schema as rules want it, with the answer for this one post; `undefined` once the validator has been given up.
   *
   * @throws {SchemaFailure} when the validator fails.
   */
  readonly ask: (post: AskedPost) => Promise<PostSchema | undefined>
}

/** A validator that threw, or did not answer. That is a mistake in the user's schema; the message names schema and post. */
export class SchemaFailure extends Error {
  override readonly name = 'SchemaFailure'
}

/**
 * What a collection's JSON Schema says about one front matter mapping, in words and places that an author understands.
 * The validator behind it is not visible from here.
 */
export interface PostSchema {
  /** The name of a built-in schema, or the path as the user wrote it. */
  readonly name: string
  /** The front matter formats that the generator reads (`x-formats` in the schema); all of them where it does not say. */
  readonly formats: readonly string[]
  /** Whether a post without front matter is wrong: so where the schema requires at least one key or says `x-required: true`. */
  readonly requiresFrontMatter: boolean
  /** Every mistake once, in the order of the schema's own findings. */
  readonly violations: (data: Readonly<Record<string, unknown>>) => readonly Violation[]
  /** Keys that the schema does not know and does not forbid, and that are mistakes all the same: as a rule those that look like a slip. */
  readonly unknownKeys: (data: Readonly<Record<string, unknown>>) => readonly UnknownKey[]
}

export interface Violation {
  /** JSON Pointer of the property; for a missing one, of the place where it would stand. */
  readonly pointer: string
  readonly part: 'key' | 'value'
  /** One plain sentence without a full stop, with the value in it. */
  readonly text: string
  /** What would be right, where there is exactly one likely answer. */
  readonly suggestion?: Suggestion
}

export type Suggestion =
  | { readonly kind: 'rename-key'; readonly to: string }
  /** The JSON value that is meant: `false` for `"false"`, `JavaScript` for `javascript`. */
  | { readonly kind: 'replace-value'; readonly with: string | number | boolean }
  /** A scalar where the schema wants a list of it. */
  | { readonly kind: 'wrap-in-list' }

export interface UnknownKey {
  readonly pointer: string
  readonly key: string
  /** The known key that is probably meant. */
  readonly nearest: string | undefined
  /**
   * Whether only its likeness to `nearest` speaks against it: the schema leaves further keys open, so it is no mistake where the site
   * itself uses it.
   */
  readonly isGuess: boolean
}

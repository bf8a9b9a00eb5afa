/**
 * Whose fault it is: `usage` for arguments that mean nothing, `config`, `schema` and `plugin` for what a config is or names, `file` for a
 * path that cannot be used.
 */
export type PostLintErrorKind = 'usage' | 'config' | 'schema' | 'plugin' | 'file'

/**
 * What makes a run impossible and is for the caller to mend, in plain sentences; no stack is worth showing. Every other error that the
 * library throws is a bug of it.
 */
export class PostLintError extends Error {
  override readonly name = 'PostLintError'
  readonly kind: PostLintErrorKind
  /** Each one sentence without a full stop. The message is all of them, one a line. */
  readonly problems: readonly string[]

  constructor(kind: PostLintErrorKind, problems: readonly string[], cause?: unknown) {
    super(problems.join('\n'), { cause })
    this.kind = kind
    this.problems = problems
  }
}

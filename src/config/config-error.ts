/** A config, or a flag that stands for a part of one, that cannot be used. The fault is the user's, so no stack is worth showing. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Each one sentence without a full stop that begins with the place. The error's message is all of them, one a line. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[], cause?: unknown) {
    super(problems.join('\n'), { cause })
    this.problems = problems
  }
}

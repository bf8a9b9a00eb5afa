/** `done`: nothing wrong. `findings`: posts have something to mend. `failed`: the job could not be done; it wins over findings. */
export const ExitCode = { done: 0, findings: 1, failed: 2 } as const

/** Or 128 and the number of the signal that ended the run. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode] | number

/** A command line that cannot be meant, or a report that cannot be delivered: told in one plain sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

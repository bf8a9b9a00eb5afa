import type { TestRunner } from '../../src/testing/index.ts'

/** What became of each test, by its name with those of its groups: `undefined`, or why it failed. */
export type Outcomes = Readonly<Record<string, string | undefined>>

export interface RecordingRunner extends TestRunner {
  /** Runs the tests that it was given, in order. */
  readonly run: () => Promise<Outcomes>
}

/** A test runner that keeps what fails and fails nothing itself. */
export function recordingRunner(): RecordingRunner {
  const groups: string[] = []
  const tests: { readonly name: string; readonly body: () => void | Promise<void> }[] = []
  return {
    describe: (name, body) => {
      groups.push(name)
      body()
      groups.pop()
    },
    it: (name, body) => {
      tests.push({ name: [...groups, name].join(' > '), body })
    },
    run: async () => {
      const outcomes: Record<string, string | undefined> = {}
      for (const { name, body } of tests) {
        try {
          await body()
          outcomes[name] = undefined
        } catch (error) {
          outcomes[name] = error instanceof Error ? error.message : String(error)
        }
      }
      return outcomes
    },
  }
}

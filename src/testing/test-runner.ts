/** The two functions that vitest, jest, mocha, node:test and others have in common. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => void | Promise<void>) => unknown
}

/**
 * The runner that was handed in, else the global functions that most runners define.
 *
 * @throws {Error} where there is none: cases that nobody runs would look like cases that pass.
 */
export function chooseRunner(given: TestRunner | undefined): TestRunner {
  const { describe, it }: Partial<TestRunner> = given ?? globalRunner()
  if (typeof describe === 'function' && typeof it === 'function') return { describe, it }
  const what =
    given === undefined ? 'There are no global functions `describe` and `it`' : 'The test runner has no functions `describe` and `it`'
  throw new Error(`${what}; hand them in: \`describeRule(rule, cases, { describe, it })\``)
}

function globalRunner(): Partial<TestRunner> {
  return globalThis as Partial<TestRunner>
}

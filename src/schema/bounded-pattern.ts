import { createContext, Script } from 'node:vm'

/** How long all patterns of a schema together may take over one post. */
const BUDGET_IN_MILLISECONDS = 500
/** Long for a post, and soon enough to begin again with an eye on each pattern. */
const FAST_RUN_IN_MILLISECONDS = 250
/** Below this length a pattern with at most two repetitions is done in a few milliseconds, whatever the text. */
const SHORT_TEXT = 256

/**
 * Compiles the patterns of one schema so that no text, however contrived, keeps them busy for longer than the budget.
 *
 * They are ordinary JavaScript expressions, as JSON Schema wants; docs/decisions/0008-patterns-under-a-clock.md says why not those of
 * another engine.
 */
export class BoundedPatterns {
  #remaining = BUDGET_IN_MILLISECONDS
  #timeouts: { readonly pattern: string; readonly text: string }[] = []
  #hasWildPatterns = false
  #isUnderOneClock = false

  /** Starts the clock anew, for the next post. */
  reset(): void {
    this.#remaining = BUDGET_IN_MILLISECONDS
    this.#timeouts = []
  }

  /** Whether it is unknown if the pattern matches the text, because there was no time to find out. */
  hasTimedOut(pattern: string, text: string): boolean {
    return this.#timeouts.some((timeout) => timeout.pattern === pattern && timeout.text === text)
  }

  /**
   * Runs something that tests patterns and changes nothing else. Watching each test is slow, so all are watched together; only when
   * that takes too long is it run once more, and each pattern that is at fault is found.
   */
  run(task: () => boolean): boolean {
    if (!this.#hasWildPatterns) return task()
    this.#isUnderOneClock = true
    try {
      return runWithin(FAST_RUN_IN_MILLISECONDS, task)
    } catch (error) {
      if (!isTimeout(error)) throw error
    } finally {
      this.#isUnderOneClock = false
    }
    return task()
  }

  /** @throws {SyntaxError} when the pattern is no regular expression. */
  compile(pattern: string): { readonly test: (text: string) => boolean } {
    const expression = compilePattern(pattern)
    const isTame = isTamePattern(pattern)
    this.#hasWildPatterns ||= !isTame
    const test = (text: string): boolean => {
      if (this.#isUnderOneClock || (isTame && text.length <= SHORT_TEXT)) return expression.test(text)
      return this.#testUnderClock(pattern, () => expression.test(text), text)
    }
    // ajv tells patterns apart by their text.
    return Object.assign(Object.create({ toString: () => String(expression) }), { test })
  }

  #testUnderClock(pattern: string, test: () => boolean, text: string): boolean {
    const timeout = Math.floor(this.#remaining)
    const start = performance.now()
    try {
      if (timeout >= 1) return runWithin(timeout, test)
    } catch (error) {
      if (!isTimeout(error)) throw error
    } finally {
      this.#remaining -= performance.now() - start
    }
    this.#timeouts.push({ pattern, text })
    return false
  }
}

/**
 * With the `u` flag, as JSON Schema wants it: an emoji is one character. Without it where the pattern is none then (`\-`), or was written
 * for the halves of characters (`[^\x00-\uffff]`).
 */
export function compilePattern(pattern: string): RegExp {
  if (!/\\u(?:d[89a-f]|ffff)/i.test(pattern)) {
    try {
      return new RegExp(pattern, 'u')
    } catch {
      // Written without the flag in mind.
    }
  }
  return new RegExp(pattern)
}

/** No repeated group, no reference to an earlier one and at most two repetitions: at worst a cubic number of steps. */
function isTamePattern(pattern: string): boolean {
  if (/\)[*+{]/.test(pattern) || /\\[1-9k]/.test(pattern)) return false
  return pattern.length < 200 && pattern.replaceAll(/[^*+{]/g, '').length <= 2
}

const CALL = new Script('task()')
let sandbox: { task: (() => boolean) | undefined } | undefined

/** The engine looks at the watchdog of `vm` while it backtracks, so that this ends in time where a plain call would not. */
function runWithin(timeout: number, task: () => boolean): boolean {
  sandbox ??= createContext({ task: undefined }) as { task: (() => boolean) | undefined }
  sandbox.task = task
  try {
    return CALL.runInContext(sandbox, { timeout }) === true
  } finally {
    sandbox.task = undefined
  }
}

/** Not `instanceof Error`: what ends a script of `vm` may come from another realm. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

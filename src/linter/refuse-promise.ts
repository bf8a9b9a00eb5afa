/**
 * What a promise finds comes after the document is done, and what it throws would end the process.
 *
 * @param giver What gave it, as the subject of the sentence: ``its `create` ``.
 * @throws {TypeError} for a promise.
 */
export function refusePromise(given: unknown, giver: string): void {
  if (typeof given !== 'object' || given === null || !('then' in given)) return
  if (given instanceof Promise) given.catch(() => undefined)
  throw new TypeError(`${giver} gives a promise, and a rule is synchronous`)
}

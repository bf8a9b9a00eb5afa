/** Stands for a value that only running the code would tell. */
export const UNKNOWN: unique symbol = Symbol('unknown')

/**
 * What can be told of a value without running the code that makes it: a primitive, `UNKNOWN`, a call, an array of such values, or an
 * object with such values under its own keys. An object of which not all keys are known has the key `UNKNOWN` as well.
 */
export type StaticValue = string | number | boolean | null | undefined | typeof UNKNOWN | StaticCall | StaticArray | StaticObject

export type StaticArray = readonly StaticValue[]

export interface StaticObject {
  readonly [key: string]: StaticValue
  readonly [UNKNOWN]?: true
}

/** A call that was not made, such as `glob({ base: 'posts' })`. */
export class StaticCall {
  /** As it is written: `glob`, `path.join`; empty for what has no such name. */
  readonly callee: string
  readonly args: StaticArray

  constructor(callee: string, args: StaticArray) {
    this.callee = callee
    this.args = args
  }
}

export function isStaticObject(value: unknown): value is StaticObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof StaticCall)
}

/**
 * The value below some keys. A call stands for the object that is its only argument, because `defineConfig({ … })` and its kind give
 * back what they get.
 *
 * @returns `undefined` for what is not there, `UNKNOWN` for what may or may not be.
 */
export function staticValueAt(value: StaticValue, ...keys: readonly string[]): StaticValue {
  let current = value
  for (const key of keys) {
    const object = objectOf(current)
    if (object === undefined) return isOpen(current) ? UNKNOWN : undefined
    current = Object.hasOwn(object, key) ? object[key] : object[UNKNOWN]
    if (current === true && !Object.hasOwn(object, key)) return UNKNOWN
  }
  return current
}

/** The object that a value is or gives back; `undefined` where it is none, or nobody knows. */
export function objectOf(value: StaticValue): StaticObject | undefined {
  if (value instanceof StaticCall) return value.args.length === 1 ? objectOf(value.args[0]) : undefined
  return isStaticObject(value) ? value : undefined
}

function isOpen(value: StaticValue): boolean {
  return value === UNKNOWN || value instanceof StaticCall
}

/** The known texts of an array; none for what is no array. */
export function textsOf(value: StaticValue): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

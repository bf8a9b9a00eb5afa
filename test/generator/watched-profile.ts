import type { GeneratorProfile } from '../../src/generator/generator-profile.ts'

/** A profile that tells which of its rows are read, as `datesInNames.meaning`. It says the same as the one it is made from. */
export function watchedProfile(profile: GeneratorProfile, onRead: (fact: string) => void): GeneratorProfile {
  return watched(profile, '', onRead) as GeneratorProfile
}

function watched(holder: object, path: string, onRead: (fact: string) => void): object {
  // The same object each time, as in a profile that nobody watches.
  const children = new Map<PropertyKey, object>()
  return new Proxy(holder, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol' || typeof value === 'function' || !(Object.hasOwn(target, key) || value === undefined)) return value
      const fact = path === '' ? key : `${path}.${key}`
      onRead(fact)
      // Sets and patterns work only as themselves.
      if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof RegExp) return value
      const child = children.get(key) ?? watched(value, fact, onRead)
      children.set(key, child)
      return child
    },
  })
}

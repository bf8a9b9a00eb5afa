import type { Violation } from './post-schema.ts'

/** Values that a schema allows, and the files that most of them come from. */
export interface AllowedValues {
  readonly values: readonly unknown[]
  readonly files: readonly string[]
  /** Those that come from no file. */
  readonly listed: readonly unknown[]
}

/** A violation that still knows what it came from, so that branches can be compared and doubles left out. */
export interface Mistake extends Violation {
  readonly keyword: string
  /** For a wrong type: what it may be. */
  readonly types?: readonly string[]
  /** For a value that is none of those allowed. */
  readonly allowed?: AllowedValues
  /** For a missing key: its name. */
  readonly missing?: string
}

/** What is wrong with the value first: the ones behind it would only say the same in other words. */
const WEIGHT = ['false schema', 'type', 'const', 'enum', 'anyOf', 'oneOf', 'format', 'minLength', 'maxLength', 'pattern', 'not']

/** Findings about a mapping or a list as a whole, of which each is a mistake of its own. */
const INDEPENDENT = new Set(['required', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'uniqueItems', 'contains'])

/** Leaves one mistake a value: a wrong type hides a wrong format, and a key that is misspelt is not missing as well. */
export function distinctMistakes(mistakes: readonly Mistake[]): readonly Mistake[] {
  const heaviest = new Map<string, Mistake>()
  for (const mistake of mistakes) {
    if (INDEPENDENT.has(mistake.keyword)) continue
    const known = heaviest.get(mistake.pointer)
    if (known === undefined || weight(mistake) < weight(known)) heaviest.set(mistake.pointer, mistake)
  }
  const seen = new Set<string>()
  const renamed = new Set(
    mistakes.flatMap(({ pointer, suggestion }) => (suggestion?.kind === 'rename-key' ? [`${parentOf(pointer)}/${suggestion.to}`] : [])),
  )
  return mistakes.filter((mistake) => {
    if (!INDEPENDENT.has(mistake.keyword)) return heaviest.get(mistake.pointer) === mistake
    if (mistake.keyword === 'required' && mistake.suggestion === undefined && renamed.has(mistake.pointer)) return false
    const identity = `${mistake.pointer} ${mistake.part} ${mistake.part === 'key' ? '' : mistake.keyword}`
    return !seen.has(identity) && seen.add(identity)
  })
}

function weight({ keyword }: Mistake): number {
  const index = WEIGHT.indexOf(keyword)
  return index === -1 ? WEIGHT.length : index
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

import { caseOf, type ValidCase } from './rule-cases.ts'

/** The sentences of two cases that lint the same text in the same way; `undefined` where there are none. */
export function alikeCases(entries: readonly (readonly [sentence: string, one: ValidCase])[]): readonly [string, string] | undefined {
  const functions: unknown[] = []
  // A schema that is compiled already consists of functions.
  const named = (_: string, value: unknown): unknown => {
    if (typeof value !== 'function') return value
    if (!functions.includes(value)) functions.push(value)
    return `function ${functions.indexOf(value)}`
  }
  const sentences = new Map<string, string>()
  for (const [sentence, one] of entries) {
    const { markdown, options = {}, path, schema, files } = caseOf(one)
    const key = JSON.stringify([markdown, options, path, schema, files], named)
    const known = sentences.get(key)
    if (known !== undefined) return [known, sentence]
    sentences.set(key, sentence)
  }
  return undefined
}

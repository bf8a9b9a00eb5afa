import { childPointer, escapeToken, valueAtTokens } from '../text/json-pointer.ts'
import { nearestName } from '../text/nearest-name.ts'
import type { DescribedKeys } from './described-keys.ts'
import { explainValue, requirementOf } from './explain-value.ts'
import { misspellingOf } from './misspelt-key.ts'
import type { Violation } from './post-schema.ts'
import { isSchemaObject } from './schema-keywords.ts'
import { type PlacedIssue, placeIssues } from './standard-issue.ts'
import { inCode, ownWords, propertyName, subject } from './value-text.ts'

export interface IssueContext {
  readonly vendor: string
  /** The front matter as it was written. */
  readonly data: Readonly<Record<string, unknown>>
  /** The same as the validator got it. */
  readonly built: unknown
  readonly keys: DescribedKeys | undefined
}

/** What a validator says about a front matter, as findings: each once, in its order. */
export function explainIssues(issues: Iterable<unknown>, context: IssueContext): readonly Violation[] {
  const placed = placeIssues(issues, context.vendor)
  const mistakes = new Explainer(placed, context)
  const violations = placed.flatMap((issue) => mistakes.explain(issue))
  const seen = new Set<string>()
  return violations.filter(({ pointer, part, text }) => {
    const identity = JSON.stringify([pointer, part, text])
    return !seen.has(identity) && seen.add(identity)
  })
}

class Explainer {
  readonly #context: IssueContext
  /** Keys that were refused, and those that are missing, by the pointer of their mapping. */
  readonly #extra: ReadonlyMap<string, ReadonlySet<string>>
  readonly #missing: ReadonlyMap<string, ReadonlySet<string>>
  /** Keys that stand for a missing one: they are told with it. */
  readonly #misspelt: ReadonlySet<string>

  constructor(issues: readonly PlacedIssue[], context: IssueContext) {
    this.#context = context
    this.#extra = byParent(issues.filter((issue) => this.#isExtra(issue)))
    const missing = issues.filter((issue) => this.#isMissing(issue))
    this.#missing = byParent(missing)
    this.#misspelt = new Set(missing.flatMap((issue) => this.#misspellingOf(issue) ?? []))
  }

  explain(issue: PlacedIssue): readonly Violation[] {
    if (this.#isMissing(issue)) return [this.#missingKey(issue)]
    if (this.#isExtra(issue)) return this.#misspelt.has(pointerOf(issue.tokens)) ? [] : [this.#extraKey(issue)]
    return [explainValue(pointerOf(issue.tokens), issue, this.#context)]
  }

  #isMissing({ tokens }: PlacedIssue): boolean {
    return tokens.length > 0 && valueAtTokens(this.#context.data, tokens) === undefined
  }

  #isExtra({ tokens, isExtraKey }: PlacedIssue): boolean {
    if (!isExtraKey) return false
    const parent = valueAtTokens(this.#context.data, tokens.slice(0, -1))
    return isSchemaObject(parent) && Object.hasOwn(parent, tokens.at(-1) ?? '')
  }

  /** The pointer of the key that is probably meant to be a missing one, where it is certain that it is not known itself. */
  #misspellingOf({ tokens }: PlacedIssue): string | undefined {
    const { parent, key } = placeOf(tokens)
    const mapping = valueAtTokens(this.#context.data, tokens.slice(0, -1))
    if (!isSchemaObject(mapping)) return undefined
    const extra = this.#extra.get(parent) ?? new Set()
    const described = this.#context.keys?.namesAt(parent) ?? new Set()
    const known = described.size > 0 ? described : new Set(Object.keys(mapping).filter((name) => !extra.has(name)))
    const misspelt = misspellingOf(key, mapping, known)
    return misspelt === undefined ? undefined : childPointer(parent, misspelt)
  }

  #missingKey(issue: PlacedIssue): Violation {
    const pointer = pointerOf(issue.tokens)
    const { parent, key } = placeOf(issue.tokens)
    const misspelt = this.#misspellingOf(issue)
    if (misspelt !== undefined) {
      const text = `${subject(misspelt)} is probably meant to be ${inCode(key)}, which is missing`
      return { pointer: misspelt, part: 'key', text, suggestion: { kind: 'rename-key', to: key } }
    }
    const words = requirementOf(issue, this.#context.vendor) === undefined ? ownWords(issue.message) : ''
    const description = this.#context.keys?.descriptionOf(parent, key) ?? ''
    const more = words !== '' ? `: ${words}` : description === '' ? '' : ` (${description})`
    return { pointer, part: 'key', text: `${subject(pointer)} is missing${more}` }
  }

  #extraKey({ tokens }: PlacedIssue): Violation {
    const { parent, key } = placeOf(tokens)
    const pointer = pointerOf(tokens)
    const mapping = Object(valueAtTokens(this.#context.data, tokens.slice(0, -1)))
    const names = [...(this.#context.keys?.namesAt(parent) ?? []), ...(this.#missing.get(parent) ?? [])]
    const nearest = nearestName(
      key,
      names.filter((name) => !Object.hasOwn(mapping, name)),
    )
    const name = parent === '' ? subject(pointer) : `${inCode(propertyName(childPointer('', key)))}`
    const where = parent === '' ? '' : ` in ${inCode(propertyName(parent))}`
    const hint = nearest === undefined ? '' : `; did you mean ${inCode(nearest)}?`
    const text = `${name} is not an allowed key${where}${hint}`
    return { pointer, part: 'key', text, ...(nearest !== undefined && { suggestion: { kind: 'rename-key', to: nearest } }) }
  }
}

function byParent(issues: readonly PlacedIssue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const { tokens } of issues) {
    const { parent, key } = placeOf(tokens)
    keys.set(parent, (keys.get(parent) ?? new Set()).add(key))
  }
  return keys
}

function placeOf(tokens: readonly string[]): { readonly parent: string; readonly key: string } {
  return { parent: pointerOf(tokens.slice(0, -1)), key: tokens.at(-1) ?? '' }
}

function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join('')
}

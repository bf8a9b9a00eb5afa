import type { StandardSchemaV1 } from '@standard-schema/spec'

/** An issue of a validator in one form, whichever library it comes from. */
export interface PlacedIssue {
  /** The decoded steps to what it is about. */
  readonly tokens: readonly string[]
  readonly message: string
  /** Whether it is about a key that the schema does not allow; `tokens` ends with that key. */
  readonly isExtraKey: boolean
  /** Values of which the validator wants one, where it lists them. */
  readonly allowed: readonly unknown[] | undefined
  /** For a union: what each of its branches says about the value as a whole. */
  readonly branches: readonly string[]
}

/** Unions in unions in unions: deeper down only the union as a whole is named. */
const DEEPEST_UNION = 5
const MOST_STEPS = 100

/** The issues of a validator; those of a union are the ones of the branch that is meant, where that can be told. */
export function placeIssues(issues: Iterable<unknown>, vendor: string): readonly PlacedIssue[] {
  return [...issues].flatMap((issue) => placeIssue(issue, [], vendor, 0))
}

function placeIssue(issue: unknown, parent: readonly string[], vendor: string, depth: number): readonly PlacedIssue[] {
  const tokens = [...parent, ...pathOf(issue)].slice(0, MOST_STEPS)
  const message = textOf(issue)
  const plain = { tokens, message, isExtraKey: false, allowed: undefined, branches: [] }
  if (vendor === 'arktype') return [{ ...plain, isExtraKey: tokens.length > 0 && /(?:^| )must be removed$/.test(message) }]
  // What follows are keys of zod and valibot; with another library they are missing or mean the same.
  const keys = member(issue, 'code') === 'unrecognized_keys' ? member(issue, 'keys') : undefined
  if (Array.isArray(keys)) return keys.map((key) => ({ ...plain, tokens: [...tokens, String(key)], isExtraKey: true }))
  const meant = depth < DEEPEST_UNION ? meantBranch(issue) : undefined
  if (meant !== undefined) return meant.flatMap((inner) => placeIssue(inner, innerParent(issue, parent, tokens), vendor, depth + 1))
  const allowed = [member(issue, 'values'), member(issue, 'options')].find(Array.isArray)
  const isExtraKey = tokens.length > 0 && member(issue, 'expected') === 'never' && member(issue, 'received') !== 'undefined'
  return [{ ...plain, isExtraKey, allowed, branches: unionMessages(issue) }]
}

/** The one branch of a union (of zod) that the value is not of the wrong type for, where the author of the schema has no words for all. */
function meantBranch(issue: unknown): readonly unknown[] | undefined {
  if (member(issue, 'code') !== 'invalid_union' || textOf(issue) !== 'Invalid input') return undefined
  const near = unionBranches(issue).filter((branch) => branch.every((inner) => !isAboutWhole(inner, issue) || !isAboutType(inner)))
  return near.length === 1 ? near[0] : undefined
}

/** The lists of issues of the branches of a union, as zod 4 and zod 3 have them. */
function unionBranches(issue: unknown): readonly (readonly unknown[])[] {
  const branches = member(issue, 'errors') ?? member(issue, 'unionErrors')
  if (!Array.isArray(branches)) return []
  return branches.map((branch: unknown) => (Array.isArray(branch) ? branch : member(branch, 'issues'))).filter(Array.isArray)
}

/** Paths in a branch begin at the union in zod 4, and where that of the union begins in zod 3. */
function innerParent(union: unknown, parent: readonly string[], tokens: readonly string[]): readonly string[] {
  return member(union, 'unionErrors') === undefined ? tokens : parent
}

function isAboutWhole(inner: unknown, union: unknown): boolean {
  return pathOf(inner).length === (member(union, 'unionErrors') === undefined ? 0 : pathOf(union).length)
}

/** Empty where one of the branches has more to say than what the value should be. */
function unionMessages(issue: unknown): readonly string[] {
  const branches = unionBranches(issue)
  const areAlike = branches.every(([first, second]) => second === undefined && isAboutWhole(first, issue))
  return areAlike ? branches.map(([first]) => textOf(first)) : []
}

function isAboutType(issue: unknown): boolean {
  return ['invalid_type', 'invalid_value', 'invalid_literal', 'invalid_enum_value', 'invalid_union'].includes(String(member(issue, 'code')))
}

/** Steps are keys, or objects that hold one. */
function pathOf(issue: unknown): readonly string[] {
  const path = member(issue, 'path')
  if (!Array.isArray(path)) return []
  const steps: readonly (PropertyKey | StandardSchemaV1.PathSegment)[] = path
  return [...steps].slice(0, MOST_STEPS).map((step) => String(typeof step === 'object' && step !== null ? step.key : step))
}

function textOf(issue: unknown): string {
  const message = member(issue, 'message')
  return typeof message === 'string' ? message : ''
}

/** Issues may be of classes, with getters. */
function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

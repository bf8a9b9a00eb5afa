import { headingIncrement } from './heading-increment.ts'

/** Every rule, by its export name, in alphabetical order of ids. A rule that is not here does not exist. */
const ALL_RULES = [headingIncrement] as const

import type { Rule } from '../rule/define-rule.ts'

export const rules: readonly Rule[] = ALL_RULES
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

import { frontMatterRequired } from './front-matter-required.ts'
import { frontMatterSyntax } from './front-matter-syntax.ts'
import { headingIncrement } from './heading-increment.ts'
import { ogImageTitle } from './og-image-title.ts'

/** Every rule, by its export name, in alphabetical order of ids. A rule that is not here does not exist. */
const ALL_RULES = [frontMatterRequired, frontMatterSyntax, headingIncrement, ogImageTitle] as const

import type { Rule } from '../rule/define-rule.ts'

export const rules: readonly Rule[] = ALL_RULES
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

import { dateValid } from './date-valid.ts'
import { descriptionLength } from './description-length.ts'
import { frontMatterRequired } from './front-matter-required.ts'
import { frontMatterSyntax } from './front-matter-syntax.ts'
import { headingIncrement } from './heading-increment.ts'
import { imageAltText } from './image-alt-text.ts'
import { ogImageTitle } from './og-image-title.ts'
import { titleLength } from './title-length.ts'

/** Every rule, by its export name, in alphabetical order of ids. A rule that is not here does not exist. */
const ALL_RULES = [
  dateValid,
  descriptionLength,
  frontMatterRequired,
  frontMatterSyntax,
  headingIncrement,
  imageAltText,
  ogImageTitle,
  titleLength,
] as const

import type { Rule } from '../rule/define-rule.ts'

export const rules: readonly Rule[] = ALL_RULES
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

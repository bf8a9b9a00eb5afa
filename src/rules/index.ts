import type { Rule } from '../rule/define-rule.ts'
import { dateValid } from './date-valid.ts'
import { descriptionLength } from './description-length.ts'
import { descriptiveLinkText } from './descriptive-link-text.ts'
import { finalNewline } from './final-newline.ts'
import { frontMatterKeyOrder } from './front-matter-key-order.ts'
import { frontMatterPortableValues } from './front-matter-portable-values.ts'
import { frontMatterRequired } from './front-matter-required.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import { frontMatterSyntax } from './front-matter-syntax.ts'
import { frontMatterUnknownKeys } from './front-matter-unknown-keys.ts'
import { headingIncrement } from './heading-increment.ts'
import { imageAltQuality } from './image-alt-quality.ts'
import { imageAltText } from './image-alt-text.ts'
import { imageExists } from './image-exists.ts'
import { linkTargetExists } from './link-target-exists.ts'
import { mdxSyntax } from './mdx-syntax.ts'
import { noDuplicateHeading } from './no-duplicate-heading.ts'
import { noEmphasisAsHeading } from './no-emphasis-as-heading.ts'
import { noEmphasisInHeading } from './no-emphasis-in-heading.ts'
import { noEmptyHeading } from './no-empty-heading.ts'
import { noEmptyLink } from './no-empty-link.ts'
import { noInvisibleCharacters } from './no-invisible-characters.ts'
import { noRepeatedTitle } from './no-repeated-title.ts'
import { ogImageTitle } from './og-image-title.ts'
import { requiredHeadings } from './required-headings.ts'
import { singleTitle } from './single-title.ts'
import { socialImage } from './social-image.ts'
import { titleLength } from './title-length.ts'
import { translationParity } from './translation-parity.ts'
import { uniqueTitle } from './unique-title.ts'

/** Every rule, by its export name, in alphabetical order of ids. A rule that is not here does not exist. */
export const rules: readonly Rule[] = [
  dateValid,
  descriptionLength,
  descriptiveLinkText,
  finalNewline,
  frontMatterKeyOrder,
  frontMatterPortableValues,
  frontMatterRequired,
  frontMatterSchema,
  frontMatterSyntax,
  frontMatterUnknownKeys,
  headingIncrement,
  imageAltQuality,
  imageAltText,
  imageExists,
  linkTargetExists,
  mdxSyntax,
  noDuplicateHeading,
  noEmphasisAsHeading,
  noEmphasisInHeading,
  noEmptyHeading,
  noEmptyLink,
  noInvisibleCharacters,
  noRepeatedTitle,
  ogImageTitle,
  requiredHeadings,
  singleTitle,
  socialImage,
  titleLength,
  translationParity,
  uniqueTitle,
]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

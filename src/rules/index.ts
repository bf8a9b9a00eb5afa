import type { Rule } from '../rule/define-rule.ts'
import { dateMatchesFileName } from './date-matches-file-name.ts'
import { dateNotInFuture } from './date-not-in-future.ts'
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
import { knownAuthors } from './known-authors.ts'
import { knownTags } from './known-tags.ts'
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
import { postFileName } from './post-file-name.ts'
import { requiredHeadings } from './required-headings.ts'
import { singleTitle } from './single-title.ts'
import { socialImage } from './social-image.ts'
import { titleLength } from './title-length.ts'
import { translationParity } from './translation-parity.ts'
import { truncateMarker } from './truncate-marker.ts'
import { uniqueSlug } from './unique-slug.ts'
import { uniqueTitle } from './unique-title.ts'

/** Every rule, by its export name, in alphabetical order of ids. A rule that is not here does not exist. */
const ownRules = [
  dateMatchesFileName,
  dateNotInFuture,
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
  knownAuthors,
  knownTags,
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
  postFileName,
  requiredHeadings,
  singleTitle,
  socialImage,
  titleLength,
  translationParity,
  truncateMarker,
  uniqueSlug,
  uniqueTitle,
] as const

/** A rule of post-lint's own, with its id and its options as types. */
export type OwnRule = (typeof ownRules)[number]

export const rules: readonly Rule[] = ownRules

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

import { defineCrossFileRule, type Place } from '../rule/define-rule.ts'
import type { PlaceInPost } from '../rule/post-site.ts'
import { headingLabel, headingText, isOutsideOutline } from './support/heading/heading.ts'
import { isBlankText } from './support/reader/blank-text.ts'
import { fieldFacts, type TranslatedField } from './support/translation/field-facts.ts'
import { type OutlineHeading, outlineDifference } from './support/translation/outline-difference.ts'

interface TranslationSummary {
  /** The path of the post that this one is a translation of. */
  readonly source: string | undefined
  readonly fields: Readonly<Record<string, TranslatedField>>
  readonly headings: readonly OutlineHeading[]
  readonly images: readonly PlaceInPost[]
  /** Whether there is no text, so that there is nothing translated yet: themes show the original in its place. */
  readonly isStub: boolean
  /** Where something that is missing belongs. */
  readonly front: PlaceInPost
  readonly end: PlaceInPost
}

export const translationParity = defineCrossFileRule<TranslationSummary>()({
  id: 'translation-parity',
  description: 'Require a translated post to keep what does not depend on the language',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    otherValue: 'The `{field}` is {value}, but {wanted} in {source}, which this post translates',
    missingField: 'The `{field}` {wanted} of {source}, which this post translates, is missing',
    otherLevel: 'The heading {heading} is level {level}, but level {wanted} in {source}, which this post translates',
    missingHeading: 'The heading {heading} of {source}, which this post translates, is missing ({count} of {wanted} headings are there)',
    extraHeading: 'The heading {heading} is not in {source}, which this post translates ({count} headings instead of {wanted})',
    images: 'The number of images is {count}, but {wanted} in {source}, which this post translates',
  },
  yieldsTo: { otherLevel: ['heading-increment', 'single-title'] },
  options: {
    fields: {
      type: 'array',
      items: { type: 'string' },
      default: ['date', 'authors', 'author', 'slug'],
      description: 'Front matter fields that a translation must keep',
    },
    outline: { type: 'boolean', default: true, description: 'Whether the levels of the headings must be the same' },
    images: { type: 'boolean', default: true, description: 'Whether the number of images must be the same' },
  },
  create({ document, options, site, summarize, placeOf }) {
    const { frontMatter, bodyRange } = document
    if (site === undefined || frontMatter?.data === undefined) return {}
    const headings: OutlineHeading[] = []
    const images: PlaceInPost[] = []
    const keep = (at: Place): void => {
      images.push(placeOf(at))
    }
    return {
      heading(node, ancestors) {
        if (isOutsideOutline(node, ancestors, document)) return
        headings.push({ level: node.depth, label: headingLabel(headingText(node)), place: placeOf(node) })
      },
      image: keep,
      imageReference: keep,
      element(element) {
        if (element.name === 'img') keep(element.range)
      },
      'root:exit'() {
        const end = document.source.text.trimEnd().length
        summarize({
          source: site.sourcePost()?.path,
          fields: fieldFacts(frontMatter, options.fields, placeOf),
          headings,
          images,
          isStub: isBlankText(document.source.slice(bodyRange)),
          front: placeOf(frontMatter.rangeAt('')),
          end: placeOf({ start: Math.max(bodyRange.start, end - 1), end: Math.max(bodyRange.start, end) }),
        })
      },
    }
  },
  acrossFiles: {
    others: ({ source }) => (source === undefined ? [] : [source]),
    check({ post, options, postAt, report }) {
      const { source: path, fields, headings, images, isStub, front, end } = post.summary
      const source = path === undefined ? undefined : postAt(path)?.summary
      if (path === undefined || source === undefined) return
      for (const [field, wanted] of Object.entries(source.fields)) {
        const has = fields[field]
        const related = [{ text: `The \`${field}\` of the source`, at: wanted.place }]
        if (has?.compared === wanted.compared) continue
        if (has !== undefined) {
          const data = { field, value: has.shown, wanted: wanted.shown, source: path }
          report({ message: 'otherValue', data, at: has.place.range, pointer: `/${field}`, related })
        } else report({ message: 'missingField', data: { field, wanted: wanted.shown, source: path }, at: front.range, related })
      }
      if (isStub) return
      const difference = options.outline ? outlineDifference(headings, source.headings) : undefined
      if (difference !== undefined) {
        const { kind, has, wants } = difference
        const counts = { source: path, wanted: source.headings.length, count: headings.length }
        const related = wants === undefined ? [] : [{ text: 'The heading in the source', at: wants.place }]
        if (kind === 'level' && has !== undefined && wants !== undefined) {
          const data = { heading: has.label, level: has.level, wanted: wants.level, source: path }
          report({ message: 'otherLevel', data, at: has.place.range, related })
        } else if (kind === 'missing' && wants !== undefined) {
          report({ message: 'missingHeading', data: { ...counts, heading: wants.label }, at: (has?.place ?? end).range, related })
        } else if (has !== undefined) {
          report({ message: 'extraHeading', data: { ...counts, heading: has.label }, at: has.place.range })
        }
      }
      if (options.images && images.length !== source.images.length) {
        const at = images.at(-1) ?? headings.at(-1)?.place ?? end
        const related = source.images.slice(-1).map((image) => ({ text: 'The last image of the source', at: image }))
        report({ message: 'images', data: { count: images.length, source: path, wanted: source.images.length }, at: at.range, related })
      }
    },
  },
})

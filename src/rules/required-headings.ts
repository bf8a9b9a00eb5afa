import type { Document } from '../document/document.ts'
import { defineRule, type Place } from '../rule/define-rule.ts'
import type { TextRange } from '../text/text-range.ts'
import type { AlignedHeading } from './support/heading/align-headings.ts'
import { headingLabel, headingText, htmlHeadingLevel, htmlHeadingText, isListed, isOutsideOutline } from './support/heading/heading.ts'
import { headingKey, type PatternItem, parseHeadingPattern } from './support/heading/heading-pattern.ts'
import { outlineMistakes } from './support/heading/outline-mistakes.ts'

interface PlacedHeading extends AlignedHeading {
  readonly label: string
  readonly at: Place
}

export const requiredHeadings = defineRule({
  id: 'required-headings',
  description: 'Require certain headings in a certain order',
  defaultSeverity: 'off',
  fixable: false,
  messages: {
    missing: '{wanted} is missing {place}',
    misplaced: 'Heading {heading} is out of order; it belongs {place}',
    unexpected: 'Heading {heading} has no place {place}',
    replaced: 'Heading {heading} stands where {wanted} is required',
    wrongLevel: 'Heading {heading} is level {level}, but level {expected} is required',
    tooMany: 'The post has {count} headings, too many to compare them with {required} required ones',
  },
  options: {
    headings: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description:
        'The headings of a post in their order, each with its level (`## Usage`) or of any level (`Usage`); `*` stands for any number of other headings, `+` for at least one, `?` for exactly one; empty for no requirement',
    },
    matchCase: { type: 'boolean', default: false, description: 'Whether upper and lower case must be the same' },
  },
  create({ document, options, report }) {
    const pattern = parseHeadingPattern(options.headings, options.matchCase)
    if (pattern.length === 0 || document.bodyProblem !== undefined) return {}
    const headings: PlacedHeading[] = []
    const add = (level: number, text: string, at: Place): void => {
      headings.push({ level, key: headingKey(text, options.matchCase), label: headingLabel(text), at })
    }
    return {
      heading(node, ancestors) {
        if (!isListed(ancestors) && !isOutsideOutline(node, ancestors, document)) add(node.depth, headingText(node), node)
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (level === undefined || isListed(ancestors) || isOutsideOutline(element, ancestors, document)) return
        add(level, htmlHeadingText(element, document.source), element.range)
      },
      'root:exit'() {
        const mistakes = outlineMistakes(pattern, headings)
        if (mistakes === undefined) {
          const data = { count: headings.length, required: pattern.length }
          report({ message: 'tooMany', data, at: headings[0]?.at ?? document.bodyRange })
          return
        }
        for (const { kind, item: index, heading: headingIndex } of mistakes) {
          const item = pattern[index]
          const heading = headings[headingIndex]
          if (kind === 'missing' && item !== undefined) {
            const wanted = item.kind === 'named' ? `Heading ${item.label}` : `A${item.label.slice(1)}`
            const place =
              heading === undefined ? 'at the end of the post' : `before ${heading.key === '' ? 'a heading ' : ''}${heading.label}`
            report({ message: 'missing', data: { wanted, place }, at: heading?.at ?? lastCharacter(document) })
          } else if (heading !== undefined) {
            const { label, at, level } = heading
            if (kind === 'misplaced')
              report({ message: kind, data: { heading: label, place: placeAround(pattern, index, index + 1) ?? 'further down' }, at })
            else if (kind === 'unexpected')
              report({
                message: kind,
                data: { heading: label, place: placeAround(pattern, index, index) ?? 'in the list of required headings' },
                at,
              })
            else if (kind === 'replaced') report({ message: kind, data: { heading: label, wanted: item?.label ?? '' }, at })
            else if (kind === 'wrongLevel') report({ message: kind, data: { heading: label, level, expected: item?.level ?? level }, at })
          }
        }
      },
    }
  },
})

/** Between which named items of the list a heading stands or belongs; `undefined` where the list has only wildcards besides. */
function placeAround(pattern: readonly PatternItem[], before: number, after: number): string | undefined {
  const previous = pattern.slice(0, before).findLast(({ kind }) => kind === 'named')?.label
  const next = pattern.slice(after).find(({ kind }) => kind === 'named')?.label
  if (previous !== undefined && next !== undefined) return `between ${previous} and ${next}`
  if (previous !== undefined) return `after ${previous}`
  return next === undefined ? undefined : `before ${next}`
}

/** The end of the body, where editors have something to underline. */
function lastCharacter({ source, bodyRange }: Document): TextRange {
  const body = source.slice(bodyRange).trimEnd()
  const last = Array.from(body.slice(-2)).at(-1) ?? ''
  const end = bodyRange.start + body.length
  return { start: end - last.length, end }
}

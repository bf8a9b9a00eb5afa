import type { Heading } from 'mdast'
import type { MarkupElement } from '../document/markup/markup-element.ts'
import { defineRule } from '../rule/define-rule.ts'
import { htmlHeadingLevel, isApart, isBareHeading, isQuoted } from './support/heading/heading.ts'
import { headingShift } from './support/heading/heading-shift.ts'
import { isPrinted, TITLE_PLACEMENT_OPTION, titleOnPage } from './support/heading/title-placement.ts'
import { postTitle } from './support/reader/post-title.ts'

const ANY_LEVEL = Number.POSITIVE_INFINITY

export const headingIncrement = defineRule({
  id: 'heading-increment',
  description: 'Require heading levels to rise by one at a time',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    skippedLevel: 'Heading level jumps from {from} to {to}; use level {expected}',
    skippedFromTitle: 'The first heading is level {to}, but the front matter title is level {from}; use level {expected}',
  },
  yieldsTo: { skippedLevel: ['no-empty-heading'], skippedFromTitle: ['no-repeated-title', 'no-empty-heading'] },
  options: {
    frontMatterTitle: TITLE_PLACEMENT_OPTION,
    titleField: { type: 'string', default: 'title', description: 'The front matter field that stands for the level-1 heading' },
    countTitle: {
      type: 'boolean',
      default: true,
      description: 'Whether the front matter title is the level above the first heading; without it that may have any level',
    },
  },
  create({ document, options, schema, site, report }) {
    const shift = headingShift(site, document)
    if (shift === undefined) return {}
    const title = postTitle(document, options.titleField)
    // Without a title that counts above it the first heading may have any level; neither may one be guessed where the front matter is broken.
    let previous = ANY_LEVEL
    if (options.countTitle && title.kind === 'known' && shift === 0) {
      const onPage = titleOnPage(options.frontMatterTitle, document, { site, schema })
      if (isPrinted(onPage) || onPage.place === 'replaced') previous = onPage.level
    }
    let isFirst = true
    const check = (level: number, heading: Heading | MarkupElement): void => {
      const mayBeLeftOut = isApart(heading, document)
      const at = heading.type === 'element' ? heading.range : heading
      if (level > previous + 1 && !mayBeLeftOut) {
        const message = isFirst ? 'skippedFromTitle' : 'skippedLevel'
        report({ message, data: { from: previous, to: level, expected: previous + 1 }, at })
      }
      // Behind one that may be in the outline, a level below it may be right, and so may one below what was there before.
      previous = mayBeLeftOut ? Math.max(previous, level) : level
      isFirst = false
    }
    return {
      heading(node, ancestors) {
        if (isQuoted(ancestors)) return
        const bare = isBareHeading(node, document, site)
        if (bare === 'no') check(node.depth, node)
        else if (bare === 'unknown') previous = ANY_LEVEL
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (level !== undefined && !isQuoted(ancestors)) check(level, element)
      },
    }
  },
})

import type { Heading } from 'mdast'
import type { MarkupElement } from '../document/markup/markup-element.ts'
import { defineRule } from '../rule/define-rule.ts'
import { htmlHeadingLevel, isApart, isQuoted } from './support/heading/heading.ts'
import { headingShift } from './support/heading/heading-shift.ts'
import { postTitle } from './support/reader/post-title.ts'

export const headingIncrement = defineRule({
  id: 'heading-increment',
  description: 'Require heading levels to rise by one at a time',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    skippedLevel: 'Heading level jumps from {from} to {to}; use level {expected}',
    skippedFromTitle: 'The first heading is level {to}, but the front matter title is level 1; use level 2',
  },
  yieldsTo: { skippedLevel: ['no-empty-heading'], skippedFromTitle: ['no-repeated-title', 'no-empty-heading'] },
  options: {
    titleField: { type: 'string', default: 'title', description: 'The front matter field that stands for the level-1 heading' },
    countTitle: {
      type: 'boolean',
      default: true,
      description: 'Whether the front matter title is the level above the first heading; without it that may have any level',
    },
  },
  create({ document, options, site, report }) {
    const shift = headingShift(site, document)
    if (shift === undefined) return {}
    const title = postTitle(document, options.titleField)
    // Without a title that counts the first heading may have any level; neither may one be guessed where the front matter is broken.
    let previous = options.countTitle && title.kind === 'known' && shift === 0 ? 1 : Number.POSITIVE_INFINITY
    let isFirst = true
    const check = (level: number, heading: Heading | MarkupElement): void => {
      const mayBeLeftOut = isApart(heading, document)
      const at = heading.type === 'element' ? heading.range : heading
      if (level > previous + 1 && !mayBeLeftOut) {
        if (isFirst) report({ message: 'skippedFromTitle', data: { to: level }, at })
        else report({ message: 'skippedLevel', data: { from: previous, to: level, expected: previous + 1 }, at })
      }
      // Behind one that may be in the outline, a level below it may be right, and so may one below what was there before.
      previous = mayBeLeftOut ? Math.max(previous, level) : level
      isFirst = false
    }
    return {
      heading(node, ancestors) {
        if (!isQuoted(ancestors)) check(node.depth, node)
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (level !== undefined && !isQuoted(ancestors)) check(level, element)
      },
    }
  },
})

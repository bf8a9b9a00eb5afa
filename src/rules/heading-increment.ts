import { defineRule, type Place } from '../rule/define-rule.ts'
import { htmlHeadingLevel, isQuoted } from './support/heading/heading.ts'
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
  options: {
    titleField: { type: 'string', default: 'title', description: 'The front matter field that stands for the level-1 heading' },
    countTitle: {
      type: 'boolean',
      default: true,
      description: 'Whether the front matter title is the level above the first heading; without it that may have any level',
    },
  },
  create({ document, options, report }) {
    const title = postTitle(document, options.titleField)
    // Without a title that counts the first heading may have any level; neither may one be guessed where the front matter is broken.
    let previous = options.countTitle && title.kind === 'known' ? 1 : Number.POSITIVE_INFINITY
    let isFirst = true
    const check = (level: number, at: Place): void => {
      if (level > previous + 1) {
        if (isFirst) report({ message: 'skippedFromTitle', data: { to: level }, at })
        else report({ message: 'skippedLevel', data: { from: previous, to: level, expected: previous + 1 }, at })
      }
      previous = level
      isFirst = false
    }
    return {
      heading(node, ancestors) {
        if (!isQuoted(ancestors)) check(node.depth, node)
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (level !== undefined && !isQuoted(ancestors)) check(level, element.range)
      },
    }
  },
})

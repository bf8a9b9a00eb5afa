import { defineRule, type Place } from '../rule/define-rule.ts'
import { headingLabel, headingText, htmlHeadingLevel, htmlHeadingText, isListed, isOutsideOutline } from './support/heading/heading.ts'
import { headingShift } from './support/heading/heading-shift.ts'
import { TITLE_PLACEMENT_OPTION, titlePlacement } from './support/heading/title-placement.ts'
import { isContentsOfBook } from './support/reader/contents-of-book.ts'
import { postTitle } from './support/reader/post-title.ts'

export const singleTitle = defineRule({
  id: 'single-title',
  description: 'Require at most one level-1 heading on the page, the front matter title included',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    secondHeading: 'Level-1 heading {heading} is not the first of the post; use level 2',
    besidePrintedTitle: 'Level-1 heading {heading} stands beside the front matter title, which the site prints at level 1; use level 2',
    afterOtherHeadings: 'Level-1 heading {heading} follows other headings, but the front matter title is level 1; use level 2',
  },
  yieldsTo: {
    besidePrintedTitle: ['no-repeated-title', 'no-empty-heading'],
    afterOtherHeadings: ['no-repeated-title', 'no-empty-heading'],
    secondHeading: ['no-empty-heading'],
  },
  options: {
    frontMatterTitle: TITLE_PLACEMENT_OPTION,
    titleField: { type: 'string', default: 'title', description: 'The front matter field that stands for the level-1 heading' },
  },
  create({ document, options, schema, site, report }) {
    const shift = headingShift(site, document)
    if (shift === undefined || isContentsOfBook(document)) return {}
    const title = postTitle(document, options.titleField)
    const isPrinted = titlePlacement(options.frontMatterTitle, { site, schema }) === 'printed'
    let hasHeading = false
    let first: Place | undefined

    const checkTitle = (heading: string, at: Place): void => {
      if (first !== undefined) {
        report({ message: 'secondHeading', data: { heading }, at, related: [{ text: 'The first level-1 heading', at: first }] })
      } else if (title.kind === 'known' && (isPrinted || hasHeading)) {
        const message = isPrinted ? 'besidePrintedTitle' : 'afterOtherHeadings'
        report({ message, data: { heading }, at, related: [{ text: 'The front matter title', at: title.range }] })
      } else {
        first = at
      }
    }
    return {
      heading(node, ancestors) {
        if (isListed(ancestors) || isOutsideOutline(node, ancestors, document)) return
        if (node.depth + shift === 1) checkTitle(headingLabel(headingText(node)), node)
        hasHeading = true
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (level === undefined || isListed(ancestors) || isOutsideOutline(element, ancestors, document)) return
        if (level === 1) checkTitle(headingLabel(htmlHeadingText(element, document.source)), element.range)
        hasHeading = true
      },
    }
  },
})

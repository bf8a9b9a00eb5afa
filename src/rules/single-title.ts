import type { Heading, Parents } from 'mdast'
import { defineRule, type Place } from '../rule/define-rule.ts'
import {
  headingLabel,
  headingText,
  htmlHeadingLevel,
  htmlHeadingText,
  isBareHeading,
  isListed,
  isOutsideOutline,
} from './support/heading/heading.ts'
import { headingShift } from './support/heading/heading-shift.ts'
import { isPrinted, TITLE_PLACEMENT_OPTION, titleOnPage } from './support/heading/title-placement.ts'
import { isContentsOfBook } from './support/reader/contents-of-book.ts'
import { foldText } from './support/reader/fold-text.ts'
import { postTitle } from './support/reader/post-title.ts'
import { builtFor } from './support/site/built-for.ts'

export const singleTitle = defineRule({
  id: 'single-title',
  description: 'Require at most one level-1 heading on the page, the front matter title included',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    secondHeading: 'Level-1 heading {heading} is not the first of the post; use level 2',
    besidePrintedTitle: 'Level-1 heading {heading} stands beside the front matter title, which the site prints at level 1; use level 2',
    afterOtherHeadings: 'Level-1 heading {heading} follows other headings, but the front matter title is level 1; use level 2',
    lost: 'Level-1 heading {heading} is lost: {generator} takes it out of the page, because it stands for the title; use level 2',
  },
  yieldsTo: {
    besidePrintedTitle: ['no-repeated-title', 'no-empty-heading'],
    afterOtherHeadings: ['no-repeated-title', 'no-empty-heading'],
    secondHeading: ['no-empty-heading'],
  },
  options: {
    frontMatterTitle: TITLE_PLACEMENT_OPTION,
    titleField: { type: 'string', default: 'title', description: 'The front matter field that stands for the level-1 heading' },
    lostOnly: {
      type: 'boolean',
      default: false,
      description: 'Whether only headings are reported that the site takes out although they say something else than the title',
    },
  },
  create({ document, options, schema, site, report }) {
    const shift = headingShift(site, document)
    if (shift === undefined || isContentsOfBook(document)) return {}
    const title = postTitle(document, options.titleField)
    const onPage = titleOnPage(options.frontMatterTitle, document, { site, schema })
    const isBeside = isPrinted(onPage) && onPage.level === 1
    const related = title.kind === 'known' ? () => [{ text: 'The front matter title', at: title.range }] : undefined
    let hasHeading = false
    let first: Place | undefined

    const checkTitle = (heading: string, at: Place): void => {
      if (options.lostOnly) return
      if (related !== undefined && isBeside) {
        report({ message: 'besidePrintedTitle', data: { heading }, at, related: related() })
      } else if (first !== undefined) {
        report({ message: 'secondHeading', data: { heading }, at, related: [{ text: 'The first level-1 heading', at: first }] })
      } else if (related !== undefined && hasHeading && onPage.place === 'replaced') {
        report({ message: 'afterOtherHeadings', data: { heading }, at, related: related() })
      } else {
        first = at
      }
    }

    /** Whether a site that takes the first heading out may take this one. */
    let isFirstOfAll = true
    const fateOf = (node: Heading, ancestors: readonly Parents[]): 'stays' | 'may go' | 'goes' => {
      if (!isFirstOfAll || title.kind !== 'known' || onPage.takesOut === undefined || node.depth !== 1) return 'stays'
      const root = ancestors[0]
      const above =
        root === undefined
          ? []
          : root.children.slice(
              0,
              root.children.findIndex((child) => child === (ancestors[1] ?? node)),
            )
      if (ancestors.length === 1 && above.every(({ type }) => type === 'mdxjsEsm')) return 'goes'
      if (onPage.takesOut === 'beginning') return 'stays'
      return onPage.takesOut === 'first heading' && !above.some(({ type }) => type === 'thematicBreak') ? 'goes' : 'may go'
    }
    return {
      heading(node, ancestors) {
        if (isBareHeading(node, document, site) !== 'no') return
        const fate = fateOf(node, ancestors)
        isFirstOfAll = false
        if (isListed(ancestors) || isOutsideOutline(node, ancestors, document)) return
        const text = headingText(node)
        if (fate === 'goes' && title.kind === 'known' && foldText(text) !== foldText(title.text)) {
          const generator = builtFor({ site, schema }).profile?.label ?? 'the site'
          report({ message: 'lost', data: { heading: headingLabel(text), generator }, at: node, related: related?.() ?? [] })
        }
        if (fate === 'stays' && node.depth + shift === 1) checkTitle(headingLabel(text), node)
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

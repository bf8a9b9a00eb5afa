import type { Heading } from 'mdast'
import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import { defineRule, type Place } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import { headingLabel, headingText, htmlHeadingLevel, htmlHeadingText, isListed, isOutsideOutline } from './support/heading/heading.ts'
import { TITLE_PLACEMENT_OPTION, titleOnPage } from './support/heading/title-placement.ts'
import { foldText } from './support/reader/fold-text.ts'
import { postTitle } from './support/reader/post-title.ts'

export const noRepeatedTitle = defineRule({
  id: 'no-repeated-title',
  description: 'Disallow a first heading that says the front matter title again',
  defaultSeverity: 'warning',
  fixable: 'unsafe',
  messages: { repeated: 'The first heading {heading} repeats the front matter title' },
  options: {
    frontMatterTitle: TITLE_PLACEMENT_OPTION,
    titleField: { type: 'string', default: 'title', description: 'The front matter field that holds the title' },
  },
  create({ document, options, schema, site, report }) {
    const title = postTitle(document, options.titleField)
    if (title.kind !== 'known') return {}
    const { place } = titleOnPage(options.frontMatterTitle, document, { site, schema })
    // A heading says the title again only where that is printed above it.
    if (place === 'not printed' || place === 'unknown') return {}
    let hasHeading = false

    const check = (level: number, text: string, at: Place, fixOf: () => Fix | WithheldFix): void => {
      hasHeading = true
      if (level === 1 && place !== 'printed') return
      const wanted = foldText(title.text)
      // A title of nothing but punctuation folds to nothing, and nothing is no repetition.
      if (wanted === '' || foldText(text) !== wanted) return
      const fix = fixOf()
      const related = [{ text: 'The front matter title', at: title.range }]
      report({ message: 'repeated', data: { heading: headingLabel(text) }, at, related, fix })
    }
    return {
      heading(node, ancestors) {
        if (hasHeading || isListed(ancestors) || isOutsideOutline(node, ancestors, document)) return
        check(node.depth, headingText(node), node, () => (ancestors.length === 1 ? removal(node, document) : INSIDE_MARKUP))
      },
      element(element, ancestors) {
        const level = htmlHeadingLevel(element)
        if (hasHeading || level === undefined || isListed(ancestors) || isOutsideOutline(element, ancestors, document)) return
        check(level, htmlHeadingText(element, document.source), element.range, () => INSIDE_MARKUP)
      },
    }
  },
})

const INSIDE_MARKUP: WithheldFix = { withheld: 'the heading is a part of other markup, which may need it' }

/** The heading's lines go, and the blank line behind them unless it is needed to keep what is above and below apart. */
function removal(heading: Heading, { source, bodyRange, tree }: Document): Fix | WithheldFix {
  const range = nodeRange(heading)
  if (range === undefined) return INSIDE_MARKUP
  const index = tree.children.indexOf(heading)
  const [above, below] = [tree.children[index - 1]?.type, tree.children[index + 1]?.type]
  // A list goes on behind a blank line, with an item or with what is indented.
  if ((above === 'list' || above === 'footnoteDefinition') && (below === 'list' || below === 'code')) {
    return { withheld: 'what stands above and below it would become one' }
  }
  const first = source.pointAt(range.start).line
  const last = source.pointAt(range.end).line
  const start = source.lineRange(first)?.start ?? range.start
  const isBlank = (line: number): boolean => {
    const found = source.lineRange(line)
    return found === undefined || source.slice(found).trim() === ''
  }
  const isApartAbove = start <= bodyRange.start || isBlank(first - 1)
  const removedLines = Number(isApartAbove) + Number(isBlank(last + 1))
  const end = removedLines === 0 ? range.end : (source.lineRange(last + removedLines)?.start ?? source.text.length)
  return { edits: [{ range: { start, end }, newText: '' }], safety: 'unsafe' }
}

import { defineRule } from '../rule/define-rule.ts'
import { headingLabel } from './support/heading/heading.ts'
import { headingCandidates } from './support/heading/heading-candidates.ts'
import { postTitle } from './support/reader/post-title.ts'

export const noEmphasisAsHeading = defineRule({
  id: 'no-emphasis-as-heading',
  description: 'Disallow bold lines that stand for headings',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    knownLevel: 'Bold line stands for a heading; write `{heading}`',
    unknownLevel: 'Bold line {line} stands for a heading',
  },
  options: {},
  create({ document, report }) {
    return {
      root(root) {
        for (const { line, block, levelAbove, isDoubtful, hasCompany } of headingCandidates(root, document.markdown)) {
          if (isDoubtful && !hasCompany) continue
          const level = levelAbove === undefined ? levelUnderTitle() : levelAbove + 1
          if (level === undefined) {
            report({ message: 'unknownLevel', data: { line: headingLabel(line.text) }, at: block })
          } else if (level <= 6) {
            // A code span in the line would end the one in the message, and an address would be most of it.
            const text = line.hasLink || line.written.includes('`') ? line.text : line.written
            report({ message: 'knownLevel', data: { heading: `${'#'.repeat(level)} ${text}` }, at: block })
          }
        }
      },
    }

    function levelUnderTitle(): number | undefined {
      return postTitle(document).kind === 'known' ? 2 : undefined
    }
  },
})

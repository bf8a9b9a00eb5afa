import { defineRule } from '../rule/define-rule.ts'

export const finalNewline = defineRule({
  id: 'final-newline',
  description: 'Require a line break at the end of the file',
  defaultSeverity: 'warning',
  fixable: 'safe',
  messages: { missing: 'The last line does not end with a line break' },
  options: {},
  create({ document: { source }, report }) {
    return {
      'root:exit'() {
        const { text, lineBreak } = source
        const end = text.length
        if (text === '' || text.endsWith('\n') || text.endsWith('\r')) return
        // The last character, which editors can underline; they show nothing at an empty range behind it.
        const last = Array.from(text.slice(-2)).at(-1) ?? ''
        report({
          message: 'missing',
          at: { start: end - last.length, end },
          fix: { edits: [{ range: { start: end, end }, newText: lineBreak }], safety: 'safe' },
        })
      },
    }
  },
})

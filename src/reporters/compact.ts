import type { Reporter } from './reporter.ts'
import { visiblePath } from './visible-path.ts'
import { visibleText } from './visible-text.ts'

/** One line for each finding and nothing else: `path:line:column: severity message (rule)`. */
export const compact: Reporter = ({ results }) =>
  results
    .flatMap(({ path, messages }) =>
      messages.map(({ ruleId, severity, text, start }) => {
        const rule = ruleId === null ? '' : ` (${visibleText(ruleId)})`
        return `${visiblePath(path)}:${start.line}:${start.column}: ${severity} ${visibleText(text)}${rule}\n`
      }),
    )
    .join('')

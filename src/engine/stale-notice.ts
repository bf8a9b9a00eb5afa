import { shorten } from '../reporters/shorten.ts'
import { visibleText } from '../reporters/visible-text.ts'
import type { StaleSuppression } from './apply-suppressions.ts'

const MOST_SHOWN = 3
const LONGEST_PART = 80

/**
 * One sentence without a full stop about entries whose findings are gone, with the first few of them; `undefined` where there are
 * none.
 *
 * @param name How messages call the file of suppressions.
 */
export function staleNotice(stale: readonly StaleSuppression[], name: string): string | undefined {
  const { length } = stale
  if (length === 0) return undefined
  const shown = stale.slice(0, MOST_SHOWN).map(({ key, ruleId, suppression: { text } }) => {
    const place = `${inWords(key)} ${inWords(ruleId)}`
    return text === '' ? place : `${place} \`${inWords(text)}\``
  })
  const rest = length > MOST_SHOWN ? ` and ${length - MOST_SHOWN} more` : ''
  const entries = length === 1 ? 'an entry whose finding is gone' : `${length} entries whose findings are gone`
  const them = length === 1 ? 'it' : 'them'
  return `\`${name}\` has ${entries}: ${shown.join(', ')}${rest}; remove ${them} with --prune-suppressions`
}

/** The file may come from anybody: no control character of it reaches a terminal. */
function inWords(text: string): string {
  return shorten(visibleText(shorten(text, LONGEST_PART)), LONGEST_PART)
}

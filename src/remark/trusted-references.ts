import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { PostSite } from '../rule/post-site.ts'
import { isMistakenReference } from './mistaken-reference.ts'
import { referenceFacts } from './reference-facts.ts'
import { isUnsureReference } from './unsure-reference.ts'

/**
 * What plugins found without what the default rules are mistaken in or cannot be sure of. Other findings stay as they are: whoever names a
 * rule gets what it finds.
 *
 * @param defaults The ids of the rules that nobody named.
 */
export function trustedReferences(
  messages: readonly LintMessage[],
  document: Document,
  site: PostSite | undefined,
  defaults: ReadonlySet<string>,
): readonly LintMessage[] {
  const isDefault = ({ ruleId }: LintMessage): boolean => ruleId !== null && defaults.has(ruleId)
  if (!messages.some(isDefault)) return messages
  const facts = referenceFacts(document)
  return messages.filter((message) => {
    if (!isDefault(message)) return true
    return !isMistakenReference(message, document, facts) && !isUnsureReference(message, document, site, facts)
  })
}

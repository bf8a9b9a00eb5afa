import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { PostSite } from '../rule/post-site.ts'
import { DEFAULT_PLUGIN_RULES } from './default-plugins.ts'
import { isMistakenReference } from './mistaken-reference.ts'
import { referenceFacts } from './reference-facts.ts'
import { isUnsureReference } from './unsure-reference.ts'

const RULE_IDS: ReadonlySet<string> = new Set(DEFAULT_PLUGIN_RULES.values())

/**
 * What plugins found without what the rules about references and definitions are mistaken in. Other findings stay as they are.
 *
 * @param isDefault Whether nobody asked for the rule of this id: then what is not sure goes too.
 */
export function trustedReferences(
  messages: readonly LintMessage[],
  document: Document,
  site: PostSite | undefined,
  isDefault: (ruleId: string) => boolean,
): readonly LintMessage[] {
  if (!messages.some(({ ruleId }) => ruleId !== null && RULE_IDS.has(ruleId))) return messages
  const facts = referenceFacts(document)
  return messages.filter((message) => {
    const { ruleId } = message
    if (ruleId === null || !RULE_IDS.has(ruleId)) return true
    return !isMistakenReference(message, document, facts) && !(isDefault(ruleId) && isUnsureReference(message, document, site, facts))
  })
}

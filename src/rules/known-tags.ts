import { defineRule } from '../rule/define-rule.ts'
import { childPointer } from '../text/json-pointer.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { quotedText } from './support/reader/quoted-text.ts'

export const knownTags = defineRule({
  id: 'known-tags',
  description: "Require tags that stand in the site's file of tags, where it has one",
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    unknown: 'Tag {tag} is not in `{file}`{hint}',
  },
  yieldsTo: { unknown: ['front-matter-schema'] },
  options: {},
  create({ document: { frontMatter }, site, report }) {
    const tags = frontMatter?.value('tags')
    if (frontMatter === undefined || !Array.isArray(tags) || tags.length === 0) return {}
    const known = site?.tags()
    if (known === undefined) return {}
    for (const [index, tag] of tags.entries()) {
      // A mapping says what the tag is called and where it leads: it is not meant to be looked up.
      if ((typeof tag !== 'string' && typeof tag !== 'number') || String(tag).trim() === '' || known.keys.has(String(tag))) continue
      const pointer = childPointer('/tags', index)
      const data = { tag: quotedText(String(tag)), file: known.path, hint: didYouMean(String(tag), known.keys) }
      report({ message: 'unknown', data, at: frontMatter.rangeAt(pointer), pointer })
    }
    return {}
  },
})

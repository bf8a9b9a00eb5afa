import { defineRule } from '../rule/define-rule.ts'
import { postTitle } from './support/reader/post-title.ts'
import { characters, readerLength, wideNote } from './support/reader/reader-length.ts'
import { isTemplate, readerText } from './support/reader/reader-text.ts'

export const titleLength = defineRule({
  id: 'title-length',
  description: 'Require a title short enough to be shown whole in search results',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    tooLong: 'The title is {length} long{wide}; at most {max} are shown whole',
    tooLongWithSuffix: 'With `{suffix}` behind it the title is {length} long{wide}; at most {max} are shown whole',
  },
  yieldsTo: { tooLong: ['front-matter-schema'], tooLongWithSuffix: ['front-matter-schema'] },
  options: {
    max: { type: 'integer', default: 70, minimum: 1, description: 'The largest length, in characters as a reader counts them' },
    suffix: { type: 'string', default: '', description: 'Text that the site puts behind every title, counted with it' },
    titleField: { type: 'string', default: 'title', description: 'The front matter field with the title' },
  },
  create({ document, options, report }) {
    const { max, suffix, titleField } = options
    const title = postTitle(document, titleField)
    if (title.kind !== 'known' || isTemplate(title.text)) return {}
    // The suffix is no front matter: its spaces are part of what is shown.
    const text = readerText(title.text) + suffix
    const length = readerLength(text)
    if (length <= max) return {}
    const wide = wideNote(text)
    const place = { at: title.range, pointer: `/${titleField}` }
    if (suffix === '') report({ message: 'tooLong', data: { length: characters(length), wide, max }, ...place })
    else report({ message: 'tooLongWithSuffix', data: { length: characters(length), wide, suffix: suffix.trim(), max }, ...place })
    return {}
  },
})

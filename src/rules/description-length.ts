import { defineRule } from '../rule/define-rule.ts'
import { childPointer } from '../text/json-pointer.ts'
import { foldText } from './support/reader/fold-text.ts'
import { postTitle } from './support/reader/post-title.ts'
import { characters, readerLength, wideNote } from './support/reader/reader-length.ts'
import { isTemplate, readerText } from './support/reader/reader-text.ts'

export const descriptionLength = defineRule({
  id: 'description-length',
  description: 'Require a description that fills a search result, fits into it and does not only say the title again',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    tooShort: '`{field}` is {length} long{wide}; write at least {min}, so that it says what the post is about',
    tooLong: '`{field}` is {length} long{wide}; at most {max} are shown whole',
    repeatsTitle: '`{field}` only says the title again; say what the reader will find in the post',
  },
  yieldsTo: { tooShort: ['front-matter-schema'], tooLong: ['front-matter-schema'] },
  options: {
    min: { type: 'integer', default: 50, minimum: 0, description: 'The smallest length, in characters as a reader counts them' },
    max: {
      type: 'integer',
      default: 160,
      minimum: 0,
      description: 'The largest length, in characters as a reader counts them; 0 for none',
    },
    fields: {
      type: 'array',
      items: { type: 'string' },
      default: ['description'],
      description: 'The front matter fields that describe the post',
    },
    titleField: { type: 'string', default: 'title', description: 'The front matter field with the title' },
  },
  create({ document, options, site, report }) {
    const { min, max, fields, titleField } = options
    const { frontMatter } = document
    // What a skill or a prompt says of itself is read by programs, which have their own limits.
    if (frontMatter === undefined || site?.collection.kind === 'instructions') return {}
    const title = postTitle(document, titleField)
    const foldedTitle = title.kind === 'known' ? foldText(readerText(title.text)) : ''
    for (const field of fields) {
      const value = frontMatter.value(field)
      if (typeof value !== 'string' || isTemplate(value)) continue
      const text = readerText(value)
      // Without a description there is nothing to measure; whether one is needed is for the schema to say.
      if (text === '') continue
      const length = readerLength(text)
      const wide = wideNote(text)
      const pointer = childPointer('', field)
      const place = { at: frontMatter.rangeAt(pointer), pointer }
      if (title.kind === 'known' && foldedTitle !== '' && foldText(text) === foldedTitle) {
        const related = [{ text: 'the title', at: title.range }]
        report({ message: 'repeatsTitle', data: { field }, related, ...place })
      } else if (max > 0 && length > max) report({ message: 'tooLong', data: { field, length: characters(length), wide, max }, ...place })
      else if (length < min) report({ message: 'tooShort', data: { field, length: characters(length), wide, min }, ...place })
    }
    return {}
  },
})

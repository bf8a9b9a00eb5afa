import type { Document } from '../document/document.ts'
import { nodeRange } from '../document/node-range.ts'
import type { ExcerptMarker } from '../generator/generator-profile.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'
import { type BodyComment, bodyComments } from './support/excerpt/body-comments.ts'
import { isLikeMarker } from './support/excerpt/excerpt-marker.ts'
import { hasWords } from './support/reader/count-words.ts'

export const truncateMarker = defineRule({
  id: 'truncate-marker',
  description: 'Require the comment that ends the excerpt of a post, spelled as the generator reads it',
  defaultSeverity: 'warning',
  fixable: 'safe or unsafe',
  messages: {
    missing: 'No `{marker}` ends the excerpt, so {generator} shows the whole post in its lists',
    otherMarker: '{generator} does not read `{found}`; it ends the excerpt at `{marker}`',
  },
  options: {
    minimumWords: {
      type: 'integer',
      default: 100,
      minimum: 0,
      description: 'How many words a post has at least to need a marker; a shorter one may be shown whole',
    },
  },
  create({ document, options, site, report }) {
    const marker = site?.profile.excerpt ?? 'none'
    if (site === undefined || marker === 'none' || (marker.kind !== undefined && marker.kind !== site.collection.kind)) return {}
    if (site.excerptMarker === 'other') return {}
    const comments = bodyComments(document)
    if (comments.some(({ raw }) => marker.pattern.test(raw))) return {}
    const data = { marker: marker.spelling, generator: site.profile.label }
    const like = comments.find(({ text }) => isLikeMarker(text))
    if (like !== undefined) {
      report({
        message: 'otherMarker',
        data: { ...data, found: like.raw.replaceAll(/\s+/g, ' ') },
        at: like.range,
        fix: respelled(like, marker),
      })
    } else if (
      marker.isWanted &&
      site.excerptMarker === 'usual' &&
      hasWords(document.source.slice(document.bodyRange), options.minimumWords)
    ) {
      const at = endOfFirstParagraph(document)
      if (at !== undefined) report({ message: 'missing', data, at })
    }
    return {}
  },
})

/** The word alone where that is enough: the signs of an MDX comment stay. */
function respelled({ raw, text, range, textRange }: BodyComment, { word, spelling, pattern }: ExcerptMarker): Fix {
  const edit = pattern.test(raw.replace(text, word)) ? { range: textRange, newText: word } : { range, newText: spelling }
  // Another generator's marker may be a leftover that nobody wants any more.
  return { edits: [edit], safety: text.toLowerCase() === word ? 'safe' : 'unsafe' }
}

/** Where most excerpts end. */
function endOfFirstParagraph({ tree }: Document): TextRange | undefined {
  const first = tree.children.find(({ type }) => type === 'paragraph') ?? tree.children[0]
  const range = first && nodeRange(first)
  return range && { start: range.end, end: range.end }
}

import { defineCrossFileRule } from '../rule/define-rule.ts'
import type { PlaceInPost } from '../rule/post-site.ts'
import { foldText } from './support/reader/fold-text.ts'
import { postTitle } from './support/reader/post-title.ts'
import { quotedText } from './support/reader/quoted-text.ts'
import { isTemplate } from './support/reader/reader-text.ts'
import { isDraft } from './support/site/is-draft.ts'
import { namedPosts } from './support/site/named-posts.ts'

interface TitleSummary {
  readonly title: string
  readonly place: PlaceInPost
}

export const uniqueTitle = defineCrossFileRule<TitleSummary>()({
  id: 'unique-title',
  description: 'Require titles that no other post of the collection has',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    sameTitle: 'The title {title} is also that of {others}',
  },
  options: {
    titleField: { type: 'string', default: 'title', description: 'The front matter field that holds the title' },
  },
  create({ document, options, site, summarize, placeOf }) {
    if (site?.collection.kind !== 'posts' || isDraft(document, site)) return {}
    const title = postTitle(document, options.titleField)
    if (title.kind === 'known' && !isTemplate(title.text)) summarize({ title: title.text, place: placeOf(title.range) })
    return {}
  },
  acrossFiles: {
    others: 'collection',
    check({ post, options, group, report }) {
      const { title, place } = post.summary
      const folded = foldedTitle(post.summary)
      const others = folded === undefined ? [] : (group.by(foldedTitle).get(folded) ?? []).filter(({ path }) => path !== post.path)
      if (others.length === 0) return
      report({
        message: 'sameTitle',
        data: { title: quotedText(title), others: namedPosts(others) },
        at: place.range,
        pointer: `/${options.titleField}`,
        related: others.slice(0, 3).map(({ summary }) => ({ text: 'The same title', at: summary.place })),
      })
    },
  },
})

/** `undefined` for a title of signs alone: of `C#` and `???` only the first says something. */
function foldedTitle({ title }: TitleSummary): string | undefined {
  return foldText(title) || undefined
}

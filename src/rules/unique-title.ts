import { defineCrossFileRule } from '../rule/define-rule.ts'
import type { PlaceInPost } from '../rule/post-site.ts'
import { foldText } from './support/reader/fold-text.ts'
import { postTitle } from './support/reader/post-title.ts'

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
    sameTitle: 'The title `{title}` is also that of {other}',
  },
  options: {
    titleField: { type: 'string', default: 'title', description: 'The front matter field that holds the title' },
  },
  create({ document, options, site, summarize, placeOf }) {
    const title = postTitle(document, options.titleField)
    if (site?.collection.kind === 'posts' && title.kind === 'known') summarize({ title: title.text, place: placeOf(title.range) })
    return {}
  },
  acrossFiles: {
    others: 'collection',
    check({ post, group, report }) {
      const { title, place } = post.summary
      const other = group
        .by(foldedTitle)
        .get(foldedTitle(post.summary) ?? '')
        ?.find(({ path }) => path !== post.path)
      if (other === undefined) return
      const related = [{ text: 'The same title', at: other.summary.place }]
      report({ message: 'sameTitle', data: { title, other: other.path }, at: place.range, related })
    },
  },
})

function foldedTitle({ title }: TitleSummary): string | undefined {
  return foldText(title)
}

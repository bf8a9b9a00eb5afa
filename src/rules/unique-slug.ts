import { defineCrossFileRule } from '../rule/define-rule.ts'
import type { PlaceInPost } from '../rule/post-site.ts'
import { quotedText } from './support/reader/quoted-text.ts'
import { addressSource } from './support/site/address-source.ts'
import { isDraft } from './support/site/is-draft.ts'
import { namedPosts } from './support/site/named-posts.ts'

interface AddressSummary {
  readonly address: string
  readonly place: PlaceInPost
  readonly pointer: string | undefined
}

export const uniqueSlug = defineCrossFileRule<AddressSummary>()({
  id: 'unique-slug',
  description: 'Require addresses that no other post of the collection has',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    sameAddress: 'The address {address} is also that of {others}, so readers can reach only one of them',
  },
  options: {},
  create({ document, site, summarize, placeOf }) {
    const address = site?.addressOf(document.frontMatter)
    if (site === undefined || address === undefined || isDraft(document, site)) return {}
    const { at, pointer } = addressSource(document, site, address)
    summarize({ address, place: placeOf(at), pointer })
    return {}
  },
  acrossFiles: {
    others: 'collection',
    check({ post, group, report }) {
      const { address, place, pointer } = post.summary
      const others = (group.by(sameAddress).get(sameAddress(post.summary)) ?? []).filter(({ path }) => path !== post.path)
      if (others.length === 0) return
      report({
        message: 'sameAddress',
        data: { address: quotedText(address), others: namedPosts(others) },
        at: place.range,
        pointer,
        related: others.slice(0, 3).map(({ summary }) => ({ text: 'The same address', at: summary.place })),
      })
    },
  },
})

/** Servers take an address with a slash at its end for the one without; case makes a difference to most of them. */
function sameAddress({ address }: AddressSummary): string {
  const bare = address.normalize('NFC').replaceAll(/\/{2,}/g, '/')
  return bare.endsWith('/') ? bare.slice(0, -1) : bare
}

import type { Nodes, Parents } from 'mdast'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import type { PlaceInPost, PostSite } from '../rule/post-site.ts'
import type { SourceString } from '../text/source-string.ts'
import type { TextRange } from '../text/text-range.ts'
import { type CardDifference, cardDifference, deliberateDifferences } from './support/card/card-difference.ts'
import { type CardTitle, findCardTitle, rendersMarkdown } from './support/card/card-title.ts'
import { decodePart, encodeLike } from './support/card/percent-encoding.ts'
import { brokenImages } from './support/image/broken-image.ts'
import { frontMatterImages, placeImage } from './support/image/front-matter-images.ts'
import { destinationOf, imageAttribute } from './support/image/image-url.ts'
import { foldText } from './support/reader/fold-text.ts'
import { languageName } from './support/reader/language-name.ts'
import { postTitle } from './support/reader/post-title.ts'
import { isTemplate } from './support/reader/reader-text.ts'

export const ogImageTitle = defineRule({
  id: 'og-image-title',
  description: 'Require a social card whose URL carries a title to carry the title of its post',
  defaultSeverity: 'error',
  fixable: 'safe or unsafe',
  messages: {
    empty: 'The social card has no text, because {carrier} is empty; the title is `{title}`',
    invalidEncoding: 'The title in the card URL is not valid percent-encoding: `{shown}`',
    rawPercent: 'A raw `%` in the card URL is not valid percent-encoding; write `%25`',
    encodedTwice: 'The social card says `{shown}`, because its title is percent-encoded twice',
    cut: 'The social card says only `{shown}`, because a raw `{by}` ends the title in its URL; write `{escape}`',
    plus: 'The social card says `{shown}`, because a raw `+` in its URL is read as a space; write `%2B`',
    case: 'The social card says `{shown}`, which differs from the title `{title}` in upper and lower case',
    punctuation: 'The social card says `{shown}`, which differs from the title `{title}` in quotes, dashes or other marks',
    spaces: 'The social card says `{shown}`, which differs from the title `{title}` in spaces',
    accents: 'The social card says `{shown}`, which differs from the title `{title}` in accents',
    markup: 'The social card says `{shown}`, with markup that the title `{title}` does not have',
    misspelt: 'The social card says `{has}` where the title says `{wants}`: `{shown}`',
    missing: 'The social card leaves out `{wants}` of the title: `{shown}`',
    extra: 'The social card says `{has}`, which the title does not: `{shown}`',
    shorter: 'The social card says `{shown}`, which is only the beginning of the title `{title}`',
    longer: 'The social card says `{shown}`, which is more than the title `{title}`',
    untranslated: 'The social card still shows the {language} title `{shown}`, not `{title}`',
    script: 'The social card still shows the title in another language: `{shown}`, not `{title}`',
    other: 'The social card shows another title: `{shown}`, not `{title}`',
    notAnImage: 'The card is printed as text, not as an image, because its URL holds spaces; write `%20`',
  },
  options: {
    titleField: { type: 'string', default: 'title', description: 'The front matter field that the card must show' },
    parameters: {
      type: 'array',
      items: { type: 'string' },
      default: ['title', 'heading', 'headline', 'text', 'txt'],
      description: 'Query parameters that carry the title, the surest first',
    },
    patterns: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Card URLs of the site, with `{title}` where the title stands',
    },
    deliberate: {
      type: 'array',
      items: { type: 'string' },
      default: ['capitals', 'emoji'],
      description:
        'What the design of the cards does to each title: `capitals` for capital letters alone, `emoji` for titles without their emoji',
    },
  },
  create({ document, options, site, report }) {
    const title = postTitle(document, options.titleField)
    if (title.kind !== 'known' || isTemplate(title.text)) return {}
    const { frontMatter, source } = document
    const frontMatterCards = new Set<string>()

    // Where the URL stands is worked out only for a card that is wrong.
    const check = (url: string, place: () => SourceString | undefined, forbidden: string, pointer?: string): void => {
      const card = findCardTitle(url, options)
      if (card === undefined) return
      const difference = cardDifference(url, card, title.text)
      if (difference === undefined) return
      const deliberate = 'shown' in difference ? deliberateDifferences(difference.shown, title.text) : undefined
      if (deliberate?.every((one) => options.deliberate.includes(one))) return
      const untranslated = sourceTitle(difference, options.titleField, site)
      if (difference.kind === 'other' && !card.isSure && untranslated === undefined) return
      const placed = place()
      if (placed === undefined) return
      const end = difference.kind === 'cut' ? difference.end : card.end
      const at = placed.rangeOf(card.start, end)
      // Where the URL is in single quotes, an apostrophe would end it.
      const quoted = source.text[placed.range.start] === "'" ? "'" : ''
      // What may be meant is changed only by somebody who looks at it, and so are the stars of a card that renders Markdown.
      const isSafe = deliberate === undefined && !(rendersMarkdown(url) && /[*_~`]/.test(url.slice(card.start, end)))
      const fix = fixOf(placed, { ...card, end }, title.text, forbidden + quoted, at, isSafe ? 'safe' : 'unsafe')
      const related = [{ text: 'The title is here', at: title.range }]
      if (untranslated !== undefined) {
        const data = { language: untranslated.language, shown: shorten(untranslated.text), title: shorten(title.text) }
        const places = [...related, { text: 'The title of the post that this one translates', at: untranslated.place }]
        report({ message: 'untranslated', data, at, related: places, pointer, fix })
      } else report({ ...messageOf(difference, card, title.text), at, related, pointer, fix })
    }

    for (const image of frontMatter === undefined ? [] : frontMatterImages(frontMatter)) {
      frontMatterCards.add(endpointOf(image.url))
      check(image.url, () => frontMatter && placeImage(frontMatter, image), '', image.pointer)
    }
    // A body image is this post's card where it comes from the same service as the card in the front matter or is named as a card.
    const isOwnCard = (url: string, ancestors: readonly Parents[]): boolean =>
      !isLinkElsewhere(ancestors) && (frontMatterCards.has(endpointOf(url)) || isCardEndpoint(url))
    const definitions = new Map<string, Extract<Nodes, { type: 'definition' }>>()
    const references = new Set<string>()
    return {
      image(node, ancestors) {
        if (isOwnCard(node.url, ancestors)) check(node.url, () => destinationOf(node, source), '()')
      },
      paragraph(node) {
        for (const { range, url, blanks } of brokenImages(node, source)) {
          if (findCardTitle(url, options) === undefined) continue
          const edits = blanks.map((blank) => ({ range: blank, newText: '%20' }))
          report({ message: 'notAnImage', at: range, fix: { edits, safety: 'safe' } })
        }
      },
      definition(node) {
        definitions.set(node.identifier, node)
      },
      imageReference(node, ancestors) {
        if (!isLinkElsewhere(ancestors)) references.add(node.identifier)
      },
      element(element, ancestors) {
        const attribute = imageAttribute(element)
        const url = attribute?.value
        if (url !== undefined && isOwnCard(url, ancestors)) check(url, () => attribute?.source, '\'"')
      },
      'root:exit'() {
        for (const identifier of references) {
          const definition = definitions.get(identifier)
          if (definition !== undefined && isOwnCard(definition.url, []))
            check(definition.url, () => destinationOf(definition, source), '()')
        }
      },
    }
  },
})

/** A card inside a link to another page belongs to that page. */
function isLinkElsewhere(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node) => node.type === 'linkReference' || (node.type === 'link' && !node.url.startsWith('#')))
}

interface SourceTitle {
  readonly text: string
  readonly place: PlaceInPost
  /** As people call it: `English`; `source` where nobody says. */
  readonly language: string
}

/** The title of the post that this one translates, where that is what the card shows. It is read only for a card that is wrong. */
function sourceTitle(difference: CardDifference, field: string, site: PostSite | undefined): SourceTitle | undefined {
  if (!('shown' in difference) || difference.kind === 'invalidEncoding' || difference.kind === 'cut') return undefined
  const source = site?.sourceField(field)
  if (source === undefined || foldText(source.text) !== foldText(difference.shown)) return undefined
  return { ...source, language: languageName(site?.sourcePost()?.locale) ?? 'source' }
}

/** Host and path, with which a service is recognised. */
function endpointOf(url: string): string {
  return url.split(/[?#]/)[0]?.replace(/\/$/, '') ?? url
}

function isCardEndpoint(url: string): boolean {
  return /(?:^|[/._-])(?:og|opengraph|open-graph|og-?image|opengraph-image|social-?card|social-?image|twitter-?card)(?:[/._-]|$)/i.test(
    endpointOf(url),
  )
}

function messageOf(difference: CardDifference, { carrier }: CardTitle, title: string) {
  switch (difference.kind) {
    case 'empty':
      return { message: 'empty', data: { carrier, title: shorten(title) } } as const
    case 'cut':
      return {
        message: 'cut',
        data: { shown: shorten(difference.shown), by: difference.by, escape: difference.by === '&' ? '%26' : '%23' },
      } as const
    case 'misspelt':
      return { message: 'misspelt', data: { has: difference.has, wants: difference.wants, shown: shorten(difference.shown) } } as const
    case 'missing':
      return { message: 'missing', data: { wants: difference.wants, shown: shorten(difference.shown) } } as const
    case 'extra':
      return { message: 'extra', data: { has: difference.has, shown: shorten(difference.shown) } } as const
    case 'invalidEncoding':
    case 'encodedTwice':
    case 'plus':
      return { message: difference.kind, data: { shown: shorten(difference.shown) } } as const
    case 'rawPercent':
      return { message: 'rawPercent' } as const
    default:
      return { message: difference.kind, data: { shown: shorten(difference.shown), title: shorten(title) } } as const
  }
}

/** Only the bytes of that one parameter, in the style of that URL; a reason where the new URL would not show the title. */
function fixOf(
  url: SourceString,
  card: CardTitle,
  title: string,
  forbidden: string,
  range: TextRange,
  safety: Fix['safety'],
): Fix | WithheldFix {
  if (!card.isEditable) return { withheld: 'the URL is signed, so only the site can make a new one' }
  if (!url.isExact) return { withheld: 'where exactly the title stands in this value cannot be told' }
  const raw = url.value.slice(card.start, card.end)
  const newText = encodeLike(title.trim(), raw, card.encoding, forbidden)
  if (decodePart(newText, card.encoding).text === title.trim()) return { edits: [{ range, newText }], safety }
  return { withheld: 'the title holds characters that such a URL cannot carry' }
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text
}

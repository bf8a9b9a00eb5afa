import type { Document } from '../document/document.ts'
import { defineRule } from '../rule/define-rule.ts'
import { type ElementLink, LINK_COMPONENTS_OPTION, type PostLink, type ReferenceLink, visitLinks } from './support/link/post-link.ts'
import { isBlankText } from './support/reader/blank-text.ts'
import { isContentsOfBook } from './support/reader/contents-of-book.ts'
import { quotedText } from './support/reader/quoted-text.ts'
import { isTemplate } from './support/reader/reader-text.ts'

export const noEmptyLink = defineRule({
  id: 'no-empty-link',
  description: 'Require links to have text and a destination',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    nothing: 'Link has neither text nor destination, so no reader can see it',
    noText: 'Link to {destination} has no text; say in the square brackets where it leads',
    noTextInElement: 'Link to {destination} has no text; say between its tags, or in `aria-label`, where it leads',
    onlyIcon: 'Link to {destination} has no text beside its icon; say in a text, or in `aria-label`, where it leads',
    onlyUnnamedImage: 'Link to {destination} has only an image with an empty `alt`; say there where the link leads',
    noDestination: '{link} has no destination',
    unfinished: '{link} has no destination behind `{scheme}`',
    topOfPage: '{link} leads to `#`, the top of this page; give it a destination, or `#top` where the top is meant',
    emptyDefinition: 'Definition of {label}, which {link} uses, has no destination',
  },
  options: {
    components: LINK_COMPONENTS_OPTION,
    allowTopOfPage: {
      type: 'boolean',
      default: false,
      description: 'Whether a link may lead to a bare `#`, as one does that waits for its destination or for a script',
    },
  },
  create({ document: { source }, document, options, report }) {
    const reported = new Set<ReferenceLink['definition']>()

    const checkText = (link: PostLink): void => {
      const destination = targetLabel(link)
      if (link.content.rest === 'unnamedImage') report({ message: 'onlyUnnamedImage', data: { destination }, at: link.range })
      else if (link.content.rest === 'icon') report({ message: 'onlyIcon', data: { destination }, at: link.range })
      else report({ message: link.written === 'element' ? 'noTextInElement' : 'noText', data: { destination }, at: link.range })
    }
    const checkDestination = (link: PostLink, lack: DestinationLack): void => {
      const name = linkLabel(link)
      if (link.written === 'reference') {
        // One mistake, however many links meet it.
        if (reported.has(link.definition)) return
        reported.add(link.definition)
        const label = quotedText(link.definition.label ?? link.definition.identifier)
        const data = { label, link: name === 'Link' ? 'a link' : `link${name.slice('Link'.length)}` }
        report({ message: 'emptyDefinition', data, at: link.definition, related: [{ text: 'The link', at: link.range }] })
        return
      }
      const at = link.written === 'element' ? link.attribute.range : link.range
      if (lack === 'none') report({ message: 'noDestination', data: { link: name }, at })
      else if (lack === 'top') report({ message: 'topOfPage', data: { link: name }, at })
      else report({ message: 'unfinished', data: { link: name, scheme: lack.scheme }, at })
    }

    return visitLinks(document, options.components, (link) => {
      const { content, range, destination } = link
      const lacksText = isBlankText(content.text) && content.rest !== 'other' && !isFilledByGenerator(link, document)
      const lack = destination === undefined ? undefined : destinationLack(destination)
      if ((!lacksText && lack === undefined) || isTemplate(source.slice(range))) return
      // `[](){#install}` is an anchor of Python-Markdown; other attributes may hold anything.
      if (source.text[range.end] === '{') return
      const isAccepted = lack === 'top' && (options.allowTopOfPage || TOP_OF_PAGE.test(content.text))
      const isDraft = isContentsOfBook(document) && lack === 'none'
      const lacksDestination = lack !== undefined && !isAccepted && !isDraft && !(link.written === 'element' && isScripted(link))
      if (lacksText && lacksDestination && link.written !== 'reference') report({ message: 'nothing', at: range })
      else {
        if (lacksText) checkText(link)
        if (lacksDestination) checkDestination(link, lack)
      }
    })
  },
})

/** `none`, `top` for a bare `#`, or the scheme behind which nothing follows. */
type DestinationLack = 'none' | 'top' | { readonly scheme: string }

function destinationLack(destination: string): DestinationLack | undefined {
  const trimmed = destination.length > 100 ? destination : destination.replaceAll('%20', ' ').trim()
  if (trimmed === '') return 'none'
  if (trimmed === '#') return 'top'
  return /^https?:\/{0,2}$/i.test(trimmed) ? { scheme: trimmed } : undefined
}

/**
 * Where the destination is computed, so may be the text. `[](#install)` gets the text of the heading from some generators, `[](guide.md)`
 * the title of the page from MyST, which shows an address where it finds nothing else; ``[](`~pkg.run`)`` a name from quartodoc.
 * `[](a.html ':include')` becomes the file in Docsify, and `[](codepen://hello)`, which no browser opens, whatever a plugin makes of it.
 */
function isFilledByGenerator({ destination, range }: PostLink, { source, templates }: Document): boolean {
  if (destination === undefined || (destination.startsWith('#') && destination !== '#')) return true
  if (templates.language === 'myst' && destination.trim() !== '' && destination !== '#') return true
  return /^(?:`|%60)/.test(destination) || OWN_SCHEME.test(destination) || INCLUDED.test(source.slice(range))
}

/** A scheme that no reader's computer knows by itself: `codepen://hello`, `inv:python#os`. The letter of `C:/guide` is that of a drive. */
const OWN_SCHEME = /^(?!(?:https?|ftps?|file|mailto|tel|sms|data|javascript|blob|about):)[a-z][a-z\d+.-]+:/i

const INCLUDED = /[ \t]['"(]:include\b[^\r\n]{0,500}\)$/

/** A bare `#` does lead to the top of the page; a link that says so is right. */
const TOP_OF_PAGE =
  /\b(?:top|topo|oben|anfang|haut|arriba|inicio|inizio|boven)\b|início|вверх|наверх|вгору|нагору|顶部|頂部|トップ|先頭|上へ|맨 위|위로|[↑⇑▲⬆⤴🔝]/iu

/** With any other attribute the link may be there for a script: `<a href="#" onclick="…">`, `<a href="#" data-toggle="menu">`. */
function isScripted({ element }: ElementLink): boolean {
  const plain = /^(?:href|to|title|target|rel|style|class|className|aria-label|name)$/
  return element.hasSpread || [...element.attributes.keys()].some((name) => !plain.test(name))
}

function linkLabel({ content: { text } }: PostLink): string {
  return isBlankText(text) ? 'Link' : `Link ${quotedText(text)}`
}

function targetLabel(link: PostLink): string {
  if (link.destination !== undefined && link.destination.trim() !== '') return quotedText(link.destination)
  return link.written === 'reference' ? quotedText(link.definition.label ?? link.definition.identifier) : 'nowhere'
}

import type { Heading } from 'mdast'
import type { Document } from '../../../document/document.ts'
import type { MarkupElement } from '../../../document/markup/markup-element.ts'
import { nodeRange } from '../../../document/node-range.ts'
import { plainText } from '../../../document/plain-text.ts'
import { htmlHeadingLevel, htmlHeadingText } from '../heading/heading.ts'
import { bringsContent } from './brought-content.ts'
import { githubSlugger } from './github-slugger.ts'
import { hugoSlugger } from './hugo-slugger.ts'
import { hasValues, isPlainComponent } from './post-anchors.ts'
import { oldVueSlugger, vueSlugger } from './vue-slugger.ts'

/** What may be said of a fragment where nobody knows what makes the ids of the page. */
export interface LooseAnchors {
  readonly heading: (node: Heading) => void
  readonly element: (element: MarkupElement) => void
  /** Whether something could make the anchor, once the page is read. `false` only where nothing on the page is like it. */
  readonly mayHave: (anchor: string) => boolean
  /** The ids of headings that all known ways of making them agree on. */
  readonly slugs: () => readonly string[]
}

/** Syntax that makes ids, text or whole parts of a page: of templates, directives, attributes, Docsify, MyST. */
const MAKES_MORE = /\{\{|\{%|<%|\$\{|\{[:#.][^\n]{0,200}\}|\[#|:id=|^\([^()\s]{1,200}\)=$|^ {0,3}:{2,}|<script|\{(?:\.\.\.|`)|^\s{0,9}@\w/im

/** A block that is computed. */
const MDX_VALUE = /^[ \t]*\{(?!\s*\/\*)/m

/** Parts of a page that come from its layout. */
const OF_LAYOUTS =
  /^(?:about|app|author|back-?to-?top|bottom|comments?|contact|content|disqus_thread|end|faq|fn.*|footer|footnotes?|header|home|main(?:-?content)?|menu|nav(?:igation|bar)?|newsletter|page|ref.*|related|respond|root|search|share|sidebar|sign-?up|skip.*|start|subscribe|toc|table-of-contents|top|user-content-.*|webmentions)$/i

/** A page without headings may be made of parts that its layout has. */
const LAYOUT_KEY = /^[ \t]*["']?(?:layout|template|components?|sections?|blocks?)\b/im

/** How many headings are compared with anchors on a page; about what is not compared any more, nothing is said. */
const MOST_COMPARISONS = 2_000_000
/** As much of a text is searched in the time of one comparison. */
const SEARCHED = 300

const SLUGGERS = [githubSlugger, hugoSlugger, vueSlugger, oldVueSlugger]

export function looseAnchors(document: Document): LooseAnchors {
  const body = document.source.slice(document.bodyRange)
  const head = document.source.text.slice(0, document.bodyRange.start)
  const frontMatter = foldAnchor(head)
  let isOpen = bringsContent(document) || MAKES_MORE.test(body) || (document.flavor === 'mdx' && MDX_VALUE.test(body))
  const texts: string[] = []
  const sources: string[] = []
  let comparable: readonly ComparableHeading[] | undefined
  let slugs: readonly string[] | undefined
  let comparisons = 0
  const ids = new Set<string>()
  return {
    heading(node) {
      const range = nodeRange(node)
      if (range === undefined || hasValues(node)) isOpen = true
      texts.push(plainText(node))
      if (range !== undefined) sources.push(document.source.slice(range))
    },
    element(element) {
      const { name, attributes, hasSpread } = element
      if (htmlHeadingLevel(element) !== undefined) sources.push(htmlHeadingText(element, document.source))
      if (hasSpread || name.includes('-') || !isPlainComponent(name)) isOpen = true
      for (const [key, { value }] of attributes) {
        if (/(?:^|[:.-])(?:id|name|slug|anchor)$/i.test(key)) ids.add(foldAnchor(value ?? ''))
        if (/^(?::|v-bind:)id$/.test(key) || (value === undefined && /^(?:id|name)$/.test(key))) isOpen = true
      }
    },
    mayHave: (anchor) => {
      const folded = foldAnchor(anchor)
      const isLaidOut = texts.length === 0 && LAYOUT_KEY.test(head)
      if (isOpen || isLaidOut || folded === '' || OF_LAYOUTS.test(anchor) || frontMatter.includes(folded) || ids.has(folded)) return true
      comparable ??= [...texts, ...sources].map(comparableHeading)
      comparisons += comparable.length + body.length / SEARCHED
      if (comparisons > MOST_COMPARISONS) return true
      // Raw text that a parser does not take for a tag may still become one.
      if (new RegExp(`[="'{]${escaped(anchor)}["'}\\s>]`, 'i').test(body)) return true
      const words = wordsOf(anchor)
      return comparable.some((heading) => mayBeAnchorOf(heading, anchor, folded, words))
    },
    slugs: () => {
      slugs ??= commonSlugs(texts)
      return slugs
    },
  }
}

function commonSlugs(texts: readonly string[]): readonly string[] {
  const made = SLUGGERS.map((slugger) => {
    const slug = slugger()
    return texts.map((text) => slug(text.trim()))
  })
  return (made[0] ?? []).filter((slug, index) => made.every((other) => other[index] === slug))
}

/** What of a heading is compared, worked out once. */
interface ComparableHeading {
  readonly folded: string
  readonly letters: string
  readonly words: readonly string[]
}

function comparableHeading(heading: string): ComparableHeading {
  const folded = foldAnchor(heading)
  return { folded, letters: lettersOf(folded), words: wordsOf(heading) }
}

function lettersOf(folded: string): string {
  return folded.replaceAll(/\p{N}/gu, '')
}

/** Letters and digits alone, accents left out: what no way of making ids from text changes. */
function foldAnchor(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Numbers are added to an id that is there already, and left out before the first letter; words are added for signs, and long ids are cut. */
function mayBeAnchorOf(
  { folded: text, letters, words }: ComparableHeading,
  anchor: string,
  folded: string,
  wanted: readonly string[],
): boolean {
  if (text === '') return true
  // What is made of other scripts in Latin letters, nobody can tell.
  if (/[^\0-\x7f]/.test(text) && /^[\0-\x7f]*$/.test(anchor)) return true
  if (folded === text || lettersOf(folded) === letters) return true
  if (folded.length >= 20 && text.startsWith(folded)) return true
  let from = 0
  for (const word of words) {
    from = wanted.indexOf(word, from) + 1
    if (from === 0) return false
  }
  return true
}

function wordsOf(text: string): readonly string[] {
  return (text.replaceAll(/['’]/g, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldAnchor)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

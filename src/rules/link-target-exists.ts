import { defineCrossFileRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'
import { isPartOfPages } from './support/anchor/brought-content.ts'
import { anchorOf, hasAnchor, nearestAnchor } from './support/anchor/fragment.ts'
import { looseAnchors } from './support/anchor/loose-anchors.ts'
import { anchorCollector } from './support/anchor/post-anchors.ts'
import { type LinkDestination, visitDestinations } from './support/link/link-destination.ts'
import { LINK_COMPONENTS_OPTION } from './support/link/post-link.ts'
import { quotedText } from './support/reader/quoted-text.ts'

interface FragmentLink {
  readonly range: TextRange
  /** The post that the link leads to. */
  readonly path: string
  readonly anchor: string
}

interface AnchorSummary {
  /** `null` where the page may have anchors that cannot be seen. */
  readonly anchors: readonly string[] | null
  readonly links: readonly FragmentLink[]
}

/** Looking for a near name takes time, and nobody reads the hundredth suggestion for one post. */
const MOST_SUGGESTIONS = 100

export const linkTargetExists = defineCrossFileRule<AnchorSummary>()({
  id: 'link-target-exists',
  description: 'Require links to pages, files and headings of the site to lead somewhere',
  defaultSeverity: 'error',
  fixable: 'unsafe',
  messages: {
    missing: 'Link {url} leads nowhere: there is no {wanted}{suggestion}',
    case: 'Link {url} differs from the name of the file in upper and lower case; write {nearest}',
    noAnchor: 'No heading of this page, and no id, is `#{anchor}`{suggestion}',
    noAnchorInPost: 'No heading of {path}, and no id, is `#{anchor}`{suggestion}',
  },
  options: {
    components: LINK_COMPONENTS_OPTION,
    fragments: {
      type: 'boolean',
      default: true,
      description: 'Whether `#fragment` is checked; say `false` where a plugin makes the ids of headings',
    },
  },
  create({ document, options, site, looseFiles, report, summarize }) {
    if (site === undefined && (looseFiles === undefined || isPartOfPages(document.path))) return {}
    const collector = options.fragments && site !== undefined ? anchorCollector(document, site.anchors) : undefined
    const loose = options.fragments && site === undefined ? looseAnchors(document) : undefined
    const looseLinks: Omit<FragmentLink, 'path'>[] = []
    const links: FragmentLink[] = []
    const check = ({ url, range, isMarkup }: LinkDestination): void => {
      // A browser counts from the address of the page, which is not the place of the file.
      if (isMarkup && !/^[/#]/.test(url)) return
      if (loose !== undefined && url.startsWith('#')) {
        const anchor = anchorOf(decoded(url.slice(1)))
        if (anchor !== undefined) looseLinks.push({ range: fragmentRange(range, document.source.slice(range)), anchor })
        return
      }
      const target = site === undefined ? looseFiles?.resolveLink(url) : site.resolveLink(url)
      if (target === undefined) return
      if (target.kind === 'post') {
        const anchor = target.fragment === undefined ? undefined : anchorOf(target.fragment)
        if (anchor !== undefined) links.push({ range: fragmentRange(range, document.source.slice(range)), path: target.path, anchor })
      } else if (target.kind === 'missing') {
        const { wanted, nearest, isCaseOnly } = target
        const fix = nearest === undefined ? undefined : destinationFix(range, nearest)
        if (isCaseOnly && nearest !== undefined) {
          report({ message: 'case', data: { url: quotedText(url), nearest: quotedText(nearest) }, at: range, fix })
        } else {
          const suggestion = nearest === undefined ? '' : `; did you mean ${quotedText(nearest)}?`
          report({ message: 'missing', data: { url: quotedText(url), wanted: quotedText(wanted), suggestion }, at: range, fix })
        }
      }
    }
    const visitor = visitDestinations(document, options.components, check)
    return {
      ...visitor,
      heading(node) {
        collector?.heading(node)
        loose?.heading(node)
      },
      element(element, ancestors) {
        collector?.element(element)
        loose?.element(element)
        visitor.element?.(element, ancestors)
      },
      'root:exit'() {
        visitor['root:exit']?.()
        for (const { range, anchor } of looseLinks.filter((link) => loose?.mayHave(link.anchor) === false)) {
          const nearest = nearestAnchor(loose?.slugs() ?? [], anchor)
          const suggestion = nearest === undefined ? '' : `; did you mean ${quotedText(`#${nearest}`)}?`
          report({ message: 'noAnchor', data: { anchor: quotedText(anchor).slice(1, -1), suggestion }, at: range })
        }
        if (collector !== undefined) summarize({ anchors: collector.anchors() ?? null, links })
      },
    }
  },
  acrossFiles: {
    others: ({ links }) => [...new Set(links.map(({ path }) => path))],
    check({ post, postAt, report }) {
      let suggestionsLeft = MOST_SUGGESTIONS
      for (const { range, path, anchor } of post.summary.links) {
        const isOwn = path === post.path
        const anchors = (isOwn ? post : postAt(path))?.summary.anchors
        if (anchors === undefined || anchors === null || hasAnchor(anchors, anchor)) continue
        const nearest = suggestionsLeft > 0 ? nearestAnchor(anchors, anchor) : undefined
        suggestionsLeft -= 1
        const suggestion = nearest === undefined ? '' : `; did you mean ${quotedText(`#${nearest}`)}?`
        const shown = quotedText(anchor).slice(1, -1)
        if (isOwn) report({ message: 'noAnchor', data: { anchor: shown, suggestion }, at: range })
        else report({ message: 'noAnchorInPost', data: { path: quotedText(path), anchor: shown, suggestion }, at: range })
      }
    },
  },
})

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** From the `#` on, where it is written as itself. */
function fragmentRange(range: TextRange, written: string): TextRange {
  const hash = written.indexOf('#')
  return hash === -1 ? range : { start: range.start + hash, end: range.end }
}

function destinationFix(range: TextRange, nearest: string): Fix | WithheldFix {
  if (/["'&\\`]/.test(nearest)) return { withheld: 'the right name holds marks that have to be written in another way there' }
  return { edits: [{ range, newText: nearest }], safety: 'unsafe' }
}

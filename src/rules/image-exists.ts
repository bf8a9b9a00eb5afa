import type { Definition, Image } from 'mdast'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import type { TextRange } from '../text/text-range.ts'
import { IMAGE_COMPONENTS_OPTION } from './support/alt-text/element-alt.ts'
import { isPartOfPages } from './support/anchor/brought-content.ts'
import { frontMatterImages, placeImage } from './support/image/front-matter-images.ts'
import { IMAGE_EXTENSION } from './support/image/image-address.ts'
import { destinationRange } from './support/invisible/destination-range.ts'
import { quotedText } from './support/reader/quoted-text.ts'

export const imageExists = defineRule({
  id: 'image-exists',
  description: 'Require images of the site to be there',
  defaultSeverity: 'error',
  fixable: 'unsafe',
  messages: {
    missing: 'Image {url} is not there: the site looks for {wanted}{suggestion}',
    noFile: 'Image {url} is not there: there is no {wanted}{suggestion}',
    case: 'Image {url} differs from the name of the file in upper and lower case; write {nearest}',
  },
  options: {
    components: IMAGE_COMPONENTS_OPTION,
  },
  create({ document, options, site, looseFiles, report }) {
    if (site === undefined && (looseFiles === undefined || isPartOfPages(document.path))) return {}
    const { frontMatter, source } = document
    const names = new Set(['img', ...options.components])
    const used = new Set<string>()
    const definitions = new Map<string, Definition>()

    const check = (url: string, range: TextRange, pointer?: string, isExact = true): void => {
      const target = site === undefined ? looseFiles?.resolveImage(url) : site.resolveImage(url, pointer)
      if (target?.kind !== 'missing') return
      const { wanted, nearest, isCaseOnly } = target
      const fix = nearest === undefined ? undefined : nameFix(range, nearest, isExact)
      if (isCaseOnly && nearest !== undefined) {
        report({ message: 'case', data: { url: quotedText(url), nearest: quotedText(nearest) }, at: range, pointer, fix })
      } else {
        const suggestion = nearest === undefined ? '' : `; did you mean ${quotedText(nearest)}?`
        const data = { url: quotedText(url), wanted: quotedText(wanted), suggestion }
        report({ message: site === undefined ? 'noFile' : 'missing', data, at: range, pointer, fix })
      }
    }
    const checkNode = (node: Image | Definition): void => {
      const range = destinationRange(node, source)
      if (range !== undefined && node.url.trim() !== '') check(node.url, range)
    }

    for (const image of frontMatter === undefined || site === undefined ? [] : frontMatterImages(frontMatter)) {
      // `imageAlt` and `coverCredit` hold texts, which are told from files by how these end.
      if (frontMatter === undefined || !IMAGE_EXTENSION.test(pathOf(image.url))) continue
      const placed = placeImage(frontMatter, image)
      check(image.url, placed.rangeOf(0, image.url.length), image.pointer, placed.isExact)
    }
    return {
      image: checkNode,
      imageReference({ identifier }) {
        used.add(identifier)
      },
      definition(node) {
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
      },
      element({ name, attributes }) {
        if (!names.has(name)) return
        const { value, source: text } = attributes.get('src') ?? {}
        // Generators leave other paths in tags as they are, and a browser counts those from the address of the page.
        if (value?.startsWith('/') === true && text !== undefined) check(value, text.rangeOf(0, value.length))
      },
      'root:exit'() {
        for (const [identifier, definition] of definitions) if (used.has(identifier)) checkNode(definition)
      },
    }
  },
})

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? ''
}

function nameFix(range: TextRange, nearest: string, isExact: boolean): Fix | WithheldFix {
  if (!isExact) return { withheld: 'the name does not stand in the file as it is read' }
  if (/["'&\\`]|: | #/.test(nearest)) return { withheld: 'the right name holds marks that have to be written in another way there' }
  return { edits: [{ range, newText: nearest }], safety: 'unsafe' }
}

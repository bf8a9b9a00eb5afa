import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { GeneratorName, PostSite } from '../rule/post-site.ts'
import { childPointer } from '../text/json-pointer.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { quotedText } from './support/reader/quoted-text.ts'

export const knownAuthors = defineRule({
  id: 'known-authors',
  description: "Require authors that stand in the site's file of authors",
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    unknown: 'Author {author} is not in `{file}`{hint}',
    noFile: 'Author {author} cannot be looked up: {generator} needs a file of authors, and there is no `{file}`',
    repeated: 'Author {author} is named twice, which {generator} refuses',
  },
  options: {},
  create({ document: { frontMatter }, site, report }) {
    if (frontMatter?.data === undefined || site === undefined) return {}
    const named = namedAuthors(frontMatter, site)
    const known = named.length === 0 ? undefined : site.authors()
    const first = new Map<string, NamedAuthor>()
    for (const author of named) {
      const { key, pointer } = author
      const at = frontMatter.rangeAt(pointer)
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, author)
        if (known === undefined || known.keys.has(key) || isPlainName(key, site)) continue
        const missing = { author: quotedText(key), generator: site.generatorLabel, file: known.path }
        if (known.isMissing === true) report({ message: 'noFile', data: missing, at, pointer })
        else
          report({
            message: 'unknown',
            data: { author: quotedText(key), file: known.path, hint: didYouMean(key, known.keys) },
            at,
            pointer,
          })
      } else if (site.generator === 'docusaurus') {
        const related = [{ text: 'Named here first', at: frontMatter.rangeAt(earlier.pointer) }]
        report({ message: 'repeated', data: { author: quotedText(key), generator: site.generatorLabel }, at, pointer, related })
      }
    }
    return {}
  },
})

interface NamedAuthor {
  readonly key: string
  readonly pointer: string
}

/** The fields whose texts a generator looks up. */
const FIELDS: Readonly<Partial<Record<GeneratorName, readonly string[]>>> = {
  docusaurus: ['authors'],
  jekyll: ['author', 'authors'],
  mkdocs: ['authors'],
}

function namedAuthors(frontMatter: FrontMatter, { generator }: PostSite): NamedAuthor[] {
  return (FIELDS[generator] ?? []).flatMap((field) => {
    const value = frontMatter.value(field)
    const pointer = childPointer('', field)
    if (Array.isArray(value)) return value.flatMap((item, index) => authorIn(item, childPointer(pointer, index), generator))
    // Material for MkDocs takes lists only, and refuses anything else with a message of its own.
    return generator === 'mkdocs' ? [] : authorIn(value, pointer, generator)
  })
}

function authorIn(value: unknown, pointer: string, generator: GeneratorName): NamedAuthor[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ key: value, pointer }]
  // Docusaurus lets a post change single facts of an author: `{ key: ana, title: Guest }`.
  if (generator !== 'docusaurus' || typeof value !== 'object' || value === null || !Object.hasOwn(value, 'key')) return []
  return authorIn((value as { readonly key: unknown }).key, childPointer(pointer, 'key'), generator)
}

/** To Jekyll an author that its file does not know is a name to be printed; a word in small letters was surely meant as a key. */
function isPlainName(key: string, { generator }: PostSite): boolean {
  return generator === 'jekyll' && !/^[\p{Ll}\d][\p{Ll}\d_.-]*$/u.test(key)
}

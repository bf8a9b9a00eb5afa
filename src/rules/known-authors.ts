import type { FrontMatter } from '../document/front-matter/front-matter.ts'
import type { AuthorKeys } from '../generator/generator-profile.ts'
import { defineRule } from '../rule/define-rule.ts'
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
  yieldsTo: { unknown: ['front-matter-schema'] },
  options: {},
  create({ document: { frontMatter }, site, report }) {
    const keys = site?.profile.authors ?? 'none'
    if (frontMatter?.data === undefined || site === undefined || keys === 'none') return {}
    const named = namedAuthors(frontMatter, keys)
    const known = named.length === 0 ? undefined : site.authors()
    const first = new Map<string, NamedAuthor>()
    for (const author of named) {
      const { key, pointer } = author
      const at = frontMatter.rangeAt(pointer)
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, author)
        if (known === undefined || known.keys.has(key) || isPlainName(key, keys)) continue
        const missing = { author: quotedText(key), generator: site.profile.label, file: known.path }
        if (known.isMissing === true) report({ message: 'noFile', data: missing, at, pointer })
        else
          report({
            message: 'unknown',
            data: { author: quotedText(key), file: known.path, hint: didYouMean(key, known.keys) },
            at,
            pointer,
          })
      } else if (keys.refusesRepetition) {
        const related = [{ text: 'Named here first', at: frontMatter.rangeAt(earlier.pointer) }]
        report({ message: 'repeated', data: { author: quotedText(key), generator: site.profile.label }, at, pointer, related })
      }
    }
    return {}
  },
})

interface NamedAuthor {
  readonly key: string
  readonly pointer: string
}

function namedAuthors(frontMatter: FrontMatter, keys: AuthorKeys): NamedAuthor[] {
  return keys.fields.flatMap((field) => {
    const value = frontMatter.value(field)
    const pointer = childPointer('', field)
    if (Array.isArray(value)) return value.flatMap((item, index) => authorIn(item, childPointer(pointer, index), keys))
    // A generator that takes lists only refuses anything else with a message of its own.
    return keys.mayBeText ? authorIn(value, pointer, keys) : []
  })
}

function authorIn(value: unknown, pointer: string, keys: AuthorKeys): NamedAuthor[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ key: value, pointer }]
  // A post may change single facts of an author: `{ key: ana, title: Guest }`.
  if (!keys.mayBeMapping || typeof value !== 'object' || value === null || !Object.hasOwn(value, 'key')) return []
  return authorIn((value as { readonly key: unknown }).key, childPointer(pointer, 'key'), keys)
}

/** Where names may stand beside keys, a word in small letters was surely meant as a key. */
function isPlainName(key: string, { mayBeName }: AuthorKeys): boolean {
  return mayBeName && !/^[\p{Ll}\d][\p{Ll}\d_.-]*$/u.test(key)
}

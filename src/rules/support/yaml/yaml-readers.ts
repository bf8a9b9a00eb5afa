import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import { builtFor, type PostOrigin } from '../site/built-for.ts'
import type { YamlParser } from './yaml-reading.ts'

/** A generator, and the parser that reads its front matter. */
export interface YamlReader {
  /** As it is called in messages: `Jekyll`, `Hugo before 0.152`. */
  readonly name: string
  readonly parser: YamlParser
}

export interface YamlReaders {
  readonly readers: readonly YamlReader[]
  /** Whether they are those of the site at hand, and not all that there are. */
  readonly isKnown: boolean
}

export const YAML_READERS_OPTION = {
  type: 'string',
  default: 'auto',
  enum: ['auto', 'all'],
  description:
    'Whose reading counts: `auto` goes by the generator of the site or else of the schema, and takes all of them where none is known; `all` always takes all',
} as const satisfies OptionDeclaration

/** By the name of the generator. */
const READERS: ReadonlyMap<string, readonly YamlReader[]> = new Map([
  ['jekyll', [{ name: 'Jekyll', parser: 'SafeYAML' }]],
  ['mkdocs', [{ name: 'MkDocs', parser: 'PyYAML' }]],
  ['vitepress', [{ name: 'VitePress', parser: 'js-yaml 3' }]],
  ['vuepress', [{ name: 'VuePress', parser: 'js-yaml 3' }]],
  ['gatsby', [{ name: 'Gatsby', parser: 'js-yaml 3' }]],
  ['contentlayer', [{ name: 'Contentlayer', parser: 'js-yaml 3' }]],
  [
    'hugo',
    [
      { name: 'Hugo', parser: 'goccy' },
      { name: 'Hugo before 0.152', parser: 'yaml.v2' },
    ],
  ],
  ['astro', [{ name: 'Astro', parser: 'js-yaml 4' }]],
  ['starlight', [{ name: 'Starlight', parser: 'js-yaml 4' }]],
  ['eleventy', [{ name: 'Eleventy', parser: 'js-yaml 4' }]],
  [
    'docusaurus',
    [
      { name: 'Docusaurus', parser: 'js-yaml 4' },
      { name: 'older versions of Docusaurus', parser: 'js-yaml 3' },
    ],
  ],
  ['hexo', [{ name: 'Hexo', parser: 'yaml with dates' }]],
  ['nextra', [{ name: 'Nextra', parser: 'yaml' }]],
  ['fumadocs', [{ name: 'Fumadocs', parser: 'yaml' }]],
  ['velite', [{ name: 'Velite', parser: 'yaml' }]],
  ['zola', [{ name: 'Zola', parser: 'serde' }]],
  ['quarto', [{ name: 'Quarto', parser: 'yaml' }]],
  ['obsidian', [{ name: 'Obsidian', parser: 'yaml' }]],
  ['dev', [{ name: 'DEV', parser: 'SafeYAML' }]],
  // Every tool reads these files, each with the parser of its language.
  [
    'agent',
    [
      { name: 'tools in JavaScript', parser: 'yaml' },
      { name: 'tools in Python', parser: 'PyYAML' },
    ],
  ],
  // It reads lines of `key: value`, not YAML.
  ['pelican', []],
])

/** One or two for each parser, the best known first, older versions last. */
const EVERYBODY = ['jekyll', 'mkdocs', 'hugo', 'vitepress', 'astro', 'docusaurus', 'hexo', 'nextra', 'zola']
  .flatMap((name) => [...(READERS.get(name) ?? []).entries()])
  .sort(([age], [other]) => age - other)
  .map(([, reader]) => reader)

export function yamlReaders(option: 'auto' | 'all', origin: PostOrigin): YamlReaders {
  const readers = option === 'auto' ? READERS.get(builtFor(origin).generator) : undefined
  return readers === undefined ? { readers: EVERYBODY, isKnown: false } : { readers, isKnown: true }
}

/** The parsers that take `<<` for a key like any other; the others pour its mapping into the one around it. */
export function takesMergeForKey({ parser }: YamlReader): boolean {
  return parser === 'yaml' || parser === 'yaml with dates' || parser === 'serde'
}

/** `Jekyll`, `Jekyll and MkDocs`, `Jekyll, MkDocs and others`. */
export function readerNames(readers: readonly YamlReader[]): string {
  const current = readers.map(({ name }) => name)
  // Where the newest version does the same, the older ones need no mention.
  const names = current.filter((name) => !current.some((other) => other !== name && name.includes(other)))
  const [first = '', second, third] = names
  if (second === undefined) return first
  if (names.length === 2) return `${first} and ${second}`
  return names.length === 3 ? `${first}, ${second} and ${third}` : `${first}, ${second} and others`
}

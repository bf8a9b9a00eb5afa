import type { YamlReader } from '../../../generator/generator-profile.ts'
import { BEST_KNOWN_YAML_READERS } from '../../../generator/index.ts'
import type { OptionDeclaration } from '../../../rule/rule-options.ts'
import { builtFor, type PostOrigin } from '../site/built-for.ts'

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

export function yamlReaders(option: 'auto' | 'all', origin: PostOrigin): YamlReaders {
  const readers = option === 'auto' ? (builtFor(origin).profile?.yaml ?? 'unknown') : 'unknown'
  return readers === 'unknown' ? { readers: BEST_KNOWN_YAML_READERS, isKnown: false } : { readers, isKnown: true }
}

/** The parsers that take `<<` for a key like any other; the others pour its mapping into the one around it. */
export function takesMergeForKey({ parser }: YamlReader): boolean {
  return parser === 'yaml' || parser === 'yaml with dates' || parser === 'serde'
}

/**
 * `Jekyll`, `Jekyll and MkDocs`, `Jekyll, MkDocs and others`.
 *
 * @param everybody Beside whom they are named: `Hugo from 0.152 on` where `Hugo before 0.152` is another one.
 */
export function readerNames(readers: readonly YamlReader[], everybody: readonly YamlReader[] = readers): string {
  const current = readers.map(({ name }) => name)
  // Where the newest version does the same, the older ones need no mention.
  const names = current
    .filter((name) => !current.some((other) => other !== name && name.includes(other)))
    .map((name) => withVersion(name, current, everybody))
  const [first = '', second, third] = names
  if (second === undefined) return first
  if (names.length === 2) return `${first} and ${second}`
  return names.length === 3 ? `${first}, ${second} and ${third}` : `${first}, ${second} and others`
}

function withVersion(name: string, current: readonly string[], everybody: readonly YamlReader[]): string {
  const older = everybody.map((reader) => reader.name).find((other) => other !== name && other.includes(name) && !current.includes(other))
  if (older === undefined) return name
  const version = older.startsWith(`${name} before `) ? older.slice(`${name} before `.length) : undefined
  return version === undefined ? 'newer ones' : `${name} from ${version} on`
}

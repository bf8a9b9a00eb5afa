import type { GeneratorProfile, TitlePlace } from '../../src/generator/generator-profile.ts'

/** A profile with one row changed. */
export interface FactVariation {
  /** `datesInNames.meaning`, `yaml.0.parser`. */
  readonly fact: string
  /** What it says instead, for people. */
  readonly shown: string
  readonly profile: GeneratorProfile
}

/** The words that a row may say, by its name. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  blankLinesAbove: ['none', 'one', 'any'],
  timestamps: ['unknown', 'dates'],
  numericDates: ['unknown', 'month first'],
  templates: ['unknown', 'none'],
  emptyHeading: ['unknown', 'text', 'heading'],
  chosenBy: ['file', 'front matter'],
  slugs: ['github', 'hugo', 'vue', 'vue 1'],
  idSyntax: ['none', 'braces', 'brackets'],
  meaning: ['date', 'required'],
  fate: ['published', 'left out'],
  word: ['more', 'truncate'],
  kind: ['posts', 'docs'],
  parser: ['goccy', 'js-yaml 3', 'js-yaml 4', 'PyYAML', 'SafeYAML', 'yaml', 'yaml with dates', 'yaml.v2'],
}

/** What a title's place could be taken for. Not printed, left to a layout and unknown are the same to everybody who asks. */
const PLACES: Readonly<Record<TitlePlace, readonly TitlePlace[]>> = {
  printed: ['unknown', 'replaced'],
  'printed instead': ['unknown', 'printed'],
  replaced: ['unknown', 'printed'],
  'replaced anywhere': ['unknown', 'printed'],
  'not printed': ['printed'],
  layout: ['printed'],
  unknown: ['printed'],
}

/** The members that a list or a set may have, by the name of its row. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  jsonFences: [';;;', '{'],
  fields: ['author', 'authors'],
  unknowable: ['shortcut references', 'embeds'],
}

/** What a row could say that is a word now, because nothing is known or there is nothing to know. */
const KNOWN: Readonly<Record<string, unknown>> = {
  yaml: [{ name: 'Somebody', parser: 'js-yaml 3' }],
  anchors: { slugs: 'github', idSyntax: 'none' },
  excerpt: { word: 'more', spelling: '<!-- more -->', pattern: /^<!--more-->$/, kind: undefined, isWanted: true },
  datesInNames: { meaning: 'date', hasShortYears: false, isOverFolders: false, rollsOver: false },
  authors: { fields: ['author', 'authors'], mayBeText: true, mayBeMapping: false, mayBeName: false, refusesRepetition: true },
  futurePosts: { fate: 'published', by: undefined, unless: undefined },
}

/** The word for nothing in such a row. */
const NOTHING: Readonly<Record<string, string>> = {
  yaml: 'unknown',
  anchors: 'unknown',
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
}

/** Every row of a profile, changed in the ways in which somebody might get it wrong or forget it. */
export function variationsOf(profile: GeneratorProfile): readonly FactVariation[] {
  // Which schemas there are is compared with the folder of them elsewhere.
  const { name: _, schemas: __, ...facts } = profile
  return Object.entries(facts).flatMap(([fact, value]) =>
    [...vary(fact, value)].map((change) => ({
      fact: change.fact,
      shown: change.shown ?? JSON.stringify(change.value) ?? 'undefined',
      profile: changed(profile, change.fact.split('.'), change.value) as GeneratorProfile,
    })),
  )
}

interface Change {
  readonly fact: string
  readonly value: unknown
  readonly shown?: string
}

function* vary(fact: string, value: unknown): Generator<Change> {
  const row = fact.split('.').at(-1) ?? ''
  const nothing = NOTHING[fact]
  if (nothing !== undefined) yield { fact, value: value === nothing ? KNOWN[fact] : nothing }
  if (value === nothing) return
  if (fact.startsWith('title.')) for (const place of PLACES[value as TitlePlace]) yield { fact, value: place }
  else if (MEMBERS[row] !== undefined) yield* varyMembers(fact, value as readonly string[] | ReadonlySet<string>, MEMBERS[row])
  else if (WORDS[row] !== undefined) for (const word of WORDS[row].filter((other) => other !== value)) yield { fact, value: word }
  else if (typeof value === 'boolean') yield { fact, value: !value }
  else if (value instanceof RegExp) yield { fact, value: /^never$/, shown: 'no text' }
  else if (typeof value === 'string') yield { fact, value: `${value} of another name` }
  else if (value === undefined) yield { fact, value: 'something' }
  else if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value))
      for (const index of value.keys()) yield { fact, value: value.toSpliced(index, 1), shown: `without ${JSON.stringify(value[index])}` }
    for (const [key, child] of Object.entries(value)) yield* vary(`${fact}.${key}`, child)
  }
}

function* varyMembers(fact: string, value: readonly string[] | ReadonlySet<string>, all: readonly string[]): Generator<Change> {
  const members = [...value]
  for (const member of new Set([...members, ...all])) {
    const isThere = members.includes(member)
    const list = isThere ? members.filter((other) => other !== member) : [...members, member]
    yield { fact, value: Array.isArray(value) ? list : new Set(list), shown: `${isThere ? 'without' : 'with'} ${member}` }
  }
}

/** A copy with another value at a path. */
function changed(holder: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const copy: unknown = Array.isArray(holder) ? [...holder] : { ...(holder as object) }
  Reflect.set(copy as object, key, rest.length === 0 ? value : changed(Reflect.get(copy as object, key), rest, value))
  return copy
}

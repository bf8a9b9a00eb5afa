import type { GeneratorProfile } from '../../src/generator/generator-profile.ts'

/** A profile with one row changed. */
export interface FactVariation {
  /** `datesInNames.meaning`, `yaml.0.parser`. */
  readonly fact: string
  readonly value: unknown
  readonly shown: string
}

/** What a word may say instead, by the row that it stands in. What is named first is what a profile that forgot the row would say. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  timestamps: ['unknown', 'dates'],
  numericDates: ['unknown', 'month first'],
  templates: ['unknown', 'none'],
  emptyHeading: ['unknown', 'text', 'heading'],
  chosenBy: ['file', 'front matter'],
  slugs: ['github', 'hugo', 'vue', 'vue 1'],
  idSyntax: ['none', 'braces', 'brackets'],
  meaning: ['nothing', 'date', 'required'],
  fate: ['published', 'left out'],
  word: ['more', 'truncate'],
  kind: ['posts', 'docs'],
  parser: ['js-yaml 3', 'yaml'],
}
/** The places of a title, and one that a rule has to tell from each. */
const PLACES: Readonly<Record<string, string>> = {
  printed: 'unknown',
  'printed instead': 'printed',
  replaced: 'printed',
  'replaced anywhere': 'printed',
  'not printed': 'printed',
  layout: 'printed',
  unknown: 'printed',
}
/** What a row says that is said to be unknown, or none, and is not. */
const KNOWN: Readonly<Record<string, unknown>> = {
  yaml: [{ name: 'Somebody', parser: 'js-yaml 3' }],
  anchors: { slugs: 'github', idSyntax: 'none' },
  excerpt: { word: 'more', spelling: '<!-- more -->', pattern: /^<!--more-->$/, isWanted: true },
  authors: { fields: ['author', 'authors'], mayBeText: true, mayBeMapping: false, mayBeName: false, refusesRepetition: true },
  futurePosts: { fate: 'published', by: undefined, unless: undefined },
}

/** Every row of a profile, changed in the ways in which somebody might get it wrong. */
export function variationsOf(profile: GeneratorProfile): readonly FactVariation[] {
  // Which schemas there are is compared with the folder of them elsewhere.
  const { name: _, schemas: __, ...facts } = profile
  return Object.entries(facts).flatMap(([fact, value]) => [...vary(fact, value)])
}

function* vary(fact: string, value: unknown): Generator<FactVariation> {
  const row = fact.split('.').at(-1) ?? ''
  const change = (to: unknown, shown = JSON.stringify(to)): FactVariation => ({ fact, value: to, shown })
  if (fact.startsWith('title.') && typeof value === 'string') yield change(PLACES[value])
  else if (typeof value === 'boolean') yield change(!value)
  else if (value instanceof RegExp) yield change(/^never$/, 'no text')
  else if (value instanceof Set)
    yield change(new Set(value.size === 0 ? ['shortcut references'] : []), value.size === 0 ? 'one more' : 'none')
  else if (Object.hasOwn(KNOWN, fact) && typeof value === 'string') yield change(KNOWN[fact])
  else if (typeof value === 'string') {
    const words = WORDS[row]
    if (words === undefined) yield change(`${value} of another name`)
    else for (const word of words.filter((other) => other !== value)) yield change(word)
  } else if (value === undefined) yield change('something')
  else if (Array.isArray(value)) {
    for (const index of value.keys()) yield change(value.toSpliced(index, 1), `without ${JSON.stringify(value[index])}`)
    for (const [index, item] of value.entries()) if (typeof item === 'object') yield* vary(`${fact}.${index}`, item)
  } else if (typeof value === 'object' && value !== null) {
    if (Object.hasOwn(KNOWN, fact)) yield change(fact === 'excerpt' || fact === 'authors' ? 'none' : 'unknown')
    for (const [key, child] of Object.entries(value)) yield* vary(`${fact}.${key}`, child)
  }
}

/** Changes a row for a while. @returns What puts it back. */
export function setFact(profile: GeneratorProfile, fact: string, value: unknown): () => void {
  const keys = fact.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<unknown>((at, key) => Reflect.get(at as object, key), profile) as object
  const before: unknown = Reflect.get(holder, last)
  Reflect.set(holder, last, value)
  return () => {
    Reflect.set(holder, last, before)
  }
}

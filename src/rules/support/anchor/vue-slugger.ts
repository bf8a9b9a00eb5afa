import { numberedSlugger } from './numbered-slugger.ts'

const COMBINING_MARKS = /[\u0300-\u036f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const CONTROL_CHARACTERS = /[\u0000-\u001f]/g
const DASHES = /[–—]/g
const SEPARATORS = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g

/** As VitePress and VuePress make ids: accents go, punctuation becomes a hyphen, and none begins with a digit. */
export function vueSlugger(): (text: string) => string {
  return numberedSlugger(vueSlug)
}

/** As VuePress 1 makes them: dashes are punctuation too, and a second heading of the same text gets a 2. */
export function oldVueSlugger(): (text: string) => string {
  return numberedSlugger((text) => vueSlug(text.replaceAll(DASHES, '-')), 2)
}

export function vueSlug(text: string): string {
  const hyphenated = text.normalize('NFKD').replaceAll(COMBINING_MARKS, '').replaceAll(CONTROL_CHARACTERS, '').replaceAll(SEPARATORS, '-')
  // Separators were joined, so there is one hyphen at each end at most.
  return hyphenated.replace(/^-/, '').replace(/-$/, '').replace(/^(\d)/, '_$1').toLowerCase()
}

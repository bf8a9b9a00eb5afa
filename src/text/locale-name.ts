const TAG = /^([a-z]{2,3})(?:[-_][a-z]{2,8}|[-_]\d{3}){0,3}$/i

/** Whether a name is the tag of a language that people write in: `fr`, `pt-br`, `zh_Hans`, and not `api`. */
export function isLocaleName(name: string): boolean {
  const [, language] = TAG.exec(name) ?? []
  if (language === undefined) return false
  languages ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  return languages.of(language.toLowerCase()) !== undefined
}

/** Made when it is first needed: it takes milliseconds. */
let languages: Intl.DisplayNames | undefined

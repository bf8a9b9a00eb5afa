/** What English calls the language of a locale: `English` for `en-GB`; `undefined` for what is none. */
export function languageName(locale: string | undefined): string | undefined {
  const [code = ''] = (locale ?? '').split(/[-_]/)
  if (!/^[a-z]{2,3}$/i.test(code)) return undefined
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)
}

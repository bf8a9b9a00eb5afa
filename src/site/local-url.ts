/** A URL that may lead to a file of the site, in its parts. */
export interface LocalUrl {
  /** As it is written: without query and fragment. */
  readonly written: string
  /** The same with percent-encoding decoded; empty where the URL is a fragment alone. */
  readonly path: string
  /** Query and fragment as written, with their `?` and `#`. */
  readonly rest: string
  /** Decoded, where it can be. */
  readonly fragment: string | undefined
}

const LONGEST_URL = 4000

/** `undefined` for a URL of another site, and for one that only a build can tell. */
export function localUrl(url: string): LocalUrl | undefined {
  const isForeign = /^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//') || url.includes('\\') || url.length > LONGEST_URL
  if (isForeign || isTemplate(url)) return undefined
  const written = /^[^?#]*/.exec(url)?.[0] ?? ''
  const path = decode(written)
  if (path === undefined || isTemplate(path) || path.includes('\0')) return undefined
  const hash = url.indexOf('#')
  const fragment = hash === -1 ? undefined : url.slice(hash + 1)
  const rest = url.slice(written.length)
  if (written === '' && !rest.startsWith('#')) return undefined
  return { written, path, rest, fragment: fragment === undefined ? undefined : (decode(fragment) ?? fragment) }
}

/** Liquid, Go, Nunjucks, Vue and Jinja write values in one of these ways, JavaScript in another. */
function isTemplate(text: string): boolean {
  return ['{{', '{%', '{#', '${', '<%', '[['].some((start) => text.includes(start))
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/**
 * The URL that leads to `found` as `url` would have led to `wanted`, written as like it as can be: its dots, its encoding, its query
 * and fragment stay.
 *
 * @param wanted A normal path that the URL might stand for: the URL's own path with folders before it and perhaps an extension behind.
 * @returns `undefined` where what differs does not stand in the URL.
 */
export function respell(url: LocalUrl, wanted: string, found: string): string | undefined {
  const parts = url.written.split('/')
  const names = url.path.split('/')
  const from = wanted.split('/')
  const to = found.split('/')
  if (from.length !== to.length || parts.length !== names.length) return undefined
  // `..`, `@site` and the empty name before a leading slash stand for folders that are not spelt in the URL.
  const isSpelt = (index: number, at: number): boolean => index >= 0 && names[index] === from[at]
  const last = from.length - 1
  const lastName = names.at(-1) ?? ''
  const extension = from[last]?.startsWith(lastName) ? from[last].slice(lastName.length) : undefined
  const newLast = to[last]
  if (extension === undefined || newLast === undefined || !newLast.endsWith(extension)) return undefined
  const rewritten = [...parts]
  let isAbove = false
  for (let at = last; at >= 0; at -= 1) {
    const index = names.length - 1 - (last - at)
    isAbove ||= at !== last && !isSpelt(index, at)
    const name = at === last ? newLast.slice(0, newLast.length - extension.length) : (to[at] ?? '')
    if (isAbove && from[at] !== to[at]) return undefined
    if (!isAbove && name !== names[index]) rewritten[index] = encode(name, url.written)
  }
  return rewritten.join('/') + url.rest
}

/** As little as must be: spaces stay spaces where the URL has some already, as it may between `<` and `>`. */
function encode(name: string, written: string): string {
  const unsafe = written.includes(' ') ? /[%?#<>()[\]\\]/g : /[%?#<>()[\]\\\s]/g
  return written.includes('%') ? encodeURIComponent(name) : name.replaceAll(unsafe, encodeCharacter)
}

function encodeCharacter(character: string): string {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}

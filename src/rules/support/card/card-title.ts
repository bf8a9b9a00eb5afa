/** Where a social card's URL carries a title, and how it is written there. Indexes count in the URL string. */
export interface CardTitle {
  readonly start: number
  readonly end: number
  readonly encoding: CardEncoding
  /** What carries it, for messages: `title=`, `the path`. */
  readonly carrier: string
  /** False where the URL is signed or hashed, so that another text would not be served. */
  readonly isEditable: boolean
  /** Whether this is surely the title: another text layer of the same card may be a subtitle or a name. */
  readonly isSure: boolean
}

/**
 * `query`: form encoding, `+` is a space. `path`: plain percent-encoding. `layer`: percent-encoded twice where a comma or slash
 * stands in it (Cloudinary). `nuxt`: `+` is a space and `__` an underscore, in a path.
 */
export type CardEncoding = 'query' | 'path' | 'layer' | 'nuxt'

export interface CardShapes {
  /** Query parameters that carry a title, the surest first. */
  readonly parameters: readonly string[]
  /** URLs of the site's own services with `{title}` where the title stands. */
  readonly patterns: readonly string[]
}

/** Services whose text is a size, a label or a badge, never the title of a post. */
const NOT_CARDS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|placehold\.co|placeholder\.com|dummyimage\.com|placekitten\.com|fakeimg\.pl|quickchart\.io|githubassets\.com)(?:[:/?#]|$)/i

/** Pages with a form that a link fills in: an issue to be opened, a post to be shared. */
const FORM = /\/(?:issues|discussions|releases|posts|articles)\/new(?:[/?#]|$)|\/(?:intent|share|sharer|submit|compose)(?:[/.?#]|$)/i

/** A value that a template fills in before the URL is served. */
const TEMPLATE = /\{\{|\{%|\$\{|<%|%s\b|\{title\}|%24[A-Z_]+%24|\$[A-Z_]+\$/

/** The title inside a card's URL, or `undefined` where the URL carries none. */
export function findCardTitle(url: string, shapes: CardShapes): CardTitle | undefined {
  if (NOT_CARDS.test(url) || FORM.test(url) || /^(?:data|mailto):/i.test(url)) return undefined
  const found = fromPatterns(url, shapes.patterns) ?? fromQuery(url, shapes.parameters) ?? fromKnownPath(url)
  if (found === undefined) return undefined
  const raw = url.slice(found.start, found.end)
  return TEMPLATE.test(raw) || /^:\w+$/.test(raw) ? undefined : found
}

function fromPatterns(url: string, patterns: readonly string[]): CardTitle | undefined {
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('{title}')
    if (!pattern.includes('{title}') || !url.startsWith(before)) continue
    const start = before.length
    const end = after === '' ? url.length : url.indexOf(after, start)
    if (end === -1) continue
    const isQuery = before.includes('?')
    return { start, end, encoding: isQuery ? 'query' : 'path', carrier: 'the URL', isEditable: true, isSure: true }
  }
  return undefined
}

function fromQuery(url: string, parameters: readonly string[]): CardTitle | undefined {
  const queryStart = url.indexOf('?')
  if (queryStart === -1) return undefined
  const fragment = url.indexOf('#', queryStart)
  const queryEnd = fragment === -1 ? url.length : fragment
  const pairs = queryPairs(url, queryStart + 1, queryEnd)
  for (const parameter of parameters) {
    const pair = pairs.find(({ name }) => name === parameter || name === `${parameter}[text]` || name === `${parameter}%5Btext%5D`)
    if (pair !== undefined) {
      const { start, end } = pair
      return { start, end, encoding: 'query', carrier: `\`${parameter}=\``, isEditable: true, isSure: true }
    }
  }
  return undefined
}

/** Whether the service renders Markdown in the title, as a parameter `md=1` asks it to. */
export function rendersMarkdown(url: string): boolean {
  return /[?&](?:amp;)?(?:md|markdown)=(?:1|true|yes)(?:[&#]|$)/i.test(url)
}

export interface QueryPair {
  readonly name: string
  /** Of the value. */
  readonly start: number
  readonly end: number
}

export function queryPairs(url: string, start: number, end: number): QueryPair[] {
  const pairs: QueryPair[] = []
  let position = start
  while (position < end) {
    const next = url.indexOf('&', position)
    const pairEnd = next === -1 || next > end ? end : next
    // `&amp;` that no HTML parser has decoded still separates parameters in the eyes of the author.
    const nameStart = url.startsWith('amp;', position) ? position + 4 : position
    const equals = url.indexOf('=', nameStart)
    const valueStart = equals === -1 || equals >= pairEnd ? pairEnd : equals + 1
    pairs.push({ name: url.slice(nameStart, equals === -1 || equals >= pairEnd ? pairEnd : equals), start: valueStart, end: pairEnd })
    position = pairEnd + 1
  }
  return pairs
}

const PATH_SHAPES: readonly ((url: string) => CardTitle | undefined)[] = [vercelOgImage, cloudinary, nuxtOgImage, bannerbear, ogcdn]

function fromKnownPath(url: string): CardTitle | undefined {
  for (const shape of PATH_SHAPES) {
    const found = shape(url)
    if (found !== undefined) return found
  }
  return undefined
}

/** `https://og-image.vercel.app/**Title**.png?theme=light`: the whole path but its file type. */
function vercelOgImage(url: string): CardTitle | undefined {
  const host = /^https?:\/\/(?:[\w-]*og-image[\w-]*)\.vercel\.app\//.exec(url)
  if (host === null) return undefined
  const query = url.indexOf('?', host[0].length)
  const pathEnd = query === -1 ? url.length : query
  const dot = url.lastIndexOf('.', pathEnd)
  const end = dot > host[0].length ? dot : pathEnd
  return { start: host[0].length, end, encoding: 'path', carrier: 'the path', isEditable: true, isSure: true }
}

/** `…/l_text:Arial_60_bold:Title,co_white/…`: up to the next raw comma or slash. */
function cloudinary(url: string): CardTitle | undefined {
  if (!/^https?:\/\/(?:res\.cloudinary\.com|[\w.-]+)\//.test(url) || !url.includes('l_text:')) return undefined
  const layers = [...url.matchAll(/l_text:[^:/]{1,200}:/g)]
  const spans = layers.map(({ index, 0: lead }) => {
    const start = index + lead.length
    const tail = /[,/]/.exec(url.slice(start))
    return { start, end: tail === null ? url.length : start + tail.index }
  })
  const longest = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  return longest && { ...longest, encoding: 'layer', carrier: 'the text layer', isEditable: true, isSure: false }
}

/** `/_og/s/w_1200,title_Hello+World.png` (Nuxt OG Image 6). */
function nuxtOgImage(url: string): CardTitle | undefined {
  const match = /\/_og\/[sd]\/(?:[^/?#]*,)?title_(?!~)/.exec(url)
  if (match === null) return undefined
  const start = match.index + match[0].length
  const rest = url.slice(start)
  const stop = /,[a-z]+_|\.(?:png|jpe?g|webp)(?:[?#]|$)/i.exec(rest)
  const isSigned = /,s_[\w-]+/.test(url)
  const end = stop === null ? url.length : start + stop.index
  return { start, end, encoding: 'nuxt', carrier: 'the path', isEditable: !isSigned, isSure: true }
}

/** `https://ondemand.bannerbear.com/simpleurl/<id>/title/text/Hello/`. */
function bannerbear(url: string): CardTitle | undefined {
  const match = /^https?:\/\/ondemand\.bannerbear\.com\/simpleurl\/[^?#]*?\/title\/text\//.exec(url)
  return match === null ? undefined : segment(url, match[0].length)
}

/** `https://ogcdn.net/<uuid>/v1/<domain>/<Title>/…/og.png`. */
function ogcdn(url: string): CardTitle | undefined {
  const match = /^https?:\/\/ogcdn\.net\/[^/?#]+\/v\d+\/[^/?#]+\//.exec(url)
  return match === null ? undefined : segment(url, match[0].length)
}

function segment(url: string, start: number): CardTitle {
  const stop = /[/?#]/.exec(url.slice(start))
  const end = stop === null ? url.length : start + stop.index
  return { start, end, encoding: 'path', carrier: 'the path', isEditable: true, isSure: true }
}

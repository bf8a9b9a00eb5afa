import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixHistory } from './fix-history.ts'

/** How the place around a URL writes it. `%URL%` is where it stands. */
const PLACES: Readonly<Record<string, { path?: string; frontMatter?: string; body?: string; write?: (url: string) => string }>> = {
  'plain YAML': { frontMatter: 'image: %URL%   # the card' },
  'single-quoted YAML': { frontMatter: "image: '%URL%'" },
  'double-quoted YAML': { frontMatter: 'image: "%URL%"' },
  'double-quoted YAML with escapes': {
    frontMatter: 'image: "%URL%"',
    write: (url) => url.replaceAll('&', '\\u0026').replaceAll('/', '\\/'),
  },
  'folded YAML': { frontMatter: 'image: >-\n  %URL%' },
  'literal YAML': { frontMatter: 'image: |\n  %URL%' },
  'YAML in braces': { frontMatter: "cover: { src: '%URL%', alt: The card }" },
  'a YAML list': { frontMatter: 'images:\n  - %URL%' },
  'a Markdown image': { body: '![A card](%URL% "The card")' },
  'a Markdown image with angle brackets': { body: '![A card](<%URL%>)' },
  'a Markdown image with entities': { body: '![A card](%URL%)', write: (url) => url.replaceAll('&', '&amp;') },
  'a Markdown definition': { body: '![A card][card]\n\n[card]: %URL%' },
  'an HTML image': { body: '<img src="%URL%" alt="A card">' },
  'an HTML image with entities': { body: "<img alt='A card' src='%URL%'>", write: (url) => url.replaceAll('&', '&amp;') },
  'an HTML image without quotes': { body: '<p>\n<img alt=x src=%URL% width=100>\n</p>' },
  'a JSX image': { path: 'post.mdx', body: '<Image src="%URL%" alt="A card" />' },
  'a JSX image in single quotes': { path: 'post.mdx', body: "Text <img src='%URL%' alt='A card' /> and more" },
}

interface Style {
  readonly space: '%20' | '+'
  readonly colon: '%3A' | ':'
  readonly isLowerCase: boolean
}

const STYLES: readonly Style[] = (['%20', '+'] as const).flatMap((space) =>
  (['%3A', ':'] as const).flatMap((colon) => [false, true].map((isLowerCase) => ({ space, colon, isLowerCase }))),
)

/** Another title in this style; it has a space, a colon and a letter beyond ASCII, so that the style shows. */
function wrongTitle({ space, colon, isLowerCase }: Style): string {
  const e = isLowerCase ? '%c3%a9' : '%C3%A9'
  return `Old${space}n${e}ws${isLowerCase ? colon.toLowerCase() : colon}${space}bye`
}

async function fixed(place: keyof typeof PLACES, url: string, title: string): Promise<{ before: string; after: string }> {
  const { path = 'post.md', frontMatter = '', body = 'Text.', write = (text: string) => text } = PLACES[place] ?? {}
  const contents = `---\ntitle: ${JSON.stringify(title)}\n${frontMatter}\n---\n\n${body}\n`.replace('%URL%', () => write(url))
  const { after } = await fixHistory({ path, contents, safety: 'safe', hasSchema: false })
  return { before: contents, after }
}

describe('the fix of og-image-title writes that one parameter and nothing else', () => {
  for (const place of Object.keys(PLACES)) {
    it.each(STYLES)(`in ${place}, with %j`, async (style) => {
      const wrong = wrongTitle(style)
      const url = (title: string): string => `https://cards.example.com/api/og?theme=a+b%20c&title=${title}&author=Ann:%3A`
      const right = (style.isLowerCase ? 'caf%c3%a9' : 'caf%C3%A9') + (style.isLowerCase ? style.colon.toLowerCase() : style.colon)
      const { before, after } = await fixed(place, url(wrong), 'My café: 100% C & R, say "it" isn\'t #1 + ä/b?')
      expect(after).not.toBe(before)
      const written = after.slice(after.indexOf('title=My') + 'title='.length).split(/&|\\u0026/)[0] ?? ''
      // Everything around it stands as it stood.
      expect(after.replace(written, () => '')).toBe(before.replace(wrong, () => ''))
      expect(written.startsWith(`My${style.space}${right}${style.space}100%25${style.space}C${style.space}%26`)).toBe(true)
      expect(new URLSearchParams(`title=${written}`).get('title')).toBe('My café: 100% C & R, say "it" isn\'t #1 + ä/b?')
    })
  }
  it('for every title, in every place: a server that decodes it gets the title', { timeout: 60_000 }, async () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'aZ09 é漢😀&#+%"\'<>[]{}()\\|^`~:;,.?!/=@$*-_', ' '), minLength: 3, maxLength: 30 })
      .filter((text) => text.trim() !== '' && text.trim() === text && !/\s{2}|\{\{|\{%|<%|\$\{|<\/?[a-z]/i.test(text))
    await fc.assert(
      fc.asyncProperty(title, fc.constantFrom(...Object.keys(PLACES)), fc.constantFrom(...STYLES), async (text, place, style) => {
        const url = `https://cards.example.com/api/og?title=${wrongTitle(style)}&end=1`
        const { before, after } = await fixed(place, url, text)
        const head = before.indexOf('title=') + 'title='.length
        const tail = before.slice(before.indexOf(wrongTitle(style)) + wrongTitle(style).length)
        expect(after.startsWith(before.slice(0, head)) && after.endsWith(tail)).toBe(true)
        const written = after.slice(head, after.length - tail.length)
        expect(new URLSearchParams(`title=${written}`).get('title')).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// @ts-expect-error It brings no types along.
import UntypedEleventy from 'eleventy'
import fc from 'fast-check'
import { Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'
import type { Nodes } from 'mdast'
import nunjucks from 'nunjucks'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { nodeRange } from '../../src/document/node-range.ts'
import { plainText } from '../../src/document/plain-text.ts'
import { maskTemplates } from '../../src/document/template/template-mask.ts'
import type { TemplateLanguage } from '../../src/generator/generator-profile.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** What a tag of a site's own leaves: HTML, and nothing of what stands in it. */
const LEFT = '<!-- left -->'

const liquid = new Liquid()
for (const name of ['highlight', 'note'])
  liquid.registerTag(
    name,
    class extends Tag {
      constructor(token: TagToken, rest: TopLevelToken[], engine: Liquid) {
        super(token, rest, engine)
        const stream = engine.parser.parseStream(rest)
        stream
          .on(`tag:end${name}`, () => stream.stop())
          .on('end', () => {
            throw new Error(`${name} is not closed`)
          })
        stream.start()
      }
      override render(): string {
        return LEFT
      }
    },
  )

const jinja = new nunjucks.Environment(null, { autoescape: false })
class NoteExtension {
  readonly tags = ['note']
  parse(
    reader: {
      nextToken: () => { value: string }
      advanceAfterBlockEnd: (name?: string) => void
      parseUntilBlocks: (end: string) => unknown
    },
    nodes: { CallExtension: new (...parts: unknown[]) => unknown },
  ): unknown {
    const tag = reader.nextToken()
    reader.advanceAfterBlockEnd(tag.value)
    const body = reader.parseUntilBlocks('endnote')
    reader.advanceAfterBlockEnd()
    return new nodes.CallExtension(this, 'run', null, [body])
  }
  run(): string {
    return LEFT
  }
}
jinja.addExtension('note', new NoteExtension() as unknown as nunjucks.Extension)

const RENDERERS: Readonly<Record<'liquid' | 'nunjucks', (text: string) => string>> = {
  liquid: (text) => String(liquid.parseAndRenderSync(text)),
  nunjucks: (text) => jinja.renderString(text, {}),
}

/** The headings of a text, `2 Words` each, without the tags and brackets that may stand in them. */
function headings(text: string, isLeftOut: (range: { start: number; end: number }) => boolean = () => false): string[] {
  const found: string[] = []
  const stack: Nodes[] = [parser.parse(text, 'markdown')]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const range = nodeRange(node)
    if (node.type === 'heading' && range !== undefined && !isLeftOut(range)) {
      const words = plainText(node)
        .replaceAll(/\{%.*?%\}/gs, ' ')
        .replaceAll(/[[\]]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
      found.push(`${node.depth} ${words}`)
    }
    if ('children' in node) stack.push(...node.children.toReversed())
  }
  return found
}

function maskedHeadings(text: string, language: TemplateLanguage): string[] {
  const { text: masked, mask } = maskTemplates(text, 0, language)
  return headings(masked, (range) => mask.isApart(range))
}

const LINES = [
  '# One',
  '## Two',
  'text',
  '',
  '',
  '---',
  '===',
  '- item',
  '> quote',
  '| a | b |',
  '|---|---|',
  '[a]: /b',
  '1. one',
  '####',
  '[a]',
]
const PLAIN: readonly (readonly [string, string])[] = [
  ['{% if true %}', '{% endif %}'],
  ['{%- if true -%}', '{%- endif -%}'],
  ['{% raw %}', '{% endraw %}'],
]
const COVERED = { liquid: ['highlight', 'comment', 'capture', 'note'], nunjucks: ['set', 'macro', 'note'] } as const
const OPENINGS: Readonly<Record<string, string>> = { highlight: 'highlight ruby', capture: 'capture x', set: 'set x', macro: 'macro x()' }

/** Bodies of lines and blocks, blocks within blocks. */
function bodies(language: 'liquid' | 'nunjucks'): fc.Arbitrary<string> {
  const line = fc.constantFrom(...LINES)
  const { body } = fc.letrec<{ body: string }>((tie) => ({
    body: fc
      .array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          line,
          line,
          fc
            .tuple(fc.constantFrom(...PLAIN.slice(0, 1), ...PLAIN.slice(2)), tie('body'))
            .map(([[opening, closing], inner]) => wrapped(opening, inner, closing)),
          fc
            .tuple(fc.constantFrom(...COVERED[language]), tie('body'))
            .map(([name, inner]) => wrapped(`{% ${OPENINGS[name] ?? name} %}`, inner, `{% end${name} %}`)),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join('\n')),
  }))
  return body
}

/**
 * In `raw` and in comments no tag is one, so there are none in them. What stands in a block of a site's own is read, so that images in it
 * are seen: a list, a quotation or a table would go on behind the block, and is left out here.
 */
function wrapped(opening: string, inner: string, closing: string): string {
  if (/raw|comment/.test(opening)) return `${opening}\n${inner.replaceAll(/\{%.*?%\}/g, 'tag')}\n${closing}`
  return `${opening}\n${opening.includes('note') ? inner.replaceAll(/^(?:- |1\. |> |\|| {4}).*/gm, 'text') : inner}\n${closing}`
}

for (const language of ['liquid', 'nunjucks'] as const) {
  describe(`what ${language} leaves of a body`, () => {
    it('has the headings that its mask leaves', () => {
      fc.assert(
        fc.property(bodies(language), (body) => {
          expect(maskedHeadings(body, language)).toEqual(headings(RENDERERS[language](body)))
        }),
        { numRuns: 2000 },
      )
    })
    it('has not those of a body that is not masked', () => {
      const name = COVERED[language][0]
      const body = `# One\n\n${wrapped(`{% ${OPENINGS[name] ?? name} %}`, '# Two', `{% end${name} %}`)}\n\ntext\n{% if true %}\n---\n{% endif %}`
      expect(headings(RENDERERS[language](body))).toEqual(['1 One'])
      expect(maskedHeadings(body, language)).toEqual(['1 One'])
      expect(headings(body)).toEqual(['1 One', '1 Two', '2 text'])
    })
  })
}

/** What of Eleventy is used here. */
interface EleventyConfig {
  addPairedShortcode: (name: string, render: () => string) => void
  addTemplate: (path: string, text: string, data: Readonly<Record<string, string>>) => void
}
type EleventyClass = new (
  input: string,
  output: string,
  options: { readonly quietMode: boolean; readonly configPath: false; readonly config: (config: EleventyConfig) => void },
) => { disableLogger: () => void; toJSON: () => Promise<readonly { readonly url: string; readonly content: string }[]> }
const Eleventy = UntypedEleventy as EleventyClass

/** The pages that Eleventy makes of bodies, in their order, with its own Markdown in an empty folder that nothing is written to. */
async function pagesOf(bodies: readonly string[], engine: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
  const eleventy = new Eleventy(folder, join(folder, '_site'), {
    quietMode: true,
    configPath: false,
    config: (config) => {
      for (const name of ['note', 'highlight']) config.addPairedShortcode(name, () => LEFT)
      for (const [index, body] of bodies.entries())
        config.addTemplate(`made-up-${index}.md`, `---\ntitle: A\n---\n\n${body}`, {
          permalink: `/${index}/`,
          templateEngineOverride: `${engine},md`,
        })
    },
  })
  eleventy.disableLogger()
  try {
    const pages = new Map((await eleventy.toJSON()).map(({ url, content }) => [url, content]))
    return bodies.map((_, index) => pages.get(`/${index}/`) ?? '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function headingsOfPage(html: string): string[] {
  return [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/gs)].map(
    ([, level, content = '']) =>
      `${level} ${content
        .replaceAll(/<[^>]*>|[[\]]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()}`,
  )
}

describe('a page that Eleventy builds', () => {
  for (const [language, engine] of [
    ['liquid', 'liquid'],
    ['nunjucks', 'njk'],
  ] as const) {
    it(`with ${language} has the headings that the mask leaves`, async () => {
      const texts = [...new Set(fc.sample(bodies(language), 200).filter((body) => body.trim() !== ''))]
      const pages = await pagesOf(texts, engine)
      for (const [index, body] of texts.entries()) {
        expect(headingsOfPage(pages[index] ?? ''), JSON.stringify(body)).toEqual(maskedHeadings(body, language))
      }
    })
  }
})

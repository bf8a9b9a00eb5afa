import type { FrontMatterForm, TemplateLanguage } from '../generator/generator-profile.ts'
import { SourceText } from '../text/source-text.ts'
import type { BodyFlavor, BodyParser } from './body/body-parser.ts'
import { prepareMdxCheck } from './body/check-mdx.ts'
import { MDX_OF_TODAY, type MdxDialect } from './body/mdx-dialect.ts'
import { mdxCodeRanges, parseBody } from './body/parse-body.ts'
import type { Document } from './document.ts'
import type { FrontMatter } from './front-matter/front-matter.ts'
import { parseFrontMatter } from './front-matter/parse-front-matter.ts'
import { maskTemplates } from './template/template-mask.ts'

/** How the generator of a site reads a post. What is left out is not known. */
export interface SiteReading {
  /** How it compiles the body; the post itself may have a say in it. By its extension, where that is not known. */
  readonly flavorOf?: ((frontMatter: FrontMatter | undefined) => BodyFlavor) | undefined
  /** What its compiler takes for MDX; that of today, where that is not known. */
  readonly mdx?: MdxDialect | undefined
  /** What may stand in the body beside Markdown; MDX has nothing of that kind. */
  readonly templatesOf?: ((frontMatter: FrontMatter | undefined) => TemplateLanguage) | undefined
  /** Which blocks it takes for front matter. */
  readonly frontMatter?: FrontMatterForm | undefined
}

/** Parses a post. Wrong content never throws: it is in `frontMatter.problems` and `bodyProblem`. */
export async function parseDocument(path: string, contents: string, parser: BodyParser, reading: SiteReading = {}): Promise<Document> {
  const source = new SourceText(contents)
  const frontMatter = await parseFrontMatter(source.text, reading.frontMatter)
  const bodyStart = frontMatter === undefined ? 0 : endOfLine(source.text, frontMatter.range.end)
  const wanted = reading.flavorOf?.(frontMatter) ?? flavorByExtension(path)
  const language = wanted === 'mdx' ? 'none' : (reading.templatesOf?.(frontMatter) ?? 'unknown')
  const masked = maskTemplates(source.text, bodyStart, language)
  const text = frontMatter === undefined ? masked.text : blankUntil(bodyStart, masked.text)
  const dialect = reading.mdx ?? MDX_OF_TODAY
  const body = parseBody(text, wanted, parser, dialect)
  const tree = body.flavor === 'mdx' ? body.tree : undefined
  const code = () => mdxCodeRanges(text, parser)
  return {
    path,
    source,
    frontMatter,
    flavor: body.flavor,
    siteFlavor: wanted,
    tree: body.tree,
    bodyRange: { start: bodyStart, end: source.text.length },
    templates: masked.mask,
    markdown: masked.text === source.text ? source : new SourceText(masked.text),
    bodyProblem: body.problem,
    mdx: wanted === 'mdx' ? await prepareMdxCheck({ text, tree, parsed: body, code }, parser, dialect) : undefined,
  }
}

function flavorByExtension(path: string): BodyFlavor {
  return path.toLowerCase().endsWith('.mdx') ? 'mdx' : 'markdown'
}

/** The same text with its beginning made blank, line breaks kept: so the tree's positions are those of the whole file. */
function blankUntil(end: number, text: string): string {
  const head = text.slice(0, end)
  if (head.includes('\r')) return head.replaceAll(/[^\r\n]/g, ' ') + text.slice(end)
  let blank = ''
  let position = 0
  for (let index = text.indexOf('\n'); index !== -1 && index < end; index = text.indexOf('\n', position)) {
    blank += `${' '.repeat(index - position)}\n`
    position = index + 1
  }
  return blank + ' '.repeat(end - position) + text.slice(end)
}

function endOfLine(text: string, offset: number): number {
  const index = text.indexOf('\n', offset)
  return index === -1 ? text.length : index + 1
}

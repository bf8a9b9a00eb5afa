import type { FrontMatterForm } from '../../generator/generator-profile.ts'
import { FrontMatter, type FrontMatterProblem, mappingOf } from './front-matter.ts'
import { type SplitFrontMatter, splitFrontMatter } from './split-front-matter.ts'
import { type ParsedFrontMatter, parseYaml } from './yaml.ts'

/**
 * Reads the front matter block of `text` (which has no byte order mark). Never throws on what an author can write.
 *
 * @param form What the generator takes for front matter; what most take where it is not known.
 */
export async function parseFrontMatter(text: string, form?: FrontMatterForm): Promise<FrontMatter | undefined> {
  const split = splitFrontMatter(text, form)
  if (split === undefined) return undefined
  const content = contentOf(text, split)
  return assemble(split, content, await read(split, content, form?.hasTabs))
}

/** The same at once, for YAML alone: `undefined` for a block in another language. */
export function parseYamlFrontMatter(text: string): FrontMatter | undefined {
  const split = splitFrontMatter(text)
  if (split?.format !== 'yaml') return undefined
  const content = contentOf(text, split)
  return assemble(split, content, parseYaml(content, split.contentRange.start))
}

function assemble(split: SplitFrontMatter, content: string, parsed: ParsedFrontMatter): FrontMatter {
  const { format, contentRange } = split
  const problems: FrontMatterProblem[] = [...split.problems, ...parsed.problems]
  const data = mappingOf(parsed.data)
  if (format !== undefined && data === undefined && parsed.problems.length === 0 && parsed.data !== null) {
    const start = contentRange.start + content.length - content.trimStart().length
    const range = { start, end: Math.max(start, contentRange.start + content.trimEnd().length) }
    problems.push({ kind: 'not-a-mapping', found: Array.isArray(parsed.data) ? 'a list' : 'plain text', range })
  }
  const isEmpty = format !== undefined && parsed.problems.length === 0 && parsed.data === null
  return new FrontMatter({
    format: format ?? 'yaml',
    data: isEmpty ? {} : data,
    problems,
    range: split.range,
    contentRange,
    closingRange: split.closingRange,
    misplaced: split.misplaced,
    root: isEmpty ? { range: split.closingRange, entries: new Map() } : parsed.root,
    reread: isEmpty ? undefined : parsed.reread,
  })
}

const UNREAD: ParsedFrontMatter = { data: undefined, root: undefined, problems: [] }

/** TOML and JSON are rare: their parsers are loaded when the first such block is met. */
async function read(
  { format, contentRange: { start }, isBraceless }: SplitFrontMatter,
  content: string,
  hasTabs = false,
): Promise<ParsedFrontMatter> {
  if (format === 'toml') return (await import('./toml.ts')).parseToml(content, start)
  if (format === 'json') {
    const { parseJson } = await import('./json.ts')
    return isBraceless ? parseJson(`{${content}}`, start - 1) : parseJson(content, start)
  }
  return format === undefined ? UNREAD : parseYaml(content, start, hasTabs)
}

/** The CRLF before the closing fence is cut between the two: TOML takes the lone CR for an error, YAML for one more line. */
function contentOf(text: string, { contentRange }: SplitFrontMatter): string {
  const content = text.slice(contentRange.start, contentRange.end)
  return content.endsWith('\r') ? content.slice(0, -1) : content
}

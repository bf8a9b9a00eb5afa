import { CORE_SCHEMA, constructFromEvents, EVENT_ID, mergeTag, parseEvents, YAMLException } from 'js-yaml'
import type { TextRange } from '../../text/text-range.ts'
import { isTooBigToExpand } from './expanded-size.ts'
import type { FrontMatterProblem } from './front-matter.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import { type RelaxedYaml, relaxFlowIndentation } from './relax-flow-indentation.ts'
import { type YamlTree, yamlEventTree } from './yaml-event-tree.ts'
import { trimmedRange } from './yaml-lines.ts'
import { yamlSyntaxProblem } from './yaml-syntax-problem.ts'

/** What every format's reader returns: the data, where each value stands, and what is wrong. */
export interface ParsedFrontMatter {
  readonly data: unknown
  /** May be worked out late: most posts have no finding whose place is asked for. */
  readonly root: FrontMatterNode | (() => FrontMatterNode | undefined) | undefined
  readonly problems: readonly FrontMatterProblem[]
  /** Reads the data once more, as most sites in JavaScript do: a timestamp is a `Date`. Only where there is data. */
  readonly reread?: () => Promise<unknown>
}

/** Dates stay the text that the author wrote, so that 2024-02-31 can be told from 2024-03-02; `<<` merges as it does in the generators. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag)

/**
 * Parses YAML once: the events give the places, and the values are built from the same events.
 *
 * @param offset Where `content` begins in the file; all ranges are whole-file.
 * @param hasTabs Whether a tab indents as two spaces do, as Hexo has it.
 */
export function parseYaml(written: string, offset: number, hasTabs = false): ParsedFrontMatter {
  const isIndented = hasTabs && written.includes('\n\t')
  // As long as it was, for the places of mistakes.
  const content = isIndented ? written.replaceAll(LEADING_TABS, (tabs) => ' '.repeat(tabs.length)) : written
  let parsed: RelaxedYaml
  try {
    parsed = isIndented ? withTabs(written) : parseLeniently(content)
  } catch (error) {
    return { data: undefined, root: undefined, problems: syntaxProblems(error, content, offset) }
  }
  const { events, text, originalIndex } = parsed
  if (events.filter((event) => event.type === EVENT_ID.DOCUMENT).length > 1) {
    return { data: undefined, root: undefined, problems: [documentMarker(content, offset)] }
  }
  let tree: YamlTree | undefined
  const placed = (): YamlTree => {
    tree ??= yamlEventTree(events, text, (index) => offset + originalIndex(index))
    return tree
  }
  const root = () => placed().root
  const problems: FrontMatterProblem[] = []
  const construct = (json: boolean, schema = SCHEMA): unknown => constructFromEvents(events, { source: text, schema, json })[0] ?? null
  const reread = async () => construct(true, (await import('./js-yaml-4.ts')).JS_YAML_4_SCHEMA)
  try {
    let data: unknown
    try {
      data = construct(false)
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      // Read as the lenient parsers do, so that the other rules still see the post; what stands twice is told with both places.
      for (const duplicate of placed().duplicates) problems.push({ kind: 'duplicate-key', ...duplicate })
      data = construct(true)
    }
    const isTooBig = events.some((event) => event.type === EVENT_ID.ALIAS) && isTooBigToExpand(data)
    if (!isTooBig) return { data, root, problems, reread }
    const range = shift(trimmedRange(content, { start: 0, end: content.length }), offset)
    problems.push({ kind: 'too-large', limit: '100000 values once its aliases are expanded', range })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    problems.push(syntaxProblem(error.reason, originalIndex(error.mark?.position ?? 0), content, offset))
  }
  return { data: undefined, root, problems }
}

const LEADING_TABS = /(?<=\n)\t+/g

/** Throws on what is not YAML when each tab at the beginning of a line is two spaces. */
function withTabs(written: string): RelaxedYaml {
  const tabs = [...written.matchAll(LEADING_TABS)].flatMap(({ index, 0: run }) => [...run].map((_, at) => index + at))
  const { events, text, originalIndex } = parseLeniently(written.replaceAll(LEADING_TABS, (run) => '  '.repeat(run.length)))
  const widened = tabs.map((index, before) => index + before)
  return { events, text, originalIndex: (index) => originalIndex(index) - countBefore(widened, originalIndex(index)) }
}

function countBefore(sorted: readonly number[], index: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Throws on what is not YAML; `]` in the first column, which every generator's parser accepts, is read as they read it. */
function parseLeniently(content: string): RelaxedYaml {
  try {
    return { events: parseEvents(content, {}), text: content, originalIndex: (index) => index }
  } catch (error) {
    const relaxed = error instanceof YAMLException ? relaxFlowIndentation(content, error) : undefined
    if (relaxed === undefined) throw error
    return relaxed
  }
}

/** More than this is not worth telling at once. */
const MOST_PROBLEMS = 20

/** All mistakes that can be told apart: behind one that can be repaired the block is read on as if it were. */
function syntaxProblems(firstError: unknown, content: string, offset: number): FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = []
  let error = firstError
  let text = content
  let moved = 0
  while (problems.length < MOST_PROBLEMS) {
    if (!(error instanceof YAMLException)) throw error
    const problem = syntaxProblem(error.reason, error.mark?.position ?? 0, text, offset - moved)
    problems.push(problem)
    if (problem.kind !== 'syntax' || problem.repair === undefined) break
    for (const { range, newText } of problem.repair.toReversed()) {
      const start = range.start - offset + moved
      const end = range.end - offset + moved
      text = text.slice(0, start) + newText + text.slice(end)
    }
    for (const { range, newText } of problem.repair) moved += newText.length - (range.end - range.start)
    try {
      parseLeniently(text)
      break
    } catch (next) {
      error = next
    }
  }
  return problems
}

function syntaxProblem(reason: string, position: number, content: string, offset: number): FrontMatterProblem {
  const marker = documentMarkerBefore(content, position, offset)
  if (marker !== undefined) return marker
  const { reason: text, range, repair } = yamlSyntaxProblem(reason, position, content)
  return {
    kind: 'syntax',
    reason: text,
    range: shift(range, offset),
    ...(repair && { repair: repair.map((edit) => ({ range: shift(edit.range, offset), newText: edit.newText })) }),
  }
}

function shift({ start, end }: TextRange, offset: number): TextRange {
  return { start: start + offset, end: end + offset }
}

/** Text behind a `...` is a second document for YAML; where the parser trips over that text, the marker is what is wrong. */
function documentMarkerBefore(content: string, position: number, offset: number): FrontMatterProblem | undefined {
  const marker = /^\.\.\.[ \t\r]*$/m.exec(content)
  return marker !== null && marker.index < position ? documentMarker(content, offset) : undefined
}

/** `...` ends a YAML document, and some parsers end the front matter there, most do not. */
function documentMarker(content: string, offset: number): FrontMatterProblem {
  const match = /^(?:\.\.\.|---)[^\r\n]*/m.exec(content)
  const start = offset + (match?.index ?? 0)
  const found = match?.[0].trimEnd() ?? ''
  return { kind: 'closing-fence', found, fence: '---', range: { start, end: start + found.length } }
}

import { CORE_SCHEMA, constructFromEvents, type Event, mergeTag, parseEvents, YAMLException } from 'js-yaml'
import { isTooBigToExpand } from './expanded-size.ts'
import type { FrontMatterProblem } from './front-matter.ts'
import type { FrontMatterNode } from './front-matter-node.ts'
import { relaxFlowIndentation } from './relax-flow-indentation.ts'
import { yamlEventTree } from './yaml-event-tree.ts'
import { yamlSyntaxProblem } from './yaml-syntax-problem.ts'

/** What every format's reader returns: the data, where each value stands, and what is wrong. */
export interface ParsedFrontMatter {
  readonly data: unknown
  readonly root: FrontMatterNode | undefined
  readonly problems: readonly FrontMatterProblem[]
}

/** Dates stay the text that the author wrote, so that 2024-02-31 can be told from 2024-03-02; `<<` merges as it does in the generators. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag)

/**
 * Parses YAML once: the events give the places, and the values are built from the same events.
 *
 * @param offset Where `content` begins in the file; all ranges are whole-file.
 */
export function parseYaml(content: string, offset: number): ParsedFrontMatter {
  let events: Event[]
  let text = content
  try {
    ;({ events, text } = parseLeniently(content))
  } catch (error) {
    return failed(error, content, offset)
  }
  if (events.filter((event) => event.type === 1).length > 1) {
    return { data: undefined, root: undefined, problems: [secondDocument(content, offset)] }
  }
  const { root, duplicates } = yamlEventTree(events, text, offset)
  const problems: FrontMatterProblem[] = duplicates.map((duplicate) => ({ kind: 'duplicate-key', ...duplicate }))
  try {
    const [data = null] = constructFromEvents(events, { source: text, schema: SCHEMA, json: true })
    if (events.some((event) => event.type === 5) && isTooBigToExpand(data)) {
      const range = { start: offset, end: offset + content.length }
      return {
        data: undefined,
        root,
        problems: [...problems, { kind: 'too-large', limit: '100000 values once its aliases are expanded', range }],
      }
    }
    return { data, root, problems }
  } catch (error) {
    const failure = failed(error, content, offset)
    return { ...failure, problems: [...problems, ...failure.problems] }
  }
}

function failed(error: unknown, content: string, offset: number): ParsedFrontMatter {
  if (!(error instanceof YAMLException)) throw error
  return { data: undefined, root: undefined, problems: [yamlSyntaxProblem(error, content, offset)] }
}

/** `...` ends a YAML document, and some parsers end the front matter there, most do not. */
function secondDocument(content: string, offset: number): FrontMatterProblem {
  const match = /^(?:\.\.\.|---)[^\r\n]*/m.exec(content)
  const start = offset + (match?.index ?? 0)
  const found = match?.[0].trimEnd() ?? ''
  return { kind: 'closing-fence', found, fence: '---', range: { start, end: start + found.length } }
}

/** `]` in the first column, which every generator's parser accepts and the YAML specification does not, is read as they read it. */
function parseLeniently(content: string): { events: Event[]; text: string } {
  try {
    return { events: parseEvents(content, {}), text: content }
  } catch (error) {
    const relaxed = error instanceof YAMLException ? relaxFlowIndentation(content, error) : undefined
    if (relaxed === undefined) throw error
    return { events: parseEvents(relaxed, {}), text: relaxed }
  }
}

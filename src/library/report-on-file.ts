import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { SummaryMemory } from '../engine/collect-summaries.ts'
import type { LintMessage, RelatedPlace } from '../rule/lint-message.ts'
import { checkOptions } from './check-arguments.ts'
import type { LintTextResult } from './lint-text.ts'
import { PostLintError } from './post-lint-error.ts'
import type { RemarkPostLintOptions } from './remark.ts'
import { lintOneText, TEXT_OPTIONS } from './run-on-text.ts'

const SOURCE = 'post-lint'

const OPTIONS = {
  config: TEXT_OPTIONS.config,
  preset: TEXT_OPTIONS.preset,
  schema: TEXT_OPTIONS.schema,
  rules: TEXT_OPTIONS.rules,
  now: TEXT_OPTIONS.now,
  cwd: TEXT_OPTIONS.cwd,
}

/** Lints the text of a file and adds what is found to its messages. */
export async function reportOn(file: VFile, options: RemarkPostLintOptions, memory: SummaryMemory): Promise<void> {
  // post-lint itself runs this plugin where its config names it; the rules have had their say then.
  if (file.data.isLintedByPostLint === true) return
  const { messages, contents = '', problems } = await lint(file, options, memory)
  for (const message of messages) report(file, message, contents)
  for (const problem of problems) file.message(problem, { source: SOURCE, ruleId: 'problem' }).fatal = true
}

async function lint(file: VFile, options: RemarkPostLintOptions, memory: SummaryMemory): Promise<LintTextResult> {
  try {
    checkOptions('post-lint/remark', options, OPTIONS)
    return await lintOneText(String(file), { ...options, cwd: options.cwd ?? file.cwd, path: file.path }, memory)
  } catch (error) {
    if (!(error instanceof PostLintError)) throw error
    return file.fail(error.message, { source: SOURCE, ruleId: error.kind, cause: error })
  }
}

function report(file: VFile, { ruleId, severity, text, range, start, end, url, fix, related = [] }: LintMessage, contents: string): void {
  const [cause] = related.filter(({ path }) => path === undefined)
  const added = file.message(text, {
    source: SOURCE,
    ...(ruleId !== null && { ruleId }),
    place: placeOf({ range, start, end }),
    ...(cause !== undefined && { cause: new VFileMessage(cause.text, { source: SOURCE, place: placeOf(cause) }) }),
  })
  added.fatal = severity === 'error'
  if (url !== undefined) added.url = url
  const note = related.filter((place) => place !== cause).map(sentence)
  if (note.length > 0) added.note = note.join('\n')
  const [edit, ...others] = fix?.edits ?? []
  if (edit === undefined || others.length > 0 || edit.range.start !== range.start || edit.range.end !== range.end) return
  added.actual = contents.slice(range.start, range.end)
  added.expected = [edit.newText]
}

type PlaceInFile = Pick<LintMessage, 'range' | 'start' | 'end'>

/** What has no length is a point for unified. */
function placeOf({ range, start, end }: PlaceInFile): NonNullable<VFileMessage['place']> {
  const first = { ...start, offset: range.start }
  return range.start === range.end ? first : { start: first, end: { ...end, offset: range.end } }
}

function sentence({ text, path, start }: RelatedPlace): string {
  return `${text} (${path === undefined ? '' : `${path}:`}${start.line}:${start.column})`
}

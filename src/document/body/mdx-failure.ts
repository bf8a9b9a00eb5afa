/** Why a parser gave up on MDX: what it said, and where. */
export interface MdxFailure {
  readonly kind: 'tag' | 'unclosed' | 'crossed' | 'stray' | 'closed-inside' | 'open-brace' | 'expression' | 'module' | 'other'
  /** Where it gave up: for tags their `<`. */
  readonly offset: number
  /** The opening tag, for `unclosed`, `crossed` and `closed-inside`. */
  readonly opening?: number
  readonly reason: string
}

/** The parsers have the same sentences, which are those of the compiler. */
const SENTENCES: readonly (readonly [MdxFailure['kind'], RegExp])[] = [
  ['unclosed', /^Expected a closing tag for /],
  ['crossed', /^Unexpected closing tag .*, expected corresponding closing tag for /],
  ['stray', /^Unexpected closing (?:tag|slash) .*, expected an open tag first/],
  ['closed-inside', /^Expected the closing tag /],
  ['open-brace', /in expression, expected a corresponding closing brace/],
  ['expression', /^Could not parse expression /],
  ['module', /^Could not parse import|in code: only import/],
  ['tag', /^Unexpected (?:character|end of file)/],
]

/** Reads what a parser threw; both say line and column of the characters. */
export function mdxFailure(error: unknown, offsetAt: (line: number, column: number) => number): MdxFailure {
  const message = error instanceof Error ? error.message : String(error)
  const [, line = '', column = '', said = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? []
  const reason = said.replace(/ \(mdx-jsx:[\w-]+\)$/, '')
  const place = placeIn(error)
  const offset = place ?? (line === '' ? 0 : offsetAt(Number(line), Number(column)))
  const kind = SENTENCES.find(([, pattern]) => pattern.test(reason))?.[0] ?? 'other'
  const opened = kind === 'unclosed' || kind === 'crossed' || kind === 'closed-inside' ? /\((?:`[^`]*` opened at )?(\d+):(\d+)/g : undefined
  const [, openedLine, openedColumn] = opened === undefined ? [] : ([...reason.matchAll(opened)].at(-1) ?? [])
  if (openedLine === undefined) return { kind, offset, reason }
  return { kind, offset, reason, opening: offsetAt(Number(openedLine), Number(openedColumn)) }
}

/** remark's errors know their place. */
function placeIn(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('place' in error)) return undefined
  const { place } = error as { place?: { offset?: unknown; start?: { offset?: unknown } } | null }
  const offset = place?.offset ?? place?.start?.offset
  return typeof offset === 'number' ? offset : undefined
}

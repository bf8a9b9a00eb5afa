import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { SummaryMemory } from '../engine/collect-summaries.ts'
import type { RunOptions } from './run-options.ts'

export interface RemarkPostLintOptions extends Pick<RunOptions, 'config' | 'preset' | 'schema' | 'rules' | 'now'> {
  /** Absolute. What `file.cwd` says where it is left out. */
  readonly cwd?: string | undefined
}

/**
 * In milliseconds: how long a processor goes by what it has read of other posts. A build of a whole site would read each post for each
 * other one, and whoever edits in between sees it soon enough.
 */
const MEMORY_SPAN = 10_000

/**
 * A plugin of unified that lints each file as the command line would lint its text on standard input, and reports what it finds as
 * messages of the file: fatal ones for errors. It looks at the text and at what surrounds the file, not at the tree, and changes neither.
 */
const remarkPostLint: Plugin<[RemarkPostLintOptions?], Root> = (options = {}) => {
  let memory: SummaryMemory = new Map()
  let since = 0
  return async (_tree, file) => {
    const { reportOn } = await import('./report-on-file.ts')
    const now = Date.now()
    if (now - since > MEMORY_SPAN) [memory, since] = [new Map(), now]
    await reportOn(file, options, memory)
  }
}

// unified, remark-cli and the bundlers take the default export of a module that is named in a config.
export default remarkPostLint

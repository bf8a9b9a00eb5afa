import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { RunOptions } from './run-options.ts'

export interface RemarkPostLintOptions extends Pick<RunOptions, 'config' | 'schema' | 'rules' | 'now'> {
  /** Absolute. What `file.cwd` says where it is left out. */
  readonly cwd?: string | undefined
}

/**
 * A plugin of unified that lints each file as the command line would lint its text on standard input, and reports what it finds as
 * messages of the file: fatal ones for errors. It looks at the text and at what surrounds the file, not at the tree, and changes neither.
 */
const remarkPostLint: Plugin<[RemarkPostLintOptions?], Root> = (options = {}) => {
  return async (_tree, file) => {
    const { reportOn } = await import('./report-on-file.ts')
    await reportOn(file, options)
  }
}

// unified, remark-cli and the bundlers take the default export of a module that is named in a config.
export default remarkPostLint

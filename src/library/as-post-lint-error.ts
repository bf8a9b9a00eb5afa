import { ConfigError } from '../config/config-error.ts'
import { FileSystemError } from '../files/file-system.ts'
import { RemarkPluginError } from '../remark/remark-plugin.ts'
import { SchemaError } from '../schema/schema-error.ts'
import { PostLintError } from './post-lint-error.ts'

/** An error of the engine as callers see it; a bug stays what it is. */
export function asPostLintError(error: unknown): unknown {
  if (error instanceof ConfigError) return new PostLintError('config', error.problems, error)
  if (error instanceof SchemaError) return new PostLintError('schema', [error.message], error)
  if (error instanceof RemarkPluginError) return new PostLintError('plugin', [error.message], error)
  if (error instanceof FileSystemError) return new PostLintError('file', [error.message], error)
  return error
}

import { pathToFileURL } from 'node:url'
import { isRecord } from '../text/is-record.ts'
import { ConfigError } from './config-error.ts'
import { ImportFailure, importModule } from './import-module.ts'

/**
 * Runs a JavaScript or TypeScript config and gives its default export.
 *
 * @throws {ConfigError} in one sentence, with the line and column where they are known.
 */
export async function importConfig(path: string, name: string): Promise<unknown> {
  const { exports } = await importModule(path).catch((error: unknown) => fail(error, path, name))
  if (isRecord(exports) && 'default' in exports) return exports.default
  throw new ConfigError([`${name}: it exports no config; write \`export default defineConfig({ … })\``])
}

function fail(failure: unknown, path: string, name: string): never {
  if (!(failure instanceof ImportFailure)) throw failure
  const { cause: error, isTranspiled } = failure
  if (error instanceof ConfigError) throw error
  const text = failure.message
  const stack = (error instanceof Error && error.stack) || text
  const place = placeIn(stack, path, isTranspiled) ?? placeIn(text, path, isTranspiled)
  throw new ConfigError([`${name}${place ?? ''}: ${importReason(failure) || 'it cannot be loaded'}`], error)
}

/** Everything after the first line is about modules and loaders, not about what was imported. */
export function importReason({ message }: ImportFailure): string {
  return (message.split('\n')[0] ?? message).replace(/^ParseError: /, '').trim()
}

/** The first `:line:column` that stands in a stack after the config's own path; the line alone where the column is not its own. */
function placeIn(stack: string, path: string, isTranspiled: boolean): string | undefined {
  for (const spelling of [pathToFileURL(path).href, path]) {
    const start = stack.indexOf(`${spelling}:`)
    const match = start === -1 ? null : /^:(\d+):(\d+)/.exec(stack.slice(start + spelling.length))
    if (match === null) continue
    // The parser that jiti uses counts columns from 0; the code that it runs has kept its lines only.
    if (stack.includes('ParseError: ')) return `:${match[1]}:${Number(match[2]) + 1}`
    return isTranspiled ? `:${match[1]}` : match[0]
  }
  return undefined
}

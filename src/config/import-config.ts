import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../files/package-root.ts'
import { isRecord } from './check-rule-setting.ts'
import { ConfigError } from './config-error.ts'

/**
 * Runs a JavaScript or TypeScript config and gives its default export.
 *
 * @throws {ConfigError} in one sentence, with the line and column where they are known.
 */
export async function importConfig(path: string, name: string): Promise<unknown> {
  const exports = await importNatively(path).catch((error: unknown) => {
    if (isForJiti(error)) return importWithJiti(path).catch((second: unknown) => fail(second, path, name, true))
    return fail(error, path, name, false)
  })
  if (isRecord(exports) && 'default' in exports) return exports.default
  throw new ConfigError([`${name}: it exports no config; write \`export default defineConfig({ … })\``])
}

async function importNatively(path: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(path).href)
}

/** Also finds post-lint itself for a config that imports it in a project where it is not installed, as under npx and pre-commit. */
async function importWithJiti(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  return createJiti(path, { alias: { 'post-lint': join(packageRoot(), 'dist', 'index.js') }, fsCache: false }).import(path)
}

/**
 * Node without type stripping, and types that Node cannot strip, such as an `enum`. A syntax error also goes this way: Node
 * does not say where it is, and jiti does.
 */
function isForJiti(error: unknown): boolean {
  if (error instanceof SyntaxError) return true
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_MODULE_NOT_FOUND') return String(error).includes("'post-lint'")
  return code === 'ERR_UNKNOWN_FILE_EXTENSION' || code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
}

function fail(error: unknown, path: string, name: string, isTranspiled: boolean): never {
  if (error instanceof ConfigError) throw error
  const text = error instanceof Error ? error.message : String(error)
  const stack = (error instanceof Error && error.stack) || text
  const place = placeIn(stack, path, isTranspiled) ?? placeIn(text, path, isTranspiled)
  // Everything after the first line is about modules and loaders, not about the config.
  const reason = (text.split('\n')[0] ?? text).replace(/^ParseError: /, '').trim()
  throw new ConfigError([`${name}${place ?? ''}: ${reason === '' ? 'it cannot be loaded' : reason}`], error)
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

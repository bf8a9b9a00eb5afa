import { join, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { packageRoot } from '../files/package-root.ts'

/** What a module exports, and whether it was transpiled on the way, so that only lines in its stack traces are its own. */
export interface ImportedModule {
  readonly exports: unknown
  readonly isTranspiled: boolean
}

/** Why a module of the project cannot be imported. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure'
  readonly isTranspiled: boolean

  constructor(cause: unknown, isTranspiled: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.isTranspiled = isTranspiled
  }
}

/** A package that is not there; the message is what can be said of it: `is not installed where …`. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled'
}

/** Whether it is a path, and not the name of a package: it begins with `./`, `../`, `/` or the letter of a drive. */
export function isPath(specifier: string): boolean {
  return /^(?:\.{0,2}\/|[a-zA-Z]:[\\/])/.test(specifier)
}

/**
 * Where a module lies that a config names: a path relative to the config, or a package of the project that the config is a part of.
 *
 * @param folder That of the config.
 * @throws {NotInstalled}
 */
export async function modulePath(specifier: string, folder: string): Promise<string> {
  if (isPath(specifier)) return resolvePath(folder, specifier)
  const { resolve } = await import('import-meta-resolve')
  try {
    return fileURLToPath(resolve(specifier, pathToFileURL(join(folder, 'post-lint.config.js')).href))
  } catch (error) {
    throw new NotInstalled(`is not installed where the config is; npm install --save-dev ${specifier}`, { cause: error })
  }
}

/**
 * Imports, and so runs, a module of the project: a config in JavaScript or TypeScript, or a plugin.
 *
 * @param path Absolute.
 * @throws {ImportFailure}
 */
export async function importModule(path: string): Promise<ImportedModule> {
  try {
    return { exports: await import(/* @vite-ignore */ pathToFileURL(path).href), isTranspiled: false }
  } catch (error) {
    if (!isForJiti(error)) throw new ImportFailure(error, false)
    try {
      return { exports: await importWithJiti(path), isTranspiled: true }
    } catch (second) {
      throw new ImportFailure(second, true)
    }
  }
}

/** Also finds post-lint itself for a module that imports it in a project where it is not installed, as under npx and pre-commit. */
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

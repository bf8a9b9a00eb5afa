import { resolve } from 'node:path'
import { builtInSchemaNames, chooseSchema, schemaPath } from '../../config/built-in-schemas.ts'
import { discoverFiles } from '../../engine/discover-files.ts'
import { schemaLoader } from '../../engine/post-schemas.ts'
import { projectConfigs } from '../../engine/project-configs.ts'
import { readFrontMatter } from '../../engine/read-front-matter.ts'
import type { FileSystem } from '../../files/file-system.ts'
import { readText } from '../../files/read-text.ts'
import { relativePath } from '../../files/relative-path.ts'
import { visibleText } from '../../reporters/visible-text.ts'
import { inferSchema } from '../../schema/infer-schema.ts'
import { SchemaError } from '../../schema/schema-error.ts'
import { postSites } from '../../site/post-sites.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'

export interface InferFlags {
  readonly ignorePattern?: readonly string[]
  readonly ignore: boolean
}

/** Lists the built-in schemas, with what each is for. */
export function listSchemas({ fileSystem, stdout }: Environment): ExitCode {
  const width = Math.max(...builtInSchemaNames.map((name) => name.length))
  const lines = builtInSchemaNames.map((name) => `${name.padEnd(width)}  ${titleOf(builtInText(name, fileSystem))}`)
  stdout.write(`${lines.join('\n')}\n\npost-lint schema print <name> shows a schema.\n`)
  return ExitCode.done
}

/** Shows a built-in schema as JSON. */
export function printSchema(name: string, { cwd, fileSystem, stdout }: Environment): ExitCode {
  if (chooseSchema(name, cwd).kind === 'file') {
    throw new UsageError(`\`${name}\` is the path of a file; \`post-lint schema list\` shows the names of the built-in schemas`)
  }
  stdout.write(builtInText(name, fileSystem))
  return ExitCode.done
}

/** Compiles schemas, with everything that they refer to, and says what is wrong with them. */
export async function checkSchemas(files: readonly string[], { cwd, fileSystem, stdout, stderr }: Environment): Promise<ExitCode> {
  const load = schemaLoader(fileSystem, (path) => relativePath(cwd, path))
  let exitCode: ExitCode = ExitCode.done
  for (const file of files) {
    try {
      const path = resolve(cwd, file)
      await load({ kind: 'file', path })
      stdout.write(`The schema \`${visibleText(relativePath(cwd, path))}\` can be used\n`)
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error
      stderr.write(`${visibleText(error.message)}\n`)
      exitCode = ExitCode.failed
    }
  }
  return exitCode
}

/** Drafts a schema from the front matter of posts; what does not fit it is told on standard error. */
export async function inferSchemaOf(paths: readonly string[], flags: InferFlags, environment: Environment): Promise<ExitCode> {
  const { cwd, fileSystem, stdout, stderr } = environment
  const say = (sentence: string): void => stderr.write(`${visibleText(sentence)}\n`)
  const configOf = projectConfigs({
    fileSystem,
    cwd,
    sites: postSites(fileSystem, cwd),
    onNotice: say,
  })
  const { files, notices, problems } = await discoverFiles({
    patterns: paths,
    cwd,
    fileSystem,
    ignorePatterns: flags.ignorePattern ?? [],
    useGitignore: flags.ignore,
    isIgnoredByConfig: async (path) => (await configOf(path)).isIgnored,
  })
  for (const sentence of [...notices, ...problems]) say(sentence)
  const { posts, withoutFrontMatter, unreadable } = await readFrontMatter(fileSystem, files, (path) => relativePath(cwd, path))
  if (unreadable.length > 0) say(`Front matter that cannot be read was left out: ${countOf(unreadable)}`)
  if (withoutFrontMatter.length > 0) say(`Posts without front matter were left out: ${countOf(withoutFrontMatter)}`)
  if (posts.length === 0) throw new UsageError('There is no post with front matter, so no schema can be drafted')
  const { schema, outliers } = inferSchema(posts)
  for (const { text } of outliers) say(text)
  stdout.write(`${jsonText(schema)}\n`)
  return problems.length > 0 ? ExitCode.failed : ExitCode.done
}

function builtInText(name: string, fileSystem: FileSystem): string {
  const text = readText(fileSystem, schemaPath({ kind: 'built-in', name }))
  return text.kind === 'text' ? text.contents : ''
}

function titleOf(schemaText: string): string {
  const { title } = JSON.parse(schemaText) as { readonly title?: unknown }
  return typeof title === 'string' ? title : ''
}

function countOf(paths: readonly string[]): string {
  return paths.length === 1 ? `\`${paths[0]}\`` : `${paths.length}, such as \`${paths[0]}\``
}

/** As JSON that a terminal only shows: keys and values come from posts, and `JSON.stringify` leaves some controls as they are. */
function jsonText(schema: unknown): string {
  return JSON.stringify(schema, null, 2).replaceAll(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

import { basename, dirname, join } from 'node:path'
import { type Draft, type DraftFormat, draftConfig, draftFormats } from '../../config/draft-config.ts'
import { type DraftPost, draftEntries } from '../../config/draft-entries.ts'
import { configFileNames, configFinder } from '../../config/find-config.ts'
import { discoverCollections } from '../../engine/discover-collections.ts'
import { type FileSystem, FileSystemError } from '../../files/file-system.ts'
import { readText } from '../../files/read-text.ts'
import { relativePath } from '../../files/relative-path.ts'
import { visibleText } from '../../reporters/visible-text.ts'
import { postSites, type SitePost } from '../../site/post-sites.ts'
import type { Environment } from '../environment.ts'
import { ExitCode, UsageError } from '../exit-code.ts'
import { lint } from './lint.ts'

export interface InitFlags {
  readonly dryRun?: boolean
  readonly suppressAll?: boolean
  readonly format?: string
}

/** Writes a config for the site that is found in the working directory, and what is wrong there today into suppressions if wanted. */
export async function init(flags: InitFlags, environment: Environment): Promise<ExitCode> {
  const { cwd, fileSystem, stdout, stderr } = environment
  const say = (sentence: string): void => stderr.write(`${visibleText(sentence)}\n`)
  const wanted = formatOf(flags.format)
  if (flags.dryRun === true && flags.suppressAll === true) {
    throw new UsageError('--suppress-all writes a file, and --dry-run writes none; give one of them')
  }
  const nearest = configFinder(fileSystem)(join(cwd, 'post.md'))
  refuseWhereConfigured(fileSystem, cwd, nearest?.path)
  const { posts, notices } = await discoverCollections(
    { cwd, fileSystem, ignorePatterns: [], useGitignore: true, isIgnoredByConfig: async () => false, isNamed: async () => false },
    postSites(fileSystem, cwd),
  )
  const { format, name } = fileFor(fileSystem, cwd, wanted, posts)
  const text = draftConfig(await draftOf(posts, notices[0], fileSystem, cwd), format)
  for (const sentence of notices) say(sentence)
  if (nearest !== undefined) {
    say(`${relativePath(cwd, nearest.path)} holds for these posts up to now; where there is a nearer config, that is the only one`)
  }
  if (flags.dryRun === true) {
    say(`This would be written into ${name}:`)
    stdout.write(text)
    return ExitCode.done
  }
  try {
    fileSystem.writeFile(join(cwd, name), text)
  } catch (error) {
    if (error instanceof FileSystemError) throw new UsageError(new FileSystemError(error.code, name, error.cause).message)
    throw error
  }
  const next = '`post-lint` shows what is wrong, and `post-lint --suppress-all` leaves it for later, so that only new mistakes are told'
  stdout.write(flags.suppressAll === true ? `${name} is written\n` : `${name} is written. ${next}\n`)
  return flags.suppressAll === true ? lint([], SUPPRESSING, environment) : ExitCode.done
}

const SUPPRESSING = {
  suppressAll: true,
  configLookup: true,
  inlineConfig: true,
  ignore: true,
  errorOnUnmatchedPattern: true,
  summary: true,
} as const

function formatOf(name: string | undefined): DraftFormat | undefined {
  const format = draftFormats.find((one) => one === name)
  if (name !== undefined && format === undefined) {
    throw new UsageError(`There is no config format \`${visibleText(name)}\`; the formats are ${draftFormats.join(', ')}`)
  }
  return format
}

/** Looks at names too, and not only at what they lead to: nothing is to be written through a link that leads nowhere. */
function refuseWhereConfigured(fileSystem: FileSystem, cwd: string, nearest: string | undefined): void {
  const names = new Set(fileSystem.readDirectory(cwd).map(({ name }) => name))
  const found = configFileNames.find((name) => name !== 'package.json' && names.has(name))
  const existing = nearest !== undefined && dirname(nearest) === cwd ? basename(nearest) : found
  if (existing !== undefined) throw new UsageError(`There is a config already, ${existing}; it is left as it is`)
}

/** What suits the project: TypeScript where it has that, and JSON where nothing else is of JavaScript. */
function fileFor(
  fileSystem: FileSystem,
  cwd: string,
  wanted: DraftFormat | undefined,
  posts: readonly SitePost[],
): { readonly format: DraftFormat; readonly name: string } {
  const manifest = manifestAbove(fileSystem, cwd)
  const hasTypeScript =
    fileSystem.stat(join(cwd, 'tsconfig.json')) !== undefined || posts.some(({ site }) => /\.[mc]?ts$/.test(site.detected.evidence))
  const format = wanted ?? (manifest === undefined ? 'jsonc' : hasTypeScript ? 'ts' : 'js')
  if (format === 'jsonc') return { format, name: '.post-lintrc.jsonc' }
  // Node says a word about every module whose package does not call itself one.
  return { format, name: `post-lint.config.${manifest?.type === 'module' ? '' : 'm'}${format}` }
}

async function draftOf(posts: readonly SitePost[], site: string | undefined, fileSystem: FileSystem, cwd: string): Promise<Draft> {
  const known = posts.map(({ path, placed, facts }): DraftPost => {
    const { name, folder } = facts.collection
    return { path: relativePath(cwd, path), collection: name, folder, locale: placed.locale, schema: placed.schema }
  })
  const schemaPath = './node_modules/post-lint/schemas/config.schema.json'
  const isInstalled = fileSystem.stat(join(cwd, schemaPath)) !== undefined
  return {
    entries: await draftEntries(known),
    site: posts.length === 0 ? undefined : site,
    schemaPath: isInstalled ? schemaPath : undefined,
  }
}

interface Manifest {
  readonly type?: unknown
}

function manifestAbove(fileSystem: FileSystem, folder: string): Manifest | undefined {
  const manifest = manifestAt(fileSystem, folder)
  if (manifest !== undefined || dirname(folder) === folder || fileSystem.stat(join(folder, '.git')) !== undefined) return manifest
  return manifestAbove(fileSystem, dirname(folder))
}

function manifestAt(fileSystem: FileSystem, folder: string): Manifest | undefined {
  const path = join(folder, 'package.json')
  if (fileSystem.stat(path)?.kind !== 'file') return undefined
  try {
    const text = readText(fileSystem, path)
    const data: unknown = text.kind === 'text' ? JSON.parse(text.contents) : undefined
    return typeof data === 'object' && data !== null ? data : {}
  } catch {
    return {}
  }
}

import { join, resolve } from 'node:path'
import { describeConfig } from '../../config/describe-config.ts'
import { configFinder } from '../../config/find-config.ts'
import { configFileOf, projectConfigs } from '../../engine/project-configs.ts'
import type { FileSystem } from '../../files/file-system.ts'
import { relativePath } from '../../files/relative-path.ts'
import { type PostSites, postSites, type SitePost } from '../../site/post-sites.ts'
import type { Environment } from '../environment.ts'
import { ExitCode } from '../exit-code.ts'

/** Shows what post-lint takes a post for, what holds for it, and where each of that came from. */
export async function explainFile(file: string, { cwd, fileSystem, stdout, stderr }: Environment): Promise<ExitCode> {
  const path = resolve(cwd, file)
  const sites = postSites(fileSystem, cwd)
  const configOf = projectConfigs({
    fileSystem,
    cwd,
    sites,
    onNotice: (sentence) => stderr.write(`${sentence}\n`),
  })
  const post = await sites.postOf(path)
  const config = describeConfig(await configOf(path))
  const rows: (readonly [name: string, value: string] | undefined)[] = [
    ['Generator', post === undefined ? await noGenerator(path, sites, cwd) : generatorOf(post, cwd)],
    post && ['Collection', `${post.placed.collection.name}, whose posts are below ${post.facts.collection.folder || '.'}/`],
    post && languageOf(post),
    ['Schema', config.schema === false ? `none, from ${config.origins.schema}` : `${config.schema}, from ${config.origins.schema}`],
    ['Body', `${isMdx(post, path) ? 'MDX' : 'Markdown'}, read by ${config.parser}`],
    referenceOf('Authors', post?.facts.authors()),
    referenceOf('Tags', post?.facts.tags()),
    ['Config', configName(fileSystem, path, post, cwd)],
    ['Preset', `${config.preset}, from ${config.origins.preset}`],
    config.isIgnored ? ['Ignored', 'the config leaves it out'] : undefined,
  ]
  const lines = rows.flatMap((row) => (row === undefined ? [] : [`${row[0].padEnd(13)}${row[1]}`]))
  const width = Math.max(...Object.keys(config.rules).map((id) => id.length))
  const rules = Object.entries(config.rules).map(([id, setting]) => {
    const severity = typeof setting === 'string' ? setting : setting[0]
    return `${severity.padEnd(9)}${id.padEnd(width + 2)}${config.origins.rules[id] ?? ''}`
  })
  stdout.write([relativePath(cwd, path), '', ...lines, '', ...rules, ''].join('\n'))
  return ExitCode.done
}

function generatorOf({ site }: SitePost, cwd: string): string {
  return `${site.profile.label}, because of ${relativePath(cwd, join(site.root, site.detected.evidence))}`
}

async function noGenerator(path: string, sites: PostSites, cwd: string): Promise<string> {
  const [site] = await sites.sitesOf(path)
  if (site === undefined) return 'none was recognised'
  const evidence = relativePath(cwd, join(site.root, site.detected.evidence))
  return `none: the file is in no collection of the ${site.profile.label} site (${evidence})`
}

function languageOf({ facts }: SitePost): readonly [string, string] | undefined {
  if (facts.locale === undefined) return undefined
  const source = facts.sourcePost()
  return ['Language', source === undefined ? facts.locale : `${facts.locale}, translated from ${source.path}`]
}

function referenceOf(
  name: string,
  data: { readonly path: string; readonly keys: ReadonlySet<string> } | undefined,
): readonly [string, string] | undefined {
  return data && [name, `${data.keys.size} in ${data.path}`]
}

function isMdx(post: SitePost | undefined, path: string): boolean {
  return post?.placed.isMdx ?? path.toLowerCase().endsWith('.mdx')
}

function configName(fileSystem: FileSystem, path: string, post: SitePost | undefined, cwd: string): string {
  const found = configFileOf(configFinder(fileSystem), path, post)
  return found === undefined ? 'none' : relativePath(cwd, found.path)
}

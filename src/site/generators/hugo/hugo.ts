import { anyCaseValueAt, keysOf } from '../../config-value.ts'
import type { DetectedSite, Generator } from '../../generator.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { isZolaConfig } from '../zola/zola-config.ts'
import { hugoConfig } from './hugo-config.ts'
import { hugoPlaces } from './hugo-places.ts'

const EXTENSIONS = ['toml', 'yaml', 'yml', 'json']
const CONFIG_FOLDER = 'config/_default'
/** What has a file of its own in the config folder, if it likes. */
const CONFIG_PARTS = ['languages', 'permalinks', 'module', 'params', 'frontmatter']
/** A language's own part of the config: `languages.fr.toml`, `params.pt-br.yaml`. */
const LANGUAGE_PART = /^(\w+)\.([a-z]{2,3}(?:-\w{1,8}){0,2})\.(?:toml|ya?ml|json)$/i
/** A `config.toml` belongs to Hugo if it says one of these. */
const TELLING_KEYS = ['baseurl', 'languagecode', 'defaultcontentlanguage', 'theme', 'contentdir', 'markup', 'taxonomies', 'permalinks']
const LAYOUT_NAMES = ['_default/', '_partials/', '_shortcodes/', 'partials/', 'shortcodes/', 'baseof.html']

export const hugo: Generator = {
  name: 'hugo',
  detect: async (folder) => {
    const own = filesNamed(folder, '', ['hugo'])
    const inFolder = filesNamed(folder, CONFIG_FOLDER, ['hugo', 'config'])
    const [evidence] = [...own, ...inFolder]
    if (evidence !== undefined) return detected(folder, [...own, ...inFolder], evidence, true)
    if (!folder.names.has('content/')) return undefined
    const legacy = filesNamed(folder, '', ['config'])
    for (const path of legacy) {
      const data = await folder.readData(path)
      const isHugo = !isZolaConfig(data) && keysOf(data).some((key) => TELLING_KEYS.includes(key.toLowerCase()))
      if (isHugo) return detected(folder, [path], path, true)
    }
    if (folder.names.has('archetypes/')) return detected(folder, [], 'archetypes', false)
    const layout = LAYOUT_NAMES.find((name) => folder.namesIn('layouts').has(name))
    return layout === undefined ? undefined : detected(folder, [], `layouts/${layout.replace('/', '')}`, false)
  },
}

async function detected(folder: SiteFolder, files: readonly string[], evidence: string, isCertain: boolean): Promise<DetectedSite> {
  const whole = await Promise.all(files.map((path) => folder.readData(path)))
  const parts = await Promise.all(
    CONFIG_PARTS.flatMap((name) =>
      filesNamed(folder, CONFIG_FOLDER, [name]).map(async (path) => ({ [name]: await folder.readData(path) })),
    ),
  )
  const sources = [...whole, ...parts, ...(await partsOfLanguages(folder))]
  const config = await hugoConfig(folder, {
    value: (...keys) => sources.map((source) => anyCaseValueAt(source, ...keys)).find((value) => value !== undefined),
    keysAt: (...keys) => sources.flatMap((source) => keysOf(anyCaseValueAt(source, ...keys))),
  })
  return { evidence, isCertain, hasHtmlPosts: true, place: hugoPlaces(folder, config) }
}

/** What stands in `languages.fr.toml` and `params.fr.toml`, as if it stood in one config. */
async function partsOfLanguages(folder: SiteFolder): Promise<readonly unknown[]> {
  const files = [...folder.namesIn(CONFIG_FOLDER)].flatMap((file) => {
    const [, name, language] = LANGUAGE_PART.exec(file) ?? []
    return name === undefined || language === undefined ? [] : [{ file, name, language }]
  })
  return Promise.all(
    files.map(async ({ file, name, language }) => {
      const data = await folder.readData(`${CONFIG_FOLDER}/${file}`)
      return { languages: { [language]: ['params', 'menus', 'menu'].includes(name) ? { [name]: data } : data } }
    }),
  )
}

function filesNamed(folder: SiteFolder, where: string, names: readonly string[]): readonly string[] {
  const there = folder.namesIn(where)
  const wanted = names.flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`))
  return wanted.filter((name) => there.has(name)).map((name) => (where === '' ? name : `${where}/${name}`))
}

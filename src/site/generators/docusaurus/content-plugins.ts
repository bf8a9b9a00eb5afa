import { objectOf, StaticCall, type StaticObject, type StaticValue, staticValueAt, UNKNOWN } from '../../static-value.ts'
import { writtenPath } from './written-path.ts'

export type ContentKind = 'blog' | 'docs' | 'pages'

/** One plugin that makes pages out of a folder of posts. */
export interface ContentPlugin {
  readonly kind: ContentKind
  /** `default` for the only one of its kind. */
  readonly id: string
  /** The folder of its posts, relative to the site; it may lie beside it. */
  readonly path: string
  /** Its options as the config has them; an empty object where nothing is known. */
  readonly options: StaticValue
}

/** Whether the links of its posts may be rewritten before Docusaurus looks at them, by a function that nobody sees here. */
export function mayRewriteLinks({ options }: ContentPlugin): boolean {
  const plugins = staticValueAt(options, 'beforeDefaultRemarkPlugins')
  if (!Array.isArray(plugins)) return plugins === UNKNOWN
  return plugins.some((entry: StaticValue) => {
    const name = moduleName(Array.isArray(entry) ? entry[0] : entry)
    return name === '' || name.startsWith('.')
  })
}

export const DEFAULT_ID = 'default'
const KINDS: readonly ContentKind[] = ['blog', 'docs', 'pages']
const DEFAULT_PATHS: Readonly<Record<ContentKind, string>> = { blog: 'blog', docs: 'docs', pages: 'src/pages' }

/** The content plugins of a config. Where it cannot be told which there are, those that a new site has are taken for granted. */
export function contentPlugins(config: StaticValue): readonly ContentPlugin[] {
  const presets = entriesOf(staticValueAt(config, 'presets'))
  const plugins = entriesOf(staticValueAt(config, 'plugins'))
  const themes = presets.filter(({ name }) => isClassic(name))
  const fromPresets = themes.flatMap(({ options }) =>
    KINDS.flatMap((kind) => {
      const own = staticValueAt(options, kind)
      return own === false ? [] : plugin(kind, own === UNKNOWN ? {} : own)
    }),
  )
  const fromPlugins = plugins.flatMap(({ name, options }) => {
    const kind = kindOf(name, options)
    return kind === undefined ? [] : plugin(kind, options)
  })
  const found = [...fromPresets, ...fromPlugins]
  // A preset of the site's own, or one that nobody can see, may bring what no other does.
  const isWhole = themes.length > 0 ? presets.length === themes.length : fromPlugins.length > 0 && presets.length === 0
  const missing = isWhole ? [] : KINDS.filter((kind) => found.every((one) => one.kind !== kind))
  return [...found, ...missing.flatMap((kind) => plugin(kind, {}))]
}

/** The plugin of this kind as a new site has it; `id` for another than the first. */
export function assumedPlugin(kind: ContentKind, id = DEFAULT_ID): ContentPlugin {
  return { kind, id, path: id === DEFAULT_ID ? DEFAULT_PATHS[kind] : id, options: {} }
}

interface Entry {
  readonly name: string
  readonly options: StaticValue
}

/** A list of presets or plugins: each is a name, or a name with options. */
function entriesOf(list: StaticValue): readonly Entry[] {
  if (list === UNKNOWN) return [{ name: '', options: UNKNOWN }]
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: StaticValue): Entry[] => {
    const [name, options] = Array.isArray(entry) ? entry : [entry, undefined]
    if (name === false || name === null || name === undefined) return []
    return [{ name: moduleName(name), options: objectOf(options) ?? (options === UNKNOWN ? UNKNOWN : {}) }]
  })
}

/** `require.resolve('x')` names the module `x`. */
function moduleName(value: StaticValue): string {
  const name = value instanceof StaticCall ? value.args[0] : value
  return typeof name === 'string' ? name : ''
}

function isClassic(name: string): boolean {
  return name === 'classic' || name === '@docusaurus/preset-classic' || name === '@docusaurus/classic'
}

/** A plugin of the site's own that has a blog in its name builds upon the one that everybody has. */
function kindOf(name: string, options: StaticValue): ContentKind | undefined {
  const [, kind] = /^(?:@docusaurus\/)?(?:plugin-)?content-(blog|docs|pages)$/.exec(name) ?? []
  if (kind !== undefined) return KINDS.find((one) => one === kind)
  const isOwnBlog = /^\.{1,2}\/.*blog[^/]*$/.test(name) && typeof staticValueAt(options, 'path') === 'string'
  return isOwnBlog ? 'blog' : undefined
}

/** None for a folder that counts from the root of the disk, and for the site itself. */
function plugin(kind: ContentKind, options: StaticValue): readonly ContentPlugin[] {
  const id = staticValueAt(options, 'id')
  const written = staticValueAt(options, 'path')
  const path = written === undefined || written === UNKNOWN ? DEFAULT_PATHS[kind] : writtenPath(written)
  if (path === undefined || path === '') return []
  return [{ kind, id: typeof id === 'string' ? id : DEFAULT_ID, path, options: knownOptions(options) }]
}

function knownOptions(options: StaticValue): StaticObject {
  return objectOf(options) ?? {}
}

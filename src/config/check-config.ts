import { dirname } from 'node:path'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { chooseSchema, type SchemaChoice } from './built-in-schemas.ts'
import { checkPlugins, type PluginSetting } from './check-plugins.ts'
import { type CheckedRuleSetting, checkSettingOf, member, type OnProblem } from './check-rule-setting.ts'
import { checkValidator } from './check-validator.ts'
import { ConfigError } from './config-error.ts'

/** The posts that an entry is about. */
export interface EntryScope {
  readonly files: readonly string[] | undefined
  readonly ignores: readonly string[]
}

/** An entry in which every name is known and every value has its type. */
export interface CheckedEntry extends EntryScope {
  /** How messages call the config that it stands in. */
  readonly name: string
  /** Where it stands in there: `[0]`, or `''` where the config is one entry. */
  readonly place: string
  /** What its schemas, plugins and extended configs are relative to. */
  readonly folder: string
  /** The entries that extend the config in which it stands: it is about those posts only that they are about, too. */
  readonly within: readonly EntryScope[]
  readonly extends: readonly string[]
  /** `undefined` where the entry says nothing, `false` where it says that there is none. */
  readonly schema: SchemaChoice | false | undefined
  readonly rules: ReadonlyMap<string, CheckedRuleSetting>
  readonly parser: 'satteri' | 'remark' | undefined
  readonly plugins: readonly PluginSetting[]
}

export interface CheckedConfig {
  /** The file that it was read from. */
  readonly path: string
  /** What all globs are relative to, also those of configs that it extends. */
  readonly folder: string
  readonly entries: readonly CheckedEntry[]
}

const entryKeys = ['extends', 'files', 'ignores', 'schema', 'rules', 'parser', 'plugins']
const parsers = ['satteri', 'remark'] as const

/**
 * Checks a config whole, so that all mistakes are told at once and before any post is read.
 *
 * @param name How messages call the file.
 * @throws {ConfigError}
 */
export function checkConfig(value: unknown, path: string, name: string): CheckedConfig {
  const problems: string[] = []
  const onProblem: OnProblem = (place, problem) =>
    problems.push(place === '' ? `${name}: ${problem}` : `${name}: ${trim(place)}: ${problem}`)
  const folder = dirname(path)
  const entries = Array.isArray(value)
    ? value.map((entry, index) => checkEntry(entry, name, `[${index}]`, folder, onProblem))
    : [checkEntry(value, name, '', folder, onProblem)]
  if (problems.length > 0) throw new ConfigError(problems)
  return { path, folder, entries }
}

function trim(place: string): string {
  return place.startsWith('.') ? place.slice(1) : place
}

function checkEntry(entry: unknown, name: string, place: string, folder: string, onProblem: OnProblem): CheckedEntry {
  const self = { name, place, folder, within: [] }
  const nothing = { extends: [], files: undefined, ignores: [], schema: undefined, rules: new Map(), parser: undefined, plugins: [] }
  if (!isRecord(entry)) {
    onProblem(place, `${place === '' ? 'a config is an object or a list of them' : 'an entry is an object'}, not ${describeValue(entry)}`)
    return { ...self, ...nothing }
  }
  for (const key of Object.keys(entry)) {
    if (key === '$schema' || entryKeys.includes(key)) continue
    const known = entryKeys.map((name) => `\`${name}\``).join(', ')
    onProblem(place + member(key), `there is no key \`${key}\`${didYouMean(key, entryKeys) || `; there are ${known}`}`)
  }
  const own = (key: string): unknown => (Object.hasOwn(entry, key) ? entry[key] : undefined)
  return {
    ...self,
    extends: checkExtends(own('extends'), `${place}.extends`, onProblem),
    files: checkGlobs(own('files'), `${place}.files`, onProblem),
    ignores: checkGlobs(own('ignores'), `${place}.ignores`, onProblem) ?? [],
    schema: checkSchema(own('schema'), name, `${place}.schema`, folder, onProblem),
    rules: checkRules(own('rules'), `${place}.rules`, onProblem),
    parser: checkParser(own('parser'), `${place}.parser`, onProblem),
    plugins: checkPlugins(own('plugins'), `${place}.plugins`, folder, onProblem),
  }
}

function checkExtends(value: unknown, place: string, onProblem: OnProblem): readonly string[] {
  if (value === undefined) return []
  const names: unknown[] = Array.isArray(value) ? value : [value]
  return names.flatMap((name, index) => {
    if (typeof name === 'string' && name.trim() !== '') return [name]
    const at = Array.isArray(value) ? `${place}[${index}]` : place
    onProblem(at, `a config extends a preset, a file or a package, by its name, not ${describeValue(name)}`)
    return []
  })
}

function checkGlobs(value: unknown, place: string, onProblem: OnProblem): readonly string[] | undefined {
  if (value === undefined) return undefined
  const globs: unknown[] = Array.isArray(value) ? value : [value]
  // An empty list would silently match no post, and `''` likewise.
  if (globs.length === 0) onProblem(place, 'the list is empty; leave the key out to mean all posts')
  return globs.flatMap((glob, index) => {
    if (typeof glob === 'string' && glob.trim() !== '') return [glob]
    onProblem(Array.isArray(value) ? `${place}[${index}]` : place, `a glob is a string that is not empty, not ${describeValue(glob)}`)
    return []
  })
}

function checkSchema(value: unknown, name: string, place: string, folder: string, onProblem: OnProblem): SchemaChoice | false | undefined {
  if (value === undefined || value === false) return value
  if (typeof value === 'function' || isRecord(value)) return checkValidator(value, name, place, onProblem)
  if (typeof value !== 'string') {
    onProblem(place, `a schema is a name, a path or \`false\`, not ${describeValue(value)}`)
    return undefined
  }
  try {
    return chooseSchema(value, folder)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    onProblem(place, error.message.replace(/^T/, 't'))
    return undefined
  }
}

function checkRules(value: unknown, place: string, onProblem: OnProblem): ReadonlyMap<string, CheckedRuleSetting> {
  const settings = new Map<string, CheckedRuleSetting>()
  if (value === undefined) return settings
  if (!isRecord(value)) {
    onProblem(place, `rules are an object of rule ids and severities, not ${describeValue(value)}`)
    return settings
  }
  for (const [id, setting] of Object.entries(value)) {
    const checked = checkSettingOf(id, setting, place + member(id), onProblem)
    if (checked !== undefined) settings.set(id, checked)
  }
  return settings
}

function checkParser(value: unknown, place: string, onProblem: OnProblem): 'satteri' | 'remark' | undefined {
  const parser = parsers.find((known) => known === value)
  if (parser === undefined && value !== undefined) {
    const hint = typeof value === 'string' ? didYouMean(value, parsers) : ''
    onProblem(place, `a parser is \`satteri\` or \`remark\`, not ${describeValue(value)}${hint}`)
  }
  return parser
}

import { dirname, posix } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { nearestName } from '../text/nearest-name.ts'
import type { CheckedConfig, CheckedEntry } from './check-config.ts'
import { ConfigError } from './config-error.ts'
import { isPath, modulePath, NotInstalled } from './import-module.ts'
import { isPresetName, type PresetName, presetNames } from './presets.ts'

/** An entry of a config that is whole: either what a preset says, or what an entry does, with nothing left to be looked up. */
export interface WholeEntry extends CheckedEntry {
  /** Where the entry stands for a preset that another one extends. */
  readonly preset: PresetName | undefined
}

/** A config in front of whose entries stands what they extend. */
export interface WholeConfig extends Omit<CheckedConfig, 'entries'> {
  readonly entries: readonly WholeEntry[]
}

/** Reads and checks a config; `name` is how messages call it. */
export type ReadCheckedConfig = (path: string, name: string) => Promise<CheckedConfig>

/**
 * Puts what the entries of a config extend in front of each of them, what that extends in turn, and so on.
 *
 * @throws {ConfigError} for what is not there, cannot be used, or extends itself in the end.
 */
export async function extendConfig(config: CheckedConfig, fileSystem: FileSystem, read: ReadCheckedConfig): Promise<WholeConfig> {
  const known = new Map<string, CheckedConfig>()
  const readOnce: ReadCheckedConfig = async (path, name) => {
    const checked = known.get(path) ?? (await read(path, name))
    known.set(path, checked)
    return checked
  }
  const entriesOf = async ({ entries }: CheckedConfig, trail: readonly Step[]): Promise<readonly WholeEntry[]> => {
    const whole: WholeEntry[] = []
    for (const entry of entries) {
      for (const [index, wanted] of entry.extends.entries()) {
        if (isPresetName(wanted)) {
          whole.push({ ...entry, ...NOTHING_SAID, preset: wanted })
          continue
        }
        const onProblem = (problem: string): never => fail(entry, index, problem)
        const { path, name } = await stepTo(wanted, entry, fileSystem, onProblem)
        const start = trail.findIndex((step) => step.path === path)
        if (start !== -1) onProblem(`it goes round in a circle: ${[...trail.slice(start), { name }].map((step) => step.name).join(' → ')}`)
        const extended = await entriesOf(await readOnce(path, name), [...trail, { path, name }])
        const scope = { files: entry.files, ignores: entry.ignores }
        whole.push(...extended.map((one) => ({ ...one, within: [...entry.within, scope, ...one.within] })))
      }
      whole.push({ ...entry, preset: undefined })
    }
    return whole
  }
  const entries = await entriesOf(config, [{ path: config.path, name: config.entries[0]?.name ?? config.path }])
  return { ...config, entries }
}

interface Step {
  readonly path: string
  readonly name: string
}

/** A preset speaks of rules only, and of those of plugins not at all. */
const NOTHING_SAID = { schema: undefined, rules: new Map(), parser: undefined, plugins: [] } as const

async function stepTo(wanted: string, entry: CheckedEntry, fileSystem: FileSystem, onProblem: (problem: string) => never): Promise<Step> {
  try {
    const path = await modulePath(wanted, entry.folder)
    if (!isPath(wanted)) return { path, name: wanted }
    const name = wanted.startsWith('.') ? posix.join(dirname(entry.name).replaceAll('\\', '/'), wanted) : path
    if (fileSystem.stat(path)?.kind !== 'file') return onProblem(`there is no file \`${name}\``)
    return { path, name }
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error
    const known = presetNames.map((name) => `\`${name}\``).join(' and ')
    const preset = nearestName(wanted, presetNames)
    if (preset !== undefined) return onProblem(`there is no preset \`${wanted}\`; did you mean \`${preset}\`?`)
    // `base.json`, where `./base.json` is meant, looks like a package.
    if (/\.\w+$/.test(wanted) && !wanted.startsWith('@')) {
      return onProblem(`there is no package \`${wanted}\`; a file is written with its path, \`./${wanted}\``)
    }
    return onProblem(`there is no preset \`${wanted}\` (but ${known}), and the package of that name ${error.message}`)
  }
}

function fail({ name, place, extends: all }: CheckedEntry, index: number, problem: string): never {
  const at = `${place}.extends${all.length > 1 ? `[${index}]` : ''}`.replace(/^\./, '')
  throw new ConfigError([`${name}: ${at}: ${problem}`])
}

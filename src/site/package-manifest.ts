import type { SiteFolder } from './site-folder.ts'

/** What a `package.json` gives away. */
export interface PackageManifest {
  /** The packages that it depends on, in whatever way. */
  readonly packages: ReadonlySet<string>
  /** What it asks for of each of them: `^1.2.3`, `next`, `workspace:*`. */
  readonly ranges: ReadonlyMap<string, string>
  /** The commands of its scripts. */
  readonly scripts: readonly string[]
}

const KINDS_OF_DEPENDENCY = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
const EMPTY: PackageManifest = { packages: new Set(), ranges: new Map(), scripts: [] }
const known = new WeakMap<SiteFolder, Promise<PackageManifest>>()

/** The `package.json` of a folder; an empty one where there is none. It is read once, however many generators ask. */
export function packageManifest(folder: SiteFolder): Promise<PackageManifest> {
  const manifest = known.get(folder) ?? read(folder)
  known.set(folder, manifest)
  return manifest
}

async function read(folder: SiteFolder): Promise<PackageManifest> {
  if (!folder.names.has('package.json')) return EMPTY
  const data = await folder.readData('package.json')
  const asked = KINDS_OF_DEPENDENCY.flatMap((kind) => Object.entries(objectIn(data, kind)))
  const scripts = Object.values(objectIn(data, 'scripts')).filter((script) => typeof script === 'string')
  const ranges = asked.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { packages: new Set(asked.map(([name]) => name)), ranges: new Map(ranges), scripts }
}

/**
 * The major version of a package that a site asks for, in its own `package.json` or in one above it.
 *
 * @returns `undefined` where none says it.
 */
export async function majorVersionOf(folder: SiteFolder, name: string): Promise<number | undefined> {
  for (const path of ['package.json', '../package.json', '../../package.json']) {
    const data = folder.kindOf(path) === 'file' ? await folder.readData(path) : undefined
    for (const kind of KINDS_OF_DEPENDENCY) {
      const range: unknown = Reflect.get(objectIn(data, kind), name)
      const [, major] = typeof range === 'string' ? (/^(?:npm:[^@]*@)?[\^~>=v\s]*(\d{1,3})(?:\.|$)/.exec(range) ?? []) : []
      if (major !== undefined) return Number(major)
    }
  }
  return undefined
}

function objectIn(data: unknown, key: string): object {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return {}
  const value: unknown = Reflect.get(data, key)
  return typeof value === 'object' && value !== null ? value : {}
}

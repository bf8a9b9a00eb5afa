import type { SiteFolder } from './site-folder.ts'

/** What a `package.json` gives away. */
export interface PackageManifest {
  /** The packages that it depends on, in whatever way. */
  readonly packages: ReadonlySet<string>
  /** The commands of its scripts. */
  readonly scripts: readonly string[]
}

const KINDS_OF_DEPENDENCY = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
const EMPTY: PackageManifest = { packages: new Set(), scripts: [] }
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
  const packages = KINDS_OF_DEPENDENCY.flatMap((kind) => Object.keys(objectIn(data, kind)))
  const scripts = Object.values(objectIn(data, 'scripts')).filter((script) => typeof script === 'string')
  return { packages: new Set(packages), scripts }
}

function objectIn(data: unknown, key: string): object {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return {}
  const value: unknown = Reflect.get(data, key)
  return typeof value === 'object' && value !== null ? value : {}
}

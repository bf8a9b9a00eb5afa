import { posix } from 'node:path'
import {
  COMPUTED_IMPORTS,
  DRAWERS,
  FLOOR_EXCEPTIONS,
  FLOORS,
  FORBIDDEN_GLOBALS,
  type Home,
  NODE_HOMES,
  PACKAGE_HOMES,
  PUBLIC_FOLDERS,
  RESERVED,
} from './floor-plan.ts'
import { type ModuleImport, moduleUsage } from './module-usage.ts'

/** Paths from the root of the repository with `/`, and their contents. */
export type SourceFiles = ReadonlyMap<string, string>

const FLOOR_OF = new Map(FLOORS.map(({ folder, floor }) => [folder, floor]))
const ENTRY = 'src/index.ts'

/** Everything in `src/` that breaks the floor plan, one sentence each. */
export function floorPlanViolations(files: SourceFiles): string[] {
  const violations: string[] = []
  const graph = new Map<string, string[]>()
  for (const [path, text] of files) {
    violations.push(...placeViolations(path))
    const { imports, globals } = moduleUsage(path, text)
    const targets: string[] = []
    for (const one of imports) {
      const target = one.specifier?.startsWith('.') ? posix.join(posix.dirname(path), one.specifier) : undefined
      // An import of types is gone when the program runs, so it closes no circle.
      if (target !== undefined && !one.isTypeOnly) targets.push(target)
      const violation = target === undefined ? packageViolation(path, one) : directionViolation(path, target, one, files)
      if (violation !== undefined) violations.push(`${path}: ${violation}`)
    }
    graph.set(path, targets)
    for (const name of FORBIDDEN_GLOBALS) {
      if (globals.has(name)) violations.push(`${path}: uses \`${name}\`, which only bin/ may; take what you need as an argument`)
    }
  }
  return [...violations, ...cycles(graph).map((cycle) => `${cycle.join(' → ')}: imports run in a circle`)]
}

function placeViolations(path: string): string[] {
  const segments = path.split('/').slice(1)
  const violations: string[] = []
  if (segments.length === 1 && path !== ENTRY) violations.push(`${path}: only index.ts stands directly under src/`)
  if (segments.length > 1 && !FLOOR_OF.has(folderOf(path))) {
    violations.push(`${path}: the floor plan knows no folder \`${folderOf(path)}\`; give it a floor in test/project/floor-plan.ts`)
  }
  return [...violations, ...drawerViolations(path)]
}

/** A folder or file whose name says nothing. */
export function drawerViolations(path: string): string[] {
  const drawer = path.split('/').find((segment) => DRAWERS.includes(segment.split('.')[0] ?? ''))
  return drawer === undefined ? [] : [`${path}: \`${drawer}\` is a drawer for everything; name it after what is inside`]
}

function directionViolation(path: string, target: string, { isTypeOnly }: ModuleImport, files: SourceFiles): string | undefined {
  if (!files.has(target)) return `imports ${target}, which is no source file`
  if (target === ENTRY) return 'imports the public API; import the module that has what you need'
  const from = folderOf(path)
  const to = folderOf(target)
  if (path === ENTRY) {
    if (PUBLIC_FOLDERS.includes(to) || (isTypeOnly && to !== 'cli')) return undefined
    return `exports values of ${to}, which is not public`
  }
  if (from === to || FLOOR_EXCEPTIONS.some((exception) => exception.from === from && exception.to === to)) return undefined
  const reserved = RESERVED.find(({ folder }) => folder === to)
  if (reserved !== undefined && !reserved.readers.includes(from)) return `imports ${to}, which is only for ${reserved.readers.join(', ')}`
  const own = FLOOR_OF.get(from)
  const other = FLOOR_OF.get(to)
  if (own === undefined || other === undefined || other < own) return undefined
  return `${from} (floor ${own}) imports ${to} (floor ${other}); imports go down only`
}

function packageViolation(path: string, { specifier, isTypeOnly }: ModuleImport): string | undefined {
  const folder = folderOf(path)
  if (specifier === undefined) {
    return COMPUTED_IMPORTS.some((one) => one.folder === folder) ? undefined : 'imports a module whose name is computed'
  }
  const name = specifier.startsWith('node:') ? specifier.split('/')[0] : packageName(specifier)
  const home: Home | undefined = [...PACKAGE_HOMES, ...NODE_HOMES].find(({ module }) => module === name)
  if (home === undefined) return `imports \`${specifier}\`, which has no home in test/project/floor-plan.ts`
  if (!home.folders.includes(folder)) return `imports \`${specifier}\`, whose home is ${home.folders.join(', ')}`
  if (home.isTypeOnly === true && !isTypeOnly) return `imports values of \`${specifier}\``
  return undefined
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The folder of `src/` that a file is in; for a file directly under it, the file's own name. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Each circle of imports once, as the list of its files with the first one repeated at the end. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const index = path.indexOf(file)
    if (index !== -1) found.push([...path.slice(index), file])
    if (index !== -1 || done.has(file)) return
    path.push(file)
    for (const target of graph.get(file) ?? []) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return found
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawerViolations, floorPlanViolations } from './check-floor-plan.ts'
import { COMPUTED_IMPORTS, FLOOR_EXCEPTIONS, FLOORS, NODE_HOMES, PACKAGE_HOMES, RESERVED } from './floor-plan.ts'
import { listFiles, listFolders, ROOT, readRepositoryFile } from './repository.ts'

const sources = new Map(listFiles('src').map((path) => [path, readRepositoryFile(path)]))

describe('the source', () => {
  it('keeps to the floor plan', () => expect(floorPlanViolations(sources)).toEqual([]))

  it('has every folder of the plan, and no folder besides', () => {
    const folders = listFolders('src')
    const known = FLOORS.filter(({ folder, isPlanned }) => isPlanned !== true || folders.includes(folder))
    expect(folders).toEqual(known.map(({ folder }) => folder).sort())
  })

  it('is TypeScript only', () => expect([...sources.keys()].filter((path) => !path.endsWith('.ts'))).toEqual([]))

  it('has no drawers, and neither have the tests and scripts', () => {
    const folders = ['src', 'test', 'scripts', 'bench'].filter((folder) => existsSync(join(ROOT, folder)))
    expect(folders.flatMap(listFiles).flatMap(drawerViolations)).toEqual([])
  })
})

describe('the plan', () => {
  it('has a reason on every line', () => {
    const reasons = [...PACKAGE_HOMES, ...NODE_HOMES, ...FLOOR_EXCEPTIONS, ...COMPUTED_IMPORTS, ...RESERVED].map(({ reason }) => reason)
    expect([...reasons, ...FLOORS.map(({ purpose }) => purpose)].filter((text) => text.trim() === '')).toEqual([])
  })

  it('names only folders that have a floor', () => {
    const known = new Set(FLOORS.map(({ folder }) => folder))
    const named = [...PACKAGE_HOMES, ...NODE_HOMES].flatMap(({ folders }) => folders)
    expect(named.filter((folder) => !known.has(folder))).toEqual([])
  })

  it('gives every package one line', () => {
    const modules = [...PACKAGE_HOMES, ...NODE_HOMES].map(({ module }) => module)
    expect(modules).toEqual([...new Set(modules)])
  })

  it('is the one that docs/architecture.md shows', () => {
    const page = readRepositoryFile('docs/architecture.md')
    const floors = FLOORS.map(({ floor, folder, purpose, isPlanned }) => [
      String(floor),
      `\`${folder}\``,
      isPlanned === true ? `${purpose} (planned)` : purpose,
    ])
    const homes = PACKAGE_HOMES.map(({ module, folders, reason }) => [`\`${module}\``, folders.join(', '), reason])
    expect(tableUnder(page, ['Floor', 'Folder', 'What it is for'])).toEqual(floors)
    expect(tableUnder(page, ['Package', 'Home', 'Why'])).toEqual(homes)
  })
})

describe('the check of the plan', () => {
  const check = (path: string, text: string): string[] =>
    floorPlanViolations(
      new Map([
        ['src/text/letters.ts', 'export const letters = 1\n'],
        ['src/rule/order.ts', 'export const order = 1\n'],
        ['src/files/disk.ts', 'export const disk = 1\n'],
        ['src/engine/run.ts', 'export const run = 1\n'],
        ['src/index.ts', ''],
        [path, text],
      ]),
    )

  it('accepts an import from a lower floor and from the same folder', () => {
    expect(check('src/rule/other.ts', `import '../text/letters.ts'\nimport './order.ts'\n`)).toEqual([])
  })

  const bad: Readonly<Record<string, readonly [path: string, text: string, violation: string]>> = {
    'an import from a higher floor': ['src/text/a.ts', `import '../rule/order.ts'`, 'imports go down only'],
    'an import from a higher floor for its types alone': ['src/text/a.ts', `import type { x } from '../rule/order.ts'`, 'go down only'],
    'an import type inside a type': ['src/text/a.ts', `type A = import('../rule/order.ts').A`, 'imports go down only'],
    'a re-export from a higher floor': ['src/text/a.ts', `export * from '../rule/order.ts'`, 'imports go down only'],
    'a lazy import from a higher floor': ['src/text/a.ts', `await import('../rule/order.ts')`, 'imports go down only'],
    'an import of a file that is not there': ['src/rule/a.ts', `import './gone.ts'`, 'src/rule/gone.ts, which is no source file'],
    'a package outside its home': ['src/rules/a.ts', `import ajv from 'ajv'`, 'imports `ajv`, whose home is schema'],
    'a part of a package outside its home': ['src/rules/a.ts', `import x from 'ajv/dist/core.js'`, 'whose home is schema'],
    'a package that has no home': ['src/rules/a.ts', `import x from 'left-pad'`, '`left-pad`, which has no home'],
    'a required package outside its home': ['src/rule/a.ts', `const require = createRequire(1)\nrequire('ajv')`, 'whose home is schema'],
    'a required package without a name for require': ['src/rule/a.ts', `createRequire(import.meta.url)('ajv')`, 'whose home is schema'],
    'a require under another name': ['src/schema/a.ts', `const load = createRequire(import.meta.url)`, 'whose name is computed'],
    'a value of a package that is there for its types': ['src/rules/a.ts', `import { x } from 'mdast'`, 'imports values of `mdast`'],
    'a module of Node in a rule': ['src/rules/a.ts', `import { readFileSync } from 'node:fs'`, 'imports `node:fs`, whose home is files'],
    'the promises of node:fs in a rule': ['src/rules/a.ts', `import { readFile } from 'node:fs/promises'`, 'whose home is files'],
    'a module of Node without its prefix': ['src/files/a.ts', `import fs from 'fs'`, '`fs`, which has no home'],
    'a computed import': ['src/rules/a.ts', `await import(name)`, 'whose name is computed'],
    'a read of process': ['src/cli/a.ts', `export const a = process.env.CI`, 'uses `process`'],
    'a read of process by its parts': ['src/cli/a.ts', `const { env } = process`, 'uses `process`'],
    'a read of process through globalThis': ['src/cli/a.ts', `globalThis.process.exit()`, 'uses `process`'],
    'a print to the console': ['src/engine/a.ts', `console.log(1)`, 'uses `console`'],
    'a folder that nobody planned': ['src/plugins/a.ts', '', 'knows no folder `plugins`'],
    'a file directly under src/': ['src/version.ts', '', 'only index.ts'],
    'a folder called utils': ['src/text/utils/a.ts', '', '`utils` is a drawer'],
    'a file called helpers.ts': ['src/text/helpers.ts', '', '`helpers.ts` is a drawer'],
    'a rule that looks at the disk': ['src/rules/a.ts', `import '../files/disk.ts'`, 'files, which is only for config'],
    'a reporter that looks at the disk': ['src/reporters/a.ts', `import '../files/disk.ts'`, 'files, which is only for config'],
    'an import of the public API': ['src/cli/a.ts', `import '../index.ts'`, 'imports the public API'],
    'a public value of a hidden folder': ['src/index.ts', `export { letters } from './text/letters.ts'`, 'exports values of text'],
    'a file that imports itself': ['src/rule/a.ts', `import './a.ts'`, 'src/rule/a.ts → src/rule/a.ts: imports run in a circle'],
  }
  for (const [name, [path, text, violation]] of Object.entries(bad)) {
    it(`reports ${name}`, () => expect(check(path, `${text}\n`).join('\n')).toContain(violation))
  }

  it('reports folders on one floor that see each other', () => {
    const files = new Map([
      ['src/rules/a.ts', 'export const a = 1\n'],
      ['src/linter/b.ts', "import { a } from '../rules/a.ts'\n"],
    ])
    expect(floorPlanViolations(files)).toEqual(['src/linter/b.ts: linter (floor 3) imports rules (floor 3); imports go down only'])
  })

  it('reports a circle of several files once', () => {
    const files = new Map([
      ['src/rule/a.ts', "import './b.ts'\n"],
      ['src/rule/b.ts', "import { type C, c } from './c.ts'\n"],
      ['src/rule/c.ts', "import './a.ts'\n"],
    ])
    expect(floorPlanViolations(files)).toEqual(['src/rule/a.ts → src/rule/b.ts → src/rule/c.ts → src/rule/a.ts: imports run in a circle'])
  })

  it('sees no circle where types alone go back', () => {
    const files = new Map([
      ['src/rule/a.ts', "import './b.ts'\n"],
      ['src/rule/b.ts', "import type { A } from './a.ts'\n"],
    ])
    expect(floorPlanViolations(files)).toEqual([])
  })

  it('lets the public API hand out types of lower floors', () => {
    expect(check('src/index.ts', "export type { Letters } from './text/letters.ts'\nexport { order } from './rule/order.ts'\n")).toEqual([])
  })

  it('takes a property called process for what it is', () => {
    expect(check('src/engine/a.ts', 'export const a = (run: { process: number }) => run.process\n')).toEqual([])
  })

  it('takes a parameter called process for what it is, but not beyond its function', () => {
    expect(check('src/cli/a.ts', 'export function a(process: { env: object }) {\n  return () => process.env\n}\n')).toEqual([])
    expect(check('src/cli/a.ts', 'export const a = (process: object) => process\nexport const b = process.env\n')).toHaveLength(1)
  })

  it('does not pass over a file that it cannot parse', () => {
    expect(() => check('src/rule/a.ts', 'const = 1')).toThrow(SyntaxError)
  })
})

describe('bin/post-lint.js', () => {
  it.skipIf(!existsSync(join(ROOT, 'bin/post-lint.js')))('is at most 20 lines without a decision in them', () => {
    const text = readRepositoryFile('bin/post-lint.js')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
    expect(/\b(?:if|for|while|switch)\b/.exec(text)?.[0]).toBeUndefined()
  })
})

/** The cells of the Markdown table with this head, row by row. */
function tableUnder(page: string, head: readonly string[]): string[][] {
  const rows = page.split('\n').map((line) => (line.startsWith('|') ? cellsOf(line) : []))
  const start = rows.findIndex((cells) => cells.join('|') === head.join('|'))
  if (start === -1) return []
  const end = rows.findIndex((cells, index) => index > start && cells.length === 0)
  return rows.slice(start + 2, end === -1 ? undefined : end)
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

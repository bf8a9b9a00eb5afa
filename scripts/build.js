// Builds dist/: the command line and the library as ES modules, hot dependencies included.
// See docs/decisions/ for why they are bundled.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { lazyBuiltinsPlugin, satteriPlugin, stubsPlugin } from './bundle-plugins.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)
const manifest = JSON.parse(await readFile(at('package.json'), 'utf8'))

/** What `exports` in package.json offers. */
const LIBRARY = { index: 'src/index.ts', remark: 'src/library/remark.ts', testing: 'src/testing/index.ts' }

/**
 * Dependencies that are bundled all the same: the JavaScript of satteri, whose native part is not, and unified, which our types mention.
 */
const BUNDLED = ['satteri', 'unified']

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  absWorkingDir: root,
  logLevel: 'warning',
}

await rm(at('dist'), { recursive: true, force: true })
await mkdir(at('dist', 'gates'), { recursive: true })
const names = await compileGates()

const bundle = {
  ...shared,
  splitting: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // What is loaded only sometimes stays a dependency.
  external: [
    '@bruits/*',
    ...Object.keys(manifest.dependencies)
      .filter((name) => !BUNDLED.includes(name))
      .flatMap((name) => [name, `${name}/*`]),
  ],
  plugins: [gatesPlugin(names), satteriPlugin(), stubsPlugin(), lazyBuiltinsPlugin()],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
}

// Two bundles: what the library shares with the command line would cut that into many small modules, and each costs its time to load.
const bundles = await Promise.all([
  build({ ...bundle, entryPoints: { cli: 'src/cli/index.ts' }, outdir: 'dist', chunkNames: 'chunks/[name]-[hash]' }),
  build({ ...bundle, entryPoints: LIBRARY, outdir: 'dist', chunkNames: 'library/[name]-[hash]' }),
])
await writeLicences(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)))
await rm(at('dist', 'gates'), { recursive: true, force: true })

/** Compiles a yes/no validator for each built-in schema; see src/schema/ahead-of-time.ts. */
async function compileGates() {
  const compiler = at('dist', 'gates', 'compiler.mjs')
  await build({ ...shared, entryPoints: ['src/schema/standalone-validator.ts'], outfile: compiler, packages: 'external' })
  const { standaloneValidator } = await import(pathToFileURL(compiler).href)
  const files = (await readdir(at('schemas'))).filter((file) => file.endsWith('.schema.json') && file !== 'config.schema.json')
  for (const file of files) {
    const schema = JSON.parse(await readFile(at('schemas', file), 'utf8'))
    await writeFile(at('dist', 'gates', file.replace('.schema.json', '.mjs')), standaloneValidator(schema))
  }
  return files.map((file) => file.replace('.schema.json', ''))
}

function gatesPlugin(names) {
  const cases = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(at('dist', 'gates', `${name}.mjs`))})`)
  const contents = `const gates = { ${cases.join(', ')} }
export async function loadGate(name) { return Object.hasOwn(gates, name) ? (await gates[name]()).default : undefined }`
  return {
    name: 'gates',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]schema[\\/]ahead-of-time\.ts$/ }, () => ({ contents, loader: 'js', resolveDir: root }))
    },
  }
}

/** Whoever passes on the bundle passes on the code in it, and its licences with it. */
async function writeLicences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
      return match?.[1] === undefined ? [] : [match[1]]
    }),
  )
  const sections = await Promise.all(
    [...packages].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(at(folder, 'package.json'), 'utf8'))
      const file = (await readdir(at(folder))).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? '' : await readFile(at(folder, file), 'utf8')
      return `## ${name} ${version} (${license})\n\n${text.trim()}\n`
    }),
  )
  await writeFile(at('dist', 'THIRD-PARTY-LICENCES.md'), `# Licences of the code that is bundled in this folder\n\n${sections.join('\n')}`)
}

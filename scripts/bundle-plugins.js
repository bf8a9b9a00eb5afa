// What esbuild is told about some of the packages that it bundles, with the reason for each.
import { readFile } from 'node:fs/promises'

/**
 * What bundled packages import and we never call. Together it cost more than all of our own code at a cold start.
 *
 * gray-matter brings js-yaml 3, which loads a JavaScript parser to be able to run functions from YAML; commander brings
 * child_process for commands that are programs of their own; htmlparser2 unpacks all names of character references, which we
 * leave undecoded there.
 */
const STUBS = [
  {
    importer: 'gray-matter',
    path: 'js-yaml',
    contents: 'exports.safeLoad = exports.safeDump = () => { throw new Error("js-yaml 3 is not bundled") }',
  },
  {
    importer: 'commander',
    path: 'node:child_process',
    contents: 'exports.spawn = () => { throw new Error("child_process is not bundled") }',
  },
  { importer: 'htmlparser2', path: 'entities/decode', contents: 'exports.DecodingMode = {}; exports.EntityDecoder = class {}' },
]

export function stubsPlugin() {
  return {
    name: 'stubs',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^(?:${STUBS.map(({ path }) => path).join('|')})$`) }, ({ path, importer }) => {
        const index = STUBS.findIndex((stub) => stub.path === path && importer.split(/[\\/]/).includes(stub.importer))
        return index === -1 ? undefined : { path: String(index), namespace: 'stub' }
      })
      onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: STUBS[Number(path)].contents, loader: 'js' }))
    },
  }
}

/**
 * `import … from 'node:fs'` makes Node fill in every export of that module, the streams and promises of it too, which takes five
 * milliseconds; `require` takes only what is used.
 */
export function lazyBuiltinsPlugin() {
  return {
    name: 'lazy-builtins',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^(?:node:)?(?:fs|os|tty|util|events|process)$/ }, ({ path, kind }) =>
        kind === 'import-statement' ? { path: path.replace(/^(?:node:)?/, 'node:'), namespace: 'builtin' } : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(path)})`,
        loader: 'js',
      }))
    },
  }
}

/** satteri looks for its native package from where it lies itself: under some package managers ours cannot see it. */
export function satteriPlugin() {
  return {
    name: 'satteri',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]satteri[\\/]index\.js$/ }, async ({ path }) => {
        const contents = await readFile(path, 'utf8')
        const own = 'createRequire(import.meta.url)'
        if (!contents.includes(own))
          throw new Error(`satteri no longer loads its native part by ${own}; see satteriPlugin in scripts/bundle-plugins.js`)
        return { contents: contents.replace(own, `createRequire(${own}.resolve('satteri'))`), loader: 'js' }
      })
    },
  }
}

import { packageManifest } from '../package-manifest.ts'
import type { SiteFolder } from '../site-folder.ts'
import { lockedVersions } from './locked-versions.ts'

type MdxVersion = 1 | 2

/** What compiles MDX, what decides first coming first, and the major version of it that began to compile MDX 2. */
const COMPILERS: readonly (readonly [name: string, firstOfMdx2: number])[] = [
  ['@docusaurus/core', 3],
  ['@astrojs/mdx', 0],
  ['@astrojs/starlight', 0],
  ['astro', 0],
  ['fumadocs-mdx', 0],
  ['fumadocs-core', 0],
  ['gatsby-plugin-mdx', 4],
  ['next-contentlayer', 0],
  ['next-contentlayer2', 0],
  ['contentlayer', 0],
  ['contentlayer2', 0],
  ['velite', 0],
  ['@content-collections/mdx', 0],
  ['mdx-bundler', 0],
  ['next-mdx-remote', 4],
  ['nextra', 2],
  ['@mdx-js/loader', 2],
  ['@mdx-js/rollup', 2],
  ['@mdx-js/esbuild', 2],
  ['@mdx-js/mdx', 2],
]

/** The version of MDX that a site compiles; `undefined` where neither its `package.json` nor its lock file tells. */
export async function mdxVersion(folder: SiteFolder): Promise<MdxVersion | undefined> {
  const { ranges } = await packageManifest(folder)
  const lockedAs = lockedVersions(folder)
  for (const [name, firstOfMdx2] of COMPILERS) {
    const range = ranges.get(name)
    if (range === undefined) continue
    const found = versionOf(majorIn(range), firstOfMdx2)
    if (found !== undefined) return found
    const locked = onlyVersion(lockedAs(name), firstOfMdx2)
    if (locked !== undefined) return locked
  }
  // A theme or a preset may bring the compiler along.
  for (const [name, firstOfMdx2] of COMPILERS) {
    const locked = onlyVersion(lockedAs(name), firstOfMdx2)
    if (locked !== undefined) return locked
  }
  return undefined
}

function versionOf(major: number | undefined, firstOfMdx2: number): MdxVersion | undefined {
  if (firstOfMdx2 === 0) return 2
  return major === undefined ? undefined : major >= firstOfMdx2 ? 2 : 1
}

/** None where several versions are installed that compile different languages. */
function onlyVersion(versions: readonly string[], firstOfMdx2: number): MdxVersion | undefined {
  const found = new Set(versions.map((version) => versionOf(majorIn(version), firstOfMdx2)))
  const [only] = found
  return found.size === 1 ? only : undefined
}

/** `^3.0.0`, `~3`, `3.x`: what allows several, such as `>=2`, `latest` and `1 || 2`, says nothing. */
function majorIn(range: string): number | undefined {
  const [, major] = /^(?:npm:@?[\w./-]+@)?[\^~=v\s]*(\d{1,3})(?:\.(?:\d+|x|\*)){0,2}(?:[-+][\w.+-]*)?$/.exec(range.trim()) ?? []
  return major === undefined ? undefined : Number(major)
}

import { describe, expect, it } from 'vitest'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'
import { listFiles, readRepositoryFile } from './repository.ts'

const names = Object.keys(GENERATOR_PROFILES).sort()

describe('the list of generators', () => {
  it('has a profile in a file for each, and no file besides', () => {
    expect(listFiles('src/generator/profiles')).toEqual(names.map((name) => `src/generator/profiles/${name}.ts`))
    expect(Object.entries(GENERATOR_PROFILES).filter(([name, profile]) => profile.name !== name)).toEqual([])
  })

  it('has each specified by describeGenerator', () => {
    const described = listFiles('test/generator').flatMap((path) => {
      const [, name] = /^describeGenerator\('([a-z-]+)', \{$/m.exec(readRepositoryFile(path)) ?? []
      return name === undefined ? [] : [[path, name]]
    })
    expect(described).toEqual(names.map((name) => [`test/generator/${name}.test.ts`, name]))
  })
})

/** Everything that gets the facts of a generator from its profile. */
const FOLDERS_WITHOUT_NAMES = ['src/document', 'src/linter', 'src/remark', 'src/reporters', 'src/rule', 'src/rules']

/** The tables and types of those. */
const OTHER_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  'src/document/template/template-syntax.ts': ['docsify', 'mdbook', 'myst'],
  'src/rules/support/anchor/heading-slugger.ts': ['hugo'],
  'src/rules/support/card/card-title.ts': ['nuxt'],
}

describe('whoever asks for a fact of a generator', () => {
  it('compares no names', () => {
    const files = FOLDERS_WITHOUT_NAMES.flatMap(listFiles).map((path) => [path, readRepositoryFile(path)] as const)
    const named = files.flatMap(([path, text]) => generatorNames(text).map((name) => [path, name] as const))
    expect(named.filter(([path, name]) => !OTHER_MEANINGS[path]?.includes(name))).toEqual([])
    expect(files.filter(([, text]) => /\b(?:profile|site)\??\.(?:name|generator)\b/.test(text)).map(([path]) => path)).toEqual([])
    // What is allowed is there.
    const allowed = Object.entries(OTHER_MEANINGS).flatMap(([path, names]) => names.map((name) => `${path} ${name}`))
    expect(allowed.filter((one) => !named.some((pair) => pair.join(' ') === one))).toEqual([])
  })

  it('would be caught', () => {
    expect(generatorNames("if (generator === 'hexo') a(); const b = { hugo: 1, 'react-router': 2 }")).toEqual([
      'hexo',
      'react-router',
      'hugo',
    ])
    expect(generatorNames("// As 'hexo' does it\nconst hexo = mkdocs.slugs\n/** 'zola' */")).toEqual([])
  })
})

/** What languages of bodies, ways to make ids and encodings of addresses are compared with, which some are named after. */
const OTHER_COMPARISON = /\b(?:language|slugs|encoding) [!=]== '[a-z ]+'/g

/** The names of generators that a file has as texts, or as keys of a table; `next` is a word of every list. */
function generatorNames(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')
  const texts = [...code.replaceAll(OTHER_COMPARISON, '').matchAll(/'([a-z-]+)'|"([a-z-]+)"/g)].map(
    ([, single, double]) => single ?? double ?? '',
  )
  const keys = [...code.matchAll(/(?<=[{,]\s*)([a-z]+)(?=:\s)/g)].map(([key]) => key)
  return [...new Set([...texts, ...keys])].filter((name) => Object.hasOwn(GENERATOR_PROFILES, name) && name !== 'next')
}

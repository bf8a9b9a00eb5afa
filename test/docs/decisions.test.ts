import { describe, expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from '../project/repository.ts'

const paths = listFiles('docs/decisions')

describe('the decisions', () => {
  it('have a number and a short name, and no number twice', () => {
    expect(paths.filter((path) => !/^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path))).toEqual([])
    expect(paths.map(numberOf)).toEqual([...new Set(paths.map(numberOf))])
  })

  it.each(paths)('%s begins with its number', (path) => {
    expect(readRepositoryFile(path)).toMatch(new RegExp(`^# ${numberOf(path)}: \\S`))
  })

  it('give a reason for each dependency, and for nothing else', () => {
    const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(readRepositoryFile('package.json'))
    const page = readRepositoryFile('docs/decisions/0004-dependencies.md')
    const [, installed, bundled, ours] = page.split(/^## .*$/m).map(packagesIn)
    expect(installed).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
    expect([...(bundled ?? []), ...(ours ?? [])].sort()).toEqual(Object.keys(manifest.devDependencies ?? {}).sort())
  })
})

function numberOf(path: string): string {
  return path.slice('docs/decisions/'.length, 'docs/decisions/0000'.length)
}

/** The names in the first column of a table whose second column is not empty. */
function packagesIn(section: string): string[] {
  return [...section.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name = '']) => name)
}

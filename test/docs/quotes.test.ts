import { describe, expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from '../project/repository.ts'
import { nodesOf, readMarkdownFile } from './markdown-file.ts'

const pages = ['CONTRIBUTING.md', ...listFiles('docs').filter((path) => path.endsWith('.md') && !path.startsWith('docs/rules/'))]

describe('code that names its file', () => {
  it.each(pages)('is quoted letter for letter in %s', (page) => {
    for (const { file, code } of quotes(page)) expect(readRepositoryFile(file), `the quote of ${file} in ${page}`).toContain(code)
  })

  it('is there', () => expect(pages.flatMap(quotes).length).toBeGreaterThan(5))
})

/** Blocks whose info string is a language and a path, such as `ts src/rule/visitor.ts`. */
function quotes(page: string): { file: string; code: string }[] {
  return [...nodesOf(readMarkdownFile(page).tree)].flatMap((node) =>
    node.type === 'code' && node.meta ? [{ file: node.meta, code: node.value }] : [],
  )
}

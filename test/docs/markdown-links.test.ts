import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/document/plain-text.ts'
import { listFiles, ROOT } from '../project/repository.ts'
import { type MarkdownFile, nodesOf, readMarkdownFile } from './markdown-file.ts'

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...listFiles('docs').filter((path) => path.endsWith('.md'))]

describe.each(pages.filter((path) => existsSync(join(ROOT, path))))('%s', (path) => {
  it('has only relative links that lead somewhere', () => {
    const page = readMarkdownFile(path)
    expect(targets(page).filter((target) => !leadsSomewhere(path, target))).toEqual([])
  })
})

/** Destinations of links and images that have no scheme. */
function targets({ tree }: MarkdownFile): string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const isLink = node.type === 'link' || node.type === 'image' || node.type === 'definition'
    return isLink && !/^[a-z][a-z\d+.-]*:/i.test(node.url) ? [node.url] : []
  })
}

function leadsSomewhere(from: string, target: string): boolean {
  const [link = '', fragment] = target.split('#')
  const path = link === '' ? from : posix.join(posix.dirname(from), decodeURI(link))
  if (path.startsWith('..') || !existsSync(join(ROOT, path))) return false
  return fragment === undefined || (path.endsWith('.md') && anchors(readMarkdownFile(path)).has(fragment))
}

/** The fragments that GitHub gives the headings of a page. */
function anchors({ tree }: MarkdownFile): Set<string> {
  const names = new Set<string>()
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const name = plainText(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    let unique = name
    for (let count = 1; names.has(unique); count += 1) unique = `${name}-${count}`
    names.add(unique)
  }
  return names
}

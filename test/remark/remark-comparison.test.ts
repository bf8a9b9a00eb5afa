import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkPreset from 'remark-preset-lint-recommended'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { remarkRunner } from '../../src/remark/remark-runner.ts'
import { listFiles, readRepositoryFile } from '../project/repository.ts'
import { projectPlugins } from './project-plugins.ts'

/*
 * What `node bench/remark-lint.js` shows on a folder of real posts, in small: a preset finds through the bridge what it finds in remark.
 */

const posts = [...listFiles('fixtures'), ...listFiles('docs'), 'README.md', 'CHANGELOG.md'].filter((path) => /\.mdx?$/.test(path))
const satteri = await loadBodyParser('satteri', () => undefined)
const runner = await remarkRunner(await projectPlugins(['remark-preset-lint-recommended']), { cwd: '/' })

async function inRemark(path: string, text: string): Promise<readonly string[]> {
  const syntax: PluggableList = [[remarkFrontmatter, ['yaml', 'toml']], remarkGfm, ...(path.endsWith('.mdx') ? [remarkMdx] : [])]
  const processor = unified().use(remarkParse).use(syntax).use(remarkPreset)
  const file = new VFile({ path, value: text })
  await processor.run(processor.parse(file), file)
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} remark-lint/${ruleId} ${reason}`).sort()
}

async function throughTheBridge(path: string, text: string): Promise<readonly string[]> {
  const { messages, problems } = await runner.lint(await parseDocument(path, text, satteri))
  expect(problems).toEqual([])
  return messages.map(({ start, ruleId, text: reason }) => `${start.line}:${start.column} ${ruleId} ${reason}`).sort()
}

describe('remark-preset-lint-recommended', () => {
  it('finds in the posts and pages of this repository what it finds in remark, line for line', async () => {
    const [ours, theirs] = [throughTheBridge, inRemark].map((find) =>
      Promise.all(posts.map(async (path) => [path, await find(path, readRepositoryFile(path))])),
    )
    expect(await ours).toEqual(await theirs)
    expect(posts.length).toBeGreaterThan(100)
  })

  it.each([
    ['definitions that say two things, and one that nobody needs', '[a]\n\n[a]: /a\n[A]: /b\n\n> [a]: /c\n\n[b]: /d\n'],
    ['references that lead nowhere, and brackets that are escaped', 'See [a][b], [c][], [d], ![e][f], [^g] and \\[h].\n'],
    [
      'lists, images, quotations and breaks of all kinds',
      '* a\n* b   \n  c\n\n1) d\n2) e\n\n> f\ng\n\n![h][]\n\n[h]: i\n\n#  j\n\nhttps://k.example',
    ],
    [
      'comments of remark-lint',
      '<!--lint disable no-undefined-references-->\n\n[a][b]\n\n<!--lint enable-->\n\n[a][b]\n\n<!--lint ignore-->\n\n[a][b]\n',
    ],
    ['front matter in TOML, and CRLF', '+++\r\ntitle = "[a][b]"\r\n+++\r\n\r\n[a][b]\r\n'],
  ])('and in posts with %s', async (_, text) => {
    const found = await throughTheBridge('post.md', text)
    expect(found).toEqual(await inRemark('post.md', text))
    expect(found.length).toBeGreaterThan(0)
  })
})

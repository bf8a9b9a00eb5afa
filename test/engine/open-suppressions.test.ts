import { describe, expect, it } from 'vitest'
import { configResolver } from '../../src/config/resolve-config.ts'
import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { lintText } from '../../src/engine/lint-text.ts'
import { openSuppressions, type SettledSuppressions, type SuppressionChange } from '../../src/engine/open-suppressions.ts'
import { type FileSystem, FileSystemError } from '../../src/files/file-system.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import type { LintResult } from '../../src/rule/lint-message.ts'

const parser = await loadBodyParser('satteri', () => undefined)
const config = (await configResolver(undefined))('/site/blog/a.md')
const RAN = new Set(config.rules.map(({ rule }) => rule.id))

const FILE = '/site/post-lint-suppressions.json'
const POST = '---\ntitle: A title that is long enough for all\n---\n\n![](one.png)\n'

async function lint(path: string, contents: string): Promise<LintResult> {
  const settings = { config, schema: undefined, parser, site: undefined, now: 0, inlineConfig: true }
  return (await lintText(path, contents, settings)).result
}

interface Run {
  readonly change?: SuppressionChange
  readonly location?: string
  readonly cwd?: string
}

async function run(
  fileSystem: FileSystem,
  results: readonly LintResult[],
  { change = { kind: 'none' }, location, cwd = '/site' }: Run = {},
) {
  const { settle } = await openSuppressions({ fileSystem, cwd, location, change })
  return settle(results, () => RAN)
}

function contents(fileSystem: FileSystem, path = FILE): string | undefined {
  return fileSystem.stat(path) === undefined ? undefined : new TextDecoder().decode(fileSystem.readBytes(path))
}

function ruleIds({ results }: SettledSuppressions): (string | null)[] {
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

const disk = (files: Readonly<Record<string, string>> = {}): FileSystem =>
  memoryFileSystem({ '/site/.git/HEAD': '', '/site/blog/a.md': POST, ...files })

describe('the suppressions of a run', () => {
  it('are none where there is no file, and none is made', async () => {
    const fileSystem = disk()
    const results = [await lint('blog/a.md', POST)]
    expect(await run(fileSystem, results)).toEqual({ results, suppressed: 0, notices: [] })
    expect(contents(fileSystem)).toBeUndefined()
  })

  it('are written with --suppress-all, and hold in the next run, from a folder below too', async () => {
    const fileSystem = disk()
    const made = await run(fileSystem, [await lint('blog/a.md', POST)], { change: { kind: 'suppress-all' } })
    expect(made).toMatchObject({ suppressed: 1, notices: ['`post-lint-suppressions.json` holds 1 suppression now, 1 more than before'] })
    expect(ruleIds(made)).toEqual([])
    expect(contents(fileSystem)).toMatch(
      /"blog\/a\.md": \{\n {6}"image-alt-text": \[\n {8}\{ "fingerprint": "[\da-f]{16}", "text": "!\[\]\(one\.png\)" \}\n/,
    )
    const edited = POST.replace('\n\n', '\n\nA paragraph above it.\n\n').replaceAll('\n', '\r\n')
    for (const [cwd, path] of [
      ['/site', 'blog/a.md'],
      ['/site/blog', 'a.md'],
      ['/site/docs', '../blog/a.md'],
    ] as const) {
      const next = await run(fileSystem, [await lint(path, edited)], { cwd })
      expect([ruleIds(next), next.suppressed, next.notices]).toEqual([[], 1, []])
    }
  })

  it('are written for the named rules with --suppress-rule', async () => {
    const fileSystem = disk()
    const both = await lint('blog/a.md', `${POST}\n## \n`)
    const change = { kind: 'suppress-rules', ruleIds: new Set(['no-empty-heading']) } as const
    expect(ruleIds(await run(fileSystem, [both], { change }))).toEqual(['image-alt-text'])
    expect(ruleIds(await run(fileSystem, [both]))).toEqual(['image-alt-text'])
  })

  it('tell which entries have no finding any more, until they are pruned', async () => {
    const fileSystem = disk()
    await run(fileSystem, [await lint('blog/a.md', POST), await lint('blog/gone.md', POST)], { change: { kind: 'suppress-all' } })
    const fixed = [await lint('blog/a.md', POST.replace('![]', '![A cat]'))]
    expect((await run(fileSystem, fixed)).notices).toEqual([
      '`post-lint-suppressions.json` has 2 entries whose findings are gone: blog/a.md image-alt-text `![](one.png)`, ' +
        'blog/gone.md image-alt-text `![](one.png)`; remove them with --prune-suppressions',
    ])
    expect((await run(fileSystem, fixed, { change: { kind: 'prune' } })).notices).toEqual([
      '`post-lint-suppressions.json` holds 0 suppressions now, 2 fewer than before',
    ])
    expect(contents(fileSystem)).toBe('{\n  "version": 1,\n  "suppressions": {}\n}\n')
    expect((await run(fileSystem, fixed)).notices).toEqual([])
  })

  it('are in the file that was asked for, by paths relative to its folder', async () => {
    const fileSystem = disk({ '/site/lint/': '' })
    const results = [await lint('blog/a.md', POST)]
    await run(fileSystem, results, { change: { kind: 'suppress-all' }, location: 'lint/old.json' })
    expect(contents(fileSystem, '/site/lint/old.json')).toContain('"../blog/a.md"')
    expect((await run(fileSystem, results, { location: 'lint/old.json' })).suppressed).toBe(1)
    expect((await run(fileSystem, results)).suppressed).toBe(0)
  })

  it('are not written where nothing changes or nothing is found', async () => {
    const fileSystem = disk()
    const fixed = [await lint('blog/a.md', 'Text.\n')]
    expect((await run(fileSystem, fixed, { change: { kind: 'suppress-all' } })).notices).toEqual(['There is no finding to suppress'])
    expect((await run(fileSystem, fixed, { change: { kind: 'prune' } })).notices).toEqual([
      'There is no `post-lint-suppressions.json` to prune',
    ])
    expect(contents(fileSystem)).toBeUndefined()
    const results = [await lint('blog/a.md', POST)]
    await run(fileSystem, results, { change: { kind: 'suppress-all' } })
    const readOnly: FileSystem = {
      ...fileSystem,
      replaceFile: async (path) => {
        throw new FileSystemError('EROFS', path)
      },
    }
    expect((await run(readOnly, results, { change: { kind: 'suppress-all' } })).notices).toEqual([
      '`post-lint-suppressions.json` holds 1 suppression now, as many as before',
    ])
    await expect(run(readOnly, fixed, { change: { kind: 'prune' } })).rejects.toThrow(
      /^The suppressions cannot be written: `post-lint-suppressions\.json` is on a disk that can only be read$/,
    )
  })

  it('are told to be wrong before the run', async () => {
    const open = (files: Readonly<Record<string, string>>, location?: string): Promise<unknown> =>
      openSuppressions({ fileSystem: disk(files), cwd: '/site', location, change: { kind: 'none' } })
    await expect(open({ [FILE]: '{' })).rejects.toThrow(/^post-lint-suppressions\.json:1:\d+: /)
    await expect(open({}, 'none.json')).rejects.toThrow('There is no file of suppressions `none.json`; --suppress-all makes one')
    await expect(run(disk(), [await lint('blog/a.md', POST)], { change: { kind: 'suppress-all' }, location: 'no/x.json' })).rejects.toThrow(
      'The suppressions cannot be written: there is no folder for `no/x.json`',
    )
  })

  it('are not overwritten where somebody else changed them meanwhile', async () => {
    const fileSystem = disk()
    const results = [await lint('blog/a.md', POST)]
    await run(fileSystem, results, { change: { kind: 'suppress-all' } })
    const { settle } = await openSuppressions({ fileSystem, cwd: '/site', location: undefined, change: { kind: 'prune' } })
    fileSystem.writeFile(FILE, 'something else')
    await expect(settle([await lint('blog/a.md', 'Text.\n')], () => RAN)).rejects.toThrow(/was changed by somebody else meanwhile/)
  })
})

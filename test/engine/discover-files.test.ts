import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DiscoverFilesOptions, discoverFiles } from '../../src/engine/discover-files.ts'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'

const site = {
  '/site/.git/HEAD': '',
  '/site/.gitignore': 'public/\n',
  '/site/README.md': '',
  '/site/blog/one.md': '',
  '/site/blog/two.mdx': '',
  '/site/blog/three.markdown': '',
  '/site/blog/photo.png': '',
  '/site/blog/notes.txt': '',
  '/site/blog/deep/four.md': '',
  '/site/blog/.drafts/five.md': '',
  '/site/blog/node_modules/dependency/six.md': '',
  '/site/blog/[slug]/seven.md': '',
  '/site/blog/folder.md/eight.md': '',
  '/site/public/built.md': '',
  '/site/public/deep/built.md': '',
  '/site/empty/': '',
  '/site/images/photo.png': '',
}

async function discover(patterns: readonly string[], options: Partial<DiscoverFilesOptions> = {}) {
  const found = await discoverFiles({ patterns, cwd: '/site', fileSystem: memoryFileSystem(site), ...options })
  return { ...found, files: found.files.map((path) => path.replace('/site/', '')) }
}

const blog = ['blog/[slug]/seven.md', 'blog/deep/four.md', 'blog/folder.md/eight.md', 'blog/one.md', 'blog/three.markdown', 'blog/two.mdx']

describe('a folder', () => {
  test('is walked to its end, without dot folders, node_modules and other kinds of file', async () => {
    expect(await discover(['blog'])).toEqual({ files: blog, notices: [], problems: [] })
  })
  test('is walked without what git ignores', async () => {
    expect((await discover(['.'])).files).toEqual(['README.md', ...blog])
  })
  test('may be called like a post', async () => {
    expect((await discover(['blog/folder.md'])).files).toEqual(['blog/folder.md/eight.md'])
  })
  test('that is named itself is walked even if it is a dot folder or in node_modules', async () => {
    expect((await discover(['blog/.drafts', 'blog/node_modules/dependency'])).files).toEqual([
      'blog/.drafts/five.md',
      'blog/node_modules/dependency/six.md',
    ])
  })
  test('without a post is a problem', async () => {
    expect((await discover(['images'])).problems).toEqual(['There is no file to lint in the folder `images`: it holds no Markdown file'])
    expect((await discover(['empty'])).problems).toHaveLength(1)
  })
  test('of which all posts are ignored is a problem that tells by what and how to lint them', async () => {
    expect(await discover(['public'])).toEqual({
      files: [],
      notices: [],
      problems: [
        'There is no file to lint in the folder `public`: 2 files found were left out: 2 ignored by .gitignore (--no-ignore lints them)',
      ],
    })
  })
  test('in which nothing is a post is a problem', async () => {
    expect((await discover(['blog/deep'], { isPost: () => false })).problems).toEqual([
      'There is no file to lint in the folder `blog/deep`: 1 file found was left out: 1 that is no post (--all-files lints it)',
    ])
  })
  test('is searched for upper-case extensions, too', async () => {
    const fileSystem = memoryFileSystem({ '/site/a.MD': '', '/site/b.Markdown': '', '/site/c.QMD': '' })
    expect((await discover(['.', 'a.MD'], { fileSystem })).files).toEqual(['a.MD', 'b.Markdown', 'c.QMD'])
  })
  test('is searched for other extensions when told so', async () => {
    expect((await discover(['blog'], { extensions: ['.txt'] })).files).toEqual(['blog/notes.txt'])
  })
})

describe('a file', () => {
  test('that is no Markdown is a problem, unless the config names it', async () => {
    const problems = ['`blog/notes.txt` is not a post: posts are Markdown files']
    expect(await discover(['blog/notes.txt', 'blog/one.md'])).toEqual({ files: ['blog/one.md'], notices: [], problems })
    expect((await discover(['blog/notes.txt'], { isNamedByConfig: async () => true })).files).toEqual(['blog/notes.txt'])
  })
  test('that is no post is skipped, all of them in one notice', async () => {
    const isPost = async (path: string) => !/README|two|four/.test(path)
    const { files, notices, problems } = await discover(['README.md', 'blog', 'blog/one.md'], { isPost })
    expect({ files: files.length, notices, problems }).toEqual({
      files: 4,
      notices: ['Skipped 3 files that are no posts (--all-files lints them), such as `README.md`'],
      problems: [],
    })
    expect(await discover(['README.md'], { isPost })).toEqual({
      files: [],
      notices: ['Skipped `README.md`: it is no post (--all-files lints it)'],
      problems: [],
    })
  })
  test('may have signs of the glob language in its path', async () => {
    expect((await discover(['blog/[slug]/seven.md'])).files).toEqual(['blog/[slug]/seven.md'])
  })
  test('comes once, however often it is asked for', async () => {
    expect((await discover(['blog/one.md', './blog/one.md', '/site/blog/one.md', 'blog', 'blog/*.md'])).files).toEqual(blog)
  })
  test('that is missing is a problem with the name that is nearest', async () => {
    expect((await discover(['blog/oen.md'])).problems).toEqual(['There is no file or folder `blog/oen.md`; did you mean `one.md`?'])
    expect((await discover(['blog/one.md', 'nowhere/x.md'])).problems).toEqual(['There is no file or folder `nowhere/x.md`'])
  })
  test('that is ignored is skipped with a notice and is no problem', async () => {
    expect(await discover(['public/built.md', 'blog/one.md'])).toEqual({
      files: ['blog/one.md'],
      notices: ['Skipped `public/built.md`: ignored by .gitignore (--no-ignore lints it)'],
      problems: [],
    })
    expect((await discover(['blog/one.md'], { ignorePatterns: ['blog'] })).notices).toEqual([
      'Skipped `blog/one.md`: ignored by --ignore-pattern',
    ])
    expect((await discover(['blog/one.md'], { isIgnoredByConfig: () => true })).notices).toEqual([
      'Skipped `blog/one.md`: ignored by `ignores` in the config',
    ])
  })
  test('that git ignores is linted when git is not asked', async () => {
    expect((await discover(['public/built.md'], { useGitignore: false })).files).toEqual(['public/built.md'])
  })
})

describe('a glob', () => {
  test('matches below the working directory, without dot folders, node_modules and what is ignored', async () => {
    expect((await discover(['**/*.md'])).files).toEqual(['README.md', ...blog.filter((path) => path.endsWith('.md'))])
  })
  test('gives posts only, whatever extension it names', async () => {
    expect((await discover(['blog/*'])).files).toEqual(['blog/one.md', 'blog/three.markdown', 'blog/two.mdx'])
    expect((await discover(['blog/*.{txt,mdx}'])).files).toEqual(['blog/two.mdx'])
    expect((await discover(['blog/*.txt'])).problems).toEqual(['No Markdown file matches `blog/*.txt`, only other files do'])
  })
  test('that spells node_modules or a dot folder out looks into it', async () => {
    expect((await discover(['blog/node_modules/**/*.md', 'blog/.drafts/*.md'])).files).toEqual([
      'blog/.drafts/five.md',
      'blog/node_modules/dependency/six.md',
    ])
  })
  test('that matches nothing is a problem that names the folder that is missing', async () => {
    expect((await discover(['blgo/**/*.md'])).problems).toEqual([
      'No file matches `blgo/**/*.md`: there is no folder `blgo`; did you mean `blog`?',
    ])
    expect((await discover(['blog/*.rst'])).problems).toEqual(['No file matches `blog/*.rst`'])
    expect((await discover(['images/*'])).problems).toEqual(['No Markdown file matches `images/*`, only other files do'])
  })
  test('of which all files are left out is a problem that counts them by cause', async () => {
    const options = { ignorePatterns: ['one.md'], isIgnoredByConfig: async (path: string) => path.endsWith('.mdx') }
    expect((await discover(['{public,blog}/*.{md,mdx}', '!public'], options)).problems).toEqual([
      'No file that matches `{public,blog}/*.{md,mdx}` is left: 3 files found were left out: 1 ignored by --ignore-pattern, ' +
        '1 ignored by `ignores` in the config, 1 taken out by a pattern with `!`',
    ])
  })
  test('that cannot be closed is a problem, not a crash', async () => {
    expect((await discover(['blog/[a.md', '{', '**(', '!(']).then(({ problems }) => problems)).length).toBeGreaterThan(0)
  })
})

describe('a pattern with !', () => {
  test('takes files out wherever it stands', async () => {
    expect((await discover(['!blog/deep', 'blog', '!**/*.mdx'])).files).toEqual(
      blog.filter((path) => !path.includes('deep') && !path.endsWith('.mdx')),
    )
  })
  test('alone takes them out of the working directory', async () => {
    expect((await discover(['!blog'])).files).toEqual(['README.md'])
  })
})

describe('odd patterns', () => {
  test('an empty path is a problem and does not mean everything', async () => {
    expect(await discover([''])).toEqual({ files: [], notices: [], problems: ['A path is empty; is it a variable without a value?'] })
  })
  test('a NUL in a path is a path that is missing', async () => {
    expect((await discover(['a\0.md'])).problems).toHaveLength(1)
  })
  test('unmatched patterns become notices when they are allowed', async () => {
    const { notices, problems } = await discover(['nope.md', 'nope/*.md'], { errorOnUnmatchedPattern: false })
    expect([notices.length, problems.length]).toEqual([2, 0])
  })
  test('no patterns give no files', async () => {
    expect(await discover([])).toEqual({ files: [], notices: [], problems: [] })
  })
})

describe.skipIf(process.platform === 'win32')('on the real disk', () => {
  let root = ''
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'post-lint-')))
    for (const path of ['site/blog/a.md', 'site/blog/deep/b.md', 'outside/c.md']) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), '')
    }
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const discoverIn = async (...patterns: readonly string[]) => {
    const found = await discoverFiles({ patterns, cwd: join(root, 'site'), fileSystem: nodeFileSystem })
    return { ...found, files: found.files.map((path) => path.slice(root.length + 1)) }
  }
  const posts = ['site/blog/a.md', 'site/blog/deep/b.md']

  test('folders and globs give the same as in memory', async () => {
    expect((await discoverIn('.')).files).toEqual(posts)
    expect((await discoverIn('blog/**/*.md')).files).toEqual(posts)
    expect((await discoverIn('../outside/*.md', join(root, 'site/blog/*.md'))).files).toEqual(['outside/c.md', 'site/blog/a.md'])
  })
  test('links to folders above do not lead round in circles', async () => {
    for (const name of ['up', 'again']) symlinkSync('..', join(root, 'site/blog', name))
    expect((await discoverIn('.')).files).toEqual(posts)
    expect((await discoverIn('**/*.md')).files).toEqual(posts)
  })
  test('links do not lead out of the folder', async () => {
    symlinkSync('../../outside', join(root, 'site/blog/out'))
    symlinkSync('../../outside/c.md', join(root, 'site/blog/c.md'))
    expect((await discoverIn('.')).files).toEqual(posts)
  })
  test('a linked post comes once, under its own name, and a broken link not at all', async () => {
    symlinkSync('a.md', join(root, 'site/blog/0-link.md'))
    symlinkSync('nowhere.md', join(root, 'site/blog/broken.md'))
    expect(await discoverIn('blog', 'blog/0-link.md')).toEqual({ files: posts, notices: [], problems: [] })
  })
  test('a link that is asked for by name may lead anywhere', async () => {
    symlinkSync('../../outside/c.md', join(root, 'site/blog/c.md'))
    symlinkSync('../outside', join(root, 'site/linked'))
    expect((await discoverIn('blog/c.md')).files).toEqual(['site/blog/c.md'])
    expect((await discoverIn('linked')).files).toEqual(['site/linked/c.md'])
  })
  test('a pipe is passed over in a folder and is a problem when it is asked for', async () => {
    execFileSync('mkfifo', [join(root, 'site/blog/pipe.md')])
    expect((await discoverIn('.')).files).toEqual(posts)
    expect((await discoverIn('blog/pipe.md')).problems).toEqual(['`blog/pipe.md` is a pipe, a socket or a device, not a file'])
  })
  test.skipIf(process.getuid?.() === 0)('a folder that may not be read is a problem, and the others are walked', async () => {
    chmodSync(join(root, 'site/blog/deep'), 0o000)
    const found = await discoverIn('.')
    chmodSync(join(root, 'site/blog/deep'), 0o755)
    expect(found.files).toEqual(['site/blog/a.md'])
    expect(found.problems).toEqual(['The permission to use `blog/deep` is missing'])
  })
  test('names with line breaks and other odd characters are names', async () => {
    for (const name of ['new\nline.md', '100%#?.md', `"it's".md`]) writeFileSync(join(root, 'site/blog', name), '')
    expect((await discoverIn('blog')).files).toHaveLength(5)
  })
})

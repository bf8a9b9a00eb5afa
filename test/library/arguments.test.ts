import { describe, expect, it } from 'vitest'
import { fixText, format, lintFiles, lintText, loadConfig, PostLintError } from '../../src/index.ts'

type FunctionName = 'fixText' | 'format' | 'lintFiles' | 'lintText' | 'loadConfig'
type UntypedLibrary = Readonly<Record<FunctionName, (...args: unknown[]) => Promise<unknown>>>

/** As a program in JavaScript calls it, where no compiler looks. */
function call(work: (library: UntypedLibrary) => Promise<unknown>): Promise<unknown> {
  return work({ fixText, format, lintFiles, lintText, loadConfig } as never).then(
    () => 'accepted',
    (error: unknown) => (error instanceof PostLintError ? `${error.kind}: ${error.message}` : error),
  )
}

describe('a call that means nothing is refused in one sentence', () => {
  const cases: Readonly<Record<string, Parameters<typeof call>[0]>> = {
    'usage: `lintText` takes the text of a post as a string, not an object': ({ lintText }) => lintText(Buffer.from('a')),
    'usage: `fixText` takes the text of a post as a string, not nothing': ({ fixText }) => fixText(),
    'usage: `lintText` takes an object of options, not `a.md`': ({ lintText }) => lintText('', 'a.md'),
    'usage: `lintText` takes an object of options, not `null`': ({ lintText }) => lintText('', null),
    'usage: `lintText` has no option `filename`; there are `config`, `preset`, `schema`, `rules`, `allFiles`, `inlineConfig`, `reportUnusedDisableDirectives`, `now`, `path`, `cwd`':
      ({ lintText }) => lintText('', { filename: 'a.md' }),
    'usage: `lintText` has no option `inLineConfig`; did you mean `inlineConfig`?': ({ lintText }) => lintText('', { inLineConfig: false }),
    'usage: `lintText` has no option `constructor`; there are `config`, `preset`, `schema`, `rules`, `allFiles`, `inlineConfig`, `reportUnusedDisableDirectives`, `now`, `path`, `cwd`':
      ({ lintText }) => lintText('', { constructor: 1 }),
    'usage: The option `preset` must be `recommended` or `strict`, not `loose`': ({ lintText }) => lintText('', { preset: 'loose' }),
    'usage: The option `path` must be a string, not `7`': ({ lintText }) => lintText('', { path: 7 }),
    'usage: The option `inlineConfig` must be `true` or `false`, not `no`': ({ lintText }) => lintText('', { inlineConfig: 'no' }),
    'usage: The option `now` must be a number of milliseconds, such as `Date.now()` gives, not an object': ({ lintText }) =>
      lintText('', { now: new Date() }),
    'usage: The option `cwd` must be the absolute path of a folder, not `blog`': ({ lintFiles }) => lintFiles([], { cwd: 'blog' }),
    'usage: The option `config` must be a config, the path of one, or `false`, not `true`': ({ lintText }) =>
      lintText('', { config: true }),
    'usage: The option `schema` must be a name, a path or `false`, not an object': ({ lintText }) => lintText('', { schema: {} }),
    'usage: The option `rules` must be an object, not a list': ({ lintText }) => lintText('', { rules: ['title-length'] }),
    'usage: The option `fix` must be `safe` or `unsafe`, not `true`': ({ fixText }) => fixText('', { fix: true }),
    'usage: `lintFiles` needs the option `cwd`, the absolute path of a folder': ({ lintFiles }) => lintFiles([], {}),
    'usage: `lintFiles` takes an object of options, not nothing': ({ lintFiles }) => lintFiles([]),
    'usage: `lintFiles` takes a list of paths and globs, not an object': ({ lintFiles }) => lintFiles({ cwd: '/' }),
    'usage: `lintFiles` takes a list of paths and globs, not one of other values': ({ lintFiles }) => lintFiles([1], { cwd: '/' }),
    'usage: The option `ignorePatterns` must be a list of strings, not `drafts`': ({ lintFiles }) =>
      lintFiles([], { cwd: '/', ignorePatterns: 'drafts' }),
    'usage: The option `write` writes what was fixed, so it needs `fix`': ({ lintFiles }) => lintFiles([], { cwd: '/', write: true }),
    'usage: `loadConfig` takes an object of options, not nothing': ({ loadConfig }) => loadConfig(),
    'usage: `loadConfig` takes `file` or `for`, not both': ({ loadConfig }) => loadConfig({ cwd: '/', file: 'a.json', for: 'a.md' }),
    'usage: There is no format `jsn`; did you mean `json`?': ({ format }) => format([], 'jsn'),
    'usage: There is no format `xml`; there are `compact`, `github`, `json`, `pretty`, `stylish`': ({ format }) => format([], 'xml'),
    'usage: A format is one of `compact`, `github`, `json`, `pretty`, `stylish`, not nothing': ({ format }) => format([]),
    'usage: `format` takes a report or a list of results, not nothing': ({ format }) => format(undefined, 'json'),
    'usage: `format` takes a report or a list of results, not a list of something else': ({ format }) => format(['a.md'], 'json'),
    'usage: `format` has no option `colour`; did you mean `color`?': ({ format }) => format([], 'json', { colour: true }),
  }
  it.each(Object.entries(cases))('%s', async (sentence, work) => expect(await call(work)).toBe(sentence))
})

describe('a config that cannot be used is told whole', () => {
  it('where it is handed in', async () => {
    const config = { rulez: {}, rules: { 'title-lenght': 'error', 'no-empty-link': 2 } }
    expect(await call(({ lintText }) => lintText('', { config }))).toBe(
      [
        'config: config: rulez: there is no key `rulez`; did you mean `rules`?',
        'config: rules.title-lenght: there is no rule `title-lenght`; did you mean `title-length`?',
        'config: rules.no-empty-link: a severity is `off`, `warning` or `error`, not `2`; did you mean `error`?',
      ].join('\n'),
    )
  })
  it('where rules are set beside it', async () => {
    const rules = { 'title-lenght': 'error', 'title-length': ['error', { maximum: 3 }] }
    expect(await call(({ lintText }) => lintText('', { rules }))).toMatch(
      /^config: The option `rules`: there is no rule `title-lenght`; did you mean `title-length`\?\nThe option `rules`: `title-length` has no option `maximum`/,
    )
  })
  it('and so is a schema', async () => {
    expect(await call(({ lintText }) => lintText('', { schema: 'docusarus-blog' }))).toBe(
      'config: There is no built-in schema `docusarus-blog`; did you mean `docusaurus-blog`?',
    )
    expect(await call(({ lintText }) => lintText('---\na: 1\n---\n', { schema: './mine.json' }))).toBe(
      'schema: The schema `mine.json` cannot be read: There is no file or folder `mine.json`',
    )
  })
})

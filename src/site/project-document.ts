import { folderOf, nameOf } from './site-path.ts'

/*
 * Files that speak of a project to those who work on it. They lie beside posts and are none, unless a generator makes pages of them.
 */

const EXTENSION = String.raw`\.(?:mdx?|markdown|mkdn?|mkdown|mdown|qmd|rmd)$`
/** Names that nobody gives to a post. */
const SURE = 'readme|changelog|contributing|code[-_]of[-_]conduct|licen[cs]e|third[-_]party[-_]notices|(?:pull_request|issue)_template'
/** Names that pages may have as well: `docs/security.md` is one. */
const LIKELY =
  'agents?|claude|gemini|changes|history|security|support|authors|maintainers|contributors|governance|notice|copying|releases|release[-_]notes|upgrading'
/** What follows a name where there are several of the file: `.zh-CN`, `_JA`, `-v2`. */
const LANGUAGE = '[a-z]{2,3}(?:[-_](?:cn|tw|hk|br|pt|es|mx|us|gb|uk|hans|hant|latn|cyrl))?'
const VARIANT = String.raw`(?:[._-](?:${LANGUAGE}|v?\d[\w.]*))?`

const ANYWHERE = new RegExp(`^(?:${SURE})${VARIANT}${EXTENSION}`, 'i')
const AT_A_ROOT = new RegExp(`^(?:${SURE}|${LIKELY})${VARIANT}${EXTENSION}`, 'i')
/** `CHANGELOG_PRE_v30.md`: capitals mark such a file wherever it is, whatever follows. */
const IN_CAPITALS = new RegExp(`^(?:${`${SURE}|${LIKELY}`.toUpperCase()})(?:[._-][^/]*)?\\.[^.]+$`)

/** A package of a repository of several, but not the one that is its site. */
const PACKAGE = /^packages\/(?!(?:docs?|documentation|web|website|site|www|blog)\/)[^/]+/
const TESTS = new Set(['test', 'tests', 'e2e', 'testdata', 'test-data'])
const TESTS_ANYWHERE = /(?:^|\/)__(?:tests|fixtures|mocks)__\//

/** @param path Relative to the folder of the project, with `/`. */
export function isProjectDocument(path: string): boolean {
  const name = nameOf(path)
  if (ANYWHERE.test(name) || IN_CAPITALS.test(name)) return true
  const [home = ''] = PACKAGE.exec(path) ?? []
  if (home !== '' && (folderOf(path) === home || path.startsWith(`${home}/docs/`))) return true
  return folderOf(path) === '' && AT_A_ROOT.test(name)
}

/** Whether a file is what tests read: no post, although it may look like one. */
export function isTestFile(path: string): boolean {
  const inPackage = path.replace(PACKAGE, '').replace(/^\//, '')
  return TESTS_ANYWHERE.test(path) || isBelowOneOf(TESTS, path) || isBelowOneOf(TESTS, inPackage)
}

function isBelowOneOf(folders: ReadonlySet<string>, path: string): boolean {
  return path.includes('/') && folders.has(path.slice(0, path.indexOf('/')))
}

const EXAMPLES = new Set('demo demos example examples playground playgrounds samples starter starters template templates'.split(' '))

/**
 * What a site in this folder is to the project around it: `test` for one that tests build, `example` for one that shows readers how to
 * make theirs.
 *
 * @param root Of the site, relative to the folder of the project.
 */
export function roleOfSite(root: string): 'test' | 'example' | undefined {
  const names = root.split('/')
  if (isTestFile(`${root}/`) || names.some((name) => name === 'fixtures' || TESTS.has(name))) return 'test'
  return names.some((name) => EXAMPLES.has(name)) ? 'example' : undefined
}

import { resolve } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'
import { relativePath } from '../files/relative-path.ts'
import { describeRule, reasonOf } from '../linter/rule-failure.ts'
import { type AnyFinding, rangeOf, toMessage } from '../linter/to-message.ts'
import type { PostGroup, Rule, SummarizedPost } from '../rule/define-rule.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { PostSites } from '../site/post-sites.ts'
import { SourceText } from '../text/source-text.ts'
import type { LintedPost, PostLinter } from './post-linter.ts'

export interface AcrossFilesOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  readonly sites: PostSites
  readonly linter: Pick<PostLinter, 'summarize'>
}

export interface FoundAcrossFiles {
  /** By the absolute path of the post. */
  readonly findings: ReadonlyMap<string, readonly LintMessage[]>
  /** What could not be done, in one sentence each. */
  readonly problems: readonly string[]
}

type Summary = SummarizedPost<unknown>

/**
 * The second step of the rules across files. What they need of posts that are not linted in this run is read from the disk; findings
 * are only about posts that are.
 */
export async function checkAcrossFiles(posts: readonly LintedPost[], options: AcrossFilesOptions): Promise<FoundAcrossFiles> {
  const findings = new Map<string, LintMessage[]>()
  const problems: string[] = []
  const subjects = posts.flatMap((post) => [...(post.summaries ?? [])].map(([ruleId, summary]) => ({ post, ruleId, summary })))
  if (subjects.length === 0) return { findings, problems }
  const summaries = await summariesFor(subjects, options)
  const groupOf = groupFinder(options, summaries)
  const sourceOf = sourceFinder()
  for (const { post, ruleId, summary } of subjects) {
    const configured = post.config?.rules.find(({ rule }) => rule.id === ruleId)
    const { acrossFiles } = configured?.rule ?? {}
    if (configured === undefined || acrossFiles === undefined) continue
    const name = relativePath(options.cwd, post.path)
    const report = (finding: AnyFinding): void => {
      const range = rangeOf(finding.at, { start: 0, end: 0 })
      const message = toMessage(configured, finding, range, sourceOf(post))
      const known = findings.get(post.path)
      if (known === undefined) findings.set(post.path, [message])
      else known.push(message)
    }
    try {
      acrossFiles.check({
        post: { path: name, summary },
        // The options were checked against the rule's own declarations when the config was read.
        options: configured.options as never,
        group: acrossFiles.others === 'collection' ? await groupOf(post.path, configured.rule) : NO_GROUP,
        postAt: (path) => summaries.get(ruleId)?.get(resolve(options.cwd, path)),
        report,
      })
    } catch (error) {
      problems.push(`${describeRule(configured.rule)} failed on ${name}, when it was compared with other posts: ${reasonOf(error)}`)
    }
  }
  return { findings, problems }
}

interface Subject {
  readonly post: LintedPost
  readonly ruleId: string
  readonly summary: unknown
}

/** By rule id, then by absolute path: those of the run, and those of every other post that some rule asks for. */
async function summariesFor(subjects: readonly Subject[], options: AcrossFilesOptions): Promise<Map<string, Map<string, Summary>>> {
  const { fileSystem, cwd, sites, linter } = options
  const summaries = new Map<string, Map<string, Summary>>()
  const keep = (path: string, ruleId: string, summary: unknown): void => {
    const ofRule = summaries.get(ruleId) ?? new Map<string, Summary>()
    summaries.set(ruleId, ofRule.set(path, { path: relativePath(cwd, path), summary }))
  }
  for (const { post, ruleId, summary } of subjects) keep(post.path, ruleId, summary)
  const wanted = new Map<string, Set<Rule>>()
  const want = (path: string, rule: Rule): void => {
    if (summaries.get(rule.id)?.has(path) === true) return
    const rules = wanted.get(path) ?? new Set()
    wanted.set(path, rules.add(rule))
  }
  // A group is the same object for all of its posts, and asked for once: it may have thousands.
  const asked = new Map<string, Set<readonly string[]>>()
  for (const { post, ruleId, summary } of subjects) {
    const rule = post.config?.rules.find((configured) => configured.rule.id === ruleId)?.rule
    const others = rule?.acrossFiles?.others
    if (rule === undefined || others === undefined) continue
    if (others === 'collection') {
      const sitePost = await sites.postOf(post.path)
      if (sitePost === undefined) continue
      const group = await sites.group(sitePost)
      const groups = asked.get(ruleId) ?? new Set()
      if (groups.has(group)) continue
      asked.set(ruleId, groups.add(group))
      for (const path of group) want(path, rule)
    } else for (const path of others(summary)) want(resolve(cwd, path), rule)
  }
  for (const [path, rules] of wanted) {
    for (const [ruleId, summary] of await linter.summarize(path, rules, () => readText(fileSystem, path))) keep(path, ruleId, summary)
  }
  return summaries
}

const NO_GROUP: PostGroup<unknown> = { posts: [], by: () => new Map() }

/** The group of a post for a rule; posts of one group get the same object. */
function groupFinder(
  { sites }: AcrossFilesOptions,
  summaries: ReadonlyMap<string, ReadonlyMap<string, Summary>>,
): (path: string, rule: Rule) => Promise<PostGroup<unknown>> {
  const known = new Map<string, PostGroup<unknown>>()
  return async (path, rule) => {
    const sitePost = await sites.postOf(path)
    if (sitePost === undefined) return NO_GROUP
    const members = await sites.group(sitePost)
    const key = `${rule.id}\0${members[0] ?? ''}`
    const group = known.get(key) ?? postGroup(members.flatMap((member) => summaries.get(rule.id)?.get(member) ?? []))
    known.set(key, group)
    return group
  }
}

function postGroup(posts: readonly Summary[]): PostGroup<unknown> {
  const indexes = new Map<unknown, ReadonlyMap<string, readonly Summary[]>>()
  const by: PostGroup<unknown>['by'] = (keyOf) => {
    const known = indexes.get(keyOf)
    if (known !== undefined) return known
    const index = new Map<string, Summary[]>()
    for (const post of posts) {
      const key = keyOf(post.summary)
      const known = key === undefined ? undefined : index.get(key)
      if (known !== undefined) known.push(post)
      else if (key !== undefined) index.set(key, [post])
    }
    indexes.set(keyOf, index)
    return index
  }
  return { posts, by }
}

/** The text of a post, with its lines found once however many findings there are. */
function sourceFinder(): (post: LintedPost) => SourceText {
  let last: { readonly post: LintedPost; readonly source: SourceText } | undefined
  return (post) => {
    if (last?.post !== post) last = { post, source: new SourceText(post.result?.contents ?? '') }
    return last.source
  }
}

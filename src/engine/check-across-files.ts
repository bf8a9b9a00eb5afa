import { resolve } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { relativePath } from '../files/relative-path.ts'
import { refusePromise } from '../linter/refuse-promise.ts'
import { describeRule } from '../linter/rule-failure.ts'
import { type AnyFinding, rangeOf, toMessage } from '../linter/to-message.ts'
import type { PostGroup, Rule, SummarizedPost } from '../rule/define-rule.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import type { PostSites } from '../site/post-sites.ts'
import { reasonOf } from '../text/reason-of.ts'
import { SourceText } from '../text/source-text.ts'
import { collectSummaries, type SummaryMemory } from './collect-summaries.ts'
import type { LintedPost, PostLinter } from './post-linter.ts'

export interface AcrossFilesOptions {
  readonly fileSystem: FileSystem
  readonly cwd: string
  readonly sites: PostSites
  readonly linter: Pick<PostLinter, 'summarize'>
  /** From earlier runs with the same settings, and for later ones; nothing is kept where it is left out. */
  readonly memory?: SummaryMemory | undefined
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
  const { summaries, failures } = await collectSummaries(subjects, options)
  problems.push(...failures)
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
      const given: unknown = acrossFiles.check({
        post: { path: name, summary },
        // The options were checked against the rule's own declarations when the config was read.
        options: configured.options as never,
        group: acrossFiles.others === 'collection' ? await groupOf(post.path, configured.rule) : NO_GROUP,
        postAt: (path) => summaries.get(ruleId)?.get(resolve(options.cwd, path)),
        report,
      })
      refusePromise(given, 'its `check`')
    } catch (error) {
      problems.push(`${describeRule(configured.rule)} failed on ${name}, when it was compared with other posts: ${reasonOf(error)}`)
    }
  }
  return { findings, problems }
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

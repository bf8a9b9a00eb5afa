import { resolve } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { readText } from '../files/read-text.ts'
import { relativePath } from '../files/relative-path.ts'
import { describeRule } from '../linter/rule-failure.ts'
import type { Rule, SummarizedPost } from '../rule/define-rule.ts'
import type { PostSites } from '../site/post-sites.ts'
import { reasonOf } from '../text/reason-of.ts'
import type { LintedPost, PostLinter } from './post-linter.ts'

/** A post of the run that a rule remembers something of. */
export interface SummarySubject {
  readonly post: LintedPost
  readonly ruleId: string
  readonly summary: unknown
}

/** What rules remember of posts that were read for them, by absolute path: which rules were asked, and what those that answered said. */
export type SummaryMemory = Map<string, { readonly asked: Set<string>; readonly summaries: Map<string, unknown> }>

export interface CollectedSummaries {
  /** By rule id, then by absolute path: those of the run, and those of every other post that some rule asks for. */
  readonly summaries: ReadonlyMap<string, ReadonlyMap<string, SummarizedPost<unknown>>>
  /** Rules that could not say which posts they need, in one sentence each. */
  readonly failures: readonly string[]
}

interface Surroundings {
  readonly fileSystem: FileSystem
  readonly cwd: string
  readonly sites: PostSites
  readonly linter: Pick<PostLinter, 'summarize'>
  readonly memory?: SummaryMemory | undefined
}

/** Reads the posts that rules across files need besides those of the run, each once. */
export async function collectSummaries(subjects: readonly SummarySubject[], surroundings: Surroundings): Promise<CollectedSummaries> {
  const { cwd } = surroundings
  const summaries = new Map<string, Map<string, SummarizedPost<unknown>>>()
  const keep = (path: string, ruleId: string, summary: unknown): void => {
    const ofRule = summaries.get(ruleId) ?? new Map<string, SummarizedPost<unknown>>()
    summaries.set(ruleId, ofRule.set(path, { path: relativePath(cwd, path), summary }))
  }
  for (const { post, ruleId, summary } of subjects) keep(post.path, ruleId, summary)
  const wanted = new Map<string, Set<Rule>>()
  const want = (path: string, rule: Rule): void => {
    if (summaries.get(rule.id)?.has(path) === true) return
    const rules = wanted.get(path) ?? new Set()
    wanted.set(path, rules.add(rule))
  }
  const failures = await askFor(subjects, surroundings, want)
  for (const [path, rules] of wanted) {
    const known = await remembered(path, rules, surroundings)
    for (const { id } of rules) if (known.has(id)) keep(path, id, known.get(id))
  }
  return { summaries, failures }
}

/** Says for each post which others its rules need. */
async function askFor(
  subjects: readonly SummarySubject[],
  { cwd, sites }: Surroundings,
  want: (path: string, rule: Rule) => void,
): Promise<readonly string[]> {
  const failures: string[] = []
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
      continue
    }
    try {
      for (const path of others(summary)) want(resolve(cwd, path), rule)
    } catch (error) {
      const name = relativePath(cwd, post.path)
      failures.push(`${describeRule(rule)} failed on ${name}, when it named the posts to compare with: ${reasonOf(error)}`)
    }
  }
  return failures
}

/** At least what these rules remember of the post. */
async function remembered(
  path: string,
  rules: ReadonlySet<Rule>,
  { fileSystem, linter, memory }: Surroundings,
): Promise<ReadonlyMap<string, unknown>> {
  const known = memory?.get(path) ?? { asked: new Set<string>(), summaries: new Map<string, unknown>() }
  const unknown = [...rules].filter(({ id }) => !known.asked.has(id))
  if (unknown.length === 0) return known.summaries
  for (const [ruleId, summary] of await linter.summarize(path, new Set(unknown), () => readText(fileSystem, path))) {
    known.summaries.set(ruleId, summary)
  }
  for (const { id } of unknown) known.asked.add(id)
  memory?.set(path, known)
  return known.summaries
}

import type { Document } from '../document/document.ts'
import type { AnyFinding } from '../linter/to-message.ts'
import type { Rule } from '../rule/define-rule.ts'
import type { Visitor } from '../rule/visitor.ts'
import { findingFaults, messageFaults } from './finding-faults.ts'
import { firstDifference, type Structure, structureOf } from './structure.ts'

/** A rule that does the same as another one, and what was seen of it meanwhile. */
export interface WatchedRule {
  readonly rule: Rule
  /** What it did that no rule may do, as ends of sentences that begin with its name. */
  readonly faults: () => readonly string[]
  /** The names of the messages that it has reported. */
  readonly reported: ReadonlySet<string>
}

interface SeenDocument {
  readonly document: Document
  readonly tree: Structure
  readonly data: Structure
}

export function watchRule(rule: Rule): WatchedRule {
  const reported = new Set<string>()
  const faults = new Set<string>()
  const seen: SeenDocument[] = []
  const note = (found: readonly string[]): void => {
    for (const fault of found) faults.add(fault)
  }
  const create: Rule['create'] = (context) => {
    const { document } = context
    seen.push({ document, tree: structureOf(document.tree), data: structureOf(document.frontMatter?.data) })
    const report = (finding: AnyFinding): void => {
      reported.add(finding.message)
      note(findingFaults(rule, finding, document.source.text.length))
      context.report(finding)
    }
    return watchVisitor(rule.create({ ...context, report }), note)
  }
  const { acrossFiles } = rule
  const check: NonNullable<Rule['acrossFiles']>['check'] = (context) => {
    const report = (finding: AnyFinding): void => {
      reported.add(finding.message)
      note(messageFaults(rule, finding))
      context.report(finding)
    }
    acrossFiles?.check({ ...context, report })
  }
  return {
    rule: { ...rule, create, ...(acrossFiles !== undefined && { acrossFiles: { ...acrossFiles, check } }) },
    faults: () => [...faults, ...seen.flatMap(changeFaults)],
    reported,
  }
}

/** The same visitor, which tells of listeners that the linter would not wait for. */
function watchVisitor(visitor: unknown, note: (faults: readonly string[]) => void): Visitor {
  if (typeof visitor !== 'object' || visitor === null || isPromise(visitor)) {
    note([`returns ${isPromise(visitor) ? 'a promise' : 'no object'} from \`create\`, which must return functions by node type`])
    return {}
  }
  const listeners = Object.entries(visitor).map(([type, listener]: [string, unknown]) => {
    const watched = (...subject: readonly unknown[]): void => {
      const result: unknown = typeof listener === 'function' ? listener(...subject) : undefined
      if (isPromise(result)) note([`returns a promise from \`${type}\`, but nothing waits for a rule`])
    }
    if (typeof listener !== 'function') note([`has no function for \`${type}\` in what \`create\` returns`])
    return [type, watched]
  })
  return Object.fromEntries(listeners)
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function changeFaults({ document, tree, data }: SeenDocument): string[] {
  const inTree = firstDifference(tree, structureOf(document.tree))
  const inData = firstDifference(data, structureOf(document.frontMatter?.data))
  const faults: string[] = []
  if (inTree !== undefined) {
    const { key, nodeType } = inTree
    faults.push(`changes ${key === '' ? '' : `\`${key}\` of `}a \`${nodeType}\` in the tree, which other rules read too`)
  }
  if (inData !== undefined)
    faults.push(`changes ${inData.key === '' ? 'the data' : `\`${inData.key}\``} of the front matter, which other rules read too`)
  return faults
}

import type { PostSchema } from '../schema/post-schema.ts'

/** A post, and what surrounds it. It is linted as on 15 June 2026 at noon (UTC). */
export interface RuleCase {
  readonly markdown: string
  /** Options of the rule; those that are left out have their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Decides between Markdown and MDX, `post.md` unless said. */
  readonly path?: string
  /**
   * A JSON Schema, or the name of one of post-lint's own (`docusaurus-blog`). Where it is left out, the schema is that of the site, and a
   * post of no site has none.
   */
  readonly schema?: string | Readonly<Record<string, unknown>> | PostSchema
  /** The rest of the site, by path. With it the post is linted as in a project of these files. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Line breaks or a byte order mark are what the case is about: run it only as written. */
  readonly asWritten?: boolean
}

/** A post in which the rule finds nothing; the text alone where there is no more to say. */
export type ValidCase = string | RuleCase

/** A post in which the rule finds something. */
export interface InvalidCase extends RuleCase {
  /** `line:column-line:column text`, in order of place. */
  readonly messages: readonly string[]
  /** The text with every fix applied, the unsafe ones too; left out where no finding has a fix. */
  readonly output?: string
}

/** The cases of a rule. Their names are sentences that go on from "accepts …" and "reports …". */
export interface RuleCases {
  readonly valid: Readonly<Record<string, ValidCase>>
  readonly invalid: Readonly<Record<string, InvalidCase>>
  /** Whether every message that the rule declares must be reported in some case. */
  readonly everyMessage?: boolean
}

export function caseOf(one: ValidCase): RuleCase {
  return typeof one === 'string' ? { markdown: one } : one
}

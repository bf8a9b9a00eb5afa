import type { Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import type { TextRange } from '../text/text-range.ts'
import type { Fix, Severity, WithheldFix } from './lint-message.ts'
import type { LooseFiles, PlaceInPost, PostSite } from './post-site.ts'
import type { OptionDeclarations, OptionValues } from './rule-options.ts'
import type { Visitor } from './visitor.ts'

/** The names in braces of a message: `'from' | 'to'` for `Heading level jumps from {from} to {to}`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never

type MessageData<Text extends string> = [Placeholder<Text>] extends [never]
  ? { readonly data?: never }
  : { readonly data: Readonly<Record<Placeholder<Text>, string | number>> }

/** A node, or a stretch of the file. */
export type Place = TextRange | Pick<Nodes, 'position'>

/** What a rule reports: which of its messages, about what, where. The text is made by the linter. */
export type Finding<Messages extends Readonly<Record<string, string>>> = {
  [Name in keyof Messages & string]: {
    readonly message: Name
    /** Never line 1 for want of better: the key, the value, the node, or the place where something belongs. */
    readonly at: Place
    readonly pointer?: string | undefined
    readonly related?: readonly { readonly text: string; readonly at: Place | PlaceInPost }[] | undefined
    /** Where a rule that has fixes cannot offer one here, it says why: `{ withheld: 'the key stands behind an alias' }`. */
    readonly fix?: Fix | WithheldFix | undefined
  } & MessageData<Messages[Name]>
}[keyof Messages & string]

export interface RuleContext<Messages extends Readonly<Record<string, string>>, Options extends OptionDeclarations> {
  readonly document: Document
  readonly options: OptionValues<Options>
  /** The schema of the post's collection, where it has one. */
  readonly schema: PostSchema | undefined
  /** The site that the post is a part of; `undefined` where none was recognised, or the post is in none of its collections. */
  readonly site: PostSite | undefined
  /** The files around the post where `site` is `undefined`, and a folder is known that it lies in. */
  readonly looseFiles: LooseFiles | undefined
  /** When the run began, in milliseconds since 1970. */
  readonly now: number
  readonly report: (finding: Finding<Messages>) => void
}

export interface RuleDefinition<Messages extends Readonly<Record<string, string>>, Options extends OptionDeclarations> {
  /** Kebab case, stable, never reused. */
  readonly id: string
  /** What it requires, as an order: `Require heading levels to rise by one at a time`. */
  readonly description: string
  /**
   * Of a rule of a plugin, what holds until a config says something else. Rules of post-lint's own have it in the preset `strict`, and
   * where `--only` asks for one that is off.
   */
  readonly defaultSeverity: Severity | 'off'
  /** Which kinds of fix its findings may carry. */
  readonly fixable: false | 'safe' | 'unsafe' | 'safe or unsafe'
  /** By name; `{placeholders}` are filled from the finding's data. No full stop. */
  readonly messages: Messages
  readonly options: Options
  /**
   * By message, the rules that say the same mistake better. Where one of them reports on the same place, the finding is left out, and
   * theirs has the higher severity of the two; where they are off, it stays.
   */
  readonly yieldsTo?: { readonly [Name in keyof Messages & string]?: readonly string[] }
  /** Its page, for a rule of a plugin; post-lint knows where the pages of its own are. */
  readonly url?: string
  /** Called once a document; state lives in the closure. */
  readonly create: (context: RuleContext<Messages, Options>) => Visitor
}

type AnyMessages = Readonly<Record<string, string>>

/** A rule as the linter sees it, with its own message, option and summary types forgotten. */
export interface Rule extends Omit<RuleDefinition<AnyMessages, OptionDeclarations>, 'create'> {
  readonly create: (context: SummaryContext<AnyMessages, OptionDeclarations, unknown>) => Visitor
  /** Only of rules that look at several posts. */
  readonly acrossFiles?: AcrossFiles<AnyMessages, OptionDeclarations, unknown>
  /** How the config calls the plugin that brings it; `undefined` for a rule of post-lint's own. */
  readonly plugin?: string
}

/** A rule of which the compiler knows the id and the options. */
export type DeclaredRule<Id extends string, Options extends OptionDeclarations> = Rule & { readonly id: Id; readonly options: Options }

/** Declares a rule; the compiler checks message names, their placeholders, option types and node types. */
export function defineRule<
  const Messages extends Readonly<Record<string, string>>,
  const Options extends OptionDeclarations,
  const Id extends string = string,
>(rule: RuleDefinition<Messages, Options> & { readonly id: Id }): DeclaredRule<Id, Options> {
  return rule as unknown as DeclaredRule<Id, Options>
}

/** What a rule across files remembers of a post. Plain JSON, so that it can be kept and sent to another thread. */
export interface SummarizedPost<Summary> {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly summary: Summary
}

export interface SummaryContext<Messages extends AnyMessages, Options extends OptionDeclarations, Summary>
  extends RuleContext<Messages, Options> {
  /** Called at most once a document; a post without a summary is not looked at further. */
  readonly summarize: (summary: Summary) => void
  /** A place as a summary can keep it. */
  readonly placeOf: (at: Place) => PlaceInPost
}

/** Posts that are compared with each other: those of one collection and one language, sorted by path. */
export interface PostGroup<Summary> {
  readonly posts: readonly SummarizedPost<Summary>[]
  /** The posts by a key; those without one left out. Worked out once for each function, so hand in the same one each time. */
  readonly by: (keyOf: (summary: Summary) => string | undefined) => ReadonlyMap<string, readonly SummarizedPost<Summary>[]>
}

export interface CheckContext<Messages extends AnyMessages, Options extends OptionDeclarations, Summary> {
  readonly post: SummarizedPost<Summary>
  readonly options: OptionValues<Options>
  /** The collection of the post, this one included. Empty where the rule asks for single posts. */
  readonly group: PostGroup<Summary>
  /** One of the posts that the rule asked for. */
  readonly postAt: (path: string) => SummarizedPost<Summary> | undefined
  /** About `post`; `at` is a range in it, and the severity may not change. */
  readonly report: (finding: Finding<Messages>) => void
}

/** The second step of a rule across files. It is pure, and runs when every post that it needs has been summarized. */
export interface AcrossFiles<Messages extends AnyMessages, Options extends OptionDeclarations, Summary> {
  /** Which posts a post is compared with, whether or not they are linted in this run: its collection, or single ones by their paths. */
  readonly others: 'collection' | ((summary: Summary) => readonly string[])
  /** Called for every post of the run that has a summary. */
  readonly check: (context: CheckContext<Messages, Options, Summary>) => void
}

export interface CrossFileRuleDefinition<Messages extends AnyMessages, Options extends OptionDeclarations, Summary>
  extends Omit<RuleDefinition<Messages, Options>, 'create'> {
  readonly create: (context: SummaryContext<Messages, Options, Summary>) => Visitor
  readonly acrossFiles: AcrossFiles<Messages, Options, Summary>
}

/** Declares a rule that looks at several posts: `defineCrossFileRule<Summary>()({ … })`. It has no fixes in its second step. */
export function defineCrossFileRule<Summary>() {
  return <const Messages extends AnyMessages, const Options extends OptionDeclarations, const Id extends string = string>(
    rule: CrossFileRuleDefinition<Messages, Options, Summary> & { readonly id: Id },
  ): DeclaredRule<Id, Options> => rule as unknown as DeclaredRule<Id, Options>
}

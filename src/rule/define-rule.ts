import type { Nodes } from 'mdast'
import type { Document } from '../document/document.ts'
import type { PostSchema } from '../schema/post-schema.ts'
import type { TextRange } from '../text/text-range.ts'
import type { Fix, Severity, WithheldFix } from './lint-message.ts'
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
    readonly related?: readonly { readonly text: string; readonly at: Place }[] | undefined
    /** Where a rule that has fixes cannot offer one here, it says why: `{ withheld: 'the key stands behind an alias' }`. */
    readonly fix?: Fix | WithheldFix | undefined
  } & MessageData<Messages[Name]>
}[keyof Messages & string]

export interface RuleContext<Messages extends Readonly<Record<string, string>>, Options extends OptionDeclarations> {
  readonly document: Document
  readonly options: OptionValues<Options>
  /** The schema of the post's collection, where it has one. */
  readonly schema: PostSchema | undefined
  readonly report: (finding: Finding<Messages>) => void
}

export interface RuleDefinition<Messages extends Readonly<Record<string, string>>, Options extends OptionDeclarations> {
  /** Kebab case, stable, never reused. */
  readonly id: string
  /** What it requires, as an order: `Require heading levels to rise by one at a time`. */
  readonly description: string
  readonly defaultSeverity: Severity | 'off'
  /** Which kinds of fix its findings may carry. */
  readonly fixable: false | 'safe' | 'unsafe' | 'safe or unsafe'
  /** By name; `{placeholders}` are filled from the finding's data. No full stop. */
  readonly messages: Messages
  readonly options: Options
  /** Called once a document; state lives in the closure. */
  readonly create: (context: RuleContext<Messages, Options>) => Visitor
}

/** A rule as the linter sees it, with its own message and option types forgotten. */
export interface Rule extends Omit<RuleDefinition<Readonly<Record<string, string>>, OptionDeclarations>, 'create'> {
  readonly create: (context: RuleContext<Readonly<Record<string, string>>, OptionDeclarations>) => Visitor
}

/** Declares a rule; the compiler checks message names, their placeholders, option types and node types. */
export function defineRule<const Messages extends Readonly<Record<string, string>>, const Options extends OptionDeclarations>(
  rule: RuleDefinition<Messages, Options>,
): Rule {
  return rule as unknown as Rule
}

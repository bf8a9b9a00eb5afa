/**
 * One option of a rule, in a closed subset of JSON Schema. This one declaration gives the TypeScript type, the check of
 * configs, the table in the rule's page and the entry in `schemas/config.schema.json`.
 */
export type OptionDeclaration =
  | { readonly type: 'integer'; readonly default: number; readonly minimum?: number; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'string'; readonly default: string; readonly enum?: readonly string[]; readonly description: string }
  | {
      readonly type: 'array'
      readonly items: { readonly type: 'string' }
      readonly default: readonly string[]
      readonly description: string
    }

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>

type OptionValue<Declaration extends OptionDeclaration> = Declaration extends { type: 'integer' }
  ? number
  : Declaration extends { type: 'boolean' }
    ? boolean
    : Declaration extends { type: 'array' }
      ? readonly string[]
      : Declaration extends { enum: readonly (infer Value)[] }
        ? Value
        : string

export type OptionValues<Declarations extends OptionDeclarations> = {
  readonly [Name in keyof Declarations]: OptionValue<Declarations[Name]>
}

/** The options of a rule with every default filled in. They are the same object for every post, so nobody may change them. */
export function withDefaults(
  declarations: OptionDeclarations,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(declarations).map(([name, declaration]) => [
    name,
    Object.hasOwn(given, name) ? given[name] : declaration.default,
  ])
  return Object.freeze(Object.fromEntries(values))
}

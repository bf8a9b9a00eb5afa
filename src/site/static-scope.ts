import type { AnyNode, Pattern } from 'acorn'

/** Where names are bound; a function has one of its own. */
export interface Scope {
  readonly parent: Scope | undefined
  readonly bindings: Map<string, Binding>
}

/** What a name stands for: a node to be evaluated once it is asked for, or a part of what one gives. */
export interface Binding {
  readonly node: AnyNode
  readonly scope: Scope
  /** The keys that lead to it, for `const { a } = …`. */
  readonly keys: readonly string[]
  /** Values that are put into it later: `config.title = …`. */
  readonly later: { readonly key: string; readonly node: AnyNode }[]
}

/** Only what cannot be changed later is known: `const`, functions, and objects that get a property at the top of their scope. */
export function newScope(body: readonly AnyNode[], parent: Scope | undefined): Scope {
  const scope: Scope = { parent, bindings: new Map() }
  const statements = body.map((statement) =>
    (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') && statement.declaration
      ? statement.declaration
      : statement,
  )
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration' && statement.id !== null) {
      scope.bindings.set(statement.id.name, { node: statement, scope, keys: [], later: [] })
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        if (statement.kind !== 'const' || init == null) continue
        for (const { name, keys } of namesIn(id)) scope.bindings.set(name, { node: init, scope, keys, later: [] })
      }
    }
  }
  for (const statement of statements) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
    const { left, right, operator } = statement.expression
    if (operator !== '=' || left.type !== 'MemberExpression' || left.computed || left.object.type !== 'Identifier') continue
    const key = propertyName(left.property)
    if (typeof key === 'string') scope.bindings.get(left.object.name)?.later.push({ key, node: right })
  }
  return scope
}

/** The names that a pattern binds, with the keys that lead to them; none of what has a default or takes the rest. */
export function namesIn(
  pattern: Pattern,
  keys: readonly string[] = [],
): readonly { readonly name: string; readonly keys: readonly string[] }[] {
  if (pattern.type === 'Identifier') return [{ name: pattern.name, keys }]
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return []
    const key = propertyName(property.key)
    return typeof key === 'string' ? namesIn(property.value, [...keys, key]) : []
  })
}

/** The name of a property that is not computed; `undefined` for a private one. */
export function propertyName(key: AnyNode): string | number | undefined {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number') ? key.value : undefined
}

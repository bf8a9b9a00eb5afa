import type { AnyNode, ArrayExpression, CallExpression, ObjectExpression, Program } from 'acorn'
import { type Binding, namesIn, newScope, propertyName, type Scope } from './static-scope.ts'
import { isStaticObject, StaticCall, type StaticObject, type StaticValue, UNKNOWN } from './static-value.ts'

/** Tells the values of expressions without running anything. Bounded: what costs too much is `UNKNOWN`. */
export interface StaticEvaluator {
  readonly scopeOf: (program: Program) => Scope
  readonly evaluate: (node: AnyNode, scope: Scope) => StaticValue
  /** The same for what a tool takes a config from: a function is taken for what it returns, `defineConfig(x)` for `x`. */
  readonly evaluateConfig: (node: AnyNode, scope: Scope) => StaticValue
}

const MOST_STEPS = 200_000
const DEEPEST = 100
const LONGEST_TEXT = 100_000

export function staticEvaluator(): StaticEvaluator {
  let steps = 0
  let depth = 0
  const known = new Map<Binding, StaticValue>()
  const open = new Set<Binding>()

  const bounded = (work: () => StaticValue): StaticValue => {
    steps += 1
    if (steps > MOST_STEPS || depth > DEEPEST) return UNKNOWN
    depth += 1
    try {
      return work()
    } finally {
      depth -= 1
    }
  }
  const evaluate = (node: AnyNode, scope: Scope): StaticValue => bounded(() => evaluateNode(withoutTypes(node), scope))
  const evaluateNode = (node: AnyNode, scope: Scope): StaticValue => {
    switch (node.type) {
      case 'Literal':
        return isPrimitive(node.value) && node.regex === undefined ? node.value : UNKNOWN
      case 'TemplateLiteral':
        return joined(
          node.quasis.flatMap(({ value }, index) => {
            const expression = node.expressions[index]
            return expression === undefined ? [value.cooked ?? UNKNOWN] : [value.cooked ?? UNKNOWN, evaluate(expression, scope)]
          }),
        )
      case 'ObjectExpression':
        return objectValue(node, scope)
      case 'ArrayExpression':
        return listValue(node.elements, scope)
      case 'Identifier':
        return node.name === 'undefined' ? undefined : named(node.name, scope)
      case 'MemberExpression':
        return node.object.type === 'Super' ? UNKNOWN : memberOf(evaluate(node.object, scope), keyOf(node, scope))
      case 'ChainExpression':
        return evaluate(node.expression, scope)
      case 'CallExpression':
        return withoutFalsy(node, scope) ?? new StaticCall(calleeName(withoutTypes(node.callee)), listValue(node.arguments, scope))
      case 'UnaryExpression': {
        const value = evaluate(node.argument, scope)
        if (node.operator === '-' && typeof value === 'number') return -value
        if (node.operator === '!' && isPrimitive(value)) return !value
        return node.operator === 'void' ? undefined : UNKNOWN
      }
      case 'BinaryExpression':
        if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return UNKNOWN
        return joined([evaluate(node.left, scope), evaluate(node.right, scope)])
      case 'LogicalExpression': {
        const left = evaluate(node.left, scope)
        if (left === UNKNOWN || left instanceof StaticCall) return UNKNOWN
        const takesRight = node.operator === '??' ? left === undefined || left === null : Boolean(left) === (node.operator === '&&')
        return takesRight ? evaluate(node.right, scope) : left
      }
      case 'ConditionalExpression': {
        const test = evaluate(node.test, scope)
        if (test === UNKNOWN || test instanceof StaticCall) return UNKNOWN
        return evaluate(test ? node.consequent : node.alternate, scope)
      }
      default:
        return UNKNOWN
    }
  }
  /** `[…].filter(Boolean)`, with which configs leave out what is switched off. */
  const withoutFalsy = ({ callee, arguments: args }: CallExpression, scope: Scope): StaticValue => {
    if (callee.type !== 'MemberExpression' || callee.object.type === 'Super' || propertyName(callee.property) !== 'filter') return undefined
    if (args[0]?.type !== 'Identifier' || args[0].name !== 'Boolean') return undefined
    const list = evaluate(callee.object, scope)
    return Array.isArray(list) ? list.filter(Boolean) : undefined
  }
  const listValue = (elements: ArrayExpression['elements'] | CallExpression['arguments'], scope: Scope): readonly StaticValue[] => {
    const values: StaticValue[] = []
    for (const element of elements) {
      if (element === null) values.push(undefined)
      else if (element.type !== 'SpreadElement') values.push(evaluate(element, scope))
      else {
        const spread = evaluate(element.argument, scope)
        const items = Array.isArray(spread) ? spread : [UNKNOWN]
        steps += items.length
        // A list that doubles itself again and again is long before it is deep.
        if (steps > MOST_STEPS) return [UNKNOWN]
        for (const item of items) values.push(item)
      }
    }
    return values
  }
  const objectValue = (node: ObjectExpression, scope: Scope): StaticValue => {
    const entries = new Map<string, StaticValue>()
    let isOpen = false
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const spread = evaluate(property.argument, scope)
        if (isStaticObject(spread)) {
          for (const [key, value] of Object.entries(spread)) entries.set(key, value)
          steps += entries.size
        }
        if (isStaticObject(spread) ? spread[UNKNOWN] === true : spread !== undefined && spread !== null && spread !== false) {
          // It may have any key, and then it has the last word.
          for (const key of entries.keys()) if (!isStaticObject(spread) || !Object.hasOwn(spread, key)) entries.set(key, UNKNOWN)
          isOpen = true
        }
        continue
      }
      const key = property.computed ? evaluate(property.key, scope) : propertyName(property.key)
      if (typeof key !== 'string' && typeof key !== 'number') isOpen = true
      else entries.set(String(key), property.kind === 'init' && !property.method ? evaluate(property.value, scope) : UNKNOWN)
    }
    return staticObject(entries, isOpen)
  }
  const named = (name: string, scope: Scope): StaticValue => {
    for (let current: Scope | undefined = scope; current !== undefined; current = current.parent) {
      const binding = current.bindings.get(name)
      if (binding !== undefined) return boundValue(binding)
    }
    return UNKNOWN
  }
  const boundValue = (binding: Binding): StaticValue => {
    if (known.has(binding)) return known.get(binding)
    // It is made of itself.
    if (open.has(binding)) return UNKNOWN
    open.add(binding)
    const whole = evaluate(binding.node, binding.scope)
    const value = withLater(
      binding.keys.reduce<StaticValue>((part, key) => memberOf(part, key), whole),
      binding,
    )
    open.delete(binding)
    known.set(binding, value)
    return value
  }
  const withLater = (value: StaticValue, { later, scope }: Binding): StaticValue => {
    if (later.length === 0 || !isStaticObject(value)) return value
    const entries = new Map(Object.entries(value))
    for (const { key, node } of later) entries.set(key, evaluate(node, scope))
    return staticObject(entries, value[UNKNOWN] === true)
  }
  const keyOf = (node: { readonly computed: boolean; readonly property: AnyNode }, scope: Scope): StaticValue =>
    node.computed ? evaluate(node.property, scope) : propertyName(node.property)

  const evaluateConfig = (node: AnyNode, scope: Scope): StaticValue => bounded(() => configValue(withoutTypes(node), scope))
  const configValue = (node: AnyNode, scope: Scope): StaticValue => {
    if (isFunction(node)) return returned(node, scope)
    if (node.type === 'CallExpression' && node.arguments.length === 1 && node.arguments[0]?.type !== 'SpreadElement') {
      const [argument] = node.arguments
      const value = argument === undefined ? UNKNOWN : evaluateConfig(argument, scope)
      // `require('./base')` gives something else.
      return isStaticObject(value) || Array.isArray(value) ? value : UNKNOWN
    }
    if (node.type !== 'Identifier') return evaluate(node, scope)
    for (let current: Scope | undefined = scope; current !== undefined; current = current.parent) {
      const binding = current.bindings.get(node.name)
      if (binding === undefined) continue
      const isPlain = binding.keys.length > 0 || binding.later.length > 0
      return isPlain ? evaluate(node, scope) : evaluateConfig(binding.node, binding.scope)
    }
    return UNKNOWN
  }
  const returned = (node: FunctionNode, scope: Scope): StaticValue => {
    if (node.body.type !== 'BlockStatement') return evaluateConfig(node.body, scope)
    const inner = newScope(node.body.body, scope)
    // The arguments hide names outside.
    for (const parameter of node.params) for (const { name } of namesIn(parameter)) inner.bindings.delete(name)
    const last = node.body.body.findLast((statement) => statement.type === 'ReturnStatement')
    return last?.argument == null ? UNKNOWN : evaluateConfig(last.argument, inner)
  }
  return { scopeOf: (program) => newScope(program.body, undefined), evaluate, evaluateConfig }
}

type FunctionNode = Extract<AnyNode, { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }>

function isFunction(node: AnyNode): node is FunctionNode {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
}

/** An expression without what TypeScript adds to it: `as`, `satisfies`, `!`, `<Type>`. */
export function withoutTypes(node: AnyNode): AnyNode {
  let current: AnyNode = node
  for (;;) {
    const type: string = current.type
    const isWrapper = type.startsWith('TS') || type === 'ParenthesizedExpression'
    if (!isWrapper || !('expression' in current) || !isNode(current.expression)) return current
    current = current.expression
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

function staticObject(entries: ReadonlyMap<string, StaticValue>, isOpen: boolean): StaticObject {
  // Not `Object.fromEntries` alone: `__proto__` has to be a key like any other, which it makes it.
  return Object.assign(Object.fromEntries(entries), isOpen ? { [UNKNOWN]: true as const } : {})
}

function memberOf(value: StaticValue, key: StaticValue): StaticValue {
  if (typeof key === 'number' && Array.isArray(value)) return value.includes(UNKNOWN) ? UNKNOWN : value[key]
  if (typeof key !== 'string' || !isStaticObject(value)) return UNKNOWN
  if (Object.hasOwn(value, key)) return value[key]
  return value[UNKNOWN] === true ? UNKNOWN : undefined
}

function joined(parts: readonly StaticValue[]): StaticValue {
  if (parts.length > 0 && parts.every((part) => typeof part === 'number')) return parts.reduce<number>((sum, part) => sum + Number(part), 0)
  let text = ''
  for (const part of parts) {
    if (typeof part !== 'string' && typeof part !== 'number') return UNKNOWN
    text += part
  }
  return text.length > LONGEST_TEXT ? UNKNOWN : text
}

function calleeName(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed) return ''
  const object = calleeName(node.object)
  const property = propertyName(node.property)
  return object !== '' && typeof property === 'string' ? `${object}.${property}` : ''
}

function isPrimitive(value: unknown): value is string | number | boolean | null | undefined {
  return value === null || value === undefined || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

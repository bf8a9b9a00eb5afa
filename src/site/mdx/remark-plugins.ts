import type { AnyNode, Program } from 'acorn'
import { parseStaticModule, type StaticImport, staticImports } from '../static-config.ts'
import { withoutTypes } from '../static-evaluator.ts'
import { propertyName } from '../static-scope.ts'

/** What a config says about plugins of remark. */
export interface RemarkPlugins {
  /** The modules that they come from, as they are written: `remark-math`, `./plugins/notes.mjs`. */
  readonly modules: ReadonlySet<string>
  /** Whether there are some of which that cannot be told. */
  readonly hasOthers: boolean
}

const LISTS: ReadonlySet<unknown> = new Set(['remarkPlugins', 'beforeDefaultRemarkPlugins'])
const DEEPEST = 20

/**
 * Finds the lists of remark plugins in a config, wherever in it they stand, without running it.
 *
 * @throws {SyntaxError} for a text that does not parse.
 */
export async function remarkPluginsIn(text: string, path: string): Promise<RemarkPlugins> {
  const program = await parseStaticModule(text, path)
  const collector = new PluginCollector(program)
  for (const node of nodesIn(program)) {
    if (node.type === 'Property' && LISTS.has(propertyName(node.key))) collector.addList(node.value, 0)
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && LISTS.has(propertyName(node.left.property)))
      collector.addList(node.right, 0)
  }
  return collector
}

class PluginCollector implements RemarkPlugins {
  readonly modules = new Set<string>()
  hasOthers = false
  readonly #imports: ReadonlyMap<string, StaticImport>
  readonly #values = new Map<string, AnyNode>()
  readonly #parameters = new Set<string>()
  readonly #functions = new Set<string>()

  constructor(program: Program) {
    this.#imports = staticImports(program)
    for (const node of nodesIn(program)) {
      if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) this.#values.set(node.id.name, node.init)
      if (node.type === 'FunctionDeclaration' && node.id !== null) this.#functions.add(node.id.name)
    }
  }

  addList(written: AnyNode, depth: number): void {
    const node = withoutTypes(written)
    if (depth > DEEPEST) this.hasOthers = true
    else if (node.type === 'ArrayExpression') {
      for (const element of node.elements) {
        if (element?.type === 'SpreadElement') this.addList(element.argument, depth + 1)
        else if (element !== null) this.#addPlugin(element, depth + 1)
      }
    } else if (node.type === 'Identifier') {
      const value = this.#values.get(node.name)
      if (value !== undefined) this.addList(value, depth + 1)
      // A function gets those that are there anyway.
      else if (!this.#parameters.has(node.name) && node.name !== 'undefined') this.hasOthers = true
    } else if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') {
      for (const parameter of node.params) if (parameter.type === 'Identifier') this.#parameters.add(parameter.name)
      this.addList(node.body, depth + 1)
    } else if (node.type === 'ConditionalExpression') {
      this.addList(node.consequent, depth + 1)
      this.addList(node.alternate, depth + 1)
    } else if (node.type === 'LogicalExpression') {
      this.addList(node.right, depth + 1)
    } else if (node.type === 'CallExpression' && isFilter(node.callee)) {
      this.addList(node.callee.object, depth + 1)
    } else if (node.type !== 'Literal') this.hasOthers = true
  }

  #addPlugin(written: AnyNode, depth: number): void {
    const node = withoutTypes(written)
    if (depth > DEEPEST) this.hasOthers = true
    else if (node.type === 'ArrayExpression') {
      const [first] = node.elements
      if (first) this.#addPlugin(first, depth + 1)
    } else if (node.type === 'ConditionalExpression') {
      this.#addPlugin(node.consequent, depth + 1)
      this.#addPlugin(node.alternate, depth + 1)
    } else if (node.type === 'LogicalExpression') this.#addPlugin(node.right, depth + 1)
    else if (node.type === 'Identifier') this.#addNamed(node.name, depth)
    // What is written in the config itself is seen there.
    else if ((node.type === 'Literal' && typeof node.value !== 'string') || isFunction(node)) return
    else this.#addModule(moduleOf(node))
  }

  #addNamed(name: string, depth: number): void {
    const imported = this.#imports.get(name)
    const value = this.#values.get(name)
    if (imported !== undefined) this.#addModule(imported.from)
    else if (value !== undefined) this.#addPlugin(value, depth + 1)
    else if (name !== 'undefined' && !this.#functions.has(name)) this.hasOthers = true
  }

  #addModule(name: string | undefined): void {
    if (name === undefined) this.hasOthers = true
    else this.modules.add(name)
  }
}

/** `'x'`, `require('x')`, `require.resolve('x')`, `(await import('x')).default` */
function moduleOf(written: AnyNode): string | undefined {
  let node = withoutTypes(written)
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
    if (node.type === 'MemberExpression') node = withoutTypes(node.object)
    else if (node.type === 'AwaitExpression') node = withoutTypes(node.argument)
    else if (node.type === 'ImportExpression') node = withoutTypes(node.source)
    else if (node.type === 'CallExpression' && isRequire(node.callee) && node.arguments[0]) node = node.arguments[0]
    else return undefined
  }
  return undefined
}

function isFunction({ type }: AnyNode): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression'
}

function isRequire(callee: AnyNode): boolean {
  const name = callee.type === 'MemberExpression' && propertyName(callee.property) === 'resolve' ? callee.object : callee
  return name.type === 'Identifier' && name.name === 'require'
}

function isFilter(callee: AnyNode): callee is Extract<AnyNode, { type: 'MemberExpression' }> {
  return callee.type === 'MemberExpression' && propertyName(callee.property) === 'filter'
}

/** All nodes of a program; no recursion, configs of strangers can be deep. */
function* nodesIn(program: Program): Generator<AnyNode, void> {
  const stack: unknown[] = [program]
  for (let value = stack.pop(); stack.length > 0 || value !== undefined; value = stack.pop()) {
    if (Array.isArray(value)) for (const item of value) stack.push(item)
    else if (isNode(value)) {
      yield value
      for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) stack.push(child)
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

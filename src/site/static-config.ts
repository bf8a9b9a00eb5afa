import { extname } from 'node:path'
import type { AnyNode, Parser, Program } from 'acorn'
import { type StaticEvaluator, staticEvaluator } from './static-evaluator.ts'
import type { Scope } from './static-scope.ts'
import type { StaticValue } from './static-value.ts'

export { UNKNOWN } from './static-value.ts'

/** A JavaScript or TypeScript module as far as it can be told without running it. Values are described in `static-value.ts`. */
export interface StaticModule {
  /**
   * `export default` or `module.exports`, read as a config: a function is taken for what it returns, a call with one argument
   * (`defineConfig(…)`) for that. `undefined` where there is no such export.
   */
  readonly default: StaticValue
  readonly exports: ReadonlyMap<string, StaticValue>
  /** What the names in the module are imported as, `import` and `require` alike. */
  readonly imports: ReadonlyMap<string, StaticImport>
}

export interface StaticImport {
  /** As it is written: `@astrojs/starlight`, `./posts.js`. */
  readonly from: string
  /** `default`, or `*` for all of it. */
  readonly name: string
}

/** What the default export of a config is. See `readStaticModule`. */
export async function readStaticConfig(text: string, path: string): Promise<StaticValue> {
  return (await readStaticModule(text, path)).default
}

/** @throws {SyntaxError} for a text that does not parse, and for one that is nested too deeply to be parsed. */
export async function readStaticModule(text: string, path: string): Promise<StaticModule> {
  const program = await parseStaticModule(text, path)
  const evaluator = staticEvaluator()
  const scope = evaluator.scopeOf(program)
  const exported = new Map<string, StaticValue>()
  for (const statement of program.body) addExports(statement, scope, evaluator, exported)
  const value = exported.get('default')
  exported.delete('default')
  return { default: value, exports: exported, imports: staticImports(program) }
}

/** What the names in a program are imported as. */
export function staticImports(program: Program): ReadonlyMap<string, StaticImport> {
  return new Map(program.body.flatMap((statement) => importsIn(statement)))
}

/**
 * The program that a module is. The parser is loaded when the first config is met: most posts are in sites whose config is data.
 *
 * @throws {SyntaxError} as `readStaticModule` does.
 */
export async function parseStaticModule(text: string, path: string): Promise<Program> {
  const { Parser } = await import('acorn')
  const parser = boundedParser(Parser.extend(await plugin(extname(path))), 50_000 + 10 * text.length)
  try {
    return parser.parse(text.replace(/^\uFEFF/, ''), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      // The TypeScript plugin needs it.
      locations: true,
      allowHashBang: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
    })
  } catch (error) {
    if (error instanceof SyntaxError) throw error
    throw new SyntaxError('The module cannot be parsed', { cause: error })
  }
}

/**
 * Gives up after so many tokens: the TypeScript parser tries things out and goes back, and with every `<` that is open it does so
 * twice as often. `onToken` would not do, it is told of what was not taken back.
 */
function boundedParser(base: typeof Parser, mostTokens: number): typeof Parser {
  const bounded = class extends base {}
  const nextToken: unknown = Reflect.get(base.prototype, 'nextToken')
  let tokens = 0
  Reflect.set(bounded.prototype, 'nextToken', function (this: Parser) {
    tokens += 1
    // A mistake in the syntax would only make it try something else.
    if (tokens > mostTokens) throw new RangeError('There is no end to it')
    if (typeof nextToken === 'function') Reflect.apply(nextToken, this, [])
  })
  return bounded
}

async function plugin(extension: string): Promise<Parameters<typeof import('acorn').Parser.extend>[0]> {
  if (/^\.[cm]?tsx?$/.test(extension)) {
    const { tsPlugin } = await import('@sveltejs/acorn-typescript')
    return tsPlugin({ jsx: extension === '.tsx' })
  }
  const { default: jsx } = await import('acorn-jsx')
  return jsx()
}

function addExports(statement: AnyNode, scope: Scope, evaluator: StaticEvaluator, exported: Map<string, StaticValue>): void {
  switch (statement.type) {
    case 'ExportDefaultDeclaration':
      exported.set('default', evaluator.evaluateConfig(statement.declaration, scope))
      return
    case 'ExportNamedDeclaration':
      if (statement.declaration?.type === 'VariableDeclaration') {
        for (const { id } of statement.declaration.declarations) {
          if (id.type === 'Identifier') exported.set(id.name, evaluator.evaluate(id, scope))
        }
      }
      for (const { local, exported: name } of statement.source === null || statement.source === undefined ? statement.specifiers : []) {
        const isDefault = textOf(name) === 'default'
        exported.set(textOf(name), isDefault ? evaluator.evaluateConfig(local, scope) : evaluator.evaluate(local, scope))
      }
      return
    case 'ExpressionStatement': {
      if (statement.expression.type !== 'AssignmentExpression' || statement.expression.operator !== '=') return
      const name = commonJsName(statement.expression.left)
      const value = statement.expression.right
      if (name === 'default') exported.set(name, evaluator.evaluateConfig(value, scope))
      else if (name !== undefined) exported.set(name, evaluator.evaluate(value, scope))
    }
  }
}

/** What an assignment exports: `default` for `module.exports` and `exports.default`, `x` for `exports.x`. */
function commonJsName(left: AnyNode): string | undefined {
  if (left.type !== 'MemberExpression' || left.computed || left.property.type !== 'Identifier') return undefined
  const { object, property } = left
  if (object.type === 'Identifier' && object.name === 'module') return property.name === 'exports' ? 'default' : undefined
  const isExports = (object.type === 'Identifier' && object.name === 'exports') || commonJsName(object) === 'default'
  return isExports ? property.name : undefined
}

function importsIn(statement: AnyNode): readonly (readonly [string, StaticImport])[] {
  if (statement.type === 'ImportDeclaration') {
    const from = String(statement.source.value)
    return statement.specifiers.map((specifier) => {
      if (specifier.type === 'ImportSpecifier') return [specifier.local.name, { from, name: textOf(specifier.imported) }]
      return [specifier.local.name, { from, name: specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*' }]
    })
  }
  if (statement.type !== 'VariableDeclaration') return []
  return statement.declarations.flatMap(({ id, init }): (readonly [string, StaticImport])[] => {
    const from = init == null ? undefined : requiredModule(init)
    if (from === undefined) return []
    if (id.type === 'Identifier') return [[id.name, { from, name: 'default' }]]
    if (id.type !== 'ObjectPattern') return []
    return id.properties.flatMap((property): (readonly [string, StaticImport])[] => {
      if (property.type !== 'Property' || property.value.type !== 'Identifier') return []
      return property.key.type === 'Identifier' ? [[property.value.name, { from, name: property.key.name }]] : []
    })
  })
}

function requiredModule(node: AnyNode): string | undefined {
  // `require('x').default` is `x` too.
  const call = node.type === 'MemberExpression' ? node.object : node
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require') return undefined
  const [name] = call.arguments
  return name?.type === 'Literal' && typeof name.value === 'string' ? name.value : undefined
}

function textOf(name: AnyNode): string {
  if (name.type === 'Identifier') return name.name
  return name.type === 'Literal' ? String(name.value) : ''
}

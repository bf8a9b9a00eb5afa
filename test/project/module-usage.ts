import { parseSync, Visitor } from 'rolldown/utils'

export interface ModuleImport {
  /** As written; `undefined` where it is computed when the program runs. */
  readonly specifier: string | undefined
  readonly isTypeOnly: boolean
}

/** What a source file reaches for outside itself. */
export interface ModuleUsage {
  readonly imports: readonly ModuleImport[]
  /** Every identifier that may be a global: no property, `globalThis` aside, and no parameter of a function around it. */
  readonly globals: ReadonlySet<string>
}

/**
 * Reads imports from the syntax tree: static ones, `export … from`, `import()`, `require()` and `import('…')` in types.
 *
 * @throws {SyntaxError} when the file cannot be parsed, because a file that nobody can read would pass every check.
 */
export function moduleUsage(path: string, text: string): ModuleUsage {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`)
  const imports: ModuleImport[] = []
  const globals = new Set<string>()
  const parameters: (readonly string[])[] = []
  const enter = ({ params }: { readonly params: readonly object[] }): void => {
    parameters.push(params.flatMap((one) => ('name' in one && typeof one.name === 'string' ? [one.name] : [])))
  }
  const leave = (): void => {
    parameters.pop()
  }
  const properties = new Set<number>()
  const add = (source: Literal | null, isTypeOnly: boolean): void => {
    if (source !== null) imports.push({ specifier: literalText(source), isTypeOnly })
  }
  new Visitor({
    ImportDeclaration(node) {
      const areTypes = node.specifiers.length > 0 && node.specifiers.every((one) => 'importKind' in one && one.importKind === 'type')
      add(node.source, node.importKind === 'type' || areTypes)
    },
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
    CallExpression(node) {
      const { callee } = node
      const isRequire = callee.type === 'Identifier' && callee.name === 'require'
      // `createRequire(import.meta.url)('x')`, without a name in between.
      const isMadeRequire =
        callee.type === 'CallExpression' && callee.callee.type === 'Identifier' && callee.callee.name === 'createRequire'
      if (isRequire || isMadeRequire) add(node.arguments[0] ?? { type: 'none' }, false)
    },
    VariableDeclarator({ id, init }) {
      const isMade = init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'createRequire'
      // Under any other name its calls would not be seen here.
      if (isMade && (id.type !== 'Identifier' || id.name !== 'require')) imports.push({ specifier: undefined, isTypeOnly: false })
    },
    MemberExpression(node) {
      const isGlobal = node.object.type === 'Identifier' && node.object.name === 'globalThis'
      if (!node.computed && !isGlobal) properties.add(node.property.start)
    },
    Property(node) {
      if (!node.computed && !node.shorthand) properties.add(node.key.start)
    },
    TSPropertySignature(node) {
      if (!node.computed) properties.add(node.key.start)
    },
    Identifier(node) {
      if (!properties.has(node.start) && !parameters.some((names) => names.includes(node.name))) globals.add(node.name)
    },
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
  }).visit(program)
  return { imports, globals }
}

interface Literal {
  readonly type: string
  readonly value?: unknown
}

function literalText({ type, value }: Literal): string | undefined {
  return type === 'Literal' && typeof value === 'string' ? value : undefined
}

import { type Options, Parser } from 'acorn'
import jsx from 'acorn-jsx'

/** Why a piece of JavaScript does not compile. */
export interface CodeProblem {
  /** In the piece. */
  readonly offset: number
  readonly reason: string
  /** Whether more text could mend it: the problem is that it ends. */
  readonly isAtEnd: boolean
}

/** What the compiler makes of the JavaScript in a post; nothing of it is run. */
export interface MdxJavaScript {
  /** Of what stands in `{…}`. Empty ones, with comments or without, are right. */
  readonly expressionProblem: (code: string) => CodeProblem | undefined
  /** Of what stands in the braces of `<A {...b} />`. */
  readonly spreadProblem: (code: string) => CodeProblem | undefined
  /** Of a block of imports and exports. */
  readonly moduleProblem: (code: string, imported: readonly string[]) => ModuleReading
  /** Whether it is code by itself, other than imports and exports. */
  readonly isScript: (code: string) => boolean
}

export interface ModuleReading {
  readonly problem: CodeProblem | undefined
  /** The names that it imports. */
  readonly imported: readonly string[]
  readonly hasDefault: boolean
}

/** As @mdx-js/mdx has it. */
const OPTIONS: Options = { ecmaVersion: 2024, sourceType: 'module' }
const JsxParser = Parser.extend(jsx())

export const mdxJavaScript: MdxJavaScript = {
  expressionProblem: (code) => {
    if (isEmptyCode(code)) return undefined
    try {
      const { end } = JsxParser.parseExpressionAt(code, 0, OPTIONS)
      if (isEmptyCode(code.slice(end))) return undefined
      return { offset: end + blankLength(code.slice(end)), reason: 'the expression has ended before it', isAtEnd: false }
    } catch (error) {
      return problemOf(error, code.length, 0)
    }
  },
  spreadProblem: (code) => {
    try {
      const { end, ...node } = JsxParser.parseExpressionAt(`({${code}})`, 0, OPTIONS)
      const properties = 'properties' in node && Array.isArray(node.properties) ? node.properties : []
      if (end < code.length + 3) return { offset: Math.max(0, end - 2), reason: 'the expression has ended before it', isAtEnd: false }
      if (properties.length === 1) return undefined
      return { offset: Math.max(0, (properties[1]?.start ?? 2) - 2), reason: 'one value is spread at a time', isAtEnd: false }
    } catch (error) {
      return problemOf(error, code.length, 2)
    }
  },
  moduleProblem: (code, imported) => {
    const prefix = imported.length > 0 ? `var ${imported.join(',')}\n` : ''
    try {
      const { body } = JsxParser.parse(prefix + code, OPTIONS)
      const statements = prefix === '' ? body : body.slice(1)
      const other = statements.find(({ type }) => !MODULE_TYPES.has(type))
      const problem = other && { offset: other.start - prefix.length, reason: 'it is no import and no export', isAtEnd: false }
      const names = statements.flatMap((node) => (node.type === 'ImportDeclaration' ? node.specifiers.map(({ local }) => local.name) : []))
      return { problem, imported: names, hasDefault: statements.some(({ type }) => type === 'ExportDefaultDeclaration') }
    } catch (error) {
      return { problem: problemOf(error, code.length, prefix.length), imported: [], hasDefault: false }
    }
  },
  isScript: (code) => {
    try {
      return JsxParser.parse(code, OPTIONS).body.length > 0
    } catch {
      return false
    }
  },
}

const MODULE_TYPES: ReadonlySet<string> = new Set([
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'ImportDeclaration',
])

/** A comment to the end of the line needs one: the `}` would be in it otherwise. */
export function isEmptyCode(code: string): boolean {
  let rest = code.trimStart()
  for (;;) {
    if (rest === '') return true
    const closing = rest.startsWith('/*') ? '*/' : rest.startsWith('//') ? '\n' : undefined
    const end = closing === undefined ? -1 : rest.indexOf(closing, 2)
    if (closing === undefined || end === -1) return false
    rest = rest.slice(end + closing.length).trimStart()
  }
}

function blankLength(text: string): number {
  return text.length - text.trimStart().length
}

/** acorn overflows the stack on nesting that nobody writes. */
function problemOf(error: unknown, length: number, prefix: number): CodeProblem {
  const { pos = 0, raisedAt = 0 } = error instanceof SyntaxError ? (error as { pos?: number; raisedAt?: number }) : {}
  const reason = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error)
  return {
    offset: Math.max(0, Math.min(pos - prefix, length)),
    reason,
    isAtEnd: raisedAt >= prefix + length || reason === 'Unterminated comment',
  }
}

import { main } from '../../src/cli/main.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'

/** 15 June 2026, for rules about dates. */
export const TODAY = Date.parse('2026-06-15T12:00:00Z')

/** `7:1-7:10 error heading-increment: Heading level jumps from 2 to 4; use level 3` */
export function shown({ start, end, severity, ruleId, text }: LintMessage): string {
  return line(start.line, start.column, end.line, end.column, severity, ruleId, text)
}

export function line(
  ...[startLine, startColumn, endLine, endColumn, severity, ruleId, text]: readonly [...number[], string, string | null, string]
): string {
  return `${startLine}:${startColumn}-${endLine}:${endColumn} ${severity} ${ruleId}: ${text}`
}

interface JsonEntry {
  readonly filePath: string
  readonly messages: readonly {
    readonly line: number
    readonly column: number
    readonly endLine: number
    readonly endColumn: number
    readonly severity: 1 | 2
    readonly ruleId: string | null
    readonly message: string
  }[]
}

/** What the command line finds in a folder of the real disk, by path. */
export async function commandLineFindings(cwd: string, args: readonly string[], stdin = ''): Promise<Readonly<Record<string, string[]>>> {
  const printed: string[] = []
  await main([...args, '--format', 'json'], {
    cwd,
    variables: {},
    fileSystem: nodeFileSystem,
    stdout: { write: (text) => void printed.push(text.toString()), isTerminal: false },
    stderr: { write: () => undefined, isTerminal: false },
    readStdin: async () => new TextEncoder().encode(stdin),
    now: () => 0,
    today: () => TODAY,
    holdInterrupts: () => () => undefined,
  })
  const entries: readonly JsonEntry[] = JSON.parse(printed.join(''))
  return Object.fromEntries(
    entries.map(({ filePath, messages }) => [
      filePath,
      messages.map((one) => {
        const severity = one.severity === 2 ? 'error' : 'warning'
        return line(one.line, one.column, one.endLine, one.endColumn, severity, one.ruleId, one.message)
      }),
    ]),
  )
}

import { Chalk, type ChalkInstance } from 'chalk'
import type { Severity } from '../rule/lint-message.ts'
import type { ReporterContext } from './reporter.ts'

/** The roles of colour in the formats for people. The 16 colours only: they are the ones that the reader has chosen. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, ChalkInstance>>
  readonly strong: ChalkInstance
  readonly path: ChalkInstance
  readonly muted: ChalkInstance
  readonly related: ChalkInstance
  readonly removed: ChalkInstance
  readonly added: ChalkInstance
  readonly success: ChalkInstance
}

export function createPalette({ useColor }: ReporterContext): Palette {
  // Said outright, because chalk's own detection asks the environment, and that is the command line's business.
  const chalk = new Chalk({ level: useColor ? 1 : 0 })
  return {
    severity: { error: chalk.red, warning: chalk.yellow },
    strong: chalk.bold,
    path: chalk.underline,
    muted: chalk.dim,
    related: chalk.cyan,
    removed: chalk.red,
    added: chalk.green,
    success: chalk.green,
  }
}

import { sep } from 'node:path'
import type { SummaryMemory } from '../engine/collect-summaries.ts'
import type { FixOptions } from '../engine/lint-run.ts'
import { nodeFileSystem } from '../files/node-file-system.ts'
import { ownFileSystem } from '../files/own-file-system.ts'
import type { LintResult } from '../rule/lint-message.ts'
import { checkOptions, checkText, fix as fixType, folder, type OptionType, string } from './check-arguments.ts'
import type { FixTextOptions, FixTextResult } from './fix-text.ts'
import type { LintTextOptions, LintTextResult } from './lint-text.ts'
import { fixOptions, RUN_OPTIONS, runEngine } from './run-engine.ts'
import type { RunRemarks, TextOptions } from './run-options.ts'

export const TEXT_OPTIONS: Readonly<Record<keyof TextOptions, OptionType>> = { ...RUN_OPTIONS, path: string, cwd: folder }

/** Where a text lies that belongs nowhere: globs of a config are relative to this, and there is nothing in it. */
const NOWHERE = sep === '\\' ? 'C:\\' : '/'

const NAMELESS = '<text>'

/** The other half of `lintText`. */
export async function lintOneText(text: string, options: LintTextOptions, memory?: SummaryMemory): Promise<LintTextResult> {
  checkText('lintText', text)
  checkOptions('lintText', options, TEXT_OPTIONS)
  const { result, remarks } = await runOnText(text, options, undefined, memory)
  return { ...result, ...remarks }
}

/** The other half of `fixText`. */
export async function fixOneText(text: string, options: FixTextOptions): Promise<FixTextResult> {
  checkText('fixText', text)
  checkOptions('fixText', options, { ...TEXT_OPTIONS, fix: fixType })
  const { result, remarks } = await runOnText(text, options, fixOptions(options.fix ?? 'safe', false))
  const { path, messages, fixed } = result
  return { path, text: fixed?.after ?? text, messages, fixedCount: fixed?.count ?? 0, ...remarks }
}

async function runOnText(
  text: string,
  options: TextOptions,
  fix: FixOptions | undefined,
  memory?: SummaryMemory,
): Promise<{ readonly result: LintResult; readonly remarks: RunRemarks }> {
  const { path = NAMELESS, cwd } = options
  const input = { kind: 'text', contents: text, fileName: path } as const
  const place =
    cwd === undefined ? { cwd: NOWHERE, fileSystem: ownFileSystem(), input } : { cwd, fileSystem: nodeFileSystem, input, memory }
  const { report, notices, problems } = await runEngine(place, cwd === undefined ? { ...options, allFiles: true } : options, fix)
  const [result = { path, messages: [], contents: text }] = report.results
  return { result: cwd === undefined ? { ...result, path } : result, remarks: { notices, problems } }
}

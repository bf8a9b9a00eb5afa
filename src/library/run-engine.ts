import { resolve } from 'node:path'
import { chooseSchema } from '../config/built-in-schemas.ts'
import { checkSettingOf } from '../config/check-rule-setting.ts'
import { ConfigError } from '../config/config-error.ts'
import type { ConfigOverrides } from '../config/overrides.ts'
import type { RuleOverride } from '../config/rule-flag.ts'
import { type FixOptions, type LintRunOptions, type LintRunOutcome, lintRun } from '../engine/lint-run.ts'
import { asPostLintError } from './as-post-lint-error.ts'
import { config, flag, type OptionType, preset, record, schema, time } from './check-arguments.ts'
import { engineConfig } from './read-config.ts'
import type { FixChoice, RunOptions } from './run-options.ts'

/** The options that all runs have. */
export const RUN_OPTIONS: Readonly<Record<keyof RunOptions, OptionType>> = {
  config,
  preset,
  schema,
  rules: record,
  allFiles: flag,
  inlineConfig: flag,
  reportUnusedDisableDirectives: flag,
  now: time,
}

/** What a run is about, and where. */
export type RunPlace = Pick<LintRunOptions, 'cwd' | 'fileSystem' | 'input'> &
  Partial<Pick<LintRunOptions, 'ignorePatterns' | 'useIgnoreFiles' | 'errorOnUnmatchedPattern' | 'memory'>>

/**
 * One run of the engine. Everything that it remembers is its own, so any number of them may be under way.
 *
 * @throws {PostLintError} for what the caller has to mend.
 */
export async function runEngine(place: RunPlace, options: RunOptions, fix: FixOptions | undefined): Promise<LintRunOutcome> {
  // What it is called decides about the paths in the report.
  const cwd = resolve(place.cwd)
  try {
    return await lintRun({
      ignorePatterns: [],
      useIgnoreFiles: true,
      errorOnUnmatchedPattern: true,
      ...place,
      cwd,
      ...(await engineConfig(options.config, cwd)),
      overrides: overridesOf(options, cwd),
      allFiles: options.allFiles ?? false,
      inlineConfig: options.inlineConfig ?? true,
      reportUnusedDirectives: options.reportUnusedDisableDirectives ?? false,
      fix,
      suppressions: { location: undefined, change: { kind: 'none' } },
      now: () => performance.now(),
      today: options.now ?? Date.now(),
      onDebug: () => undefined,
    })
  } catch (error) {
    throw asPostLintError(error)
  }
}

/** Interrupts are the business of the program: each file is whole whenever it ends. */
export function fixOptions(choice: FixChoice, write: boolean): FixOptions {
  return {
    isWanted: ({ fix }) => fix !== undefined && (fix.safety === 'safe' || choice === 'unsafe'),
    write,
    holdInterrupts: () => () => undefined,
  }
}

function overridesOf({ rules = {}, schema, preset }: RunOptions, cwd: string): ConfigOverrides {
  const problems: string[] = []
  const settings = Object.entries(rules).flatMap(([id, value]): RuleOverride[] => {
    const setting = checkSettingOf(id, value, '', (_place, problem) => {
      problems.push(`The option \`rules\`: ${problem}`)
    })
    return setting === undefined ? [] : [{ id, setting }]
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    rules: settings,
    ...(preset !== undefined && { preset }),
    ...(schema !== undefined && { schema: schema === false ? false : chooseSchema(schema, cwd) }),
  }
}

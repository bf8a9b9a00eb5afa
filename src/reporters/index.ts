import { compact } from './compact.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'
import { stylish } from './stylish.ts'

const REPORTERS = { compact, github, json, pretty, stylish } as const satisfies Readonly<Record<string, Reporter>>

export type ReporterName = keyof typeof REPORTERS

/** Every format, in alphabetical order. */
export const reporterNames: readonly ReporterName[] = Object.keys(REPORTERS) as ReporterName[]

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name)
}

/** All are at hand: together they are smaller than what it costs to load one of them late. */
export function reporterOf(name: ReporterName): Reporter {
  return REPORTERS[name]
}

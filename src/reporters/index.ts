import { compact } from './compact.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'
import { type ReporterName, reporterNames } from './reporter-names.ts'
import { stylish } from './stylish.ts'

const REPORTERS: Readonly<Record<ReporterName, Reporter>> = { compact, github, json, pretty, stylish }

export { type ReporterName, reporterNames }

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name)
}

/** All are at hand: together they are smaller than what it costs to load one of them late. */
export function reporterOf(name: ReporterName): Reporter {
  return REPORTERS[name]
}

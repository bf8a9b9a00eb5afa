import type { Reporter } from './reporter.ts'

/** Loaded one by one, so that a run pays for its own format only. */
const LOADERS = {
  compact: async () => (await import('./compact.ts')).compact,
  github: async () => (await import('./github.ts')).github,
  json: async () => (await import('./json.ts')).json,
  pretty: async () => (await import('./pretty.ts')).pretty,
  stylish: async () => (await import('./stylish.ts')).stylish,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReporterName = keyof typeof LOADERS

/** Every format, in alphabetical order. */
export const reporterNames: readonly ReporterName[] = Object.keys(LOADERS) as ReporterName[]

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(LOADERS, name)
}

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return LOADERS[name]()
}

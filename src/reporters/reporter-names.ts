/** Every format, in alphabetical order. By themselves, so that the library can name them without loading one. */
export const reporterNames = ['compact', 'github', 'json', 'pretty', 'stylish'] as const

export type ReporterName = (typeof reporterNames)[number]

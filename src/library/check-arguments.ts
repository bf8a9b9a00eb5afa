import { isAbsolute } from 'node:path'
import { isPresetName, presetNames } from '../config/presets.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { PostLintError } from './post-lint-error.ts'

/** What the value of an option may be. */
export interface OptionType {
  /** After "must be": `a string`. */
  readonly words: string
  readonly accepts: (value: unknown) => boolean
}

export const string: OptionType = { words: 'a string', accepts: (value) => typeof value === 'string' }
export const flag: OptionType = { words: '`true` or `false`', accepts: (value) => typeof value === 'boolean' }
export const time: OptionType = {
  words: 'a number of milliseconds, such as `Date.now()` gives',
  accepts: (value) => typeof value === 'number' && Number.isFinite(value),
}
export const strings: OptionType = { words: 'a list of strings', accepts: isListOfStrings }
export const record: OptionType = { words: 'an object', accepts: isRecord }
export const folder: OptionType = {
  words: 'the absolute path of a folder',
  accepts: (value) => typeof value === 'string' && isAbsolute(value),
}
export const preset: OptionType = {
  words: presetNames.map((name) => `\`${name}\``).join(' or '),
  accepts: (value) => typeof value === 'string' && isPresetName(value),
}
export const schema: OptionType = {
  words: 'a name, a path or `false`',
  accepts: (value) => typeof value === 'string' || value === false,
}
export const fix: OptionType = { words: '`safe` or `unsafe`', accepts: (value) => value === 'safe' || value === 'unsafe' }
export const config: OptionType = {
  words: 'a config, the path of one, or `false`',
  accepts: (value) => value === false || typeof value === 'string' || (typeof value === 'object' && value !== null),
}

/**
 * Checks what a program in JavaScript hands in, where no compiler did. An option that is `undefined` is left out.
 *
 * @param required The options that must be there.
 * @throws {PostLintError} in one sentence.
 */
export function checkOptions(
  functionName: string,
  options: unknown,
  types: Readonly<Record<string, OptionType>>,
  required: readonly string[] = [],
): void {
  if (!isRecord(options)) throw usageError(`\`${functionName}\` takes an object of options, not ${describeValue(options)}`)
  const names = Object.keys(types)
  for (const [name, value] of Object.entries(options)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined
    if (type === undefined) {
      const hint = didYouMean(name, names) || `; there are ${names.map((known) => `\`${known}\``).join(', ')}`
      throw usageError(`\`${functionName}\` has no option \`${name}\`${hint}`)
    }
    if (value !== undefined && !type.accepts(value))
      throw usageError(`The option \`${name}\` must be ${type.words}, not ${describeValue(value)}`)
  }
  for (const name of required) {
    if (options[name] === undefined) throw usageError(`\`${functionName}\` needs the option \`${name}\`, ${types[name]?.words}`)
  }
}

export function checkText(functionName: string, text: unknown): void {
  if (typeof text !== 'string') throw usageError(`\`${functionName}\` takes the text of a post as a string, not ${describeValue(text)}`)
}

/** The paths and globs of a call, as a list. */
export function checkPatterns(functionName: string, patterns: unknown): readonly string[] {
  if (typeof patterns === 'string') return [patterns]
  if (isListOfStrings(patterns)) return patterns
  throw usageError(
    `\`${functionName}\` takes a list of paths and globs, not ${Array.isArray(patterns) ? 'one of other values' : describeValue(patterns)}`,
  )
}

export function usageError(sentence: string): PostLintError {
  return new PostLintError('usage', [sentence])
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

import { DEFAULT_RULE_SEVERITY, DEFAULT_RULES, type DefaultRuleId } from '../remark/default-plugins.ts'
import type { Severity } from '../rule/lint-message.ts'
import type { OptionValues } from '../rule/rule-options.ts'
import { type OwnRule, rules } from '../rules/index.ts'
import { didYouMean } from '../text/nearest-name.ts'
import { ConfigError } from './config-error.ts'

export const presetNames = ['recommended', 'strict'] as const
export type PresetName = (typeof presetNames)[number]

/** What holds where nothing else is said. */
export const DEFAULT_PRESET: PresetName = 'recommended'

/** What a preset says of a rule; options that it does not name have their defaults. */
export interface PresetSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

type Choice<Options> = Severity | 'off' | readonly [Severity, Partial<Options>]

/**
 * What a site is held to that has said nothing. Not a matter of opinion: an error is true in 95 of 100 cases on sites that nobody had
 * looked at before, a warning in 60, and what is less sure, or a matter of taste, is in `strict`. Measured by bench/presets.js; the
 * numbers, and what was decided by reading because there were too few of them, are in docs/decisions/0018-presets.md.
 */
const RECOMMENDED: { readonly [Own in OwnRule as Own['id']]: Choice<OptionValues<Own['options']>> } & {
  readonly [Id in DefaultRuleId]: Severity | 'off'
} = {
  'date-matches-file-name': ['warning', { inAddressOnly: true }],
  'date-not-in-future': 'warning',
  'date-valid': 'error',
  'description-length': ['warning', { min: 0, max: 0 }],
  'descriptive-link-text': 'off',
  'final-newline': 'off',
  'front-matter-key-order': 'off',
  'front-matter-portable-values': 'warning',
  'front-matter-required': 'error',
  'front-matter-schema': 'error',
  'front-matter-syntax': 'error',
  'front-matter-unknown-keys': ['error', { misspeltOnly: true }],
  'heading-increment': ['warning', { countTitle: false }],
  'image-alt-quality': ['warning', { max: 0 }],
  'image-alt-text': 'error',
  'image-exists': 'error',
  'known-authors': 'error',
  'known-tags': 'warning',
  'link-target-exists': 'error',
  'mdx-syntax': 'error',
  'no-duplicate-heading': 'warning',
  'no-emphasis-as-heading': 'off',
  'no-emphasis-in-heading': 'warning',
  'no-empty-heading': 'warning',
  'no-empty-link': ['error', { allowTopOfPage: true }],
  'no-invisible-characters': 'warning',
  'no-repeated-title': 'off',
  'og-image-title': 'error',
  'post-file-name': 'error',
  'required-headings': 'off',
  'single-title': ['warning', { lostOnly: true }],
  'social-image': 'warning',
  'title-length': 'off',
  'translation-parity': 'warning',
  'truncate-marker': 'warning',
  'unique-slug': 'error',
  'unique-title': 'off',
  'remark-lint/no-duplicate-definitions': 'warning',
  'remark-lint/no-undefined-references': 'warning',
  'remark-lint/no-unused-definitions': 'off',
}

/** Each preset, by rule id, for every rule that there is without a plugin. */
export const presets: Readonly<Record<PresetName, ReadonlyMap<string, PresetSetting>>> = {
  recommended: new Map(Object.entries<Choice<object>>(RECOMMENDED).map(([id, choice]) => [id, settingOf(choice)])),
  // Every rule as it is defined: nothing of that is said a second time.
  strict: new Map([
    ...rules.map(({ id, defaultSeverity }): [string, PresetSetting] => [id, { severity: defaultSeverity, options: {} }]),
    ...DEFAULT_RULES.map(({ id }): [string, PresetSetting] => [id, { severity: DEFAULT_RULE_SEVERITY, options: {} }]),
  ]),
}

function settingOf(choice: Choice<object>): PresetSetting {
  if (typeof choice === 'string') return { severity: choice, options: {} }
  const [severity, options] = choice
  return { severity, options: { ...options } }
}

/** What a preset says of a rule, as Markdown: ``off``, ``warning with `min: 0` and `max: 0` ``. */
export function describeSetting({ severity, options }: PresetSetting): string {
  const shown = Object.entries(options).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``)
  return shown.length === 0 ? severity : `${severity} with ${shown.join(' and ')}`
}

export function isPresetName(name: string): name is PresetName {
  return presetNames.some((known) => known === name)
}

/**
 * @param place Of the flag or option that names it.
 * @throws {ConfigError}
 */
export function choosePreset(name: string, place: string): PresetName {
  if (isPresetName(name)) return name
  const known = presetNames.map((one) => `\`${one}\``).join(' and ')
  throw new ConfigError([`${place}: there is no preset \`${name}\`${didYouMean(name, presetNames) || `; there are ${known}`}`])
}

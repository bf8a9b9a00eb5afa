import { describeSetting } from '../../config/presets.ts'
import type { ListedRule } from '../listed-rules.ts'

/** What a rule of a plugin says about itself, in the form of the pages of post-lint's own rules. */
export function pluginRulePage({ id, description, defaultSeverity, presets, fixable, options, plugin, url }: ListedRule): string {
  const severity =
    presets === undefined
      ? `**Default:** ${defaultSeverity}`
      : `**Recommended:** ${describeSetting(presets.recommended)} · **Strict:** ${describeSetting(presets.strict)}`
  const declared = Object.entries(options)
  const defaults = Object.fromEntries(declared.map(([name, option]) => [name, option.default]))
  const parts = [
    `# ${id}`,
    description,
    `${severity} · **Fix:** ${fixable === false ? 'none' : fixable}`,
    `From the plugin \`${plugin ?? ''}\`${url === undefined ? '' : `: ${url}`}`,
    ...(declared.length === 0
      ? []
      : [
          '## Options',
          `\`\`\`json\n${JSON.stringify(defaults, null, 2)}\n\`\`\``,
          declared.map(([name, option]) => `* \`${name}\`: ${option.description}`).join('\n'),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

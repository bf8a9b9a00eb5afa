import { describeSetting, presetNames, presets } from '../../src/config/presets.ts'
import type { Rule } from '../../src/rule/define-rule.ts'
import { type MarkdownFile, readMarkdownFile, sections } from './markdown-file.ts'

/** One example of a rule's page, with the settings from the info string of its block. */
export interface Example {
  readonly markdown: string
  /** The line of the page that the block starts on. */
  readonly line: number
  readonly settings: ExampleSettings
}

/**
 * `md {"options":{"max":20},"path":"post.mdx","schema":"docusaurus-blog","files":{"hugo.toml":""},"finalNewline":false}`; every part may be
 * left out.
 */
export interface ExampleSettings {
  readonly options: Readonly<Record<string, unknown>>
  readonly path: string
  readonly schema: string | undefined
  /** The rest of the site that the post is in, by path. */
  readonly files: Readonly<Record<string, string>> | undefined
}

export interface RulePage {
  /** The lines above the prose: the heading, the description and the status, with blank lines between them. */
  readonly head: readonly string[]
  readonly headings: readonly string[]
  readonly correct: readonly Example[]
  readonly incorrect: readonly Example[]
  /** What its links lead to. */
  readonly links: readonly string[]
  /** The cells of the options table, the head of the table included. */
  readonly options: readonly (readonly string[])[]
}

export function readRulePage(id: string): RulePage {
  const page = readMarkdownFile(`docs/rules/${id}.md`)
  const all = sections(page)
  const table = all.find(({ title }) => title === 'Options')?.text ?? ''
  return {
    head: page.text.split('\n').slice(0, 6),
    headings: all.map(({ title }) => title),
    correct: examples(page, 'Correct'),
    incorrect: examples(page, 'Incorrect'),
    links: [...page.text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    options: table.split('\n').flatMap((line) => (/^\|(?!\s*-)/.test(line) ? [cellsOf(line)] : [])),
  }
}

/** What the page of a rule has to say where it repeats the rule's declaration. */
export function expectedPage({ id, description, fixable, options }: Rule): Omit<RulePage, 'correct' | 'incorrect' | 'links'> {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    option.type,
    `\`${JSON.stringify(option.default)}\``,
    option.description,
  ])
  const [recommended = '', strict = ''] = presetNames.map((name) =>
    describeSetting(presets[name].get(id) ?? { severity: 'off', options: {} }),
  )
  const severities = `**Recommended:** ${recommended} · **Strict:** ${strict}`
  const last = fixable === false ? 'Why there is no fix' : 'Fix'
  return {
    head: [`# ${id}`, '', description, '', `${severities} · **Fix:** ${fixable === false ? 'none' : fixable}`, ''],
    headings: ['Correct', 'Incorrect', ...(rows.length > 0 ? ['Options'] : []), last],
    options: rows.length > 0 ? [['Option', 'Type', 'Default', 'What it does'], ...rows] : [],
  }
}

function examples(page: MarkdownFile, title: string): Example[] {
  const blocks = sections(page).find((section) => section.title === title)?.code ?? []
  return blocks
    .filter(({ lang }) => lang === 'md')
    .map(({ value, meta, position }) => {
      const { options = {}, path = 'post.md', schema, files, finalNewline = true, ...unknown } = JSON.parse(meta || '{}')
      const names = Object.keys(unknown)
      if (names.length > 0) throw new Error(`No example has a setting \`${names.join('`, `')}\``)
      return { markdown: finalNewline ? `${value}\n` : value, line: position?.start.line ?? 0, settings: { options, path, schema, files } }
    })
}

/** `\|` is a bar inside a cell. */
function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

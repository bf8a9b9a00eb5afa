import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

/** Which rules speak, when all are on as errors but those that are named. */
async function speaking(files: Readonly<Record<string, string>>, path: string, rules: readonly string[], off?: string): Promise<string[]> {
  const only = rules.filter((rule) => rule !== off).flatMap((rule) => ['--only', rule])
  const { stdout } = await runCli(files, [path, '--preset', 'strict', '-f', 'json', ...only])
  const [{ messages }] = JSON.parse(stdout)
  return messages.map(({ ruleId }: { readonly ruleId: string }) => ruleId)
}

const blog = (frontMatter: string, body = 'Text.\n') => ({
  'docusaurus.config.js': 'export default { presets: [["classic", {}]] }\n',
  'blog/2026-01-31-a.md': `---\n${frontMatter}\n---\n\n${body}`,
})
const schema = (property: object) => ({
  '.post-lintrc.json': JSON.stringify({ schema: './post.json' }),
  'post.json': JSON.stringify({ properties: property }),
})

const PRINTED = ['error', { frontMatterTitle: 'printed' }]

const mistakes: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, path: string, better: string, worse: string]>> =
  {
    'a date that nobody can read': [
      { 'a.md': '---\ndate: 31.01.2026\n---\n', ...schema({ date: { type: 'string', format: 'date' } }) },
      'a.md',
      'date-valid',
      'front-matter-schema',
    ],
    'a heading that says the title again': [
      {
        'a.md': '---\ntitle: Hello\n---\n\n# Hello\n',
        '.post-lintrc.json': JSON.stringify({ rules: { 'single-title': PRINTED, 'no-repeated-title': PRINTED } }),
      },
      'a.md',
      'no-repeated-title',
      'single-title',
    ],
    'a first heading that says the title again, two levels below it': [
      {
        'a.md': '---\ntitle: Hello\n---\n\n### Hello\n',
        '.post-lintrc.json': JSON.stringify({ rules: { 'heading-increment': PRINTED, 'no-repeated-title': PRINTED } }),
      },
      'a.md',
      'no-repeated-title',
      'heading-increment',
    ],
    'a heading without a text': [{ 'a.md': '## One\n\n####\n' }, 'a.md', 'no-empty-heading', 'heading-increment'],
    'a link that says nothing and leads nowhere': [{ 'a.md': 'See [here]().\n' }, 'a.md', 'no-empty-link', 'descriptive-link-text'],
    'a title that is longer than the schema allows': [
      { 'a.md': `---\ntitle: ${'Long '.repeat(20)}end\n---\n`, ...schema({ title: { maxLength: 60 } }) },
      'a.md',
      'front-matter-schema',
      'title-length',
    ],
    'a description that is shorter than the schema allows': [
      { 'a.md': '---\ndescription: Short\n---\n', ...schema({ description: { minLength: 30 } }) },
      'a.md',
      'front-matter-schema',
      'description-length',
    ],
    'a value that is text only because of a space that nobody sees': [
      blog('title: A\ndate: \u00A0 2026-01-31'),
      'blog/2026-01-31-a.md',
      'no-invisible-characters',
      'front-matter-schema',
    ],
    'a switch that some take for text': [
      { 'a.md': '---\ndraft: yes\n---\n', ...schema({ draft: { type: 'boolean' } }) },
      'a.md',
      'front-matter-schema',
      'front-matter-portable-values',
    ],
  }

describe.each(Object.entries(mistakes))('%s', (_, [files, path, better, worse]) => {
  it(`is told by ${better} alone`, async () => expect(await speaking(files, path, [better, worse])).toEqual([better]))

  it(`is told by ${worse} where ${better} is off`, async () => {
    expect(await speaking(files, path, [better, worse], better)).toEqual([worse])
  })
})

describe('one mistake', () => {
  it('is silenced by one comment, and not told in other words then', async () => {
    const files = { 'a.md': '<!-- post-lint-disable-next-line no-empty-link -->\nSee [here]().\n' }
    expect(await speaking(files, 'a.md', ['no-empty-link', 'descriptive-link-text'])).toEqual([])
  })

  it('stays an error where the rule that gives way makes it one', async () => {
    const rules = { 'no-repeated-title': ['warning', PRINTED[1]], 'single-title': PRINTED }
    const files = { 'a.md': '---\ntitle: Hello\n---\n\n# Hello\n', '.post-lintrc.json': JSON.stringify({ rules }) }
    expect(await runCli(files, ['a.md', '-f', 'compact', '--only', 'no-repeated-title', '--only', 'single-title'])).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/error The first heading "Hello" repeats the front matter title/),
    })
  })

  it('of two places is two', async () => {
    const files = { 'a.md': 'See [here]() and [here](/there).\n' }
    expect(await speaking(files, 'a.md', ['no-empty-link', 'descriptive-link-text'])).toEqual(['no-empty-link', 'descriptive-link-text'])
  })

  it('that is also told across files is told once', async () => {
    const files = {
      'docusaurus.config.js': 'export default { i18n: { defaultLocale: "en", locales: ["en", "fr"] }, presets: [["classic", {}]] }\n',
      'docs/a.md': '---\ntitle: Hello\n---\n\n## One\n',
      'i18n/fr/docusaurus-plugin-content-docs/current/a.md': '---\ntitle: Bonjour\n---\n\n#### Un\n',
    }
    const path = 'i18n/fr/docusaurus-plugin-content-docs/current/a.md'
    expect(await speaking(files, path, ['heading-increment', 'translation-parity'])).toEqual(['heading-increment'])
    expect(await speaking(files, path, ['heading-increment', 'translation-parity'], 'heading-increment')).toEqual(['translation-parity'])
  })
})

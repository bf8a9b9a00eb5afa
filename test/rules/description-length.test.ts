import { describe, expect, it } from 'vitest'
import { descriptionLength } from '../../src/rules/description-length.ts'
import { describeRule, lintWith } from '../support/describe-rule.ts'

const described = (description: string) => `---\ntitle: Hello world\ndescription: ${description}\n---\n\nText.\n`
const sixty = 'A description of sixty characters, which is just long enough'

describeRule(descriptionLength, {
  valid: {
    'a description between the limits': described(sixty),
    'exactly the smallest length': described('x'.repeat(50)),
    'exactly the largest length': described('x'.repeat(160)),
    'no description': '---\ntitle: Hello\n---\n',
    'an empty description, which is for the schema to say': described('""'),
    'nothing but spaces': described("'   '"),
    'a description that is no text, which is for the schema to say': described('[a, b]'),
    'front matter that cannot be read': '---\ndescription: [short\n---\n',
    'no front matter': 'Text.\n',
    'a template': described("'{{ .Summary }}'"),
    '25 Chinese characters, which fill as much room as 50 letters': described('漢'.repeat(25)),
    'a nested description': '---\nhero:\n  description: Short\n---\n',
    'a long one where there is no limit': { markdown: described('x'.repeat(1000)), options: { max: 0 } },
    'a short one where the limit is off': { markdown: described('Short'), options: { min: 0 } },
    'a description that says the title and more': described(`"Hello world: ${sixty}"`),
    'markup that would be too long with its addresses': described(`"[${sixty}](https://example.org/${'x'.repeat(150)})"`),
    'the description of a prompt, which no search result shows': {
      path: '.github/prompts/plan.prompt.md',
      files: { '.github/prompts/other.prompt.md': '' },
      markdown: '---\ndescription: Write a plan\n---\n\nWrite it.\n',
    },
  },
  invalid: {
    'a single character': {
      markdown: described('x'),
      messages: ['3:14-3:15 `description` is 1 character long; write at least 50, so that it says what the post is about'],
    },
    'one character too few': {
      markdown: described('x'.repeat(49)),
      messages: ['3:14-3:63 `description` is 49 characters long; write at least 50, so that it says what the post is about'],
    },
    'one character too many': {
      markdown: described('x'.repeat(161)),
      messages: ['3:14-3:175 `description` is 161 characters long; at most 160 are shown whole'],
    },
    'wide characters, counted double': {
      markdown: described('漢'.repeat(81)),
      messages: ['3:14-3:95 `description` is 162 characters long, wide ones counted double; at most 160 are shown whole'],
    },
    'letters hidden in markup, which a reader does not see': {
      markdown: described(`"**${'x'.repeat(46)}**"`),
      messages: ['3:14-3:66 `description` is 46 characters long; write at least 50, so that it says what the post is about'],
    },
    'the title again': {
      markdown: described('Hello world'),
      messages: ['3:14-3:25 `description` only says the title again; say what the reader will find in the post'],
    },
    'the title again in other case, markup and punctuation': {
      markdown: described('"  **HELLO**, world! "'),
      messages: ['3:14-3:36 `description` only says the title again; say what the reader will find in the post'],
    },
    'the title again, even where it is long enough': {
      markdown: `---\ntitle: ${sixty}\ndescription: ${sixty}.\n---\n`,
      messages: ['3:14-3:75 `description` only says the title again; say what the reader will find in the post'],
    },
    'each of the configured fields, and only those': {
      markdown: '---\ndescription: Short\nsummary: Tiny\nexcerpt: Small\n---\n',
      options: { fields: ['summary', 'excerpt'] },
      messages: [
        '3:10-3:14 `summary` is 4 characters long; write at least 50, so that it says what the post is about',
        '4:10-4:15 `excerpt` is 5 characters long; write at least 50, so that it says what the post is about',
      ],
    },
    'a description in TOML': {
      markdown: '+++\ndescription = "Short"\n+++\n',
      messages: ['2:15-2:22 `description` is 5 characters long; write at least 50, so that it says what the post is about'],
    },
    'other limits': {
      markdown: described('Eleven char'),
      options: { min: 5, max: 10 },
      messages: ['3:14-3:25 `description` is 11 characters long; at most 10 are shown whole'],
    },
  },
})

describe('description-length', () => {
  it('shows the title that the description repeats', async () => {
    const [message] = await lintWith(descriptionLength, { markdown: described('Hello world') })
    expect(message?.related).toMatchObject([{ text: 'the title', start: { line: 2, column: 8 }, end: { line: 2, column: 19 } }])
    expect(message?.pointer).toBe('/description')
  })
})

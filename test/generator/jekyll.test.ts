import { describeGenerator } from './describe-generator.ts'

const PENDING = 'no rule asks for it yet'

describeGenerator('jekyll', {
  found: 'Jekyll (_config.yml): 1 post in _posts',
  files: { '_config.yml': 'title: Tides\n', '_data/authors.yml': 'ana:\n  name: Ana\n' },
  path: '_posts/2024-01-31-a.md',
  unseen: {
    'frontMatter.fences': PENDING,
    'frontMatter.mayFollowBlankLines': PENDING,
    'frontMatter.endsWithDots': PENDING,
    'frontMatter.hasLongerFences': PENDING,
    'frontMatter.hasTabs': PENDING,
    'frontMatter.runsCode': PENDING,
    'frontMatter.mayLackOpeningFence': PENDING,
    timestamps: PENDING,
    'body.chosenBy': PENDING,
    'datesInNames.isOverFolders': PENDING,
    unknowable: PENDING,
  },
  examples: {
    'leaves it to Ruby in which order it reads the numbers of a date': {
      markdown: '---\ntitle: A\ndate: 03/04/2024\n---\n\nText.\n',
      rules: ['date-valid'],
      findings: [
        '3:7 date-valid The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
      ],
    },
    'prints the titles of posts where a layout says': {
      markdown: '---\ntitle: A\n---\n\n# A\n',
      rules: ['no-repeated-title'],
      findings: [],
    },
    'does so with drafts': {
      path: '_drafts/a.md',
      markdown: '---\ntitle: A\n---\n\n# A\n',
      rules: ['no-repeated-title'],
      findings: [],
    },
    'does so with documents of collections': {
      path: '_recipes/a.md',
      files: { '_config.yml': 'title: Tides\ncollections: [recipes]\n' },
      markdown: '---\ntitle: A\n---\n\n# A\n',
      rules: ['no-repeated-title'],
      findings: [],
    },
    'does so with pages': {
      path: 'about.md',
      markdown: '---\ntitle: A\n---\n\n# A\n',
      rules: ['no-repeated-title'],
      findings: [],
    },
    'prints signs without text as they stand': {
      markdown: '---\ntitle: A\n---\n\n####\n',
      rules: ['no-empty-heading'],
      findings: ['5:1 no-empty-heading `####` without text is no heading to Jekyll, which prints it as it stands'],
    },
    'reads YAML as SafeYAML does': {
      markdown: '---\ntitle: A\ntime: 12:30\nprice: 1,000\n---\n\nText.\n',
      rules: ['front-matter-portable-values'],
      findings: [
        "3:7 front-matter-portable-values `12:30` in `time` is read as the number 750 by Jekyll; write '12:30' in quotes",
        '4:8 front-matter-portable-values `1,000` in `price` is read as the number 1000 by Jekyll; write `1000`',
      ],
    },
    'takes a post whose name has no date for none': {
      path: '_posts/a.md',
      markdown: '---\ntitle: A\n---\n\nText.\n',
      rules: ['post-file-name'],
      findings: [
        '1:1 post-file-name Jekyll silently ignores `a.md`, because its name does not begin with its date; call it `2024-01-31-a.md`',
      ],
    },
    'takes a year of two digits, and counts on into the next month': {
      path: '_posts/24-02-31-a.md',
      markdown: '---\ntitle: A\n---\n\nText.\n',
      rules: ['post-file-name'],
      findings: ['1:1 post-file-name The date `24-02-31` in the file name does not exist, and Jekyll takes it for 2024-03-02'],
    },
    'takes no date from folders': {
      path: '_posts/2024/02/31/2024-01-31-a.md',
      markdown: '---\ntitle: A\n---\n\nText.\n',
      rules: ['post-file-name'],
      findings: [],
    },
    'leaves posts of the future out': {
      markdown: '---\ntitle: A\ndate: 2030-01-01\n---\n\nText.\n',
      rules: ['date-not-in-future'],
      findings: [
        '3:7 date-not-in-future The date `2030-01-01` is in the future, and until then Jekyll leaves the post out unless `future: true` is set',
      ],
    },
    'looks authors up by one key or a list, and takes names': {
      markdown: '---\ntitle: A\nauthor: bob\nauthors: [eve, eve, Eve Smith, { key: zoe }]\n---\n\nText.\n',
      rules: ['known-authors'],
      findings: [
        '3:9 known-authors Author `bob` is not in `_data/authors.yml`',
        '4:11 known-authors Author `eve` is not in `_data/authors.yml`',
      ],
    },
    'reads no Markdown between tags of Liquid that hold code or a comment, in what Markdown takes for code too': {
      markdown:
        '---\ntitle: A\n---\n\n## B\n\n{% highlight sh %}\n#### a comment\n{% endhighlight %}\n\n' +
        '`{% comment %}`\n\n#### another\n\n`{% endcomment %}`\n\n#### C\n',
      rules: ['heading-increment'],
      findings: ['17:1 heading-increment Heading level jumps from 2 to 4; use level 3'],
    },
    'has no comment of its own that ends an excerpt': {
      markdown: `---\ntitle: A\n---\n\nText.\n\n<!-- more -->\n\n${'Words and more words. '.repeat(60)}\n`,
      rules: ['truncate-marker'],
      findings: [],
    },
    'makes ids of headings that nobody has compared': {
      markdown: '---\ntitle: A\n---\n\n[There](#there)\n\n## Here\n',
      rules: ['link-target-exists'],
      findings: [],
    },
    'checks posts and pages by their own schemas': {
      path: 'about.md',
      markdown: '---\ntitle: A\npermalink: 12\n---\n\nText.\n',
      rules: ['front-matter-schema'],
      findings: ['3:12 front-matter-schema `permalink` is a number (`12`), but must be text'],
    },
  },
})

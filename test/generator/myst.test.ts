import { describeGenerator } from './describe-generator.ts'

describeGenerator('myst', {
  found: 'MyST (docs/conf.py): 1 post in docs',
  files: {
    'docs/conf.py': "extensions = ['myst_parser']\n",
  },
  paths: { docs: 'docs/{name}.md' },
  findings: {
    'a blank line above the front matter': [
      '1:1 front-matter-required A blank line stands before the front matter, so most generators print it as text; move `---` to the very start of the file',
    ],
    'blank lines above the front matter': [
      '1:1 front-matter-required A blank line stands before the front matter, so most generators print it as text; move `---` to the very start of the file',
    ],
    'front matter between longer fences': [
      '1:1 front-matter-required The file opens with `-----`, which is no front matter fence; write `---`',
    ],
    'front matter with tabs': ['4:1 front-matter-syntax The line is indented with a tab; YAML wants spaces (safe fix: "  ")'],
    'front matter in JavaScript': [
      '1:1 front-matter-syntax Front matter in `js` is run as code by the generators that read it; write it in YAML',
    ],
    'values that YAML parsers read differently': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Sphinx and mystmd; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
      "4:5 front-matter-portable-values `12:30` in `tags` is read as the number 750 by Sphinx and as text by mystmd; write '12:30' in quotes (safe fix: \"'12:30'\")",
      "5:5 front-matter-portable-values `0777` in `tags` is read as the number 511 by Sphinx and as the number 777 by mystmd; write '0777' in quotes (unsafe fix: \"'0777'\")",
      "6:5 front-matter-portable-values `0o17` in `tags` is read as the number 15 by mystmd and as text by Sphinx; write '0o17' in quotes (safe fix: \"'0o17'\")",
      "7:5 front-matter-portable-values `0b11` in `tags` is read as the number 3 by Sphinx and mystmd; write '0b11' in quotes (unsafe fix: \"'0b11'\")",
      "8:5 front-matter-portable-values `1_000` in `tags` is read as the number 1000 by Sphinx and as text by mystmd; write '1_000' in quotes (safe fix: \"'1_000'\")",
      "10:5 front-matter-portable-values `1e3` in `tags` is read as the number 1000 by mystmd and as text by Sphinx; write '1e3' in quotes (safe fix: \"'1e3'\")",
      "11:5 front-matter-portable-values `3.0` in `tags` is read as the number 3 by mystmd; write '3.0' in quotes (unsafe fix: \"'3.0'\")",
      "12:5 front-matter-portable-values `12345678901234567` in `tags` is read as the number 12345678901234568 by mystmd; write '12345678901234567' in quotes (unsafe fix: \"'12345678901234567'\")",
      "13:5 front-matter-portable-values `yes` in `tags` is read as true by Sphinx and as text by mystmd; write 'yes' in quotes (safe fix: \"'yes'\")",
      "15:5 front-matter-portable-values `2024-02-31` in `tags` is read as a date by Sphinx and mystmd; write '2024-02-31' in quotes (safe fix: \"'2024-02-31'\")",
    ],
    'a line that is no YAML': [
      '2:8 front-matter-syntax The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value (safe fix: "\\"Tides: a story\\"")',
    ],
    'headings in tags of Liquid, Nunjucks and Hexo': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
      '21:1 single-title Level-1 heading "Three" is not the first of the post; use level 2',
      '27:1 single-title Level-1 heading "Four" is not the first of the post; use level 2',
    ],
    'headings in a comment of Nunjucks': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in shortcodes of Hugo': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a shortcode of Zola': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a tag of a site': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a div of pandoc': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a component of MDC': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in docs': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'headings that hold a value, a comment or nothing': ['11:1 no-empty-heading Heading of level 2 has no text'],
    'signs of a heading without a text': ['7:1 no-empty-heading Heading of level 4 has no text'],
    'the title of docs': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'a date that may be read in two orders': [
      '3:7 date-valid The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
    ],
  },
  unseen: {
    datesInNames: 'it has pages of documentation, and no posts of a day',
    futurePosts: 'it has pages of documentation, and no posts of a day',
  },
})

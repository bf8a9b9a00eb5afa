import { describeGenerator } from './describe-generator.ts'

describeGenerator('hugo', {
  found: 'Hugo (hugo.toml): 1 post in posts',
  files: {
    'hugo.toml': 'title = "Tides"\n',
  },
  paths: {
    posts: 'content/posts/{name}.md',
    docs: 'content/docs/{name}.md',
    pages: 'content/{name}.md',
    sections: 'content/posts/_index.md',
  },
  findings: {
    'front matter that dots end': [
      '3:1 front-matter-syntax Not every generator takes `...` for the end of the front matter; write `---` (no fix: the front matter may go on behind it)',
    ],
    'front matter between longer fences': [
      '1:1 front-matter-required The file opens with `-----`, which is no front matter fence; write `---`',
    ],
    'front matter with tabs': ['4:1 front-matter-syntax The line is indented with a tab; YAML wants spaces (safe fix: "  ")'],
    'front matter in JavaScript': [
      '1:1 front-matter-syntax Front matter in `js` is run as code by the generators that read it; write it in YAML',
    ],
    'front matter that is a JSON object': [
      '1:21 front-matter-syntax The key `title` stands twice; some generators stop here, others keep only the last value',
    ],
    'values that YAML parsers read differently': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Hugo before 0.152 and as text by Hugo from 0.152 on; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
      "5:5 front-matter-portable-values `0777` in `tags` is read as the number 511 by Hugo; write '0777' in quotes (unsafe fix: \"'0777'\")",
      "6:5 front-matter-portable-values `0o17` in `tags` is read as the number 15 by Hugo; write '0o17' in quotes (unsafe fix: \"'0o17'\")",
      "7:5 front-matter-portable-values `0b11` in `tags` is read as the number 3 by Hugo; write '0b11' in quotes (unsafe fix: \"'0b11'\")",
      "8:5 front-matter-portable-values `1_000` in `tags` is read as the number 1000 by Hugo; write '1_000' in quotes (unsafe fix: \"'1_000'\")",
      "11:5 front-matter-portable-values `3.0` in `tags` is read as the number 3 by Hugo; write '3.0' in quotes (unsafe fix: \"'3.0'\")",
      "13:5 front-matter-portable-values `yes` in `tags` is read as true by Hugo before 0.152 and as text by Hugo from 0.152 on; write 'yes' in quotes (safe fix: \"'yes'\")",
      "15:5 front-matter-portable-values `2024-02-31` in `tags` is read as a date by Hugo before 0.152 and as text by Hugo from 0.152 on; write '2024-02-31' in quotes (safe fix: \"'2024-02-31'\")",
    ],
    'values that YAML parsers read differently, in a post of no site': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Hugo before 0.152 and as text by Hugo from 0.152 on; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
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
    'headings in a shortcode of Zola': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a tag of a site': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a div of pandoc': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a directive of MyST': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a component of MDC': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in docs': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
    ],
    'headings that hold a value, a comment or nothing': [
      '9:1 no-duplicate-heading Heading "{{ page.name }}" stands twice in the same section',
      '11:1 no-empty-heading Heading of level 2 has no text',
    ],
    'a link without a text': ['7:1 no-empty-link Link to `waters.md` has no text; say in the square brackets where it leads'],
    'signs of a heading without a text': ['7:1 no-empty-heading Heading of level 4 has no text'],
    'links to headings': [
      '6:7 link-target-exists No heading of this page, and no id, is `#_1-cafe-au-–-lait`; did you mean `#1-café_au--lait`?',
      '7:9 link-target-exists No heading of this page, and no id, is `#sea-moon`; did you mean `#sea--moon`?',
      '10:13 link-target-exists No heading of this page, and no id, is `#ours`',
      '13:11 link-target-exists No heading of this page, and no id, is `#nowhere`',
    ],
    'the title of posts': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of docs': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of pages': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of sections': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of a post of no site': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'a marker that nobody has': [
      '7:1 truncate-marker Hugo does not read `<!-- truncated -->`; it ends the excerpt at `<!--more-->` (unsafe fix: "<!--more-->")',
    ],
    'the marker of Docusaurus': [
      '7:1 truncate-marker Hugo does not read `<!-- truncate -->`; it ends the excerpt at `<!--more-->` (unsafe fix: "<!--more-->")',
    ],
    'the marker of Hugo, with blanks': [
      '7:1 truncate-marker Hugo does not read `<!-- more -->`; it ends the excerpt at `<!--more-->` (safe fix: "<!--more-->")',
    ],
    'a day to come, in the front matter': [
      '3:7 date-not-in-future The date `2030-01-01` is in the future, and until then Hugo leaves the post out unless it is told to build future ones',
    ],
    'a date that may be read in two orders': [
      '3:7 date-valid The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
    ],
    'a reference that nobody defines': [
      '5:5 remark-lint/no-undefined-references Unexpected reference to undefined definition, expected corresponding definition (`tide`) for a link or escaped opening bracket (`\\[`) for regular text',
    ],
    'a video that is put in as an image': [
      '5:1 image-alt-text Alt text of `video.example/watch?v=tides` is empty; say in the square brackets what the image shows',
    ],
  },
  unseen: { 'title.otherwise': 'it has posts, docs, pages and sections, which all are named' },
})

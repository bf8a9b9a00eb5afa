import { describeGenerator } from './describe-generator.ts'

describeGenerator('docusaurus', {
  found: 'Docusaurus (docusaurus.config.js): 1 post in blog',
  files: {
    'docusaurus.config.js': "export default { presets: [['classic', {}]] }\n",
    'blog/authors.yml': 'ana:\n  name: Ana\n',
  },
  paths: { posts: 'blog/{name}.md', docs: 'docs/{name}.md', pages: 'src/pages/{name}.md' },
  findings: {
    'a blank line above the front matter': [
      '1:1 front-matter-required A blank line stands before the front matter, so most generators print it as text; move `---` to the very start of the file',
    ],
    'blank lines above the front matter': [
      '1:1 front-matter-required A blank line stands before the front matter, so most generators print it as text; move `---` to the very start of the file',
    ],
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
    'front matter in JSON between semicolons': [
      '1:1 front-matter-required The post has no front matter, but its schema `docusaurus-blog` describes one; start the file with keys between two lines of `---`',
    ],
    'front matter that is a JSON object': [
      '1:1 front-matter-required The post has no front matter, but its schema `docusaurus-blog` describes one; start the file with keys between two lines of `---`',
    ],
    'front matter in TOML': [
      '1:1 front-matter-required The front matter is TOML, which sites with the schema `docusaurus-blog` do not read; write it as YAML',
    ],
    'values that YAML parsers read differently': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Docusaurus; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
      "4:5 front-matter-portable-values `12:30` in `tags` is read as the number 750 by older versions of Docusaurus and as text by newer ones; write '12:30' in quotes (safe fix: \"'12:30'\")",
      "5:5 front-matter-portable-values `0777` in `tags` is read as the number 777 by newer ones and as the number 511 by older versions of Docusaurus; write '0777' in quotes (unsafe fix: \"'0777'\")",
      "6:5 front-matter-portable-values `0o17` in `tags` is read as the number 15 by newer ones and as text by older versions of Docusaurus; write '0o17' in quotes (safe fix: \"'0o17'\")",
      "7:5 front-matter-portable-values `0b11` in `tags` is read as the number 3 by Docusaurus; write '0b11' in quotes (unsafe fix: \"'0b11'\")",
      "8:5 front-matter-portable-values `1_000` in `tags` is read as the number 1000 by older versions of Docusaurus and as text by newer ones; write '1_000' in quotes (safe fix: \"'1_000'\")",
      "10:5 front-matter-portable-values `1e3` in `tags` is read as the number 1000 by Docusaurus; write '1e3' in quotes (unsafe fix: \"'1e3'\")",
      "11:5 front-matter-portable-values `3.0` in `tags` is read as the number 3 by Docusaurus; write '3.0' in quotes (unsafe fix: \"'3.0'\")",
      "12:5 front-matter-portable-values `12345678901234567` in `tags` is read as the number 12345678901234568 by Docusaurus; write '12345678901234567' in quotes (unsafe fix: \"'12345678901234567'\")",
      "15:5 front-matter-portable-values `2024-02-31` in `tags` is read as a date by Docusaurus; write '2024-02-31' in quotes (safe fix: \"'2024-02-31'\")",
    ],
    'values that YAML parsers read differently, in a post of no site': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Docusaurus; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
    ],
    'a line that is no YAML': [
      '2:8 front-matter-syntax The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value (safe fix: "\\"Tides: a story\\"")',
    ],
    'a date without quotes, where a validator wants a text': ['3:7 front-matter-schema `date` is a date (`2024-01-31`): expected a text'],
    'headings in tags of Liquid, Nunjucks and Hexo': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
      '15:1 single-title Level-1 heading "Two" stands beside the front matter title, which the site prints at level 1; use level 2',
      '21:1 single-title Level-1 heading "Three" stands beside the front matter title, which the site prints at level 1; use level 2',
      '27:1 single-title Level-1 heading "Four" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in a comment of Nunjucks': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in shortcodes of Hugo': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in a shortcode of Zola': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in a tag of a site': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in a div of pandoc': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in a directive of MyST': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in a component of MDC': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 single-title Level-1 heading "One" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'headings in tags and shortcodes, in docs': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'headings that hold a value, a comment or nothing': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '9:1 no-duplicate-heading Heading "{{ page.name }}" stands twice in the same section',
      '11:1 no-empty-heading Heading of level 2 has no text',
    ],
    'a link without a text': [
      '5:1 single-title Level-1 heading "Sea" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '7:1 no-empty-link Link to `waters.md` has no text; say in the square brackets where it leads',
    ],
    'signs of a heading without a text': ['7:1 no-empty-heading Heading of level 4 has no text'],
    'a post that asks to be compiled as MDX': ['6:4 mdx-syntax `<br>` is not closed; MDX wants `<br />` (safe fix: " /")'],
    'links to headings': [
      '6:7 link-target-exists No heading of this page, and no id, is `#_1-cafe-au-–-lait`; did you mean `#1-café_au--lait`?',
      '7:9 link-target-exists No heading of this page, and no id, is `#sea-moon`; did you mean `#sea--moon`?',
      '8:8 link-target-exists No heading of this page, and no id, is `#heading`',
      '10:13 link-target-exists No heading of this page, and no id, is `#ours`',
      '13:11 link-target-exists No heading of this page, and no id, is `#nowhere`',
    ],
    'the title of posts': [
      '5:1 single-title Level-1 heading "Waters" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'the title of docs': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of pages': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of docs, above other headings': [
      '7:1 single-title Level-1 heading "Sun" follows other headings, but the front matter title is level 1; use level 2',
    ],
    'the title of a post of no site': [
      '5:1 single-title Level-1 heading "Waters" is lost: Docusaurus takes it out of the page, because it stands for the title; use level 2',
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" stands beside the front matter title, which the site prints at level 1; use level 2',
    ],
    'a marker that nobody has': [
      '7:1 truncate-marker Docusaurus does not read `<!-- truncated -->`; it ends the excerpt at `<!-- truncate -->` (unsafe fix: "truncate")',
    ],
    'the marker of Hugo': [
      '7:1 truncate-marker Docusaurus does not read `<!--more-->`; it ends the excerpt at `<!-- truncate -->` (unsafe fix: "truncate")',
    ],
    'the marker of Hugo, with blanks': [
      '7:1 truncate-marker Docusaurus does not read `<!-- more -->`; it ends the excerpt at `<!-- truncate -->` (unsafe fix: "truncate")',
    ],
    'a long post without a marker': [
      '5:1320 truncate-marker No `<!-- truncate -->` ends the excerpt, so Docusaurus shows the whole post in its lists',
    ],
    'a day that does not exist, in the name': [
      '1:1 post-file-name The date `2023-02-31` in the file name does not exist, and Docusaurus takes it for 2023-03-03',
    ],
    'a day that does not exist, in the folders': [
      '1:1 post-file-name The date `2023/02/31` in the folder name does not exist, and Docusaurus takes it for 2023-03-03',
    ],
    'a day to come, in the name': ['1:1 date-not-in-future The date `2030-01-31` is in the future, but Docusaurus publishes it now'],
    'a day to come, in the front matter': [
      '3:7 date-not-in-future The date `2030-01-01` is in the future, but Docusaurus publishes it now',
    ],
    'a date that may be read in two orders': [
      '3:7 date-valid The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
    ],
    authors: [
      '4:11 known-authors Author `eve` is not in `blog/authors.yml`',
      '4:16 known-authors Author `eve` is named twice, which Docusaurus refuses',
      '4:21 known-authors Author `Eve Smith` is not in `blog/authors.yml`',
      '4:39 known-authors Author `zoe` is not in `blog/authors.yml`',
    ],
    'one author without a list': ['3:10 known-authors Author `bob` is not in `blog/authors.yml`'],
    'a reference that nobody defines': [
      '5:5 remark-lint/no-undefined-references Unexpected reference to undefined definition, expected corresponding definition (`tide`) for a link or escaped opening bracket (`\\[`) for regular text',
    ],
    'a video that is put in as an image': [
      '5:1 image-alt-text Alt text of `video.example/watch?v=tides` is empty; say in the square brackets what the image shows',
    ],
  },
})

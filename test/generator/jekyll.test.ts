import { describeGenerator } from './describe-generator.ts'

describeGenerator('jekyll', {
  found: 'Jekyll (_config.yml): 1 post in _posts',
  files: {
    '_config.yml': 'title: Tides\ncollections: [recipes]\n',
    '_data/authors.yml': 'ana:\n  name: Ana\n',
  },
  paths: { posts: '_posts/{name}.md', drafts: '_drafts/{name}.md', docs: '_recipes/{name}.md', pages: '{name}.md' },
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
    'front matter in TOML': [
      '1:1 front-matter-required The front matter is TOML, which sites with the schema `jekyll-post` do not read; write it as YAML',
    ],
    'values that YAML parsers read differently': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Jekyll; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
      "4:5 front-matter-portable-values `12:30` in `tags` is read as the number 750 by Jekyll; write '12:30' in quotes (safe fix: \"'12:30'\")",
      "5:5 front-matter-portable-values `0777` in `tags` is read as the number 511 by Jekyll; write '0777' in quotes (unsafe fix: \"'0777'\")",
      "7:5 front-matter-portable-values `0b11` in `tags` is read as the number 3 by Jekyll; write '0b11' in quotes (unsafe fix: \"'0b11'\")",
      "8:5 front-matter-portable-values `1_000` in `tags` is read as the number 1000 by Jekyll; write '1_000' in quotes (unsafe fix: \"'1_000'\")",
      "9:5 front-matter-portable-values `1,000` in `tags` is read as the number 1000 by Jekyll; write '1,000' in quotes (unsafe fix: \"'1,000'\")",
      "13:5 front-matter-portable-values `yes` in `tags` is read as true by Jekyll; write 'yes' in quotes (unsafe fix: \"'yes'\")",
      "15:5 front-matter-portable-values `2024-02-31` in `tags` is read as a date by Jekyll; write '2024-02-31' in quotes (safe fix: \"'2024-02-31'\")",
    ],
    'values that YAML parsers read differently, in a post of no site': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Jekyll; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
    ],
    'a line that is no YAML': [
      '2:8 front-matter-syntax The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value (safe fix: "\\"Tides: a story\\"")',
    ],
    'headings in tags of Liquid, Nunjucks and Hexo': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a comment of Nunjucks': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in shortcodes of Hugo': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a shortcode of Zola': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a div of pandoc': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a directive of MyST': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a component of MDC': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in docs': ['15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': [
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'headings that hold a value, a comment or nothing': ['11:1 no-empty-heading Heading of level 2 has no text'],
    'a link without a text': ['7:1 no-empty-link Link to `waters.md` has no text; say in the square brackets where it leads'],
    'signs of a heading without a text': ['7:1 no-empty-heading `####` without text is no heading to Jekyll, which prints it as it stands'],
    'the title of posts': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of drafts': [
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
    'the title of a post of no site': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'a day that does not exist, in the name': [
      '1:1 post-file-name The date `2023-02-31` in the file name does not exist, and Jekyll takes it for 2023-03-03',
    ],
    'a name without a date': [
      '1:1 post-file-name Jekyll silently ignores `tides.md`, because its name does not begin with its date; call it `2024-01-31-tides.md`',
    ],
    'a year of two digits in the name': [
      '1:1 post-file-name The date `23-02-31` in the file name does not exist, and Jekyll takes it for 2023-03-03',
    ],
    'a day that does not exist, in the folders': [
      '1:1 post-file-name Jekyll silently ignores `tides.md`, because its name does not begin with its date; call it `2024-01-31-tides.md`',
    ],
    'a day to come, in the name': [
      '1:1 date-not-in-future The date `2030-01-31` is in the future, and until then Jekyll leaves the post out unless `future: true` is set',
    ],
    'a day to come, in the front matter': [
      '3:7 date-not-in-future The date `2030-01-01` is in the future, and until then Jekyll leaves the post out unless `future: true` is set',
    ],
    'a date that may be read in two orders': [
      '3:7 date-valid The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
    ],
    authors: [
      '3:9 known-authors Author `bob` is not in `_data/authors.yml`',
      '4:11 known-authors Author `eve` is not in `_data/authors.yml`',
    ],
    'a list of one author': ['3:10 known-authors Author `bob` is not in `_data/authors.yml`'],
    'one author without a list': ['3:10 known-authors Author `bob` is not in `_data/authors.yml`'],
    'a reference that nobody defines': [
      '5:5 remark-lint/no-undefined-references Unexpected reference to undefined definition, expected corresponding definition (`tide`) for a link or escaped opening bracket (`\\[`) for regular text',
    ],
    'a video that is put in as an image': [
      '5:1 image-alt-text Alt text of `video.example/watch?v=tides` is empty; say in the square brackets what the image shows',
    ],
  },
})

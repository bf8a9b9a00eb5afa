import { describeGenerator } from './describe-generator.ts'

describeGenerator('eleventy', {
  found: 'Eleventy (eleventy.config.js): 1 post in posts',
  files: {
    'eleventy.config.js': 'export default () => undefined\n',
  },
  paths: { posts: 'posts/{name}.md' },
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
      '1:1 front-matter-syntax Eleventy runs front matter in `js`, and post-lint runs nothing, so it is not read; write it in YAML, or turn this rule off where it is code on purpose',
    ],
    'front matter in TOML': [
      '1:1 front-matter-required The front matter is TOML, which sites with the schema `eleventy` do not read; write it as YAML or JSON',
    ],
    'values that YAML parsers read differently': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Eleventy; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
      "5:5 front-matter-portable-values `0777` in `tags` is read as the number 777 by Eleventy; write '0777' in quotes (unsafe fix: \"'0777'\")",
      "6:5 front-matter-portable-values `0o17` in `tags` is read as the number 15 by Eleventy; write '0o17' in quotes (unsafe fix: \"'0o17'\")",
      "7:5 front-matter-portable-values `0b11` in `tags` is read as the number 3 by Eleventy; write '0b11' in quotes (unsafe fix: \"'0b11'\")",
      "10:5 front-matter-portable-values `1e3` in `tags` is read as the number 1000 by Eleventy; write '1e3' in quotes (unsafe fix: \"'1e3'\")",
      "11:5 front-matter-portable-values `3.0` in `tags` is read as the number 3 by Eleventy; write '3.0' in quotes (unsafe fix: \"'3.0'\")",
      "12:5 front-matter-portable-values `12345678901234567` in `tags` is read as the number 12345678901234568 by Eleventy; write '12345678901234567' in quotes (unsafe fix: \"'12345678901234567'\")",
      "15:5 front-matter-portable-values `2024-02-31` in `tags` is read as a date by Eleventy; write '2024-02-31' in quotes (safe fix: \"'2024-02-31'\")",
    ],
    'values that YAML parsers read differently, in a post of no site': [
      "2:8 front-matter-portable-values `2024-01-31` in `title` is read as a date by Eleventy; write '2024-01-31' in quotes (safe fix: \"'2024-01-31'\")",
    ],
    'a line that is no YAML': [
      '2:8 front-matter-syntax The value of `title` holds a colon followed by a space, which YAML reads as another key; quote the value (safe fix: "\\"Tides: a story\\"")',
    ],
    'a date without quotes, where a validator wants a text': ['3:7 front-matter-schema `date` is a date (`2024-01-31`): expected a text'],
    'headings in tags of Liquid, Nunjucks and Hexo': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a comment of Nunjucks': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in shortcodes of Hugo': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a shortcode of Zola': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a div of pandoc': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a directive of MyST': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a component of MDC': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': [
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'headings that hold a value, a comment or nothing': ['11:1 no-empty-heading Heading of level 2 has no text'],
    'a link without a text': ['7:1 no-empty-link Link to `waters.md` has no text; say in the square brackets where it leads'],
    'signs of a heading without a text': ['7:1 no-empty-heading Heading of level 4 has no text'],
    'the title of posts': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'the title of a post of no site': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'a day that does not exist, in the name': ['1:1 post-file-name The date `2023-02-31` in the file name does not exist'],
    'a day to come, in the name': ['1:1 date-not-in-future The date `2030-01-31` is in the future'],
    'a day to come, in the front matter': ['3:7 date-not-in-future The date `2030-01-01` is in the future'],
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
})

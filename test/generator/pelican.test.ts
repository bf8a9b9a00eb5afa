import { describeGenerator } from './describe-generator.ts'

describeGenerator('pelican', {
  found: 'Pelican (pelicanconf.py): 1 post in posts',
  files: {
    'pelicanconf.py': "PATH = 'content'\n",
  },
  paths: { posts: 'content/{name}.md' },
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
    'headings in tags of Liquid, Nunjucks and Hexo': [
      '9:1 single-title Level-1 heading "One" is not the first of the post; use level 2',
      '27:1 single-title Level-1 heading "Four" is not the first of the post; use level 2',
    ],
    'headings in a comment of Nunjucks': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in shortcodes of Hugo': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a shortcode of Zola': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a div of pandoc': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a directive of MyST': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in a component of MDC': ['9:1 single-title Level-1 heading "One" is not the first of the post; use level 2'],
    'headings in tags and shortcodes, in a post that asks not to be compiled as MDX': [
      '15:1 single-title Level-1 heading "Two" is not the first of the post; use level 2',
    ],
    'a link without a text': ['7:1 no-empty-link Link to `waters.md` has no text; say in the square brackets where it leads'],
    'signs of a heading without a text': ['7:1 no-empty-heading Heading of level 4 has no text'],
    'the title of posts': [
      '7:1 heading-increment Heading level jumps from 1 to 4; use level 2',
      '9:1 single-title Level-1 heading "Sun" is not the first of the post; use level 2',
    ],
    'a day that does not exist, in the name': ['1:1 post-file-name The date `2023-02-31` in the file name does not exist'],
    'a day to come, in the name': ['1:1 date-not-in-future The date `2030-01-31` is in the future'],
    'a day to come, in the front matter': ['3:7 date-not-in-future The date `2030-01-01` is in the future'],
    'a date that may be read in two orders': [
      '3:7 date-valid The date `03/04/2024` is 2024-03-04 where the month is read first and 2024-04-03 where the day is; write the one you mean',
    ],
    'a video that is put in as an image': [
      '5:1 image-alt-text Alt text of `video.example/watch?v=tides` is empty; say in the square brackets what the image shows',
    ],
  },
})

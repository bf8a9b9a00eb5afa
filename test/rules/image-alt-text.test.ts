import { imageAltText } from '../../src/rules/image-alt-text.ts'
import { describeRule, md } from '../support/describe-rule.ts'

describeRule(imageAltText, {
  valid: {
    'alt text on every kind of Markdown image': md`
      ![A cat](cat.png) and [![A dog](dog.png)](dog.html)

      ![A bird][bird] ![bird][] ![bird]

      [bird]: bird.png
    `,
    'alt text of nothing but code or emphasis': '![`npm test`](a.png) ![*red*](b.png) ![🎉](c.png)\n',
    'an HTML image with alt text': '<img src="cat.png" alt="A cat">\n',
    'HTML images that are only decoration': '<img src="line.png" alt="">\n\n<p><img src="line.png" alt></p>\n',
    'HTML images that screen readers do not see': md`
      <img src="a.png" aria-hidden="true">

      <img src="b.png" role="presentation">

      Text <img src="c.png" role="none"> text.
    `,
    'HTML images that are named in another way': '<img src="a.png" aria-label="A cat">\n\n<img src="b.png" aria-labelledby="caption">\n',
    'an alt text that a template or Vue computes':
      '<img src="a.png" alt="{{ title }}">\n\n<img :src="b" :alt="title">\n\n<img v-bind="image">\n',
    'an expression in a .md file that is compiled as MDX': '<img src={cat} alt={title} />\n\n<img src={cat} {...rest} />\n',
    'JSX images whose alt text is an expression or may be in a spread': {
      path: 'post.mdx',
      markdown:
        '<img src={cat} alt={title} />\n\n<Image {...cat} />\n\n<Image src={cat} aria-hidden={isHidden} />\n\n<Image src="a" aria-hidden />\n',
    },
    'what is no image, where Obsidian shows it all the same': {
      path: 'note.md',
      files: { '.obsidian/app.json': '{}' },
      markdown: '![](https://www.youtube.com/watch?v=x) ![](clip.mp4#t=10) ![](talk.webm) ![](paper.pdf) ![][note]\n\n[note]: other.md\n',
    },
    'what MyST shows by its label': {
      path: 'a.md',
      files: { 'myst.yml': 'version: 1\nproject: {}\n' },
      markdown: '![](#figure) ![][a]\n\n[a]: #table\n',
    },
    'a component that is no image': { path: 'post.mdx', markdown: '<Figure src="cat.png" />\n\n<ImageGallery />\n' },
    'a component that the options leave out': { path: 'post.mdx', markdown: '<Image src="cat.png" />\n', options: { components: [] } },
    'images in code and in comments': md`
      \`![](cat.png)\` and \`<img src="cat.png">\`

      \`\`\`html
      ![](cat.png) <img src="cat.png">
      \`\`\`

      <!-- ![](cat.png) <img src="cat.png"> -->
    `,
    'an escaped image': '\\![](cat.png)\n',
    'a front matter image with its alt text': md`
      ---
      image: cat.png
      imageAlt: A cat
      cover:
        image: dog.png
        alt: A dog
      ---
    `,
    'a front matter image without a field for alt text': '---\nimage: cat.png\ncover:\n  src: dog.png\n---\n',
    'an empty alt text field without its image': '---\nimage: ""\nimage_alt: ""\ncover:\n  image:\n  alt:\nsalt: ""\ndefault: ""\n---\n',
    'a switch for the image': '---\nimage: false\nimage_alt: ""\n---\n',
  },
  invalid: {
    'an image of MyST': {
      path: 'a.md',
      files: { 'myst.yml': 'version: 1\nproject: {}\n' },
      markdown: '![](cat.png#figure)\n',
      messages: ['1:1-1:20 Alt text of `cat.png#figure` is empty; say in the square brackets what the image shows'],
    },
    'a label where nothing shows what it names': {
      markdown: '![](#figure)\n',
      messages: ['1:1-1:13 Alt text of `#figure` is empty; say in the square brackets what the image shows'],
    },
    'a Markdown image without alt text': {
      markdown: 'Text ![](images/cat.png) text.\n',
      messages: ['1:6-1:25 Alt text of `cat.png` is empty; say in the square brackets what the image shows'],
    },
    'alt text of spaces, of `&nbsp;` and of zero-width characters': {
      markdown: '![ ](a.png)\n![&nbsp;](b.png)\n![\u200B\u2060](c.png)\n',
      messages: [
        '1:1-1:12 Alt text of `a.png` is empty; say in the square brackets what the image shows',
        '2:1-2:17 Alt text of `b.png` is empty; say in the square brackets what the image shows',
        '3:1-3:13 Alt text of `c.png` is empty; say in the square brackets what the image shows',
      ],
    },
    'a linked image': {
      markdown: '[![](cat.png)](cat.html)\n',
      messages: ['1:2-1:14 Alt text of `cat.png` is empty; say in the square brackets what the image shows'],
    },
    'an image by reference, named after its definition below': {
      markdown: '![][cat]\n\n[cat]: https://example.org/pictures/cat.png?size=2#top "Cat"\n',
      messages: ['1:1-1:9 Alt text of `cat.png` is empty; say in the square brackets what the image shows'],
    },
    'images in quotations, lists and tables': {
      markdown: '> ![](a.png)\n\n- ![](b.png)\n\n| x |\n| - |\n| ![](c.png) |\n',
      messages: [
        '1:3-1:13 Alt text of `a.png` is empty; say in the square brackets what the image shows',
        '3:3-3:13 Alt text of `b.png` is empty; say in the square brackets what the image shows',
        '7:3-7:13 Alt text of `c.png` is empty; say in the square brackets what the image shows',
      ],
    },
    'a long address, shortened, that ends in no file': {
      markdown: '![](https://cards.example.org/api/social?title=All%20about%20cats%20and%20dogs)\n',
      messages: [
        '1:1-1:80 Alt text of `cards.example.org/api/social?tit…ts%20and%20dogs` is empty; say in the square brackets what the image shows',
      ],
    },
    'an image without an address': {
      markdown: '![]()\n',
      messages: ['1:1-1:6 Alt text of this image is empty; say in the square brackets what the image shows'],
    },
    'an HTML image without alt, wherever it stands': {
      markdown: '<p align="center">\n  <IMG SRC="a.png">\n</p>\n\nText <img src="b.png"/> text.\n',
      messages: [
        '2:3-2:20 `<img>` of `a.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
        '5:6-5:24 `<img>` of `b.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
      ],
    },
    'a blank alt, which is neither text nor decoration': {
      markdown: '<img src="a.png" alt=" ">\n\n<img alt="&nbsp;" src="b.png">\n',
      messages: [
        '1:18-1:25 `alt` of `a.png` is blank; say what the image shows, or write `alt=""` where it is only decoration',
        '3:6-3:18 `alt` of `b.png` is blank; say what the image shows, or write `alt=""` where it is only decoration',
      ],
    },
    'attributes that hide or name nothing': {
      markdown:
        '<img src="a.png" aria-hidden="false">\n\n<img src="b.png" role="img" aria-label=" " title="B">\n\n<img src="c.png" aria-hidden>\n',
      messages: [
        '1:1-1:38 `<img>` of `a.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
        '3:1-3:54 `<img>` of `b.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
        '5:1-5:30 `<img>` of `c.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
      ],
    },
    'JSX images without alt': {
      path: 'post.mdx',
      markdown: '<img src={cat} />\n\nText <Image src="dog.png" width={3} /> text.\n',
      messages: [
        '1:1-1:18 `<img>` of this image has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
        '3:6-3:39 `<Image>` of `dog.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration',
      ],
    },
    'a component of the options': {
      path: 'post.mdx',
      markdown: '<Picture src="dog.png" />\n',
      options: { components: ['Picture'] },
      messages: ['1:1-1:26 `<Picture>` of `dog.png` has no `alt`; say what the image shows, or write `alt=""` where it is only decoration'],
    },
    'an empty alt text field beside its front matter image': {
      markdown: '---\nimage: /img/cat.png\nimageAlt: ""\n---\n',
      messages: ['3:11-3:13 `imageAlt` is empty; say what `cat.png` shows'],
    },
    'an alt text field without a value': {
      markdown: '---\nimage: cat.png\nimage_alt:\n---\n',
      messages: ['3:1-3:10 `image_alt` is empty; say what `cat.png` shows'],
    },
    'blank alt text in the shapes of several themes': {
      markdown: md`
        ---
        cover:
          image: a.png
          alt: " "
        hero:
          image:
            file: b.png
            alt: ""
        heroImage: c.png
        heroAlt: ""
        thumbnail:
          src: d.png
        thumbnail_alt: ""
        gallery:
          - url: e.png
            alt: "\u00A0"
        ---
      `,
      messages: [
        '4:8-4:11 `alt` is empty; say what `a.png` shows',
        '8:10-8:12 `alt` is empty; say what `b.png` shows',
        '10:10-10:12 `heroAlt` is empty; say what `c.png` shows',
        '13:16-13:18 `thumbnail_alt` is empty; say what `d.png` shows',
        '16:10-16:18 `alt` is empty; say what `e.png` shows',
      ],
    },
    'an empty alt text in TOML': {
      markdown: '+++\n[cover]\nimage = "cat.png"\nalt = ""\n+++\n',
      messages: ['4:7-4:9 `alt` is empty; say what `cat.png` shows'],
    },
  },
})

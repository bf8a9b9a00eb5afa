import { imageAltQuality } from '../../src/rules/image-alt-quality.ts'
import { describeRule, md } from '../support/describe-rule.ts'

describeRule(imageAltQuality, {
  valid: {
    'alt text that says what the image shows': md`
      ![A cat asleep on a keyboard](IMG_2041.jpg)

      <img src="screenshot.png" alt="The settings page, with Save marked">
    `,
    'a name in words, whatever the file is called': '![Docusaurus logo](docusaurus-logo.png) ![Feed readers](feed_readers.png)\n',
    'one word that is the file name, too': '![Logo](logo.png) ![architecture](architecture.svg) ![GitHub](GitHub.svg)\n',
    'hyphens that belong to a word or a name':
      '![e-mail](e-mail.png) ![sign-up](sign-up.png) ![Saint-Jean-de-Luz](Saint-Jean-de-Luz.jpg) ![T-Shirt](T-Shirt.png)\n',
    'the file name of something that the post writes of': md`
      Start \`docker-compose\` and look at send_if2:

      ![docker-compose](docker-compose.png) ![send_if2](send_if2.svg)
    `,
    'a name like that of a file, but not of this one': '![docker-compose](terminal.png) ![snake_case](page)\n',
    'a stock word with something to say': md`
      ![Screenshot of the settings page](a.png) ![Photo of Ada Lovelace](b.jpg) ![Diagram of the build](c.svg)

      ![Image formats compared](d.png) ![The picture tab](e.png) ![Placeholder text in a search field](f.png)
    `,
    'words that look like stock words': '![Logo](a.png) ![Diagram](b.png) ![Figure 3](c.png) ![图 1](d.png) ![Imagen 3](e.png)\n',
    'terms that begin like an announcement': md`
      ![Image formats](a.png) ![Images of two cats](b.png) ![Imagen de satélite](c.png) ![Image de marque](d.png) ![The Picture of Dorian Gray](e.png)
    `,
    'badges, which may all say the same':
      '![build](https://img.shields.io/badge/build-passing-green) ![build](https://ci.example.org/badge.svg) ![npm](https://badge.fury.io/js/x.svg)\n',
    'any length where there is no limit': { markdown: `![${'A long story. '.repeat(40)}](a.png)\n`, options: { max: 0 } },
    'one image twice': '![A cat](img/cat.png)\n\n![A cat](./img/cat.png?v=2)\n\n<img src="/blog/img/cat.png" alt="a cat">\n',
    'one picture in several formats and sizes':
      '![A cat](cat.png)\n\n![A cat](cat.webp)\n\n![A cat](cat@2x.png)\n\n![A cat](cat-800x600.jpg)\n',
    'one picture for the dark and for the light theme': md`
      ![The home page](shot.png#gh-light-mode-only) ![The home page](shot-dark.png#gh-dark-mode-only)

      <img src="a.png" alt="The search" class="dark:hidden"> <img src="b.png" alt="The search" class="hidden dark:block">

      ![The menu](light/menu.png) ![The menu](dark/menu.png)

      <img src="c.png" alt="The report" img-dark> <img src="d.png" alt="The report" data-theme="light">

      ![The plot](e.png){.light-content} ![The plot](f.png){.dark-content}
    `,
    'two images by reference to one address': '![A cat][a] ![A cat][b]\n\n[a]: cat.png\n[b]: cat.png\n',
    'images whose addresses cannot be compared': {
      path: 'post.mdx',
      markdown:
        '<img src={one} alt="A cat" />\n\n<Image src={two} alt="A cat" />\n\n<img src="data:image/png;base64,AAAA" alt="A cat" />\n',
    },
    'no alt text at all, which is the business of another rule':
      '![](a.png)\n\n![ ](b.png)\n\n<img src="c.png" alt="">\n\n<img src="d.png">\n',
    'alt text from a template or an expression':
      '<img src="a.png" alt="{{ image }}">\n\n<img src="b.png" :alt="image">\n\n![{{ img }}](c.png)\n',
    'images that screen readers do not see':
      '<img src="a.png" alt="image" aria-hidden="true">\n\n<img src="b.png" alt="image" role="presentation">\n',
    'a component that is no image': { path: 'post.mdx', markdown: '<Figure src="cat.png" alt="image" />\n' },
    'a component that the options leave out': {
      path: 'post.mdx',
      markdown: '<Image src="cat.png" alt="image" />\n',
      options: { components: [] },
    },
    'images in code and in comments': '`![image](a.png)`\n\n<!-- ![image](a.png) <img alt="image"> -->\n',
    'the largest length': { markdown: `![${'a'.repeat(150)}](a.png)\n` },
    'a width that Obsidian reads': '![A cat|300](cat.png)\n',
    'front matter images that say the same: one picture cut for several places': md`
      ---
      image: hero.png
      imageAlt: A cat
      ogImage: card.png
      ogImageAlt: A cat
      ---

      ![A cat](cat.png)
    `,
    'a front matter text that has no image beside it': '---\nalt: image\ndefault: image\n---\n',
  },
  invalid: {
    'two pictures of which a class changes the border in the dark theme': {
      markdown: '![A cat](a.png){.dark:border-gray} <img src="b.png" alt="A cat" class="dark:border-gray">\n',
      messages: ['1:58-1:63 Alt text "A cat" is that of another image too, `a.png`; say what is different in this one'],
    },
    'two pictures of whose alt text the word "dark" is a part': {
      markdown: '![](a.png){fig-alt="A dark night"} ![](b.png){fig-alt="A dark night"}\n\n<img alt="A dark night" src="dark/c.png">\n',
      messages: [
        '1:56-1:68 Alt text "A dark night" is that of another image too, `a.png`; say what is different in this one',
        '3:11-3:23 Alt text "A dark night" is that of another image too, `a.png`; say what is different in this one',
      ],
    },
    'the name of the file, with its extension': {
      markdown:
        '![IMG_2041.jpg](IMG_2041.jpg) ![Blue whale.png](img/Blue%20whale.png)\n\n![cat.svg][cat]\n\n[cat]: https://example.org/1\n',
      messages: [
        '1:3-1:15 Alt text "IMG_2041.jpg" is a file name; say in words what `IMG_2041.jpg` shows',
        '1:33-1:47 Alt text "Blue whale.png" is a file name; say in words what `Blue%20whale.png` shows',
        '3:3-3:10 Alt text "cat.svg" is a file name; say in words what `example.org/1` shows',
      ],
    },
    'the name of the file without its extension, written as only files are': {
      markdown: '![feed_readers](feed_readers.png) ![how-it-works](/img/how-it-works@2x.webp?v=3) ![build-steps](build-steps.png)\n',
      messages: [
        '1:3-1:15 Alt text "feed_readers" is a file name; say in words what `feed_readers.png` shows',
        '1:37-1:49 Alt text "how-it-works" is a file name; say in words what `how-it-works@2x.webp` shows',
        '1:84-1:95 Alt text "build-steps" is a file name; say in words what `build-steps.png` shows',
      ],
    },
    'a file name that stands in the post only as a path, in a comment, or as alt text': {
      markdown: md`
        <!-- how-it-works -->

        See [this](how-it-works.png), [that](#how-it-works), \`img/how-it-works\` and how-it-works.svg.

        <p id="how-it-works"><img src="how-it-works.png" alt="how-it-works"></p>
      `,
      messages: ['5:55-5:67 Alt text "how-it-works" is a file name; say in words what `how-it-works.png` shows'],
    },
    'a number': {
      markdown: '1. One\n\n![1](1.png) ![0042](0042.png)\n',
      messages: [
        '3:3-3:4 Alt text "1" is a file name; say in words what `1.png` shows',
        '3:15-3:19 Alt text "0042" is a file name; say in words what `0042.png` shows',
      ],
    },
    'what cameras and tools call their pictures, whatever the file is called now': {
      markdown: md`
        ![DSC_0042](a.png)
        ![PXL_20240102_101112](a.png)
        ![screenshot-2024-01-02](b.png)
        ![Screenshot 2024-01-02 at 10.20.30 PM](c.png)
        ![Bildschirmfoto vom 2024-01-02 um 10.20.30](d.png)
        ![Capture d’écran 2024-01-02 à 10.20.30](e.png)
        ![截屏2024-01-02 下午3.04.05](f.png)
        ![Pasted image 20240102101112](g.png)
        ![1da0da5c-3cb0-48b5-91ae-6f043550969c](h.png)
      `,
      messages: [
        '1:3-1:11 Alt text "DSC_0042" is a file name; say in words what `a.png` shows',
        '2:3-2:22 Alt text "PXL_20240102_101112" is a file name; say in words what `a.png` shows',
        '3:3-3:24 Alt text "screenshot-2024-01-02" is a file name; say in words what `b.png` shows',
        '4:3-4:39 Alt text "Screenshot 2024-01-02 at 10.20.30 PM" is a file name; say in words what `c.png` shows',
        '5:3-5:44 Alt text "Bildschirmfoto vom 2024-01-02 um 10.20.30" is a file name; say in words what `d.png` shows',
        '6:3-6:40 Alt text "Capture d’écran 2024-01-02 à 10.20.30" is a file name; say in words what `e.png` shows',
        '7:3-7:25 Alt text "截屏2024-01-02 下午3.04.05" is a file name; say in words what `f.png` shows',
        '8:3-8:30 Alt text "Pasted image 20240102101112" is a file name; say in words what `g.png` shows',
        '9:3-9:39 Alt text "1da0da5c-3cb0-48b5-91ae-6f043550969c" is a file name; say in words what `h.png` shows',
      ],
    },
    'a stock text, in any case, with punctuation or a number': {
      markdown:
        '![Image](a.png)\n![alt-text](b.png)\n![[photo]](c.png)\n![screenshot #2](d.png)\n![image (1)](e.png)\n![Image|300](f.png)\n',
      messages: [
        '1:3-1:8 Alt text "Image" fits any image; say what `a.png` shows',
        '2:3-2:11 Alt text "alt-text" fits any image; say what `b.png` shows',
        '3:3-3:10 Alt text "[photo]" fits any image; say what `c.png` shows',
        '4:3-4:16 Alt text "screenshot #2" fits any image; say what `d.png` shows',
        '5:3-5:12 Alt text "image (1)" fits any image; say what `e.png` shows',
        '6:3-6:12 Alt text "Image" fits any image; say what `f.png` shows',
      ],
    },
    'a stock text of another language': {
      markdown:
        '![图片](a.png) ![画像](b.png) ![Imagen](c.png) ![Bild](d.png) ![Capture d’écran](e.png) ![Скриншот](f.png) ![이미지](g.png)\n',
      messages: [
        '1:3-1:5 Alt text "图片" fits any image; say what `a.png` shows',
        '1:16-1:18 Alt text "画像" fits any image; say what `b.png` shows',
        '1:29-1:35 Alt text "Imagen" fits any image; say what `c.png` shows',
        '1:46-1:50 Alt text "Bild" fits any image; say what `d.png` shows',
        '1:61-1:76 Alt text "Capture d’écran" fits any image; say what `e.png` shows',
        '1:87-1:95 Alt text "Скриншот" fits any image; say what `f.png` shows',
        '1:106-1:109 Alt text "이미지" fits any image; say what `g.png` shows',
      ],
    },
    'a stock text in every kind of image': {
      path: 'post.mdx',
      markdown: md`
        [![image](a.png)](b.html) and ![image][c] and ![image][] and ![image]

        <img src="d.png" alt="image" />

        Text <Image alt='&#105;mage' src="e.png" /> text.

        [c]: c.png
        [image]: f.png
      `,
      messages: [
        '1:4-1:9 Alt text "image" fits any image; say what `a.png` shows',
        '1:33-1:38 Alt text "image" fits any image; say what `c.png` shows',
        '1:49-1:54 Alt text "image" fits any image; say what `f.png` shows',
        '1:64-1:69 Alt text "image" fits any image; say what `f.png` shows',
        '3:23-3:28 Alt text "image" fits any image; say what `d.png` shows',
        '5:18-5:28 Alt text "image" fits any image; say what `e.png` shows',
      ],
    },
    'alt text that markup, escapes or quotations stand around': {
      markdown: '> - ![ *image* ](a.png)\n>   ![\\[image\\]](b.png "image")\n>   ![screen\n>   capture](c.png)\n',
      messages: [
        '1:8-1:15 Alt text "image" fits any image; say what `a.png` shows',
        '2:7-2:16 Alt text "[image]" fits any image; say what `b.png` shows',
        '3:7-4:12 Alt text "screen capture" fits any image; say what `c.png` shows',
      ],
    },
    'a bracket in code, where the end of the alt text is not certain: the whole image': {
      markdown: '![screenshot `1]`](a.png)\n',
      messages: ['1:1-1:26 Alt text "screenshot 1]" fits any image; say what `a.png` shows'],
    },
    'a text or a component of the options': {
      path: 'post.mdx',
      markdown: '![Our Logo](a.png)\n\n<Picture src="b.png" alt="image" />\n',
      options: { texts: ['our logo'], components: ['Picture'] },
      messages: [
        '1:3-1:11 Alt text "Our Logo" fits any image; say what `a.png` shows',
        '3:27-3:32 Alt text "image" fits any image; say what `b.png` shows',
      ],
    },
    'a text that is too long': {
      markdown: `![${'a'.repeat(151)}](a.png)\n`,
      messages: ['1:3-1:154 Alt text of `a.png` is 151 characters long, more than 150; say what matters and put the rest into the post'],
    },
    'another largest length, counted as readers count': {
      markdown: '![猫が寝て](a.png) ![e\u0301e\u0301e\u0301e\u0301e\u0301](b.png) ![A   black\ncat](c.png)\n',
      options: { max: 6 },
      messages: [
        '1:3-1:7 Alt text of `a.png` is 8 characters long, wide ones counted double, more than 6; say what matters and put the rest into the post',
        '1:39-2:4 Alt text of `c.png` is 11 characters long, more than 6; say what matters and put the rest into the post',
      ],
    },
    'words that only announce an image': {
      markdown: '![Image of a cat](a.png)\n![A picture of two cats](b.png)\n![This image shows a cat](c.png)\n',
      messages: [
        '1:3-1:17 Alt text begins with "Image of", but screen readers say already that it is an image; begin with what `a.png` shows',
        '2:3-2:24 Alt text begins with "A picture of", but screen readers say already that it is an image; begin with what `b.png` shows',
        '3:3-3:25 Alt text begins with "This image shows", but screen readers say already that it is an image; begin with what `c.png` shows',
      ],
    },
    'such words of other languages': {
      markdown:
        '![Imagen de un gato](a.png)\n![Une image d’un chat](b.png)\n![Ein Bild von zwei Katzen](c.png)\n![图片显示一只猫](d.png)\n',
      messages: [
        '1:3-1:20 Alt text begins with "Imagen de un", but screen readers say already that it is an image; begin with what `a.png` shows',
        '2:3-2:22 Alt text begins with "Une image d’un", but screen readers say already that it is an image; begin with what `b.png` shows',
        '3:3-3:27 Alt text begins with "Ein Bild von", but screen readers say already that it is an image; begin with what `c.png` shows',
        '4:3-4:10 Alt text begins with "图片显示", but screen readers say already that it is an image; begin with what `d.png` shows',
      ],
    },
    'an opening of the options': {
      markdown: '![A screenshot of the menu](a.png)\n',
      options: { openings: ['Screenshot of'] },
      messages: [
        '1:3-1:27 Alt text begins with "A screenshot of", but screen readers say already that it is an image; begin with what `a.png` shows',
      ],
    },
    'one alt text for several images, each image once': {
      markdown:
        '![A cat](a.png)\n\n![a  cat](b.png)\n\n<img src="c/a.png" alt="A cat"> <img src="b.webp" alt="A cat">\n\n![A cat][d]\n\n[d]: d.png\n',
      messages: [
        '3:3-3:9 Alt text "a cat" is that of another image too, `a.png`; say what is different in this one',
        '7:3-7:8 Alt text "A cat" is that of another image too, `a.png`; say what is different in this one',
      ],
    },
    'one alt text for two files of one name': {
      markdown: '![The menu](before/menu.png) ![The menu](after/menu.png)\n',
      messages: ['1:32-1:40 Alt text "The menu" is that of another image too, `menu.png`; say what is different in this one'],
    },
    'one reason only, the most helpful first': {
      markdown: `![image.png](image.png) ![image.png](image.png)\n\n![Image of ${'a'.repeat(150)}](b.png)\n`,
      messages: [
        '1:3-1:12 Alt text "image.png" is a file name; say in words what `image.png` shows',
        '1:27-1:36 Alt text "image.png" is a file name; say in words what `image.png` shows',
        '3:3-3:162 Alt text of `b.png` is 159 characters long, more than 150; say what matters and put the rest into the post',
      ],
    },
    'alt text of a front matter image': {
      markdown: md`
        ---
        image: /img/how_it_works.png
        imageAlt: how_it_works
        cover:
          image: cat.png
          alt: "Image"
        hero:
          src: dog.png
          alt: Picture of a dog
        ---
      `,
      messages: [
        '3:11-3:23 Alt text "how_it_works" is a file name; say in words what `how_it_works.png` shows',
        '6:8-6:15 Alt text "Image" fits any image; say what `cat.png` shows',
        '9:8-9:24 Alt text begins with "Picture of", but screen readers say already that it is an image; begin with what `dog.png` shows',
      ],
    },
    'a text without end': {
      markdown: `![${'[]'.repeat(2000)}${' image'.repeat(2000)}](a.png)\n`,
      messages: [
        '1:3-1:16003 Alt text of `a.png` is 16000 characters long, more than 150; say what matters and put the rest into the post',
      ],
    },
  },
})

import { imageExists } from '../../src/rules/image-exists.ts'
import { describeRule, md } from '../support/describe-rule.ts'

const path = 'src/content/blog/hello.md'
const ASTRO = { 'astro.config.mjs': 'export default {}\n', 'src/content.config.ts': '', 'public/images/cat.png': '' }
const BESIDE = { 'src/content/blog/cat.png': '', 'src/content/blog/a b.png': '' }

describeRule(imageExists, {
  valid: {
    'any image where neither a site nor a folder is known': '![A cat](cat.png)\n',
    'images that any generator might find, where none is known': {
      path: 'content/blog/hello.md',
      files: {
        'content/blog/a.png': '',
        'content/blog/hello/b.png': '',
        'content/c.png': '',
        'public/img/d.png': '',
        'static/e.png': '',
        'vault/Attachments/f.png': '',
        '.gitignore': 'charts/\n',
      },
      markdown:
        '![a](a.png) ![b](./b.png) ![c](c.png) ![d](img/d.png) ![e](../e.png) ![f](f.png) ![g](charts/g.png) ![h](./charts/g.png?raw=true)\n',
    },
    'images whose place nobody can tell without a generator': {
      path: 'content/hello.md',
      files: { 'content/other.md': '' },
      markdown: md`
        ---
        image: ./gone.png
        ---

        ![a](/gone.png) ![a](@/gone.png) ![a](~/gone.png) ![a](#gone.png) ![a]({static}gone.png) ![a](gone) ![a](gone.php) ![a](../../gone.png)
        ![a](https://example.org/gone.png) ![a]({{ base }}gone.png) ![a](../blob/main/gone.png) ![a](|filename|gone.png) <img src="gone.png">
      `,
    },
    'images of a part of pages': { path: 'content/_sidebar.md', files: { 'content/other.md': '' }, markdown: '![a](./gone.png)\n' },
    'images that are there': {
      path,
      files: { ...ASTRO, ...BESIDE },
      markdown: md`
        ---
        image: ./cat.png
        ---

        ![a](cat.png) ![a](./cat.png?x=1) ![a](/images/cat.png) ![a](a%20b.png) ![a](<a b.png>) ![a][cat] <img src="/images/cat.png">

        [cat]: ./cat.png "A cat"
      `,
    },
    'images of other sites, in the address, and from a template': {
      path,
      files: ASTRO,
      markdown: '![a](https://example.org/cat.png) ![a](//example.org/cat.png) ![a](data:image/png;base64,AAAA) ![a]({{ image }})\n',
    },
    'texts about images in the front matter': {
      path,
      files: ASTRO,
      markdown: '---\nimageAlt: A cat / a dog\nimage: https://example.org/cat.png\ncover: "#fff"\n---\n',
    },
    'a path in a tag that a browser counts from the address of the page': { path, files: ASTRO, markdown: '<img src="../dog.png">\n' },
    'a computed source': { path: 'src/content/blog/hello.mdx', files: ASTRO, markdown: '<img src={dog} /> <Image src={dog} />\n' },
    'images in code, and definitions that no image uses': {
      path,
      files: ASTRO,
      markdown: '`![a](dog.png)`\n\n[dog]: ./dog.png\n\n```md\n![a](dog.png)\n```\n',
    },
    'a component that the options leave out': {
      path: 'src/content/blog/hello.mdx',
      files: ASTRO,
      options: { components: [] },
      markdown: '<Image src="/images/dog.png" />\n',
    },
  },
  invalid: {
    'an image that is nowhere, whatever builds the post': {
      path: 'content/blog/hello.md',
      files: { 'content/blog/cat.png': '', 'content/img/dog.png': '' },
      markdown: '![a](./cta.png) ![b](Cat.png) ![c](../img/gone.png)\n\n![d][d]\n\n[d]: gone.svg\n',
      messages: [
        '1:6-1:15 Image `./cta.png` is not there: there is no `content/blog/cta.png`; did you mean `./cat.png`?',
        '1:22-1:29 Image `Cat.png` differs from the name of the file in upper and lower case; write `cat.png`',
        '1:36-1:51 Image `../img/gone.png` is not there: there is no `content/img/gone.png`',
        '5:6-5:14 Image `gone.svg` is not there: there is no `content/blog/gone.svg`',
      ],
      output: '![a](./cat.png) ![b](cat.png) ![c](../img/gone.png)\n\n![d][d]\n\n[d]: gone.svg\n',
    },
    'images that are not there': {
      path,
      files: ASTRO,
      markdown: '![A dog](./dog.png "Title") ![A dog][dog] ![A dog][dog]\n\n[dog]: <big dog.png>\n\n<img src="/images/dog.jpeg">\n',
      messages: [
        '1:10-1:19 Image `./dog.png` is not there: the site looks for `src/content/blog/dog.png`',
        '3:9-3:20 Image `big dog.png` is not there: the site looks for `src/content/blog/big dog.png`',
        '5:11-5:27 Image `/images/dog.jpeg` is not there: the site looks for `public/images/dog.jpeg`',
      ],
    },
    'a name that is misspelt': {
      path,
      files: { ...ASTRO, 'src/content/blog/sleeping-cat.png': '' },
      markdown: '![A cat](./sleping-cat.png?w=1)\n',
      messages: [
        '1:10-1:31 Image `./sleping-cat.png?w=1` is not there: the site looks for `src/content/blog/sleping-cat.png`; did you mean `./sleeping-cat.png?w=1`?',
      ],
      output: '![A cat](./sleeping-cat.png?w=1)\n',
    },
    'a name in another case': {
      path,
      files: { ...ASTRO, ...BESIDE },
      markdown: '![A cat](./Cat.PNG)\n',
      messages: ['1:10-1:19 Image `./Cat.PNG` differs from the name of the file in upper and lower case; write `./cat.png`'],
      output: '![A cat](./cat.png)\n',
    },
    'an image in the front matter, in quotes and without': {
      path,
      files: { ...ASTRO, ...BESIDE },
      markdown: '---\nimage: "./Cat.png"\ncover:\n  src: ./dog.png\n---\n',
      messages: [
        '2:9-2:18 Image `./Cat.png` differs from the name of the file in upper and lower case; write `./cat.png`',
        '4:8-4:17 Image `./dog.png` is not there: the site looks for `src/content/blog/dog.png`',
      ],
      output: '---\nimage: "./cat.png"\ncover:\n  src: ./dog.png\n---\n',
    },
    'an image whose right name needs other marks': {
      path,
      files: { ...ASTRO, "src/content/blog/the-cat's-meow.png": '' },
      markdown: '![A cat](./the-cats-meow.png)\n',
      messages: [
        "1:10-1:29 Image `./the-cats-meow.png` is not there: the site looks for `src/content/blog/the-cats-meow.png`; did you mean `./the-cat's-meow.png`? (no fix: the right name holds marks that have to be written in another way there)",
      ],
    },
  },
})

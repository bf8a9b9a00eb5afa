import { ogImageTitle } from '../../src/rules/og-image-title.ts'
import { describeRule } from '../support/describe-rule.ts'

const CARD = 'https://cards.example.com/api/og'

/** A post with a title and an image line in its front matter, each as it is written in YAML. */
function post(title: string, image: string, body = ''): string {
  return `---\ntitle: ${title}\nimage: ${image}\n---\n${body}`
}

describeRule(ogImageTitle, {
  valid: {
    'a post without a card': '---\ntitle: Hello\n---\n',
    'a card without a title in its URL': post('Hello', '/img/hello.png'),
    'a post without a title': `---\nimage: ${CARD}?title=Hello\n---\n`,
    'front matter that cannot be read': `---\ntitle: [\nimage: ${CARD}?title=Hello\n---\n`,
    'spaces as %20': post('Hello Brave World', `${CARD}?title=Hello%20Brave%20World`),
    'spaces as +': post('Hello Brave World', `${CARD}?title=Hello+Brave+World`),
    'raw spaces in YAML, which servers read as spaces': post('Hello World', `${CARD}?title=Hello World`),
    'a raw colon and an encoded one': post('"A: b: c"', `${CARD}?title=A:%20b%3A%20c`),
    'a raw dollar sign, comma and curly apostrophe': post('The $25M Bet, Larry’s', `${CARD}?title=The%20$25M%20Bet,%20Larry’s`),
    'raw Chinese': post('打破障碍：理解协议', `${CARD}?title=打破障碍：理解协议`),
    'encoded Chinese': post('打破障碍', `${CARD}?title=%E6%89%93%E7%A0%B4%E9%9A%9C%E7%A2%8D`),
    'Persian with lower-case hexadecimal digits': post('سلام دنیا', `${CARD}?title=%d8%b3%d9%84%d8%a7%d9%85%20%d8%af%d9%86%db%8c%d8%a7`),
    'letters in decomposed Unicode': post('Café', `${CARD}?title=Cafe%CC%81`),
    'two spaces for one': post('Hello World', `${CARD}?title=Hello%20%20World`),
    'a title in quotes with escapes': post('"Say \\"yes\\" — now"', `"${CARD}?title=Say%20%22yes%22%20%E2%80%94%20now"`),
    'markup in the title that the card leaves out': post('Use **bold** words', `${CARD}?title=Use%20bold%20words`),
    'a character reference in the title that the card undoes': post('Salt &amp; Pepper', `${CARD}?title=Salt%20%26%20Pepper`),
    'a title that a template fills in': post('"{{ name }}"', `${CARD}?title=Hello`),
    'a title that is shortened with an ellipsis on purpose': post(
      'A very long title that goes on and on',
      `${CARD}?title=A%20very%20long%20title%E2%80%A6`,
    ),
    'a template that is filled in later': post('Hello', `"${CARD}?title={{ page.title }}"`),
    'a number as title': post('2024', `${CARD}?title=2024`),
    'a badge, whose label is no title': post('Hello', 'https://img.shields.io/static/v1?label=build&message=ok&title=Other'),
    'a placeholder image': post('Hello', 'https://placehold.co/600x400?text=Cover'),
    'another image in the body with a title of its own': post(
      'Hello',
      `${CARD}?title=Hello`,
      '\n![Chart](https://charts.example.com/pie?title=Sales)\n',
    ),
    'the card of another post inside a link to it': post(
      'Hello',
      `${CARD}?title=Hello`,
      `\n[![Other](${CARD}?title=Other)](/blog/other)\n`,
    ),
    'a card in code': post('Hello', `${CARD}?title=Hello`, `\n\`![x](${CARD}?title=Other World)\`\n`),
    'a value that is no image': '---\ntitle: Hello\nsource: https://example.com/?title=Other\n---\n',
    'a link that opens an issue, in a banner': `---\ntitle: Hello\nbanner:\n  text: Tell us\n  url: https://github.com/a/b/issues/new?title=Feedback\n---\n`,
    'a link of a hero': `---\ntitle: Hello\nhero:\n  image: /a.png\n  actions:\n    - link: https://example.com/?title=Feedback\n---\n`,
    'text of a banner with a link in it': `---\ntitle: Hello\nbanner: 'New! <a href="${CARD}?title=Feedback">Look</a>'\n---\n`,
    'stars in a URL that asks for Markdown': post('Hello World', 'https://og-image.vercel.app/**Hello%20World**?theme=light&md=1'),
    'a title in capitals': post('Hello World', `${CARD}?title=HELLO%20WORLD`),
    'a title without its emoji': post('Hello 🎉 World 👩‍💻', `${CARD}?title=Hello%20World`),
    'a title in capitals and without its emoji': post('🎉 Hello World', `${CARD}?title=HELLO%20WORLD`),
    'the path form of og-image.vercel.app': post(
      '"Hello **World** v2.0"',
      'https://og-image.vercel.app/Hello%20**World**%20v2.0.png?theme=light',
    ),
    'a Cloudinary text layer with a comma that is encoded twice': post(
      'Hello, World',
      'https://res.cloudinary.com/demo/image/upload/l_text:Arial_60_bold:Hello%252C%20World,co_white/v1/bg.png',
    ),
    'a Cloudinary layer that is no title': post(
      'How we moved house',
      'https://res.cloudinary.com/demo/image/upload/l_text:Arial_20:example.com/v1/bg.png',
    ),
    'Nuxt OG Image': post('Hello World', 'https://example.com/_og/s/w_1200,title_Hello+World.png'),
    'a pattern of the site': {
      markdown: post('Hello World', 'https://cdn.example.com/cards/Hello%20World.png'),
      options: { patterns: ['https://cdn.example.com/cards/{title}.png'] },
    },
    'another field for the title': {
      markdown: `---\ntitle: Hello\nseoTitle: Hello there\nimage: ${CARD}?title=Hello+there\n---\n`,
      options: { titleField: 'seoTitle' },
    },
  },
  invalid: {
    'a card with the old title': {
      markdown: post('How we moved house', `${CARD}?title=Spring%20cleaning`),
      messages: ['3:47-3:64 The social card shows another title: `Spring cleaning`, not `How we moved house`'],
      output: post('How we moved house', `${CARD}?title=How%20we%20moved%20house`),
    },
    'a misspelt word, with the style of spaces kept': {
      markdown: post('Hello Brave New World', `${CARD}?theme=dark&title=Hello+Brave+Nwe+World&md=1`),
      messages: ['3:58-3:79 The social card says `Nwe` where the title says `New`: `Hello Brave Nwe World`'],
      output: post('Hello Brave New World', `${CARD}?theme=dark&title=Hello+Brave+New+World&md=1`),
    },
    'a word that is left out': {
      markdown: post('Hello Brave New World', `${CARD}?title=Hello%20New%20World`),
      messages: ['3:47-3:66 The social card leaves out `Brave` of the title: `Hello New World`'],
      output: post('Hello Brave New World', `${CARD}?title=Hello%20Brave%20New%20World`),
    },
    'a word too many': {
      markdown: post('Hello World Today', `${CARD}?title=Hello%20Brave%20World%20Today`),
      messages: ['3:47-3:76 The social card says `Brave`, which the title does not: `Hello Brave World Today`'],
      output: post('Hello World Today', `${CARD}?title=Hello%20World%20Today`),
    },
    'a space too few': {
      markdown: post('Word Press', `${CARD}?title=WordPress`),
      messages: ['3:47-3:56 The social card says `WordPress`, which differs from the title `Word Press` in spaces'],
      output: post('Word Press', `${CARD}?title=Word%20Press`),
    },
    'markup that the title does not have': {
      markdown: post('Use bold words', `${CARD}?title=Use%20**bold**%20words`),
      messages: ['3:47-3:69 The social card says `Use **bold** words`, with markup that the title `Use bold words` does not have'],
      output: post('Use bold words', `${CARD}?title=Use%20bold%20words`),
    },
    'more than the title': {
      markdown: post('Hello World', `${CARD}?title=Hello%20World%20Again`),
      messages: ['3:47-3:68 The social card says `Hello World Again`, which is more than the title `Hello World`'],
      output: post('Hello World', `${CARD}?title=Hello%20World`),
    },
    'the title of the post that this one translates': {
      path: 'i18n/fr/docusaurus-plugin-content-blog/a.md',
      files: {
        'docusaurus.config.js': "export default { i18n: { defaultLocale: 'en', locales: ['en', 'fr'] } }",
        'blog/a.md': '---\ntitle: Hello World\n---\n',
      },
      markdown: post('Bonjour le monde', `${CARD}?title=Hello%20World`),
      messages: ['3:47-3:60 The social card still shows the English title `Hello World`, not `Bonjour le monde`'],
      output: post('Bonjour le monde', `${CARD}?title=Bonjour%20le%20monde`),
    },
    'the title of the untranslated post': {
      markdown: post('打破障碍', `${CARD}?title=Breaking%20the%20barrier`),
      messages: ['3:47-3:71 The social card still shows the title in another language: `Breaking the barrier`, not `打破障碍`'],
      output: post('打破障碍', `${CARD}?title=%E6%89%93%E7%A0%B4%E9%9A%9C%E7%A2%8D`),
    },
    'a title that is encoded twice': {
      markdown: post('Hello World', `${CARD}?title=Hello%2520World`),
      messages: ['3:47-3:62 The social card says `Hello%20World`, because its title is percent-encoded twice'],
      output: post('Hello World', `${CARD}?title=Hello%20World`),
    },
    'a raw & that ends the parameter': {
      markdown: post('C & Rust', `${CARD}?title=C%20&%20Rust&theme=dark`),
      messages: ['3:47-3:59 The social card says only `C`, because a raw `&` ends the title in its URL; write `%26`'],
      output: post('C & Rust', `${CARD}?title=C%20%26%20Rust&theme=dark`),
    },
    'a raw # that ends the URL': {
      markdown: post('"Learning C# in 2024"', `"${CARD}?title=Learning%20C#%20in%202024"`),
      messages: ['3:48-3:73 The social card says only `Learning C`, because a raw `#` ends the title in its URL; write `%23`'],
      output: post('"Learning C# in 2024"', `"${CARD}?title=Learning%20C%23%20in%202024"`),
    },
    'a raw + that is read as a space': {
      markdown: post('C++ today', `${CARD}?title=C++%20today`),
      messages: ['3:47-3:58 The social card says `C today`, because a raw `+` in its URL is read as a space; write `%2B`'],
      output: post('C++ today', `${CARD}?title=C%2B%2B%20today`),
    },
    'a raw % that begins no sequence': {
      markdown: post('100% sure', `${CARD}?title=100%%20sure`),
      messages: ['3:47-3:58 A raw `%` in the card URL is not valid percent-encoding; write `%25`'],
      output: post('100% sure', `${CARD}?title=100%25%20sure`),
    },
    'bytes that are no UTF-8': {
      markdown: post('Café', `${CARD}?title=Caf%E9`),
      messages: ['3:47-3:53 The title in the card URL is not valid percent-encoding: `Caf%E9`'],
      output: post('Café', `${CARD}?title=Caf%C3%A9`),
    },
    'straight quotes for curly ones': {
      markdown: post('Larry’s Week', `${CARD}?title=Larry's%20Week`),
      messages: ["3:47-3:61 The social card says `Larry's` where the title says `Larry’s`: `Larry's Week`"],
      output: post('Larry’s Week', `${CARD}?title=Larry%E2%80%99s%20Week`),
    },
    'several marks that differ': {
      markdown: post('“Yes” — and “No”', `${CARD}?title=%22Yes%22%20-%20and%20%22No%22`),
      messages: [
        '3:47-3:77 The social card says `"Yes" - and "No"`, which differs from the title `“Yes” — and “No”` in quotes, dashes or other marks',
      ],
      output: post('“Yes” — and “No”', `${CARD}?title=%E2%80%9CYes%E2%80%9D%20%E2%80%94%20and%20%E2%80%9CNo%E2%80%9D`),
    },
    'upper and lower case': {
      markdown: post('Hello World', `${CARD}?title=hello%20world`),
      messages: ['3:47-3:60 The social card says `hello world`, which differs from the title `Hello World` in upper and lower case'],
      output: post('Hello World', `${CARD}?title=Hello%20World`),
    },
    'capitals on a site whose cards have none': {
      markdown: post('Hello World', `${CARD}?title=HELLO%20WORLD`),
      options: { deliberate: [] },
      messages: ['3:47-3:60 The social card says `HELLO WORLD`, which differs from the title `Hello World` in upper and lower case'],
      output: post('Hello World', `${CARD}?title=Hello%20World`),
    },
    'emoji that are left out on a site whose cards show them': {
      markdown: post('Hello World 🎉', `${CARD}?title=Hello%20World`),
      options: { deliberate: ['capitals'] },
      messages: [
        '3:47-3:60 The social card says `Hello World`, which differs from the title `Hello World 🎉` in quotes, dashes or other marks',
      ],
      output: post('Hello World 🎉', `${CARD}?title=Hello%20World%20%F0%9F%8E%89`),
    },
    'another title between the stars of Markdown': {
      markdown: post('Hello World', 'https://og-image.vercel.app/**Bye**?theme=light&md=1'),
      messages: ['3:36-3:43 The social card shows another title: `Bye`, not `Hello World`'],
      output: post('Hello World', 'https://og-image.vercel.app/Hello%20World?theme=light&md=1'),
    },
    'accents that are lost': {
      markdown: post('Revolução é já', `${CARD}?title=Revolucao%20e%20ja`),
      messages: ['3:47-3:65 The social card says `Revolucao e ja`, which differs from the title `Revolução é já` in accents'],
      output: post('Revolução é já', `${CARD}?title=Revolu%C3%A7%C3%A3o%20%C3%A9%20j%C3%A1`),
    },
    'the beginning of the title only': {
      markdown: post('"Hello World: a long story"', `${CARD}?title=Hello%20World`),
      messages: ['3:47-3:60 The social card says `Hello World`, which is only the beginning of the title `Hello World: a long story`'],
      output: post('"Hello World: a long story"', `${CARD}?title=Hello%20World%3A%20a%20long%20story`),
    },
    'an empty title': {
      markdown: post('Hello', `${CARD}?title=&theme=dark`),
      messages: ['3:47-3:47 The social card has no text, because `title=` is empty; the title is `Hello`'],
      output: post('Hello', `${CARD}?title=Hello&theme=dark`),
    },
    'raw letters stay raw in the fix': {
      markdown: post('打破障碍：理解', `${CARD}?title=打破障碍:%20理解`),
      messages: ['3:47-3:57 The social card says `:` where the title says `：`: `打破障碍: 理解`'],
      output: post('打破障碍：理解', `${CARD}?title=打破障碍：理解`),
    },
    'a single-quoted value, in which an apostrophe may not stand raw': {
      markdown: post('"It\'s time"', `'${CARD}?title=Its%20time'`),
      messages: ["3:48-3:58 The social card says `Its` where the title says `It's`: `Its time`"],
      output: post('"It\'s time"', `'${CARD}?title=It%27s%20time'`),
    },
    'a folded value over two lines': {
      markdown: `---\ntitle: Hello World\nimage: >-\n  ${CARD}?title=Old%20World\n---\n`,
      messages: ['4:42-4:53 The social card says `Old` where the title says `Hello`: `Old World`'],
      output: `---\ntitle: Hello World\nimage: >-\n  ${CARD}?title=Hello%20World\n---\n`,
    },
    'an image in a list in the front matter': {
      markdown: `---\ntitle: Hello\nimages:\n  - /a.png\n  - ${CARD}?title=Bye\n---\n`,
      messages: ['5:44-5:47 The social card shows another title: `Bye`, not `Hello`'],
      output: `---\ntitle: Hello\nimages:\n  - /a.png\n  - ${CARD}?title=Hello\n---\n`,
    },
    'TOML front matter': {
      markdown: `+++\ntitle = "Hello"\n[extra]\nog_image = "${CARD}?title=Bye"\n+++\n`,
      messages: ['4:52-4:55 The social card shows another title: `Bye`, not `Hello`'],
      output: `+++\ntitle = "Hello"\n[extra]\nog_image = "${CARD}?title=Hello"\n+++\n`,
    },
    'a card in the body from the same service as the one in the front matter': {
      markdown: post('Hello', 'https://example.com/render?title=Hello', '\n![x](https://example.com/render?title=Bye "Bye")\n'),
      messages: ['6:39-6:42 The social card shows another title: `Bye`, not `Hello`'],
      output: post('Hello', 'https://example.com/render?title=Hello', '\n![x](https://example.com/render?title=Hello "Bye")\n'),
    },
    'a card in the body whose URL is written with a character reference': {
      markdown: `---\ntitle: Hello\n---\n\n![x](${CARD}?theme=dark&amp;title=Bye)\n`,
      messages: ['5:60-5:63 The social card shows another title: `Bye`, not `Hello`'],
      output: `---\ntitle: Hello\n---\n\n![x](${CARD}?theme=dark&amp;title=Hello)\n`,
    },
    'a card by reference, at its definition': {
      markdown: `---\ntitle: Hello\n---\n\n![x][card]\n\n[card]: ${CARD}?title=Bye\n`,
      messages: ['7:48-7:51 The social card shows another title: `Bye`, not `Hello`'],
      output: `---\ntitle: Hello\n---\n\n![x][card]\n\n[card]: ${CARD}?title=Hello\n`,
    },
    'an HTML image': {
      markdown: `---\ntitle: Hello "you"\n---\n\n<img alt="x" src="${CARD}?a=1&amp;title=Bye">\n`,
      messages: ['5:66-5:69 The social card shows another title: `Bye`, not `Hello "you"`'],
      output: `---\ntitle: Hello "you"\n---\n\n<img alt="x" src="${CARD}?a=1&amp;title=Hello%20%22you%22">\n`,
    },
    'a JSX image': {
      path: 'post.mdx',
      markdown: `---\ntitle: Hello\n---\n\n<Image alt="x" src="${CARD}?title=Bye" />\n`,
      messages: ['5:60-5:63 The social card shows another title: `Bye`, not `Hello`'],
      output: `---\ntitle: Hello\n---\n\n<Image alt="x" src="${CARD}?title=Hello" />\n`,
    },
    'parentheses in a Markdown image': {
      markdown: `---\ntitle: Hello (again)\n---\n\n![x](${CARD}?title=Hello)\n`,
      messages: ['5:45-5:50 The social card says `Hello`, which is only the beginning of the title `Hello (again)`'],
      output: `---\ntitle: Hello (again)\n---\n\n![x](${CARD}?title=Hello%20%28again%29)\n`,
    },
    'an image that spaces turn into text': {
      markdown: `---\ntitle: Hello World\n---\n\n![x](${CARD}?title=Hello World)\n`,
      messages: ['5:1-5:57 The card is printed as text, not as an image, because its URL holds spaces; write `%20`'],
      output: `---\ntitle: Hello World\n---\n\n![x](${CARD}?title=Hello%20World)\n`,
    },
    'a signed URL, for which no fix is offered': {
      markdown: post('Hello', 'https://example.com/_og/d/title_Bye,s_abc123.png'),
      messages: [
        '3:40-3:43 The social card shows another title: `Bye`, not `Hello` (no fix: the URL is signed, so only the site can make a new one)',
      ],
    },
    'the text layer of Cloudinary, encoded twice where it must be': {
      markdown: post(
        '"Hello, World/Moon"',
        'https://res.cloudinary.com/demo/image/upload/l_text:Arial_60:Hello%252C%20Wrold%252FMoon,w_9/v1/bg.png',
      ),
      messages: ['3:69-3:96 The social card says `Wrold` where the title says `World`: `Hello, Wrold/Moon`'],
      output: post(
        '"Hello, World/Moon"',
        'https://res.cloudinary.com/demo/image/upload/l_text:Arial_60:Hello%252C%20World%252FMoon,w_9/v1/bg.png',
      ),
    },
  },
})

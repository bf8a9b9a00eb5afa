import { noInvisibleCharacters } from '../../src/rules/no-invisible-characters.ts'
import { describeRule } from '../support/describe-rule.ts'

const ENGLAND = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'

describeRule(noInvisibleCharacters, {
  valid: {
    'the colours of a terminal in code that shows them': '```ansi\n\u001b[31mred\u001b[0m\u001b[1m!\u001b[22m\n```\n',
    'a blank in code of a post that is about it': '```jsx\n<p>\n  \u3000{title}\n  // ^ U+3000\n</p>\n```\n',
    'plain text': '---\ntitle: Hello\n---\n\n# Hello\n\ntab\there\n',
    'emoji that need a joiner, a variation selector or tags': `# 👩\u200D💻 ❤\uFE0F 1\uFE0F\u20E3 ${ENGLAND} 👁\uFE0F\u200D🗨\uFE0F\n\n👍🏽\u200D❄\uFE0F\n`,
    'a non-joiner in a Persian heading, key and URL':
      '---\nمی\u200Cخواهم: ب\n---\n\n# می\u200Cخواهم\n\n[a](https://example.com/می\u200Cخواهم)\n',
    'joiners in Hindi and Sinhala': '# क्\u200Dष शब्द ශ්\u200Dරී\n',
    'zero-width spaces between Thai, Khmer and Japanese words': '# ภาษา\u200Bไทย ភាសា\u200Bខ្មែរ 東京\u200Bタワー\n\n`ภาษา\u200Bไทย`\n',
    'Mongolian and ideographic variants, old Hangul': '# ᠮᠣᠩ\u180Bᠭᠣᠯ 葛\u{E0100}飾区 \u1112\u1160\u11AB\n',
    'zero-width spaces in prose, where a line may break or Markdown is kept out':
      'src/\u200Bdocument/\u200Bbody and @\u200Bname\n\n**「強調」**\u200Bです a\u200Bb\n\n\u200B\n\n\u200B- no item\n',
    'soft hyphens in words':
      '---\ntitle: Donau\u00ADdampf\u00ADschiff\n---\n\n# Donau\u00ADdampf\u00ADschiff\n\nDonau\u00ADdampf\u00ADschiff\n',
    'marks and closed stretches in right-to-left prose':
      'הערה\u200F (C++\u200E)\n\nשלום \u2067abc\u2069 \u202Bא\u202C \u202D+972 50\u202C\n\n\u202Bשלום\n',
    'a mark in a right-to-left heading': '# C++\u200E בעברית\n',
    'French no-break spaces':
      '---\ntitle: "Vraiment\u00A0?"\nnote: |\n  Prix\u00A0: 10\u202F€\n---\n\n# Vraiment\u00A0?\n\n«\u00A0Oui\u00A0» à 10\u00A0h\n',
    'a dialogue whose dashes are no list': '-\u00A0Bonjour.\n-\u00A0Salut.\n',
    'a number at the beginning of a line': 'As it says in ticket\n#\u00A012 it works\n',
    'a hash with nothing behind it': '#\u00A0\n',
    'a file name with a narrow no-break space, as macOS writes it': '![Clock](<Screenshot 9.41\u202FAM.png>)\n',
    'no-break spaces in the output of tree': '```text\n│\u00A0\u00A0 ├── a.html\n```\n\n```sh\n│\u00A0\u00A0 a\n```\n',
    'no-break spaces in strings and comments of code':
      '```js\nprint("10\u00A0€") // Vraiment\u00A0?\n```\n\n```sh\necho "10\u00A0€"\n# Prix\u00A0: 1\n```\n',
    'a code span that breaks after a sign': '`src/\u200Bdocument/\u200Bbody`\n',
    'a code span that shows the character': '`\u200B`\n',
    'code that shows a character which the post names': 'What U+200B does:\n\n```js\nconst length = "a\u200Bb".length\n```\n',
    'a fence that is kept from being one': '```md\n\u200B```js\n\u200B```\n```\n',
    'escapes in quotes, which everybody sees': '---\ntitle: "a\\u200Bb"\n---\n\n&ZeroWidthSpace; &#8203; %E2%80%8B\n',
    'text that is read from right to left, where the front matter is broken': '---\ntitle: [\n---\n\nשלום\u200F!\n',
    'characters in comments and raw HTML': '---\n# a\u200Bb\ntitle: x\n---\n\n<p>\na\u200Bb\n</p>\n',
    'a few zero-width characters in a row': 'a\u200B\u200C\u200B\u200Cb\n',
    'a link whose text may break': '[example.com/\u200Ba](https://example.com/a)\n',
    'a heading of nothing but a zero-width space': '## \u200B\n',
  },
  invalid: {
    'a full-width space in code, which may be a drawing': {
      markdown: '```js\n\u3000\u3000draw()\n```\n',
      messages: [
        '2:1-2:3 2 full-width spaces (U+3000) stand in code before "draw()", so what readers copy is not what they see (no fix: a full-width space may be what the code shows)',
      ],
    },
    'a block of code that is full of them, once': {
      markdown: '```js\na\n\u00A0b\n\u00A0c\n\u00A0d\n\u00A0e\n```\n\n```js\n\u00A0f\n\u00A0g\n```\n',
      messages: [
        '3:1-3:2 A no-break space (U+00A0) stands in code before "b", and in 3 more places of the block, so what readers copy is not what they see',
        '10:1-10:2 A no-break space (U+00A0) stands in code before "f", so what readers copy is not what they see',
        '11:1-11:2 A no-break space (U+00A0) stands in code before "g", so what readers copy is not what they see',
      ],
      output: '```js\na\n b\n c\n d\n e\n```\n\n```js\n f\n g\n```\n',
    },
    'the colours of a terminal in other code, once a block': {
      markdown: '```sh\n\u001b[31ma\u001b[0m \u001b[32mb\u001b[0m\n```\n',
      messages: [
        '2:1-2:2 An escape character (U+001B) stands before "[31ma[0m", and in 3 more places of the block; feeds and other XML with it cannot be read (no fix: what follows it belongs to it)',
      ],
    },
    'a zero-width space in a key': {
      markdown: '---\nti\u200Btle: Hello\n---\n',
      messages: ['2:3-2:4 A zero-width space (U+200B) stands in the key `title` between "ti" and "tle", so generators do not know the key'],
      output: '---\ntitle: Hello\n---\n',
    },
    'a key that would become another one': {
      markdown: '---\ntitle: Hello\ntitle\u200B: Bye\n---\n',
      messages: [
        '3:6-3:7 A zero-width space (U+200B) stands in the key `title` after "title", so generators do not know the key (no fix: there is a key `title` already)',
      ],
    },
    'a key of nothing else': {
      markdown: '---\ntitle: Hello\n\u200B: Bye\n---\n',
      messages: [
        '3:1-3:2 A zero-width space (U+200B) stands in the key `` all by itself, so generators do not know the key (no fix: nothing would be left of the key)',
      ],
    },
    'a key that would become a list': {
      markdown: '---\n\u200B- title: Hello\n---\n',
      messages: [
        '2:1-2:2 A zero-width space (U+200B) stands in the key `- title` before "-", so generators do not know the key (no fix: without it YAML might read the line in another way)',
      ],
    },
    'no-break spaces in keys': {
      markdown: '---\n\u00A0a: 1\nb\u00A0c: 2\nd\u00A0: 3\n---\n',
      messages: [
        '2:1-2:2 A no-break space (U+00A0) stands in the key `a` before "a", so generators do not know the key (no fix: only the author knows whether it stands for indentation)',
        '3:2-3:3 A no-break space (U+00A0) stands in the key `b c` between "b" and "c", so generators do not know the key',
        '4:2-4:3 A no-break space (U+00A0) stands in the key `d` after "d", so generators do not know the key',
      ],
      output: '---\n\u00A0a: 1\nb c: 2\nd: 3\n---\n',
    },
    'a nested key in JSON': {
      markdown: '---json\n{ "a": [{ "na\u2060me": 1 }] }\n---\n',
      messages: ['2:14-2:15 A word joiner (U+2060) stands in the key `name` between "na" and "me", so generators do not know the key'],
      output: '---json\n{ "a": [{ "name": 1 }] }\n---\n',
    },
    'values that end with something else than they seem to': {
      markdown: '---\ntags: [one\u200B, "\u200Btwo"]\ndraft: true\u00A0\ndate: 2024-01-01\u200E\n---\n',
      messages: [
        '2:11-2:12 A zero-width space (U+200B) stands in the value of `tags` after "one", so it is another value than it looks',
        '2:15-2:16 A zero-width space (U+200B) stands in the value of `tags` before "two", so it is another value than it looks',
        '3:12-3:13 A no-break space (U+00A0) stands in the value of `draft` after "true", so it is another value than it looks',
        '4:17-4:18 A left-to-right mark (U+200E) stands in the value of `date` after "2024-01-01", so it is another value than it looks',
      ],
      output: '---\ntags: [one, "two"]\ndraft: true\ndate: 2024-01-01\n---\n',
    },
    'a value that keeps YAML from reading a mapping': {
      markdown: '---\ntitle: One:\u200B two\n---\n',
      messages: [
        '2:12-2:13 A zero-width space (U+200B) stands in the value of `title` after "One:", so it is another value than it looks (no fix: without it YAML might read the line in another way)',
      ],
    },
    'a no-break space behind a colon': {
      markdown: '---\ntitle:\u00A0Hello\ndate: 2024-01-01\n---\n',
      messages: [
        '2:7-2:8 A no-break space (U+00A0) stands behind the colon of `title`, so YAML does not see where the key ends; write a space',
      ],
      output: '---\ntitle: Hello\ndate: 2024-01-01\n---\n',
    },
    'a key that TOML cannot read': {
      markdown: '+++\n\u200Btitle = "Hello"\n+++\n',
      messages: ['2:1-2:2 A zero-width space (U+200B) stands in the front matter before "title", so generators cannot read it'],
      output: '+++\ntitle = "Hello"\n+++\n',
    },
    'a fence that is not at the very beginning': {
      markdown: '\u200B---\ntitle: Hello\n---\n',
      messages: ['1:1-1:2 A zero-width space (U+200B) stands before the front matter, so generators take it for text'],
      output: '---\ntitle: Hello\n---\n',
    },
    'a second byte order mark before the fence': {
      markdown: '\uFEFF\uFEFF---\ntitle: Hello\n---\n',
      asWritten: true,
      messages: ['1:1-1:2 A byte order mark (U+FEFF) stands before the front matter, so generators take it for text'],
      output: '\uFEFF---\ntitle: Hello\n---\n',
    },
    'URLs of links, images and definitions': {
      markdown: '[a](b.md\u200B "t") ![c](d\u200B.png) <https://example.com/\u200B>\n\n[![e](f\u2060.png)](g\u200B)\n\n[h]: <i\u00AD.md>\n',
      messages: [
        '1:9-1:10 A zero-width space (U+200B) stands in a URL after "b.md", so it is another address than it looks',
        '1:22-1:23 A zero-width space (U+200B) stands in a URL between "d" and ".png", so it is another address than it looks',
        '1:50-1:51 A zero-width space (U+200B) stands in a URL after "https://example.com/", so it is another address than it looks',
        '3:8-3:9 A word joiner (U+2060) stands in a URL between "f" and ".png", so it is another address than it looks',
        '3:17-3:18 A zero-width space (U+200B) stands in a URL after "g", so it is another address than it looks',
        '5:8-5:9 A soft hyphen (U+00AD) stands in a URL between "i" and ".md", so it is another address than it looks',
      ],
      output: '[a](b.md "t") ![c](d.png) <https://example.com/>\n\n[![e](f.png)](g)\n\n[h]: <i.md>\n',
    },
    'a no-break space before a URL': {
      markdown: '[a](\u00A0https://example.com)\n\n[b]:\u00A0https://example.com\n',
      messages: [
        '1:5-1:6 A no-break space (U+00A0) stands in a URL before "https://example.com", so it is another address than it looks',
        '3:5-3:6 A no-break space (U+00A0) stands in a URL before "https://example.com", so it is another address than it looks',
      ],
      output: '[a](https://example.com)\n\n[b]: https://example.com\n',
    },
    'URLs without brackets, as far as it is clear where they end': {
      markdown: 'https://example.com/a\u200B and https://example.com/\u200Bb\n',
      messages: [
        '1:22-1:23 A zero-width space (U+200B) stands in a URL after "ttps://example.com/a", so it is another address than it looks',
        '1:48-1:49 A zero-width space (U+200B) stands in a URL between "https://example.com/" and "b", so it is another address than it looks (no fix: the URL may end there)',
      ],
      output: 'https://example.com/a and https://example.com/\u200Bb\n',
    },
    'URLs and ids of HTML': {
      markdown: '<a href="a.md\u200B" id="x\u200B">a</a>\n',
      messages: [
        '1:14-1:15 A zero-width space (U+200B) stands in a URL after "a.md", so it is another address than it looks',
        '1:22-1:23 A zero-width space (U+200B) stands in an id after "x", so links to it miss it',
      ],
      output: '<a href="a.md" id="x">a</a>\n',
    },
    'URLs of JSX': {
      path: 'post.mdx',
      markdown: '<Image src="a\u200B.png" />\n',
      messages: ['1:14-1:15 A zero-width space (U+200B) stands in a URL between "a" and ".png", so it is another address than it looks'],
      output: '<Image src="a.png" />\n',
    },
    'URLs in the front matter': {
      markdown: '---\nslug: my\u200B-post\nimage: https://example.com/a.png\u200E\n---\n',
      messages: [
        '2:9-2:10 A zero-width space (U+200B) stands in a URL between "my" and "-post", so it is another address than it looks',
        '3:33-3:34 A left-to-right mark (U+200E) stands in a URL after "://example.com/a.png", so it is another address than it looks',
      ],
      output: '---\nslug: my-post\nimage: https://example.com/a.png\n---\n',
    },
    'a heading that was copied from a page with anchors': {
      markdown: '## Install it\u200B\n\nSetext?\u200B\n---\n',
      messages: [
        '1:14-1:15 A zero-width space (U+200B) stands in a heading after "it", so its anchor is another one than it looks',
        '3:8-3:9 A zero-width space (U+200B) stands in a heading after "Setext?", so its anchor is another one than it looks',
      ],
      output: '## Install it\n\nSetext?\n---\n',
    },
    'a sign at the end of a heading that would close it': {
      markdown: '## C #\u200B\n',
      messages: [
        '1:7-1:8 A zero-width space (U+200B) stands in a heading after "#", so its anchor is another one than it looks (no fix: without it Markdown might read the text in another way)',
      ],
    },
    'the id of a heading': {
      markdown: '## Install {#install\u200B}\n',
      messages: ['1:21-1:22 A zero-width space (U+200B) stands in an id after "install", so links to it miss it'],
      output: '## Install {#install}\n',
    },
    'a no-break space where a heading wants a space': {
      markdown: 'Text\n\n#\u00A0One\n\n> ##\u00A0\u00A0Two\n\n#\u3000三\n',
      messages: [
        '3:2-3:3 A no-break space (U+00A0) stands between "#" and "One", so Markdown does not see a heading',
        '5:5-5:7 2 no-break spaces (U+00A0) stand between "##" and "Two", so Markdown does not see a heading',
        '7:2-7:3 A full-width space (U+3000) stands between "#" and "三", so Markdown does not see a heading',
      ],
      output: 'Text\n\n# One\n\n> ## Two\n\n# 三\n',
    },
    'a no-break space in one item of a list': {
      markdown: '- one\n-\u00A0two\n\n1. one\n2.\u00A0two\n',
      messages: [
        '2:2-2:3 A no-break space (U+00A0) stands between "-" and "two", so Markdown does not see a list item',
        '5:3-5:4 A no-break space (U+00A0) stands between "2." and "two", so Markdown does not see a list item',
      ],
      output: '- one\n- two\n\n1. one\n2. two\n',
    },
    'something before the signs of a heading': {
      markdown: 'Text\n\n\uFEFF## One\n\n\u200B## Two\n',
      messages: [
        '3:1-3:2 A byte order mark (U+FEFF) stands before "##", so Markdown does not see a heading',
        '5:1-5:2 A zero-width space (U+200B) stands before "##", so Markdown does not see a heading (no fix: it may keep the line from being a heading on purpose)',
      ],
      output: 'Text\n\n## One\n\n\u200B## Two\n',
    },
    'commands that cannot be copied': {
      markdown:
        '`npm\u200B install` and `pay\u00ADment`\n\n```sh\n\u200Bls\nnpm\u00A0install\n```\n\n```python\nif x:\n\u00A0\u00A0print()\n```\n',
      messages: [
        '1:5-1:6 A zero-width space (U+200B) stands in code after "npm", so what readers copy is not what they see',
        '1:24-1:25 A soft hyphen (U+00AD) stands in code between "pay" and "ment", so what readers copy is not what they see',
        '4:1-4:2 A zero-width space (U+200B) stands in code before "ls", so what readers copy is not what they see',
        '5:4-5:5 A no-break space (U+00A0) stands in code between "npm" and "install", so what readers copy is not what they see',
        '10:1-10:3 2 no-break spaces (U+00A0) stand in code before "print()", so what readers copy is not what they see',
      ],
      output: '`npm install` and `payment`\n\n```sh\nls\nnpm install\n```\n\n```python\nif x:\n  print()\n```\n',
    },
    'imports of MDX': {
      path: 'post.mdx',
      markdown: 'import Card from "./ca\u200Brd"\n\n# One\n',
      messages: [
        '1:23-1:24 A zero-width space (U+200B) stands in code between ""./ca" and "rd"", so what readers copy is not what they see',
      ],
      output: 'import Card from "./card"\n\n# One\n',
    },
    'an override with the end of it': {
      markdown: 'See \u202Ecod.exe\u202C now\n',
      messages: [
        '1:5-1:6 A right-to-left override (U+202E) stands before "cod.exe", so the text is shown in another order than it is written in',
      ],
      output: 'See cod.exe now\n',
    },
    'a comment in code that is shown elsewhere': {
      markdown: '```js\n/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin */\n```\n',
      messages: [
        '2:3-2:4 A right-to-left override (U+202E) stands after "/*", so the text is shown in another order than it is written in',
        '2:7-2:8 A left-to-right isolate (U+2066) stands before "if", so the text is shown in another order than it is written in',
        '2:22-2:23 A left-to-right isolate (U+2066) stands between "(isAdmin)" and "begin", so the text is shown in another order than it is written in',
      ],
      output: '```js\n/* } if (isAdmin)  begin */\n```\n',
    },
    'an end without a beginning': {
      markdown: 'One\u202C two\n\nThree \u2066four\n\nFive\u2069\n',
      messages: [
        '1:4-1:5 An end of an embedding (U+202C) stands after "One", but nothing is open there that it could end',
        '3:7-3:8 A left-to-right isolate (U+2066) stands before "four", so the text is shown in another order than it is written in',
        '5:5-5:6 An end of an isolate (U+2069) stands after "Five", but nothing is open there that it could end',
      ],
      output: 'One two\n\nThree four\n\nFive\n',
    },
    'an override among the spaces that a line begins with: without it a list or a key would move': {
      markdown: '---\ntitle: One\nparams:\n\u202E  a: 1\n---\n\ncontent\n \u202E - docs\n',
      messages: [
        '4:1-4:2 A right-to-left override (U+202E) stands in the key `a` before "a", so generators do not know the key (no fix: without it YAML might read the line in another way)',
        '8:2-8:3 A right-to-left override (U+202E) stands before "-", so the text is shown in another order than it is written in (no fix: without it the text might be read in another way)',
      ],
    },
    'an open stretch and an override that turns letters round, in Hebrew': {
      markdown: 'שלום \u2067abc\n\nשלום \u202Eabc\u202C\n',
      messages: [
        '1:6-1:7 A right-to-left isolate (U+2067) stands before "abc", so the text is shown in another order than it is written in (no fix: only the author knows where it should end)',
        '3:6-3:7 A right-to-left override (U+202E) stands before "abc", so the text is shown in another order than it is written in',
      ],
      output: 'שלום \u2067abc\n\nשלום abc\n',
    },
    'text that is written in tags': {
      markdown: 'Hello\u{E0044}\u{E0065}\u{E006C} world\n',
      messages: ['1:6-1:12 3 tag characters (U+E0044, U+E0065, U+E006C) stand after "Hello", which only programs read: "Del"'],
      output: 'Hello world\n',
    },
    'text that is written in variation selectors': {
      markdown: '😀\uFE01\u{E0101}\u{E0102}\u{E0103} Hello\n',
      messages: ['1:4-1:10 3 variation selectors (U+E0101, U+E0102, U+E0103) stand after "😀", which only programs read'],
      output: '😀\uFE01 Hello\n',
    },
    'text that is written in zero-width characters': {
      markdown: 'a\u200B\u200C\u200B\u200C\u200C\u200B\u200B\u200Cb\n',
      messages: ['1:2-1:10 8 invisible characters (U+200B, U+200C) stand between "a" and "b", which only programs read'],
      output: 'ab\n',
    },
    'a variation selector whose emoji is gone': {
      markdown: 'About \uFE0Fcontext and Collective\uFE0F](x)\n',
      messages: [
        '1:7-1:8 A variation selector (U+FE0F) stands before "context", where no symbol is whose form it could choose',
        '1:30-1:31 A variation selector (U+FE0F) stands between "Collective" and "](x)", where no symbol is whose form it could choose',
      ],
      output: 'About context and Collective](x)\n',
    },
    'controls that break a feed': {
      markdown: 'One\u0008 two\u000Bthree \u001B[31mfour\n\u000C\n\nfive\n',
      messages: [
        '1:4-1:5 A backspace character (U+0008) stands after "One"; feeds and other XML with it cannot be read',
        '1:9-1:10 A vertical tab (U+000B) stands between "two" and "three"; feeds and other XML with it cannot be read',
        '1:16-1:17 An escape character (U+001B) stands before "[31mfour"; feeds and other XML with it cannot be read (no fix: what follows it belongs to it)',
        '2:1-2:2 A form feed (U+000C) stands all by itself; feeds and other XML with it cannot be read',
      ],
      output: 'One two three \u001B[31mfour\n\n\nfive\n',
    },
    'what is left of a quotation mark in an older encoding': {
      markdown: 'It\u0092s\u0081\n',
      messages: [
        '1:3-1:4 A control character (U+0092) stands between "It" and "s", where readers see a box or nothing (no fix: it may be `’` from a text in Windows-1252)',
        '1:5-1:6 A control character (U+0081) stands after "Its", where readers see a box or nothing',
      ],
      output: 'It\u0092s\n',
    },
    'line breaks of other programs': {
      markdown: 'One\u2028two \u2029three\n',
      messages: [
        '1:4-1:5 A line separator (U+2028) stands between "One" and "two", which some programs take for a line break and some show as a box',
        '1:9-1:10 A paragraph separator (U+2029) stands before "three", which some programs take for a line break and some show as a box',
      ],
      output: 'One two three\n',
    },
    'a form feed that parts nothing, where a blank line would': {
      markdown: 'One\n\u000C\ntwo\n',
      messages: [
        '2:1-2:2 A form feed (U+000C) stands all by itself; feeds and other XML with it cannot be read (no fix: without it Markdown might read the text in another way)',
      ],
    },
    'byte order marks in the middle': {
      markdown: 'One\uFEFF two **\uFEFFthree** four  \uFEFF\nfive\n',
      messages: [
        '1:4-1:5 A byte order mark (U+FEFF) stands after "One"; it belongs at the very beginning of a file or nowhere',
        '1:12-1:13 A byte order mark (U+FEFF) stands between "**" and "three**"; it belongs at the very beginning of a file or nowhere (no fix: without it Markdown might read the text in another way)',
        '1:27-1:28 A byte order mark (U+FEFF) stands after "four"; it belongs at the very beginning of a file or nowhere (no fix: without it Markdown might read the text in another way)',
      ],
      output: 'One two **\uFEFFthree** four  \uFEFF\nfive\n',
    },
    'the same in a body that is no MDX': {
      path: 'post.mdx',
      markdown: '# One\u200B\n\n<a>{\n',
      messages: ['1:6-1:7 A zero-width space (U+200B) stands in a heading after "One", so its anchor is another one than it looks'],
      output: '# One\n\n<a>{\n',
    },
  },
})

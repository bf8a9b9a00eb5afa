import { defineRule } from '../rule/define-rule.ts'
import { INVISIBLE_RUN, spelling, standing } from './support/invisible/invisible-character.ts'
import { besideWhat } from './support/invisible/invisible-position.ts'
import { invisibleCharacters } from './support/invisible/invisible-runs.ts'
import { PostPlaces } from './support/invisible/post-places.ts'
import { strayInvisibles } from './support/invisible/stray-invisibles.ts'

export const noInvisibleCharacters = defineRule({
  id: 'no-invisible-characters',
  description: 'Disallow characters that nobody sees where they change what a post does',
  defaultSeverity: 'warning',
  fixable: 'safe',
  messages: {
    key: '{characters} in the key `{name}` {where}, so generators do not know the key',
    value: '{characters} in the value of `{name}` {where}, so it is another value than it looks',
    frontMatter: '{characters} in the front matter {where}, so generators cannot read it',
    colon: '{characters} behind the colon of `{name}`, so YAML does not see where the key ends; write a space',
    fence: '{characters} before the front matter, so generators take it for text',
    url: '{characters} in a URL {where}, so it is another address than it looks',
    anchor: '{characters} in an id {where}, so links to it miss it',
    heading: '{characters} in a heading {where}, so its anchor is another one than it looks',
    noHeading: '{characters} {where}, so Markdown does not see a heading',
    noListItem: '{characters} {where}, so Markdown does not see a list item',
    code: '{characters} in code {where}, so what readers copy is not what they see',
    control: '{characters} {where}; feeds and other XML with it cannot be read',
    box: '{characters} {where}, where readers see a box or nothing',
    lineBreak: '{characters} {where}, which some programs take for a line break and some show as a box',
    byteOrderMark: '{characters} {where}; it belongs at the very beginning of a file or nowhere',
    direction: '{characters} {where}, so the text is shown in another order than it is written in',
    closing: '{characters} {where}, but nothing is open there that it could end',
    selector: '{characters} {where}, where no symbol is whose form it could choose',
    hidden: '{characters} {where}, which only programs read{spelling}',
  },
  options: {},
  create({ document, report }) {
    const { source } = document
    // Most posts have nothing beyond ASCII, or nothing of this.
    if (source.text.search(/[^\t\n\r -~]/) === -1 || source.text.search(INVISIBLE_RUN) === -1) return {}
    const characters = invisibleCharacters(source.text)
    if (characters.length === 0) return {}
    const places = new PostPlaces(document)
    return {
      ...places.visitor,
      'root:exit'() {
        for (const { message, name, range, within, more = 0, fix } of strayInvisibles(characters, places, document)) {
          const text = source.slice(range)
          const data = {
            characters: standing(text),
            name,
            spelling: spelling(text),
            where: `${besideWhat(source.text, range, within)}${more === 0 ? '' : `, and in ${more} more places of the block`}`,
          }
          report({ message, data, at: range, fix })
        }
      },
    }
  },
})

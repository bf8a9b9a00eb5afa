import type { TextRange } from '../../text/text-range.ts'
import { behindCode } from './behind-code.ts'
import { VOID_ELEMENTS } from './html-tag-names.ts'
import type { MdxMistake } from './mdx-mistake.ts'
import { readMdxTag } from './mdx-tag.ts'

/** A tag in the alternative text of an image that nothing closes there: the compiler reads tags in it, and the parser does not. */
export function altTextMistake(text: string, image: TextRange): MdxMistake | undefined {
  const open: { readonly name: string; readonly range: TextRange }[] = []
  let depth = 0
  for (let index = image.start + 1; index < image.end; index += 1) {
    const character = text[index]
    if (character === '\\') index += 1
    else if (character === '`') index = behindCode(text, index, image.end) - 1
    else if (character === '[') depth += 1
    else if (character === ']') {
      depth -= 1
      if (depth === 0) break
    } else if (character === '<') {
      const tag = readMdxTag(text, index)
      if (tag.kind === 'broken' || tag.end > image.end) continue
      const range = { start: index, end: tag.end }
      if (tag.isClosing && open.pop()?.name !== tag.name) return { kind: 'stray-closing-tag', range, name: tag.name }
      if (!tag.isClosing && !tag.isSelfClosing) open.push({ name: tag.name, range })
      index = tag.end - 1
    }
  }
  const left = open.pop()
  return left && { kind: VOID_ELEMENTS.has(left.name) ? 'void-tag' : 'unclosed-tag', ...left }
}

import type { Document } from '../../../document/document.ts'
import type { WithheldFix } from '../../../rule/lint-message.ts'
import type { SourceText } from '../../../text/source-text.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { breaksCode, brokenBlock, keyWithoutSpace } from './blank-in-syntax.ts'
import type { InvisibleJudge } from './invisible-judge.ts'
import type { PostPlace } from './post-places.ts'
import { removal, replacement, type StrayInvisible } from './stray-invisible.ts'

/** Judges a run of no-break spaces: right in prose, wrong where a space is syntax or where there should be none. */
export function strayBlank(
  blanks: TextRange,
  place: PostPlace,
  judge: InvisibleJudge,
  { source, frontMatter }: Document,
): StrayInvisible | undefined {
  const name = judge.nameOf(place)
  const about = { name, range: blanks, within: place.range }
  const isFirst = blanks.start === place.range.start
  const isLast = blanks.end === place.range.end
  switch (place.kind) {
    case 'key':
      if (isFirst && isLast) return undefined
      return {
        ...about,
        name: about.name.trim(),
        message: 'key',
        fix: isFirst ? LEADING : isLast ? removal(blanks) : replacement(blanks, ' '),
      }
    case 'value':
      if (place.isQuoted === true || isFirst === isLast) return undefined
      return { ...about, message: 'value', fix: beginsSomething(isFirst, blanks, source) ? YAML_SIGN : removal(blanks) }
    case 'url':
      // `[name]:\u00A0https://…` is still easier to read with a space.
      return isFirst !== isLast
        ? { ...about, message: 'url', fix: replacement(blanks, source.text[blanks.start - 1] === ':' ? ' ' : '') }
        : undefined
    case 'frontMatter': {
      const key = frontMatter?.format === 'yaml' ? keyWithoutSpace(source, blanks) : undefined
      return key === undefined ? undefined : { ...about, name: key, message: 'colon', fix: replacement(blanks, ' ') }
    }
    case 'code': {
      const text = source.slice(blanks)
      const isBroken = place.language !== undefined && breaksCode(source, blanks, place.language) && !judge.isMentioned(text.charAt(0))
      if (!isBroken) return undefined
      const fix = text.includes(FULL_WIDTH) ? DRAWING : replacement(blanks, ' '.repeat(blanks.end - blanks.start))
      return { ...about, isInBlock: true, message: 'code', fix }
    }
    case 'text': {
      const block = brokenBlock(source, blanks)
      if (block === undefined) return undefined
      return { ...about, message: block === 'heading' ? 'noHeading' : 'noListItem', fix: replacement(blanks, ' ') }
    }
    default:
      return undefined
  }
}

const FULL_WIDTH = '\u3000'
const DRAWING: WithheldFix = { withheld: 'a full-width space may be what the code shows' }
const LEADING: WithheldFix = { withheld: 'only the author knows whether it stands for indentation' }
const YAML_SIGN: WithheldFix = { withheld: 'without it YAML might read the line in another way' }

function beginsSomething(isFirst: boolean, blanks: TextRange, { text }: SourceText): boolean {
  return isFirst ? /["'[\]{}&*!|>%@#`,?:-]/.test(text.charAt(blanks.end)) : text.charAt(blanks.start - 1) === ':'
}

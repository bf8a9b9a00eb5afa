import type { MdxMistake, MdxMistakeKind } from '../../../document/body/mdx-mistake.ts'
import type { TextRange } from '../../../text/text-range.ts'

const TEXTS: Partial<Record<MdxMistakeKind, string>> = {
  'unclosed-tag': 'The closing tag',
  'closed-inside': 'The opening tag',
  'tag-character': 'The tag',
  expression: 'The opening brace',
  'second-layout': 'The first one',
  'lazy-line': 'It begins here',
}

/** The other place that a mistake is about, ready to be reported. */
export function mdxRelated({ kind, related }: MdxMistake): readonly { readonly text: string; readonly at: TextRange }[] | undefined {
  const text = TEXTS[kind]
  return related === undefined || text === undefined ? undefined : [{ text, at: related }]
}

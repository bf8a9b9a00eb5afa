import type { MdxMistake, MdxMistakeKind } from '../document/body/mdx-mistake.ts'
import { defineRule } from '../rule/define-rule.ts'
import { mdxFix } from './support/mdx/mdx-fix.ts'
import { mdxRelated } from './support/mdx/mdx-related.ts'

const LONGEST_NAME = 30

/** How a brace is written that is none of JavaScript's. */
const BRACE = '`\\{`'

export const mdxSyntax = defineRule({
  id: 'mdx-syntax',
  description: 'Require a body that compiles where the site compiles it as MDX',
  defaultSeverity: 'error',
  fixable: 'safe or unsafe',
  messages: {
    lessThan: 'The `<` begins a tag in MDX, and no tag follows; write `&lt;`',
    typeArgument: '`<{name}>` is a tag in MDX that nothing closes; write it in backticks, or `&lt;{name}>`',
    autolink: 'MDX has no `<…>` links; write `[text](address)`',
    comment: 'MDX has no HTML comments; write `{cure}`',
    openComment: 'The comment that begins here has no `-->`',
    declaration: '`{text}` is no tag, and MDX has nothing else in `<…>`',
    voidTag: '`<{name}>` is not closed; MDX wants `<{name} />`',
    unclosedTag: '`<{name}>` is not closed',
    crossedTag: '`<{name}>` is closed too late, outside of what it was opened in',
    closedOutside: '`<{name}>` is not closed in its own block: both tags belong on lines of their own, or in one paragraph',
    closedInside: '`</{name}>` stands in a paragraph, and its opening tag does not: both tags belong on lines of their own',
    strayClosingTag: '`</{name}>` closes no tag',
    unquotedValue: 'The value `{value}` has no quotes, which MDX wants around it',
    tagCharacter: 'The tag `<{name}>` breaks at {character}, which no MDX tag can have there',
    endlessTag: 'The tag `<{name}` has no end',
    rawElement: 'What stands in `<{name}>` is read as MDX, and does not compile as that; write it as a string in braces, `{cure}`',
    openBrace: 'The brace begins JavaScript in MDX, and nothing closes it; write {cure} for the character',
    template: '`{text}` is read as JavaScript in MDX, which it is not; write `{escaped}` for the text',
    headingId: '`{id}` is read as JavaScript in MDX, which it is not; write `\\{id}`',
    expression: 'The JavaScript in these braces breaks at {character}; write {cure} where a brace is meant',
    emptyValue: 'The attribute `{name}` has empty braces for a value',
    moduleProse: 'A paragraph that begins with `{name}` is JavaScript to MDX, and this one is none; let another word come first',
    moduleText: 'This line belongs to the `import` or `export` above; leave a blank line between',
    module: 'The `import` or `export` breaks at {character}',
    secondLayout: 'There is a second `export default`, and a page has one',
    lazyLine: 'The line belongs to a tag or an expression in a list or a quotation, and does not begin like the lines of that',
    other: 'The body does not compile as MDX: {reason}',
  },
  options: {},
  create({ document: { mdx, source }, report }) {
    if (mdx === undefined) return {}
    const shown = (range: MdxMistake['range'], longest = LONGEST_NAME): string => {
      const text = source.slice(range).replaceAll(/\s+/g, ' ')
      return text.length > longest ? `${text.slice(0, longest)}…` : text
    }
    const character = (mistake: MdxMistake): string => {
      const code = source.text.codePointAt(mistake.range.start)
      if (code === undefined) return 'the end of the post'
      const text = String.fromCodePoint(code)
      if (/\s/.test(text)) return text === ' ' ? 'a space' : 'the end of the line'
      return text === '`' ? 'a backtick' : `\`${text}\``
    }
    const unclosed = ({ range, related }: MdxMistake): 'unclosedTag' | 'crossedTag' | 'closedOutside' => {
      if (related === undefined) return 'unclosedTag'
      return source.text.slice(range.end, related.start).includes('\n') ? 'closedOutside' : 'crossedTag'
    }
    const check = (mistake: MdxMistake): void => {
      const { kind, range } = mistake
      const name = mistake.name ?? ''
      const at = range
      const fix = mdxFix(mistake, source, mdx.isLenient)
      const related = mdxRelated(mistake)
      const reports: Readonly<Record<MdxMistakeKind, () => void>> = {
        'less-than': () => report({ message: 'lessThan', at, fix }),
        'type-argument': () => report({ message: 'typeArgument', data: { name }, at, fix }),
        autolink: () => report({ message: 'autolink', at, fix }),
        comment: () => report({ message: 'comment', data: { cure: '{/* … */}' }, at, fix }),
        'open-comment': () => report({ message: 'openComment', at }),
        declaration: () => report({ message: 'declaration', data: { text: shown(range) }, at }),
        'void-tag': () => report({ message: 'voidTag', data: { name }, at, fix }),
        'unclosed-tag': () => report({ message: unclosed(mistake), data: { name }, at, related }),
        'closed-inside': () => report({ message: 'closedInside', data: { name }, at, related }),
        'stray-closing-tag': () => report({ message: 'strayClosingTag', data: { name }, at }),
        'unquoted-value': () => report({ message: 'unquotedValue', data: { value: shown(range) }, at, fix }),
        'tag-character': () => report({ message: 'tagCharacter', data: { name, character: character(mistake) }, at, related }),
        'endless-tag': () => report({ message: 'endlessTag', data: { name }, at }),
        'raw-element': () => report({ message: 'rawElement', data: { name, cure: '{`…`}' }, at }),
        'open-brace': () => report({ message: 'openBrace', data: { cure: BRACE }, at, fix }),
        template: () =>
          report({
            message: 'template',
            data: { text: shown(range), escaped: shown(range).replaceAll('{', '\\{').replaceAll('<', '&lt;') },
            at,
            fix,
          }),
        'heading-id': () => report({ message: 'headingId', data: { id: shown(range) }, at, fix }),
        expression: () => report({ message: 'expression', data: { character: character(mistake), cure: BRACE }, at, related }),
        'empty-value': () => report({ message: 'emptyValue', data: { name }, at }),
        'module-prose': () => report({ message: 'moduleProse', data: { name }, at }),
        'module-text': () => report({ message: 'moduleText', at, fix }),
        module: () => report({ message: 'module', data: { character: character(mistake) }, at }),
        'second-layout': () => report({ message: 'secondLayout', at, related }),
        'lazy-line': () => report({ message: 'lazyLine', at, related }),
        other: () => report({ message: 'other', data: { reason: mistake.reason ?? '' }, at }),
      }
      reports[kind]()
    }
    for (const mistake of mdx.mistakes()) check(mistake)
    return {}
  },
})

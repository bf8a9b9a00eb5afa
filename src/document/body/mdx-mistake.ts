import type { TextRange } from '../../text/text-range.ts'

export type MdxMistakeKind =
  /** `<3`, `a <b`: the `<` can only be text. */
  | 'less-than'
  /** `Array<string>`: it has the shape of a tag. */
  | 'type-argument'
  /** `<https://example.com>` */
  | 'autolink'
  /** `<!-- … -->`, whole. */
  | 'comment'
  /** `<!--` that nothing closes. */
  | 'open-comment'
  /** `<!doctype …>`, `<?xml …>`, `<![CDATA[…]]>` */
  | 'declaration'
  /** `<br>`: nothing can stand in it, and it is not closed. */
  | 'void-tag'
  /** An opening tag that is never closed where it would have to be; the closing one, if there is one, is `related`. */
  | 'unclosed-tag'
  /** A closing tag inside a paragraph whose opening tag, `related`, stands before it. */
  | 'closed-inside'
  | 'stray-closing-tag'
  /** `<a href=x>`: the value. */
  | 'unquoted-value'
  /** A character that a tag may not have; the beginning of the tag is `related`. */
  | 'tag-character'
  /** A tag that its `>` is missing of. */
  | 'endless-tag'
  /** `<script>` or `<style>` with braces or `<` in it. */
  | 'raw-element'
  /** A `{` that nothing closes. */
  | 'open-brace'
  /** `{{ … }}` or `{% … %}` of a template language. */
  | 'template'
  /** `{#id}` of a heading. */
  | 'heading-id'
  /** The character where JavaScript in braces ends to make sense; the opening brace is `related`. */
  | 'expression'
  /** `<a b={}>` */
  | 'empty-value'
  /** A sentence that begins with `import` or `export`. */
  | 'module-prose'
  /** The line of text that follows imports without a blank one. */
  | 'module-text'
  /** The character where imports and exports end to make sense. */
  | 'module'
  | 'second-layout'
  /** A further line of a tag or an expression that is not indented, or quoted, as the first one is. */
  | 'lazy-line'
  /** What the parser alone can tell. */
  | 'other'

/** Why a body does not compile as MDX. Ranges are places in the whole file. */
export interface MdxMistake {
  readonly kind: MdxMistakeKind
  readonly range: TextRange
  /** The name of the tag or the attribute. */
  readonly name?: string
  /** What the parser says about it. */
  readonly reason?: string
  readonly related?: TextRange
}

/** What there is to check in a body that the site compiles as MDX. */
export interface MdxCheck {
  /** Whether the generator rewrites HTML comments, `{#id}` and admonitions before it compiles. */
  readonly isLenient: boolean
  /** Every mistake, in order of place; on very long and very wrong text the first few. Worked out when it is asked for. */
  readonly mistakes: () => readonly MdxMistake[]
}

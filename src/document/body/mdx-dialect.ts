/** What the compiler of a site takes for MDX. What cannot be told is `undefined`, and costs findings rather than making false ones. */
export interface MdxDialect {
  /** The major version; 3 is the language of 2 and counts as 2. Version 1 was Markdown with HTML in it, and took much of what 2 refuses. */
  readonly version: 1 | 2 | undefined
  /** Whether HTML comments, `{#id}` of headings, directives and fences of `mdx-code-block` are rewritten before it is compiled. */
  readonly isLenient: boolean
  /** Whether what stands in the braces of `:name[label]{…}` are attributes, and no JavaScript. */
  readonly hasDirectives: boolean
  /** Whether `$…$` is math, in which braces and `<` are no syntax. */
  readonly hasMath: boolean | undefined
  /** Whether plugins of remark that nobody knows may take more out of the text before it is compiled. */
  readonly hasOtherSyntax: boolean
}

/** A file of which nothing is known but its extension: the MDX of today, and whatever a generator may rewrite or a plugin add to it. */
export const MDX_OF_TODAY: MdxDialect = { version: 2, isLenient: true, hasDirectives: true, hasMath: undefined, hasOtherSyntax: false }

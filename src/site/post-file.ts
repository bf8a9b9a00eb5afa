/** How names of posts end, with the dot: Markdown in its flavours, those of Quarto and of R Markdown, and the rules of Cursor. */
export const postExtensions: readonly string[] = [
  '.md',
  '.mdx',
  '.markdown',
  '.mkd',
  '.mkdn',
  '.mkdown',
  '.mdown',
  '.qmd',
  '.rmd',
  '.svx',
  '.mdc',
]

/** Whether the name is that of a post in some flavour of Markdown, in upper case too. */
export function isPostFile(path: string): boolean {
  const name = path.toLowerCase()
  return postExtensions.some((extension) => name.endsWith(extension))
}

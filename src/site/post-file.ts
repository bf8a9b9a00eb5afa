/** Whether the name is that of a post in some flavour of Markdown. */
export function isPostFile(path: string): boolean {
  return /\.(?:mdx?|markdown|qmd|mdc)$/i.test(path)
}

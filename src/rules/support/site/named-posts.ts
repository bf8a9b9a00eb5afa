/** Posts by their paths, for the middle of a sentence: one of them, and how many more. */
export function namedPosts(posts: readonly { readonly path: string }[]): string {
  const [first, ...more] = posts
  const rest = more.length === 0 ? '' : ` and ${more.length} ${more.length === 1 ? 'other post' : 'other posts'}`
  return `\`${first?.path ?? ''}\`${rest}`
}

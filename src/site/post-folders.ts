/** What folders of dated posts are called where the config says nothing about them. */
const POST_FOLDERS: ReadonlySet<string> = new Set(['post', 'posts', 'blog', 'blogs', 'news', 'articles'])

export function isPostFolder(name: string): boolean {
  return POST_FOLDERS.has(name.toLowerCase())
}

import type { CollectionKind } from '../generator/generator-profile.ts'

const FOLDERS_OF_POSTS = /^_?(?:blogs?|(?:blog-?)?posts?|news|articles?|writings?|journal|essays|weblog)$/i

/** What is likely in a folder of this name: dated posts, or something else. */
export function contentKind(name: string, otherwise: CollectionKind): CollectionKind {
  return FOLDERS_OF_POSTS.test(name) ? 'posts' : otherwise
}

import type { CollectionKind, PostSite } from '../../../rule/post-site.ts'
import type { PostSchema } from '../../../schema/post-schema.ts'

/** What tells where a post is published. */
export interface PostOrigin {
  readonly site: PostSite | undefined
  readonly schema: PostSchema | undefined
}

const KINDS: ReadonlyMap<string, CollectionKind> = new Map([
  ['docs', 'docs'],
  ['page', 'pages'],
  ['pages', 'pages'],
  ['section', 'sections'],
])

/**
 * The generator of a post and what the post is to it: by the site around it, or else by the schema, whose name begins with the
 * generator's (`docusaurus-docs`, `hugo`). A schema of the user's own says nothing; its generator is its name, which nobody knows.
 */
export function builtFor({ site, schema }: PostOrigin): { readonly generator: string; readonly kind: CollectionKind } {
  if (site !== undefined) return { generator: site.generator, kind: site.collection.kind }
  const [generator = '', kind = ''] = (schema?.name ?? '').split('-')
  return { generator, kind: KINDS.get(kind) ?? 'posts' }
}

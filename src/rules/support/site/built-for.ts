import type { CollectionKind, GeneratorProfile } from '../../../generator/generator-profile.ts'
import { profileNamed } from '../../../generator/index.ts'
import type { PostSite } from '../../../rule/post-site.ts'
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
 * generator's (`docusaurus-docs`, `hugo`). A schema of the user's own says nothing.
 */
export function builtFor({ site, schema }: PostOrigin): { readonly profile: GeneratorProfile | undefined; readonly kind: CollectionKind } {
  if (site !== undefined) return { profile: site.profile, kind: site.collection.kind }
  const [generator = '', kind = ''] = (schema?.name ?? '').split('-')
  return { profile: profileNamed(generator), kind: KINDS.get(kind) ?? 'posts' }
}

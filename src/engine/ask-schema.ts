import type { Document } from '../document/document.ts'
import type { GeneratorName, PostSite } from '../rule/post-site.ts'
import { type AskedPost, type AskedSchema, SchemaFailure } from '../schema/asked-schema.ts'
import type { PostSchema } from '../schema/post-schema.ts'

/** A schema as rules want it, and why there is none where it failed. */
export interface SchemaAnswer {
  readonly schema: PostSchema | undefined
  readonly problem?: string
}

/**
 * Generators that are certain to read a timestamp as a `Date`. Elsewhere it depends on what the site itself does: gray-matter and
 * js-yaml make dates, and `yaml`, which Velite and Content Collections use, leaves text.
 */
const MAKES_DATES: ReadonlySet<GeneratorName> = new Set([
  'astro',
  'starlight',
  'docusaurus',
  'eleventy',
  'gatsby',
  'hexo',
  'vitepress',
  'vuepress',
])

/** Gets the answer for a post from a schema that has to be waited for; any other schema is the answer itself. */
export async function askSchema(
  { path, frontMatter }: Document,
  { schema, site }: { readonly schema: PostSchema | AskedSchema | undefined; readonly site: PostSite | undefined },
): Promise<SchemaAnswer> {
  if (schema === undefined || !('ask' in schema)) return { schema }
  // What cannot be read is told by another rule.
  if (frontMatter !== undefined && frontMatter.data === undefined) return { schema: undefined }
  const withDates = () => frontMatter?.copy('as dates') ?? Promise.resolve(undefined)
  const withText = () => frontMatter?.copy('as text') ?? Promise.resolve(undefined)
  const readings: AskedPost['readings'] = site !== undefined && MAKES_DATES.has(site.generator) ? [withDates] : [withDates, withText]
  try {
    return { schema: await schema.ask({ path, data: frontMatter?.data, readings }) }
  } catch (error) {
    if (!(error instanceof SchemaFailure)) throw error
    return { schema: undefined, problem: error.message }
  }
}

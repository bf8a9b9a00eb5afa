import type { SiteFolder } from '../../site-folder.ts'
import type { ContentKind } from './content-plugins.ts'

/** What makes a folder without a config look like a site, and what it seems to have. */
export interface LayoutSigns {
  readonly evidence: string
  readonly kinds: readonly ContentKind[]
}

const KINDS: readonly ContentKind[] = ['blog', 'docs', 'pages']

/** Folders of translations have names that nobody else gives; a file of authors beside dated posts is the next best sign. */
export function signsOfDocusaurus(folder: SiteFolder): LayoutSigns | undefined {
  const translated = [...folder.namesIn('i18n')].flatMap((locale) => {
    const kinds = locale.endsWith('/') ? kindsIn(folder.namesIn(`i18n/${locale.slice(0, -1)}`)) : []
    return kinds.length === 0 ? [] : [{ evidence: `i18n/${locale}`, kinds }]
  })
  const blog = folder.namesIn('blog')
  const hasAuthors = blog.has('authors.yml') && [...blog].some((name) => /^\d{4}-\d{2}-\d{2}\D.*(?:\.mdx?|\/)$/.test(name))
  const evidence = translated[0]?.evidence ?? (hasAuthors ? 'blog/authors.yml' : undefined)
  if (evidence === undefined) return undefined
  const seen = new Set<ContentKind>([...translated.flatMap(({ kinds }) => kinds), ...(hasAuthors ? (['blog'] as const) : [])])
  return { evidence, kinds: KINDS.filter((kind) => seen.has(kind)) }
}

function kindsIn(names: ReadonlySet<string>): readonly ContentKind[] {
  return KINDS.filter((kind) => [...names].some((name) => name.startsWith(`docusaurus-plugin-content-${kind}`)))
}

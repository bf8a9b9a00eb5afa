import type { Document } from '../../../document/document.ts'
import type { PostSite } from '../../../rule/post-site.ts'

/** By how many levels headings are moved down when the page is made; `undefined` where they make no outline, or nobody can tell which. */
export function headingShift(site: PostSite | undefined, { frontMatter }: Document): number | undefined {
  return site === undefined ? 0 : site.headingShiftOf(frontMatter)
}

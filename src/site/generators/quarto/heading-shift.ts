import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { isMapping, keysOf, valueAt } from '../../config-value.ts'

const SHIFT = 'shift-heading-level-by'

/** Formats whose headings begin slides. Those of an extension end with the name: `clean-revealjs`. */
const SLIDES = /(?:revealjs|pptx|powerpoint|beamer|slidy|slideous|dzslides|s5)$/

/**
 * By how many levels a document moves its headings down: what it says itself, or one of its formats, or the project.
 *
 * @param ofFolder Keys that files of the folders above give it, with values that are not known here.
 * @returns `undefined` for slides, for levels that are moved up, and where formats differ.
 */
export function headingShift(frontMatter: FrontMatter | undefined, project: unknown, ofFolder: ReadonlySet<string>): number | undefined {
  const said = (key: string): unknown => frontMatter?.value(key) ?? (ofFolder.has(key) ? UNKNOWN : valueAt(project, key))
  const format = said('format')
  const general = said(SHIFT)
  if (format === UNKNOWN || general === UNKNOWN) return undefined
  const names = typeof format === 'string' ? [format] : keysOf(format)
  if (names.some((name) => SLIDES.test(name))) return undefined
  const ofFormats = isMapping(format) ? names.map((name) => valueAt(format, name, SHIFT)) : []
  const shifts = [...new Set(ofFormats.length === 0 ? [general ?? 0] : ofFormats.map((shift) => shift ?? general ?? 0))]
  const [shift] = shifts
  return shifts.length === 1 && typeof shift === 'number' && shift >= 0 ? shift : undefined
}

const UNKNOWN = Symbol('unknown')

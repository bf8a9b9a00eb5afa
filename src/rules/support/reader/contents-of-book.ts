import type { Document } from '../../../document/document.ts'

/** Whether a file is the list of chapters of mdBook, whose headings name parts of the book and whose empty links are drafts. */
export function isContentsOfBook({ path, templates }: Document): boolean {
  return templates.language === 'mdbook' && /(?:^|\/)SUMMARY\.md$/.test(path)
}

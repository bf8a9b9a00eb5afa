import { numberedSlugger } from './numbered-slugger.ts'

/** As Hugo makes ids unless its config says otherwise: nearly those of GitHub. */
export function hugoSlugger(): (text: string) => string {
  return numberedSlugger(hugoSlug)
}

function hugoSlug(text: string): string {
  const kept = text.trim().replaceAll(/[^\p{L}\p{Nd}_ -]/gu, '')
  return kept.replaceAll(' ', '-').toLowerCase() || 'heading'
}

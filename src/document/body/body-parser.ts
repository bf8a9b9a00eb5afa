import type { Root } from 'mdast'

/** How a body is read: `.mdx` files as MDX, everything else as Markdown with GFM. */
export type BodyFlavor = 'markdown' | 'mdx'

export type BodyParserName = 'satteri' | 'remark'

/** Parses a Markdown body into mdast. MDX that does not compile makes it throw; Markdown never does. */
export interface BodyParser {
  readonly name: BodyParserName
  /** Whether it can read `$…$` as math. */
  readonly canReadMath: boolean
  /** @param hasMath Whether `$…$` is math; a parser that cannot read it takes it for text. */
  readonly parse: (text: string, flavor: BodyFlavor, hasMath?: boolean) => Root
}

/**
 * Loads the wanted parser. Where the native part of satteri cannot be loaded (an unknown platform, an install without
 * optional packages), remark-parse takes over: slower, the same tree.
 *
 * @param onFallback Told once, with the reason.
 */
export async function loadBodyParser(wanted: BodyParserName, onFallback: (reason: string) => void): Promise<BodyParser> {
  if (wanted === 'remark') return (await import('./remark-parser.ts')).remarkParser
  try {
    return (await import('./satteri-parser.ts')).satteriParser
  } catch (error) {
    onFallback(error instanceof Error ? error.message : String(error))
    return (await import('./remark-parser.ts')).remarkParser
  }
}

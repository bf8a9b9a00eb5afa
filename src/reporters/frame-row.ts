import type { Palette } from './palette.ts'

/** One line of a frame, coloured already; the gutter is drawn around all rows of a finding at once, so that it is of one width. */
export interface FrameRow {
  /** The line of the post that it shows. */
  readonly line?: number
  /** The gutter's own sign `│` unless said; `⋮` stands for lines left out. */
  readonly sign?: string
  readonly text: string
}

/** The gutter's width for these rows, in columns. */
export function gutterWidth(rows: readonly FrameRow[]): number {
  return rows.reduce((most, { line }) => Math.max(most, line === undefined ? 1 : String(line).length), 1)
}

export function drawRow({ line, sign, text }: FrameRow, width: number, palette: Palette): string {
  const number = palette.muted((line === undefined ? '' : String(line)).padStart(width))
  return `${number} ${sign ?? palette.muted('│')} ${text}`.trimEnd()
}

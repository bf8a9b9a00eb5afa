import { nearestName } from '../../../text/nearest-name.ts'

/** The part of a fragment that names a place on the page; `undefined` where it names none that a page must have. */
export function anchorOf(fragment: string): string | undefined {
  const anchor = fragment.split(':~:', 1)[0] ?? ''
  // `#/route` and `#!route` are for scripts, `#L10` and `#:~:text=` for browsers and viewers.
  const isElsewhere =
    anchor === '' || /^(?:[/!?]|top$|_top$|(?:user-content-)?fn(?:ref)?[-:]?\d*|footnote|L\d+)/i.test(anchor) || anchor.includes('=')
  return isElsewhere ? undefined : anchor
}

/** Browsers compare anchors letter by letter; only how accents are encoded may differ here. */
export function hasAnchor(anchors: readonly string[], anchor: string): boolean {
  return anchors.includes(anchor) || anchors.includes(anchor.normalize('NFC'))
}

/** The anchor that is probably meant; one that differs in upper and lower case alone before any other. */
export function nearestAnchor(anchors: readonly string[], anchor: string): string | undefined {
  return anchors.find((one) => one.toLowerCase() === anchor.toLowerCase()) ?? nearestName(anchor, anchors)
}

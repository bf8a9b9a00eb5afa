/** Chinese and Japanese put no spaces between words: each character counts as one, as word processors count. */
const WORD = /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}'’]+/gu

/** Whether a text has at least so many words; it is read no further than that. */
export function hasWords(text: string, count: number): boolean {
  if (count <= 0) return true
  let words = 0
  for (const _ of text.matchAll(WORD)) {
    words += 1
    if (words >= count) return true
  }
  return false
}

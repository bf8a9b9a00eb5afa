/** Whether a reader, or a screen reader, gets nothing from a text: empty, spaces of any kind, characters that are not shown. */
export function isBlankText(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text)
}

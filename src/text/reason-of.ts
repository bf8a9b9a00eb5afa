/** Why something failed, in one line, whatever was thrown. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
}

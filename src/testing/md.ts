/** A template for Markdown in tests: the first line break and the common indentation are dropped. */
export function md(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const raw = strings.raw.map((part) => part.replaceAll('\\`', '`').replaceAll('\\\\', '\\'))
  const text = String.raw({ raw }, ...values).replace(/^\n/, '')
  const lines = text.replace(/\n[ \t]*$/, '\n').split('\n')
  const indentation = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(indentation)).join('\n')
}

/** Behind the code that begins at a backtick, or behind the backticks where nothing before `limit` closes them. */
export function behindCode(text: string, start: number, limit = text.length): number {
  let end = start
  while (text[end] === '`') end += 1
  const marks = text.slice(start, end)
  const closing = text.indexOf(marks, end)
  return closing === -1 || closing >= limit ? end : closing + marks.length
}

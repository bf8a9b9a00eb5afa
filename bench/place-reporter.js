/** A reporter for remark-cli: where which rule has found something, and nothing of the trees that the messages hold. */
export default function placeReporter(files) {
  const placesOf = ({ messages }) => messages.map(({ line, column, ruleId, reason }) => ({ line, column, ruleId, reason }))
  return JSON.stringify(files.map((file) => ({ path: file.path, messages: placesOf(file) })))
}

// Draws what a program printed in colour as an SVG, for README.md.

const ESCAPE = String.fromCharCode(27)
const SEQUENCE = new RegExp(`${ESCAPE}\\[([\\d;]*)m([^${ESCAPE}]*)`, 'g')
const WIDTH = 8.4
const HEIGHT = 19
const MARGIN = 16
const COLORS = new Map([
  [31, '#f85149'],
  [32, '#3fb950'],
  [33, '#d29922'],
  [34, '#58a6ff'],
  [35, '#bc8cff'],
  [36, '#39c5cf'],
  [90, '#7d8590'],
])
const PLAIN = { color: '#e6edf3', isBold: false, isDim: false, isInverse: false }

/** @param {string} text With the escape sequences for colours of a terminal. */
export function terminalPicture(text) {
  const lines = text.trimEnd().split('\n')
  const columns = Math.max(...lines.map((line) => line.replaceAll(SEQUENCE, '$2').length))
  const width = Math.ceil(columns * WIDTH) + 2 * MARGIN
  const height = lines.length * HEIGHT + 2 * MARGIN
  let style = PLAIN
  const rows = lines.map((line, index) => {
    let column = 0
    const spans = []
    for (const [, codes, part] of `${ESCAPE}[m${line}`.matchAll(SEQUENCE)) {
      // The first one is ours and changes nothing: colours may run on from the line before.
      style = codes === '' ? style : codes.split(';').map(Number).reduce(apply, style)
      if (part !== '') spans.push(span(part, style, column))
      column += part.length
    }
    return `<text y="${MARGIN + index * HEIGHT + 14}">${spans.join('')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>What post-lint prints about a post</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`
}

function apply(style, code) {
  if (code === 0) return PLAIN
  if (code === 1) return { ...style, isBold: true }
  if (code === 2) return { ...style, isDim: true }
  if (code === 7) return { ...style, isInverse: true }
  if (code === 22) return { ...style, isBold: false, isDim: false }
  if (code === 27) return { ...style, isInverse: false }
  return { ...style, color: COLORS.get(code) ?? PLAIN.color }
}

function span(text, { color, isBold, isDim, isInverse }, column) {
  const weight = isBold ? ' font-weight="bold"' : ''
  const opacity = isDim ? ' opacity="0.6"' : ''
  const underline = isInverse ? ' text-decoration="underline"' : ''
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<tspan x="${(MARGIN + column * WIDTH).toFixed(1)}" fill="${color}"${weight}${opacity}${underline}>${escaped}</tspan>`
}

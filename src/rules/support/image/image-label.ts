const LONGEST = 50

/**
 * What an author calls an image: its file name, or a shortened address where that ends in no file. In backticks, ready for
 * a message; `this image` where it has no address.
 */
export function imageLabel(address: string | undefined): string {
  const trimmed = address?.trim() ?? ''
  if (trimmed === '') return 'this image'
  const name = trimmed.startsWith('data:') ? trimmed.slice(0, 15) : (fileName(trimmed) ?? withoutProtocol(trimmed))
  return `\`${shorten(name.replaceAll('`', "'"))}\``
}

function fileName(address: string): string | undefined {
  const path = pathOf(address)
  const last = path.slice(path.lastIndexOf('/') + 1)
  return /\.[A-Za-z\d]{2,5}$/.test(last) && last !== withoutProtocol(path) ? last : undefined
}

/** Up to the query and the fragment. */
function pathOf(address: string): string {
  const end = [address.indexOf('?'), address.indexOf('#')].filter((index) => index !== -1)
  return address.slice(0, Math.min(address.length, ...end))
}

function withoutProtocol(address: string): string {
  return address.replace(/^(?:https?:)?\/\//, '')
}

/** Both ends are kept: a reader knows an address by its site and by its end. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  // By code points, so that no surrogate pair is cut in two.
  return `${Array.from(text.slice(0, LONGEST)).slice(0, 32).join('')}…${Array.from(text.slice(-LONGEST)).slice(-15).join('')}`
}

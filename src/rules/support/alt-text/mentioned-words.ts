import type { Nodes } from 'mdast'

/** A word with a hyphen, an underscore or a digit: what the name of a file may have in common with the name of a thing. */
const COMPOUND = /[\p{L}\p{N}\p{M}_-]+/gu

/**
 * Every compound word that a reader of the tree sees by itself: `docker-compose` in a sentence, a heading or code, but not in a path,
 * an address or a file name.
 */
export function mentionedWords(tree: Nodes): ReadonlySet<string> {
  const words = new Set<string>()
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') addWords(node.value, words)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return words
}

function addWords(text: string, words: Set<string>): void {
  for (const { 0: word, index } of text.matchAll(COMPOUND)) {
    const end = index + word.length
    const isPart = /[/#@.=\\]/.test(text[index - 1] ?? '') || /^(?:\.[\p{L}\p{N}]|[/\\])/u.test(text.slice(end, end + 2))
    if (!isPart && /[-_\p{Nd}]/u.test(word)) words.add(word)
  }
}

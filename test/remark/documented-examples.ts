import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { controlPictures } from 'control-pictures'
import type { Node, Parent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import stringWidth from 'string-width'
import { unified } from 'unified'

/** One example of the page of a rule of remark-lint. */
export interface DocumentedExample {
  /** The package of the rule. */
  readonly rule: string
  /** What the example calls its file, which some rules look at. */
  readonly path: string
  /** As the rule takes them; `undefined` where the example needs none. */
  readonly options: unknown
  /** The plugins that it is read with, such as `remark-gfm`. */
  readonly syntax: readonly string[]
  readonly contents: string
  /** `line:column-line:column: sentence` of each message. */
  readonly messages: readonly string[]
}

/** The packages below `node_modules` that hold a rule of remark-lint. */
export function installedRules(modules: URL): readonly string[] {
  return readdirSync(modules).filter((name) => name.startsWith('remark-lint-'))
}

/**
 * Reads every example of a rule out of its page.
 *
 * @throws {Error} where the page has something that this does not understand, so that no example is passed over.
 */
export function documentedExamples(rule: string, modules: URL): readonly DocumentedExample[] {
  const page = unified()
    .use(remarkParse)
    .parse(readFileSync(new URL(`${rule}/readme.md`, modules), 'utf8'))
  const sections = sectionsOf(page.children, 2)
  const examples = sections.find(({ title }) => title === 'Examples')
  return sectionsOf(examples?.content ?? [], 5).map(({ title, content }) => readExample(rule, title, content))
}

interface Section {
  readonly title: string
  readonly content: readonly RootContent[]
}

/** What stands below each heading of a depth, up to the next one; what stands above the first is left out. */
function sectionsOf(nodes: readonly RootContent[], depth: number): readonly Section[] {
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === depth ? [index] : []))
  return starts.map((start, index) => {
    const [heading, ...content] = nodes.slice(start, starts[index + 1])
    return { title: textOf(heading), content }
  })
}

function readExample(rule: string, path: string, content: readonly RootContent[]): DocumentedExample {
  const [before, ...others] = content
  const hasOptions = before?.type === 'paragraph'
  const options = hasOptions ? readOptions(before.children) : undefined
  const parts = sectionsOf(content, 6)
  const titles = parts.map(({ title }) => title).join()
  const [first] = hasOptions ? others : content
  const [output] = parts.slice(-1)
  if (first?.type !== 'heading' || output === undefined || (titles !== 'In,Out' && titles !== 'Out')) {
    throw new Error(`The example \`${path}\` of \`${rule}\` has other parts than expected`)
  }
  // An example of wrong options has no text.
  const input = titles === 'Out' ? { syntax: [], contents: '' } : readInput(parts[0])
  return { rule, path, options, ...input, messages: readMessages(output) }
}

function readOptions(sentence: readonly Node[]): unknown {
  const [start, value, end] = sentence
  if (sentence.length !== 3 || textOf(start) !== 'When configured with ' || value?.type !== 'inlineCode' || textOf(end) !== '.') {
    throw new Error(`No options: ${sentence.map(textOf).join('')}`)
  }
  const source = textOf(value).replaceAll('[Function: stringWidth]', 'stringWidth')
  return runInNewContext(`(${source})`, { stringWidth })
}

function readInput(section: Section | undefined): Pick<DocumentedExample, 'syntax' | 'contents'> {
  const content = section?.content ?? []
  const [note, code] = content.length === 1 ? [undefined, content[0]] : content
  if (content.length > 2 || code?.type !== 'code' || (note !== undefined && note.type !== 'blockquote')) {
    throw new Error(`No input: ${content.map(textOf).join('\n')}`)
  }
  const syntax = note === undefined ? [] : [...textOf(note).matchAll(/\bremark-\w+/g)].map(([name]) => name)
  // A picture of nothing at the end says that the text ends there.
  return { syntax, contents: controlPictures(code.value.replace(/␀$/, '')) }
}

function readMessages({ content }: Section): readonly string[] {
  const [node] = content
  if (content.length === 1 && textOf(node) === 'No messages.') return []
  if (content.length !== 1 || node?.type !== 'code') throw new Error(`No output: ${content.map(textOf).join('\n')}`)
  return node.value.split('\n')
}

function textOf(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : ''
}

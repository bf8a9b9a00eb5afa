import { isDeepStrictEqual } from 'node:util'
import type { Nodes, RootContent } from 'mdast'
import type { BodyFlavor } from '../../src/document/body/body-parser.ts'
import { remarkParser } from '../../src/document/body/remark-parser.ts'
import type { Document } from '../../src/document/document.ts'
import { nodeRange } from '../../src/document/node-range.ts'
import { escapeToken } from '../../src/text/json-pointer.ts'
import type { TextEdit } from '../../src/text/text-edit.ts'
import { type FixRound, type FixSettings, fixHistory } from './fix-history.ts'

/**
 * What fixing a post has cost, in words; nothing where it was safe: a second run changes nothing, no byte outside the edits is another,
 * the front matter says the same but for the keys that were fixed, and the body reads the same but for what a rule is there to change.
 */
export async function lossesOf(settings: FixSettings): Promise<string[]> {
  const first = await fixHistory(settings)
  const losses = first.rounds.flatMap((round) => [...changedOutside(round), ...lostFrontMatter(round), ...lostBody(round)])
  const again = await fixHistory({ ...settings, contents: first.after })
  if (again.after !== first.after) losses.push('a second run changes more')
  if (first.after.startsWith('\uFEFF') !== settings.contents.startsWith('\uFEFF')) losses.push('the byte order mark is another')
  return losses
}

function editsOf({ chosen }: FixRound): readonly TextEdit[] {
  return chosen.flatMap(({ fix }) => fix.edits).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

function changedOutside(round: FixRound): string[] {
  const { before, after } = round
  let outsideBefore = ''
  let outsideAfter = ''
  let position = 0
  let shifted = 0
  for (const { range, newText } of editsOf(round)) {
    outsideBefore += before.source.text.slice(position, range.start)
    outsideAfter += after.source.text.slice(shifted, shifted + range.start - position)
    shifted += range.start - position + newText.length
    position = range.end
  }
  outsideBefore += before.source.text.slice(position)
  outsideAfter += after.source.text.slice(shifted)
  return outsideBefore === outsideAfter ? [] : ['bytes outside the edits are others']
}

function lostFrontMatter(round: FixRound): string[] {
  const { before, after } = round
  const [data, next] = [before.frontMatter?.data, after.frontMatter?.data]
  // What could not be read before has nothing to lose.
  if (data === undefined) return []
  if (next === undefined) return ['the front matter cannot be read any more']
  const touched = touchedKeys(round)
  const lost = Object.keys(data).filter((key) => !touched.has(key) && !isDeepStrictEqual(data[key], next[key]))
  // A key may have got another name, if it was edited.
  const gone = [...touched].filter((key) => !Object.hasOwn(next, key))
  const made = Object.keys(next).filter((key) => !Object.hasOwn(data, key))
  return [
    ...lost.map((key) => `the value of \`${key}\` is another`),
    ...(made.length > gone.length ? [`there are new keys: ${made.join(', ')}`] : []),
    ...(made.length < gone.length ? [`keys are gone: ${gone.join(', ')}`] : []),
  ]
}

/** The top-level keys in whose block something was edited. Where blocks only move, nothing is. */
function touchedKeys({ before: { frontMatter, source }, chosen }: FixRound): ReadonlySet<string> {
  if (frontMatter?.data === undefined) return new Set()
  const ranges = chosen.flatMap(({ name, fix }) => (name === 'front-matter-key-order' ? [] : fix.edits.map(({ range }) => range)))
  const starts = Object.keys(frontMatter.data)
    .map((key) => ({ key, start: source.lineRangeAt(frontMatter.rangeAt(`/${escapeToken(key)}`, 'key').start).start }))
    .sort((a, b) => a.start - b.start)
  const touched = starts.filter(({ start }, index) => {
    const end = starts[index + 1]?.start ?? frontMatter.contentRange.end
    return ranges.some((range) => range.start < end && range.end > start)
  })
  return new Set(touched.map(({ key }) => key))
}

/** What each rule is there to change about a block that it edits; every other change is a loss. */
const FORGIVEN: Readonly<Record<string, (text: string) => string>> = {
  'no-emphasis-in-heading': (text) => text.replaceAll(/<\/?(?:strong|emphasis)>/g, ''),
  'og-image-title': (text) => text.replaceAll(/(?:title|text|heading)=[^&"]*/g, ''),
  'mdx-syntax': (text) => text.replaceAll(' />', '>'),
  // Without it a `#` may be the sign of a heading again: only the letters stay the same.
  'no-invisible-characters': (text) => text.replaceAll(/<[^<>]*>|depth=\d|[\s#\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, ''),
}

function lostBody(round: FixRound): string[] {
  const { before, after, chosen } = round
  const inBody = chosen.filter(({ fix }) => fix.edits.some(({ range }) => range.end > before.bodyRange.start))
  // What could not be read as MDX until it was fixed is Markdown on both sides.
  const flavor = before.flavor === after.flavor ? undefined : 'markdown'
  const blocksBefore = blocksOf(before, flavor)
  const blocksAfter = blocksOf(after, flavor)
  const isRemoved = (block: RootContent): boolean => rulesTouching(block).includes('no-repeated-title')
  const rulesTouching = (block: RootContent): string[] => {
    const at = nodeRange(block)
    if (at === undefined) return []
    return inBody.flatMap(({ name, fix }) => (fix.edits.some(({ range }) => range.start < at.end && range.end > at.start) ? [name] : []))
  }
  const expected = blocksBefore.filter((block) => !isRemoved(block))
  if (expected.length !== blocksAfter.length) return [`the body has ${blocksAfter.length} blocks, not ${expected.length}`]
  return expected.flatMap((block, index) => {
    const other = blocksAfter[index]
    const forgive = (text: string): string => rulesTouching(block).reduce((rest, name) => FORGIVEN[name]?.(rest) ?? rest, text)
    const [was, is] = [forgive(shown(block)), forgive(other === undefined ? '' : shown(other))]
    return was === is ? [] : [`a block reads ${is.slice(0, 200)}, not ${was.slice(0, 200)}`]
  })
}

/** By the reference parser, which is not the one that the rules saw. MDX that it cannot read is compared as the rules saw it. */
function blocksOf({ source, bodyRange, tree, ...document }: Document, flavor: BodyFlavor = document.flavor): readonly RootContent[] {
  const head = source.text.slice(0, bodyRange.start).replaceAll(/[^\r\n]/g, ' ')
  try {
    return remarkParser.parse(head + source.text.slice(bodyRange.start), flavor).children
  } catch {
    return tree.children
  }
}

/** Attributes of JSX have places too. */
function withoutPlaces(name: string, value: unknown): unknown {
  return name === 'position' || name === 'data' ? undefined : value
}

/** What a reader gets of a node, as text: without places. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  const { type, position, ...rest } = node
  const attributes = Object.entries(rest).filter(([name]) => name !== 'children' && name !== 'data')
  const inner = 'children' in node ? node.children.map(shown).join('') : ''
  return `<${type}>${attributes.map(([name, value]) => `${name}=${JSON.stringify(value, withoutPlaces)}`).join(' ')}${inner}</${type}>`
}

import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import { keyRanks } from './support/key-order/key-ranks.ts'
import { insertionsOf, orderMoves } from './support/key-order/order-moves.ts'
import { reorderKeys } from './support/key-order/reorder-keys.ts'
import { shownName, topLevelKeys } from './support/key-order/top-level-keys.ts'

const ID = 'front-matter-key-order'

export const frontMatterKeyOrder = defineRule({
  id: ID,
  description: 'Require the top-level keys of the front matter in one order',
  defaultSeverity: 'off',
  fixable: 'safe',
  messages: {
    tooLate: '`{key}` stands behind `{other}`; the order is {order}',
    tooEarly: '`{key}` stands before `{other}`; the order is {order}',
    unlisted: '`{key}` stands before `{other}`; keys that the order does not name stand last',
  },
  options: {
    order: {
      type: 'array',
      items: { type: 'string' },
      default: [
        'layout',
        'title',
        'description',
        'slug',
        'date',
        'draft',
        'author',
        'authors',
        'category',
        'categories',
        'tags',
        'keywords',
        'image',
      ],
      description: 'The keys in their order; a post need not have them all',
    },
    rest: {
      type: 'string',
      enum: ['anywhere', 'last', 'alphabetical'],
      default: 'anywhere',
      description: 'Where other keys stand: `anywhere`, `last` as they are, or last and `alphabetical`',
    },
  },
  create({ document, options, report }) {
    const { frontMatter } = document
    if (frontMatter?.data === undefined || Object.keys(frontMatter.data).length < 2) return {}
    const topLevel = topLevelKeys(document, frontMatter)
    const names = topLevel.keys.map(({ name }) => name)
    const ranks = keyRanks(names, options.order, options.rest)
    const moves = orderMoves(ranks)
    if (moves.length === 0) return {}
    const listed = new Set(options.order)
    const show = (index: number | undefined): string => shownName(names[index ?? -1] ?? '')
    // One fix for all: fixes that each move one key would meet at the place where two of them go.
    let fix: Fix | WithheldFix | undefined = toFix(reorderKeys(document, frontMatter, topLevel, insertionsOf(moves, ranks), ID))
    for (const { index, direction, behind, before } of moves) {
      const other = topLevel.keys[(direction === 'up' ? before : behind) ?? -1]
      const key = topLevel.keys[index]
      if (key === undefined || other === undefined) continue
      const data = { key: shownName(key.name), other: shownName(other.name) }
      const order = [behind, index, before].flatMap((one) => (one === undefined ? [] : [`\`${show(one)}\``])).join(', ')
      const related = [{ text: `It belongs ${direction === 'up' ? 'before' : 'behind'} this key`, at: other.range }]
      const finding = { at: key.range, pointer: key.pointer, related, fix }
      if (direction === 'up') report({ message: 'tooLate', data: { ...data, order }, ...finding })
      else if (listed.has(other.name) && !listed.has(key.name)) report({ message: 'unlisted', data, ...finding })
      else report({ message: 'tooEarly', data: { ...data, order }, ...finding })
      fix = undefined
    }
    return {}
  },
})

function toFix(edits: ReturnType<typeof reorderKeys>): Fix | WithheldFix {
  return 'withheld' in edits ? edits : { edits, safety: 'safe' }
}

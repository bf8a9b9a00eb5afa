import { describe, expect, it } from 'vitest'
import { tellOnce } from '../../src/linter/tell-once.ts'
import type { LintMessage } from '../../src/rule/lint-message.ts'

type Settings = Partial<Pick<LintMessage, 'severity' | 'pointer' | 'yieldsTo'>>

function message(ruleId: string, [start, end]: readonly [number, number], settings: Settings = {}): LintMessage {
  const at = (offset: number) => ({ line: 1, column: offset + 1 })
  return { ruleId, severity: 'warning', text: ruleId, range: { start, end }, start: at(start), end: at(end), ...settings }
}

const told = (messages: readonly LintMessage[]): string[] => tellOnce(messages).map(({ ruleId, severity }) => `${severity} ${ruleId}`)

describe('a finding that gives way', () => {
  it('is left out where the better one overlaps it, in either order', () => {
    const [worse, better] = [message('a', [2, 9], { yieldsTo: ['b'] }), message('b', [4, 5])]
    expect(told([worse, better])).toEqual(['warning b'])
    expect(told([better, worse])).toEqual(['warning b'])
  })

  it('stays where the better rule finds nothing, or only in another place', () => {
    const worse = message('a', [2, 9], { yieldsTo: ['b'] })
    expect(told([worse])).toEqual(['warning a'])
    expect(told([worse, message('b', [9, 12]), message('c', [2, 9])])).toEqual(['warning a', 'warning b', 'warning c'])
  })

  it('is left out at an empty place only where the better one is there, too', () => {
    const worse = message('a', [2, 2], { yieldsTo: ['b'] })
    expect(told([worse, message('b', [2, 2])])).toEqual(['warning b'])
    expect(told([worse, message('b', [2, 3])])).toEqual(['warning a', 'warning b'])
  })

  it('goes by the property where both name one', () => {
    const worse = message('a', [0, 9], { pointer: '/date', yieldsTo: ['b'] })
    expect(told([worse, message('b', [0, 9], { pointer: '/title' })])).toEqual(['warning a', 'warning b'])
    expect(told([worse, message('b', [20, 29], { pointer: '/date' })])).toEqual(['warning b'])
  })

  it('leaves an error behind, where it was one', () => {
    const worse = message('a', [0, 9], { severity: 'error', yieldsTo: ['b'] })
    expect(told([worse, message('b', [0, 9]), message('b', [20, 21])])).toEqual(['error b', 'warning b'])
    expect(told([{ ...worse, severity: 'warning' }, message('b', [0, 9], { severity: 'error' })])).toEqual(['error b'])
  })

  it('hands its severity on to the last of a row of rules', () => {
    const row = [
      message('a', [0, 9], { severity: 'error', yieldsTo: ['b'] }),
      message('b', [0, 9], { yieldsTo: ['c'] }),
      message('c', [0, 9]),
    ]
    expect(told(row)).toEqual(['error c'])
    expect(told(row.toReversed())).toEqual(['error c'])
  })

  it('is not lost where two rules or three in a circle leave it to each other, or a rule to itself', () => {
    const circle = [
      message('a', [0, 9], { yieldsTo: ['b'] }),
      message('b', [0, 9], { yieldsTo: ['c'] }),
      message('c', [0, 9], { yieldsTo: ['a'] }),
    ]
    expect(told(circle)).toEqual(['warning c'])
    expect(told([message('a', [0, 9], { yieldsTo: ['b'] }), message('b', [0, 9], { yieldsTo: ['a'] })])).toEqual(['warning b'])
    expect(told([message('a', [0, 9], { yieldsTo: ['a'] })])).toEqual(['warning a'])
  })

  it('is looked for in no time among tens of thousands, also below one that holds them all', () => {
    const pairs = Array.from({ length: 30_000 }, (_, index) => [
      message('a', [index * 3, index * 3 + 2], { yieldsTo: ['b'] }),
      message('b', [index * 3 + 1, index * 3 + 2]),
    ]).flat()
    const started = performance.now()
    expect(tellOnce([...pairs, message('b', [0, 90_000])])).toHaveLength(30_001)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

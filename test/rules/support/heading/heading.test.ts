import { describe, expect, it } from 'vitest'
import { headingLabel, splitHeadingAttributes } from '../../../../src/rules/support/heading/heading.ts'

describe('splitHeadingAttributes', () => {
  for (const attributes of [
    '{#one}',
    '{ #one .two }',
    '{: #one}',
    '{.two}',
    '[#one]',
    '{#one .two key=value}',
    '{#one title="a b"}',
    '{#v1.2}',
  ]) {
    it(`cuts off ${attributes}`, () => expect(splitHeadingAttributes(`Text ${attributes} `)).toEqual({ text: 'Text', attributes }))
  }
  for (const text of [
    'Text {one}',
    'Text [one]',
    '{{ title }}',
    'Text {#one} more',
    'Text #one}',
    '{% title %}',
    '{#snippet ...}',
    '{#each all as one}',
  ]) {
    it(`keeps ${text}`, () => expect(splitHeadingAttributes(text)).toEqual({ text, attributes: '' }))
  }
  it('takes 100 KB of one character without trouble', () => {
    for (const character of ['{', '}', '[', ' ', '#', '{#a', ' #a', ' a="']) {
      const started = performance.now()
      splitHeadingAttributes(`${character.repeat(100_000)}}`)
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})

describe('headingLabel', () => {
  it('quotes a short text', () => expect(headingLabel('One')).toBe('"One"'))
  it('says so where there is none', () => expect(headingLabel('')).toBe('without text'))
  it('shortens a long one, and never in the middle of a character', () => {
    expect(headingLabel('🚀'.repeat(61))).toBe(`"${'🚀'.repeat(59)}…"`)
    expect(headingLabel('🚀'.repeat(60))).toBe(`"${'🚀'.repeat(60)}"`)
  })
})

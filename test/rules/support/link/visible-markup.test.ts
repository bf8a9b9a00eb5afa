import { describe, expect, it } from 'vitest'
import { visibleMarkup } from '../../../../src/rules/support/link/visible-markup.ts'

describe('visibleMarkup', () => {
  const cases: Readonly<Record<string, ReturnType<typeof visibleMarkup>>> = {
    '': { text: '', rest: 'nothing' },
    Guide: { text: 'Guide', rest: 'nothing' },
    '\n  <b>The</b> **guide** &amp; <!-- <i>not</i> --> more\n': { text: 'The guide & more', rest: 'nothing' },
    '1 < 2 <3': { text: '1 < 2 <3', rest: 'nothing' },
    '![A cat](cat.png)': { text: 'A cat', rest: 'nothing' },
    '<img src="cat.png" alt="A cat">': { text: 'A cat', rest: 'nothing' },
    '<img src="cat.png" alt="" />': { text: '', rest: 'unnamedImage' },
    '<img src="cat.png">': { text: '', rest: 'other' },
    '<i class="fa"></i>': { text: '', rest: 'icon' },
    '<i class="fa"></i> <img alt="">': { text: '', rest: 'unnamedImage' },
    '<i class="fa" id="x"></i>': { text: '', rest: 'other' },
    '<i class="fa" title="GitHub"></i>': { text: '', rest: 'other' },
    '<i {...props}></i>': { text: '', rest: 'other' },
    '<svg></svg>': { text: '', rest: 'other' },
    '<Icon />': { text: '', rest: 'other' },
    '<b': { text: '', rest: 'other' },
  }
  for (const [raw, expected] of Object.entries(cases))
    it(`reads ${JSON.stringify(raw)}`, () => expect(visibleMarkup(raw)).toEqual(expected))

  // A link's content is never longer.
  for (const part of ['<', '<b ', '<b x="', '<b {', '<!--', '</', '![', '*a ', '_', '`', '&', '&#', '~~']) {
    it(`takes no time for ${JSON.stringify(part)} over and over`, () => {
      const started = performance.now()
      visibleMarkup(part.repeat(2000 / part.length))
      expect(performance.now() - started).toBeLessThan(1000)
    })
  }
})

import { expect, it } from 'vitest'
import { configResolver } from '../../src/config/resolve-config.ts'
import type { BodyParser } from '../../src/document/body/body-parser.ts'
import { lintText, unreadableResult } from '../../src/engine/lint-text.ts'

const overflowing: BodyParser = {
  name: 'remark',
  parse() {
    throw new RangeError('Maximum call stack size exceeded')
  },
}

it('tells a body that the parser gives up on, at its first line, beside what is wrong with the front matter', async () => {
  const config = (await configResolver(undefined))('/blog/a.md')
  const contents = '---\ntitle: a\ntitle: b\n---\n\nText.\n'
  const { messages } = await lintText('blog/a.md', contents, { config, schema: undefined, parser: overflowing, inlineConfig: true })
  expect(messages.map(({ ruleId, severity, text, start }) => `${start.line}:${start.column} ${severity} ${text} (${ruleId})`)).toEqual([
    '3:1 error The key `title` stands twice; some generators stop here, others keep only the last value (front-matter-syntax)',
    '5:1 error The body cannot be parsed: Maximum call stack size exceeded (null)',
  ])
})

it('gives a file that is no text one finding and no contents', () => {
  const result = unreadableResult('a.md', 'The file is not text')
  expect(result).toEqual({
    path: 'a.md',
    messages: [expect.objectContaining({ ruleId: null, severity: 'error', text: 'The file is not text' })],
  })
})

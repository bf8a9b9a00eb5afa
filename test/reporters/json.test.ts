import { describe, expect, it } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { applyEdits } from '../../src/text/text-edit.ts'
import { buildReport, colored, rangeOf } from './build-report.ts'

const contents = '---\ntitle: Hello\nimage: /og?title=Helo\n---\n'

describe('json', () => {
  it('has the shape of ESLint, with an entry for every file looked at', () => {
    const report = buildReport([
      {
        contents,
        findings: [
          {
            ruleId: 'og-image-title',
            text: 'The card says `Helo`',
            at: 'Helo\n',
            pointer: '/image',
            url: 'https://example.com/og-image-title',
            related: [{ text: 'The title is here', at: 'Hello' }],
            fix: { safety: 'safe', edits: [{ range: rangeOf('Helo\n', contents), newText: 'Hello\n' }] },
          },
          { ruleId: null, severity: 'warning', text: 'A comment names no rule', fix: { safety: 'unsafe', edits: [insertion(0, '\n')] } },
        ],
      },
      { path: 'blog/fine.md', contents: 'Fine\n' },
    ])
    expect(JSON.stringify(JSON.parse(json(report, colored)), null, 2)).toMatchInlineSnapshot(`
      "[
        {
          "filePath": "blog/post.md",
          "messages": [
            {
              "ruleId": "og-image-title",
              "severity": 2,
              "message": "The card says \`Helo\`",
              "line": 3,
              "column": 18,
              "endLine": 4,
              "endColumn": 1,
              "fix": {
                "range": [
                  34,
                  39
                ],
                "text": "Hello\\n",
                "safety": "safe"
              },
              "url": "https://example.com/og-image-title",
              "pointer": "/image",
              "related": [
                {
                  "message": "The title is here",
                  "line": 2,
                  "column": 8,
                  "endLine": 2,
                  "endColumn": 13
                }
              ]
            },
            {
              "ruleId": null,
              "severity": 1,
              "message": "A comment names no rule",
              "line": 1,
              "column": 1,
              "endLine": 1,
              "endColumn": 1,
              "fix": {
                "range": [
                  0,
                  0
                ],
                "text": "\\n",
                "safety": "unsafe"
              }
            }
          ],
          "errorCount": 1,
          "warningCount": 1,
          "fixableErrorCount": 1,
          "fixableWarningCount": 0
        },
        {
          "filePath": "blog/fine.md",
          "messages": [],
          "errorCount": 0,
          "warningCount": 0,
          "fixableErrorCount": 0,
          "fixableWarningCount": 0
        }
      ]"
    `)
  })

  it('is an empty list where there is nothing to tell', () => expect(json(buildReport([]), colored)).toBe('[]\n'))

  it('is one line without colour', () => {
    expect(json(buildReport([{ findings: [{ text: 'a\nb' }] }]), colored).split('\n')).toHaveLength(2)
  })

  it('joins the edits of a fix into one, with the text between them', () => {
    const edits = [insertion(contents.length - 4, '# end\n'), { range: rangeOf('Hello', contents), newText: 'Bye' }]
    const [fix] = fixes(json(buildReport([{ contents, findings: [{ fix: { safety: 'safe', edits } }] }]), colored))
    expect(fix).toEqual({ range: [11, 39], text: 'Bye\nimage: /og?title=Helo\n# end\n', safety: 'safe' })
    const [start = 0, end = 0] = fix?.range ?? []
    expect(applyEdits(contents, [{ range: { start, end }, newText: fix?.text ?? '' }])).toBe(applyEdits(contents, edits))
  })

  it('counts places in a fix without the byte order mark, as ESLint does', () => {
    const edits = [
      { range: { start: 0, end: 1 }, newText: 'A' },
      { range: { start: 2, end: 3 }, newText: 'C' },
    ]
    const [fix] = fixes(json(buildReport([{ contents: '\uFEFFabc', findings: [{ fix: { safety: 'safe', edits } }] }]), colored))
    expect(fix).toEqual({ range: [0, 3], text: 'AbC', safety: 'safe' })
  })

  it('leaves out a fix of several edits where the text between them is not known, and one without edits', () => {
    const report = buildReport([
      {
        findings: [
          { fix: { safety: 'safe', edits: [insertion(0, 'a'), insertion(5, 'b')] } },
          { fix: { safety: 'safe', edits: [] } },
          { fix: { safety: 'safe', edits: [insertion(0, 'a')] } },
        ],
      },
    ])
    expect(fixes(json(report, colored))).toEqual([undefined, undefined, { range: [0, 0], text: 'a', safety: 'safe' }])
    expect(JSON.parse(json(report, colored))).toMatchObject([{ errorCount: 3, fixableErrorCount: 1 }])
  })

  it('writes controls, directions and runner commands as escapes that mean the same', () => {
    const text = 'a\u009Bb\u202Ec\u{E0041}d##[error]e\u007F\uD800'
    const output = json(buildReport([{ path: '\u001B.md', findings: [{ text }] }]), colored)
    expect(output).toContain('a\\u009bb\\u202ec\\udb40\\udc41d#\\u0023[error]e\\u007f\\ud800')
    expect(JSON.parse(output)).toMatchObject([{ filePath: '\u001B.md', messages: [{ message: text }] }])
  })
})

function insertion(offset: number, newText: string) {
  return { range: { start: offset, end: offset }, newText }
}

interface JsonFix {
  readonly range: readonly number[]
  readonly text: string
}

function fixes(output: string): readonly (JsonFix | undefined)[] {
  const files: readonly { readonly messages: readonly { readonly fix?: JsonFix }[] }[] = JSON.parse(output)
  return files.flatMap(({ messages }) => messages.map(({ fix }) => fix))
}

import type { FrontMatterProblem } from '../document/front-matter/front-matter.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import { isPlainLine, lineReading } from './support/yaml/line-reader.ts'

export const frontMatterSyntax = defineRule({
  id: 'front-matter-syntax',
  description: 'Require front matter that parses to a mapping and runs no code',
  defaultSeverity: 'error',
  fixable: 'safe',
  messages: {
    syntax: '{reason}',
    duplicateKey: 'The key `{key}` stands twice; some generators stop here, others keep only the last value',
    unclosed: 'The front matter is never closed; add a line of `{fence}` after its last key',
    closingFence: '`{found}` ends the front matter for some generators and not for others; write `{fence}`',
    runsItself:
      '{generator} runs front matter in `{language}`, and post-lint runs nothing, so it is not read; write it in YAML, or turn this rule off where it is code on purpose',
    runsCode: 'Front matter in `{language}` is run as code by the generators that read it; write it in YAML',
    unknownLanguage: 'Front matter in `{language}` is read by no generator; use YAML between two lines of `---`',
    notAMapping: 'The front matter is {found}, not keys and values; a `---` line at the top of a file opens front matter',
    tooLarge: 'The front matter is larger than any post needs (limit: {limit}), so it is not read',
  },
  options: {},
  create({ document, site, schema, report }) {
    const reading = lineReading({ site, schema })
    for (const problem of document.frontMatter?.problems ?? []) {
      const at = problem.range
      switch (problem.kind) {
        case 'syntax':
          // Where nobody knows who reads it, `front-matter-portable-values` tells it.
          if (reading !== 'nobody' && document.frontMatter?.format === 'yaml' && isPlainLine(document.source.text, at)) break
          report({ message: 'syntax', data: { reason: problem.reason }, at, fix: repairOf(problem) })
          break
        case 'duplicate-key': {
          const related = [{ text: 'It stands here first', at: problem.first }]
          report({ message: 'duplicateKey', data: { key: problem.key }, at, related })
          break
        }
        case 'unclosed':
          report({ message: 'unclosed', data: { fence: problem.fence }, at })
          break
        case 'closing-fence':
          report({ message: 'closingFence', data: { found: problem.found, fence: problem.fence }, at, fix: shorterFence(problem) })
          break
        case 'language':
          if (problem.runsCode && site?.profile.frontMatter.runsCode)
            report({ message: 'runsItself', data: { language: problem.language, generator: site.profile.label }, at })
          else report({ message: problem.runsCode ? 'runsCode' : 'unknownLanguage', data: { language: problem.language }, at })
          break
        case 'not-a-mapping':
          report({ message: 'notAMapping', data: { found: problem.found }, at })
          break
        case 'too-large':
          report({ message: 'tooLarge', data: { limit: problem.limit }, at })
          break
      }
    }
    return {}
  },
})

function repairOf({ repair }: Extract<FrontMatterProblem, { kind: 'syntax' }>): Fix | undefined {
  return repair === undefined ? undefined : { edits: repair, safety: 'safe' }
}

/** `----` can only be meant as the fence; what else follows a fence may be text that somebody wants to keep. */
function shorterFence({ found, fence, range }: Extract<FrontMatterProblem, { kind: 'closing-fence' }>): Fix | WithheldFix {
  if (!found.startsWith(fence)) return { withheld: 'some generators read on behind it' }
  const isOnlyLonger = found === fence.charAt(0).repeat(found.length)
  return isOnlyLonger ? { edits: [{ range, newText: fence }], safety: 'safe' } : { withheld: 'what follows the dashes may be text to keep' }
}

import type { Document } from '../document/document.ts'
import type { FrontMatterProblem } from '../document/front-matter/front-matter.ts'
import type { GeneratorProfile } from '../generator/generator-profile.ts'
import { defineRule } from '../rule/define-rule.ts'
import type { Fix, WithheldFix } from '../rule/lint-message.ts'
import { builtFor } from './support/site/built-for.ts'
import { isPlainLine, lineReading } from './support/yaml/line-reader.ts'
import { KEEPS_LAST_VALUE } from './support/yaml/yaml-reading.ts'

export const frontMatterSyntax = defineRule({
  id: 'front-matter-syntax',
  description: 'Require front matter that parses to a mapping and runs no code',
  defaultSeverity: 'error',
  fixable: 'safe',
  messages: {
    syntax: '{reason}',
    duplicateKey: 'The key `{key}` stands twice; {effect}',
    unclosed: 'The front matter is never closed; add a line of `{fence}` after its last key',
    closingFence: 'Not every generator takes `{found}` for the end of the front matter; write `{fence}`',
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
          report({
            message: 'duplicateKey',
            data: { key: problem.key, effect: effectOf(document, builtFor({ site, schema }).profile) },
            at,
            related,
          })
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

/** What becomes of a key that stands twice, by the generator where it is known. */
function effectOf({ frontMatter }: Document, profile: GeneratorProfile | undefined): string {
  const readers = frontMatter?.format !== 'yaml' || profile === undefined || profile.yaml === 'unknown' ? [] : profile.yaml
  const keepers = readers.filter(({ parser }) => KEEPS_LAST_VALUE.has(parser))
  if (profile === undefined || readers.length === 0) return 'some generators stop here, others keep only the last value'
  if (keepers.length === 0) return `${profile.label} stops here`
  if (keepers.length === readers.length) return `${profile.label} keeps only the last value`
  return `some versions of ${profile.label} stop here, others keep only the last value`
}

function repairOf({ repair }: Extract<FrontMatterProblem, { kind: 'syntax' }>): Fix | undefined {
  return repair === undefined ? undefined : { edits: repair, safety: 'safe' }
}

/** `----` can only be meant as the fence; what else follows a fence may be text that somebody wants to keep. */
function shorterFence({ found, fence, range }: Extract<FrontMatterProblem, { kind: 'closing-fence' }>): Fix | WithheldFix {
  if (!found.startsWith(fence)) return { withheld: 'the front matter may go on behind it' }
  const isOnlyLonger = found === fence.charAt(0).repeat(found.length)
  return isOnlyLonger ? { edits: [{ range, newText: fence }], safety: 'safe' } : { withheld: 'what follows the dashes may be text to keep' }
}

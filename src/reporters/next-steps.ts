import type { LintReport } from '../rule/lint-message.ts'
import type { RuleCount } from './rule-table.ts'

/** One of so many findings. */
const FEW_ERRORS = 10

/** One line or two of advice for a long report: what flags would mend, and how to go on with the rest. */
export function nextSteps(
  { counts: { fixable, fixableUnsafely, errors, warnings, filesWithFindings } }: LintReport,
  rules: readonly RuleCount[],
): readonly string[] {
  const fix = fixStep(fixable, fixableUnsafely)
  // Nothing is left for a second line where a flag mends all.
  if (fixable === errors + warnings) return fix
  const named = rules.filter(({ ruleId }) => ruleId !== null && /^[\w@/-]+$/.test(ruleId))
  // A handful of errors stands first on the screen; what is to be done about the rest is the question then.
  const isAboutErrors = errors * FEW_ERRORS >= errors + warnings
  const first = (isAboutErrors ? named : [...named].sort((a, b) => b.findings - a.findings))[0]?.ruleId
  const ids = new Set(named.map(({ ruleId }) => ruleId))
  const one =
    first === undefined || first === null
      ? []
      : [ids.size === 1 ? `post-lint explain ${first} for the reasons` : `--only ${first} for one rule`]
  // A single post is mended, or it comes from standard input, which has no file of suppressions.
  const known = filesWithFindings > 1 ? ['--suppress-all to hear of new findings only'] : []
  const rest = [...one, ...known].join('; ')
  return rest === '' ? fix : [...fix, rest]
}

function fixStep(fixable: number, fixableUnsafely: number): readonly string[] {
  if (fixable === 0 && fixableUnsafely === 0) return []
  if (fixable === 0) return [`--fix-unsafe mends ${fixableUnsafely} and may change what a post says; --fix-unsafe --diff shows how`]
  return [
    `--fix mends ${fixable} safely${fixableUnsafely === 0 ? '' : `; --fix-unsafe ${fixableUnsafely} more, which may change what a post says`}`,
  ]
}

// Measures what docs/decisions/0018-presets.md decides by: how many findings of each rule are true on sites that were judged by reading.
//   node bench/presets.js --labels judged.tsv.gz --reports strict/ --recommended recommended/
// Prints Markdown: a row for each rule, or for those forms of it that `recommended` treats alike, and the sums. See README.md in this folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createJiti } from 'jiti'

/** What share of its findings has to be true where a rule is an error, or a warning, in `recommended`. */
const SHARES = { error: 0.95, warning: 0.6 }
/** Of fewer findings a share says nothing: such a rule is judged by reading. */
const FEWEST = 20
const LABELS = ['true', 'arguable', 'false', 'new']

const { values } = parseArgs({ options: { labels: { type: 'string' }, reports: { type: 'string' }, recommended: { type: 'string' } } })
if (values.labels === undefined || values.reports === undefined || values.recommended === undefined) {
  process.stderr.write('What was judged, and what is found? node bench/presets.js --labels FILE --reports FOLDER --recommended FOLDER\n')
  process.exit(2)
}
const { rules } = await createJiti(import.meta.url).import('../src/rules/index.ts')
const labels = readLabels(values.labels)
const strict = new Map(readReports(values.reports).map((finding) => [keyOf(finding), finding]))
const shown = new Map(readReports(values.recommended).map((finding) => [keyOf(finding), finding]))
// What an option turns off may have stood in front of something else.
const found = [...new Map([...shown, ...strict]).values()]

const rows = new Map()
for (const finding of found) {
  const level = shown.get(keyOf(finding))?.level ?? 'strict only'
  const name = `${finding.rule} ${level}`
  const row = rows.get(name) ?? { rule: finding.rule, level, forms: new Set(), count: emptyCount() }
  rows.set(name, row)
  row.forms.add(formOf(finding))
  row.count[labelOf(finding)] += 1
}
print(tableOf([...rows.values()].sort((a, b) => a.rule.localeCompare(b.rule) || a.level.localeCompare(b.level))))
for (const level of ['error', 'warning', 'strict only']) print(sumOf(level))
print(lossOf())

function tableOf(list) {
  const head = '| Rule | Findings | True | Arguable | False | Not judged | True of judged | Without the false | May be | Is |'
  const lines = list.map(({ rule, level, forms, count }) => {
    const isSplit = list.filter((row) => row.rule === rule).length > 1
    const name = isSplit ? `\`${rule}\`: ${[...forms].sort().join(', ')}` : `\`${rule}\``
    const judged = count.true + count.arguable + count.false
    const all = judged + count.new
    const allowed = allowedBy(count.true, judged)
    const isHarsher = strength(level) > strength(allowed)
    const cells = [all, count.true, count.arguable, count.false, count.new, percent(count.true, judged)]
    return [name, ...cells, percent(count.true, judged - count.false), allowed, isHarsher ? `**${level}**` : level]
  })
  return [head, '|---|--:|--:|--:|--:|--:|--:|--:|---|---|', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

function allowedBy(right, judged) {
  if (judged < FEWEST) return 'too few'
  const share = right / judged
  return Object.keys(SHARES).find((level) => share >= SHARES[level]) ?? 'strict only'
}

/** Where there are too few, nothing is harsher than it may be. */
function strength(level) {
  return ['strict only', 'warning', 'error', 'too few'].indexOf(level)
}

function sumOf(level) {
  const count = emptyCount()
  for (const row of rows.values()) if (row.level === level) for (const label of LABELS) count[label] += row.count[label]
  const all = LABELS.reduce((sum, label) => sum + count[label], 0)
  const name = { error: 'Errors', warning: 'Warnings', 'strict only': 'In `strict` only' }[level]
  const parts = [`${count.true} true`, `${count.arguable} arguable`, `${count.false} false`, `${count.new} not judged`]
  return `\n${name}: ${all}, of which ${parts.join(', ')}.`
}

/** True findings that `recommended` does not show, by rule, and those that are not found any more. */
function lossOf() {
  const off = [...rows.values()].filter(({ level, count }) => level === 'strict only' && count.true > 0)
  const seen = new Set(found.map(labelKeyOf))
  const gone = new Map()
  let all = 0
  for (const [key, label] of labels) {
    if (label !== 'true') continue
    all += 1
    const rule = key.split('\t')[1]
    if (!seen.has(key)) gone.set(rule, (gone.get(rule) ?? 0) + 1)
  }
  const list = (entries) => entries.map(([rule, count]) => `\`${rule}\` ${count}`).join(', ') || 'none'
  const offByRule = off.map(({ rule, count }) => [rule, count.true])
  return `\nTrue in \`strict\` only: ${list(offByRule)}.\n\nOf ${all} labels for true ones, not found any more: ${list([...gone])}.`
}

/** By which of its messages a rule reports something: the one with the most words of its own in common. */
function formOf({ rule, message }) {
  const messages = Object.entries(rules.find(({ id }) => id === rule)?.messages ?? {})
  const fitting = messages.filter(([, template]) => patternOf(template).test(message))
  return fitting.sort(([, a], [, b]) => wordsOf(b) - wordsOf(a))[0]?.[0] ?? 'other'
}

function patternOf(template) {
  const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^]*?')}`)
}

function wordsOf(template) {
  return template.replaceAll(/\{\w+\}/g, '').length
}

/** Lines of site, folder, label, rule, path and line, with tabs between them. The first label of a line counts. */
function readLabels(file) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const read = new Map()
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [site, folder, label, rule, path, at] = line.split('\t')
    const key = [reportName(site, folder), rule, posix.normalize(path), at].join('\t')
    if (!read.has(key)) read.set(key, label)
  }
  return read
}

/** The JSON reports of a folder: for each site one, linted in its folder. */
function readReports(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    // A site in which nothing could be linted has none.
    const results = text.trim() === '' ? [] : JSON.parse(text)
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, severity, message, line, column }) => {
        const site = name.slice(0, -'.json'.length)
        return {
          site,
          rule: String(ruleId),
          path: posix.normalize(filePath),
          line,
          column,
          message,
          level: severity === 2 ? 'error' : 'warning',
        }
      }),
    )
  })
}

function reportName(site, folder) {
  return `${site}__${folder}`.replaceAll('/', '_')
}

function labelKeyOf({ site, rule, path, line }) {
  return [site, rule, path, line].join('\t')
}

function labelOf(finding) {
  return labels.get(labelKeyOf(finding)) ?? 'new'
}

function keyOf(finding) {
  return [labelKeyOf(finding), finding.column, finding.message].join('\t')
}

function emptyCount() {
  return Object.fromEntries(LABELS.map((label) => [label, 0]))
}

function percent(part, whole) {
  return whole === 0 ? '' : `${Math.floor((100 * part) / whole)} %`
}

function print(text) {
  process.stdout.write(`${text}\n`)
}

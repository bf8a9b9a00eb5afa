import { member } from '../config/check-rule-setting.ts'
import { ConfigError } from '../config/config-error.ts'
import { parseJsonConfig } from '../config/parse-config.ts'
import { describeValue } from '../text/describe-value.ts'
import { isRecord } from '../text/is-record.ts'
import { countSuppressions, SUPPRESSIONS_VERSION, type Suppression, type Suppressions } from './suppressions.ts'

/**
 * Reads the text of a file of suppressions.
 *
 * @param name How messages call the file.
 * @throws {ConfigError} for the first thing that is wrong with it, with its line or its place in the JSON.
 */
export async function parseSuppressions(contents: string, name: string): Promise<Suppressions> {
  const fast = parseFast(contents)
  const suppressions = fast === undefined ? undefined : readSuppressions(fast, name)
  // Written by hand or by a merge: the slow way knows the line, and sees a key that stands twice.
  if (suppressions === undefined || countSuppressions(suppressions) !== contents.split('"fingerprint"').length - 1) {
    return readSuppressions(await parseJsonConfig(contents, name), name)
  }
  return suppressions
}

function parseFast(contents: string): unknown {
  try {
    return JSON.parse(contents)
  } catch {
    return undefined
  }
}

function readSuppressions(value: unknown, name: string): Suppressions {
  const fail = (place: string, problem: string): never => {
    throw new ConfigError([place === '' ? `${name}: ${problem}` : `${name}: ${place}: ${problem}`])
  }
  const entriesOf = (record: unknown, place: string, what: string): [string, unknown][] => {
    if (!isRecord(record)) return fail(place, `${what}, not ${describeValue(record)}`)
    // No post and no rule has such a name, and code that is less careful than this could trip over it.
    if (Object.hasOwn(record, '__proto__')) fail(place, 'the key `__proto__` is not allowed')
    return Object.entries(record)
  }
  const root = new Map(entriesOf(value, '', 'a file of suppressions is an object'))
  const version = root.get('version')
  if (version !== SUPPRESSIONS_VERSION) {
    fail('version', `this post-lint reads version ${SUPPRESSIONS_VERSION}, not ${describeValue(version)}`)
  }
  const suppressions = new Map<string, ReadonlyMap<string, readonly Suppression[]>>()
  for (const [path, post] of entriesOf(root.get('suppressions'), 'suppressions', 'it is an object with a key for each post')) {
    const place = `suppressions${member(path)}`
    // Not every file system can be asked for such a path.
    if (path === '' || path.includes('\0')) fail(place, 'a post has a path')
    const rules = new Map<string, readonly Suppression[]>()
    for (const [ruleId, list] of entriesOf(post, place, 'a post has an object with a key for each rule')) {
      const listPlace = place + member(ruleId)
      if (!Array.isArray(list)) return fail(listPlace, `a rule has a list, not ${describeValue(list)}`)
      rules.set(
        ruleId,
        list.map((entry: unknown, index) => readEntry(entry, (key, problem) => fail(`${listPlace}[${index}]${key}`, problem))),
      )
    }
    suppressions.set(path, rules)
  }
  return suppressions
}

function readEntry(entry: unknown, fail: (key: string, problem: string) => never): Suppression {
  if (!isRecord(entry)) return fail('', `an entry is an object, not ${describeValue(entry)}`)
  const { fingerprint, text = '' } = entry
  if (typeof fingerprint !== 'string' || !/^[\da-f]{16}$/.test(fingerprint)) {
    return fail('.fingerprint', `it has 16 hexadecimal digits and is not ${describeValue(fingerprint)}`)
  }
  return typeof text === 'string' ? { fingerprint, text } : fail('.text', `it is a string, not ${describeValue(text)}`)
}

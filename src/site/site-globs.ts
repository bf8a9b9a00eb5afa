/**
 * Whether a path is one of those that a list of globs in a site's config means. A star stands for any part of one name, two for any
 * folders, a question mark for one character, braces for several spellings; the name of a folder stands for all that is in it, and of
 * the globs that match the last one decides, so that `!glob` takes something out again. What this takes grows with the lengths alone,
 * whatever the globs.
 *
 * @param globs Relative to the same folder as the paths are.
 */
export function siteGlobs(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.flatMap((written) => {
    const isNegative = written.startsWith('!')
    const glob = (isNegative ? written.slice(1) : written).replace(/^\.?\//, '').replace(/\/$/, '')
    return spellingsOf(glob).map((spelling) => ({ isNegative, names: spelling.split('/') }))
  })
  return (path) => {
    const names = path.split('/')
    return matchers.findLast((matcher) => isMatch(matcher.names, names))?.isNegative === false
  }
}

/** More spellings than anybody writes. */
const MOST_SPELLINGS = 64

/** `a.{md,html}` as `a.md` and `a.html`. Braces within braces are taken as they are. */
function spellingsOf(glob: string): readonly string[] {
  let spellings = ['']
  for (const part of glob.split(/(\{[^{}]*\})/)) {
    const choices = part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1).split(',') : [part]
    spellings = spellings.flatMap((start) => choices.map((choice) => start + choice)).slice(0, MOST_SPELLINGS)
  }
  return spellings
}

function isMatch(globs: readonly string[], names: readonly string[]): boolean {
  const [first = ''] = globs
  // A glob for file names alone is meant for every folder.
  if (globs.length === 1 && first.includes('*') && first !== '**') return names.some((name) => isNameMatch(first, name))
  // Which names the globs so far may have reached, all at once, so that nothing has to be tried again.
  let reached = new Set([0])
  for (const glob of globs) {
    const next = new Set<number>()
    if (glob === '**') for (let at = Math.min(...reached); at <= names.length; at += 1) next.add(at)
    else for (const at of reached) if (at < names.length && isNameMatch(glob, names[at] ?? '')) next.add(at + 1)
    if (next.size === 0) return false
    reached = next
  }
  return true
}

/** Goes back no further than to the last star. */
function isNameMatch(glob: string, name: string): boolean {
  let [at, star, mark] = [0, -1, 0]
  let index = 0
  while (index < name.length) {
    if (glob[at] === '*') {
      star = at
      mark = index
      at += 1
    } else if (at < glob.length && (glob[at] === '?' || glob[at] === name[index])) {
      at += 1
      index += 1
    } else if (star !== -1) {
      at = star + 1
      mark += 1
      index = mark
    } else return false
  }
  while (glob[at] === '*') at += 1
  return at === glob.length
}

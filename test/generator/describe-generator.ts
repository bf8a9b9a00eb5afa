import { beforeAll, describe, expect, it } from 'vitest'
import type { GeneratorName, GeneratorProfile } from '../../src/generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'
import { EXAMPLES } from './examples.ts'
import { variationsOf } from './fact-variations.ts'
import { type GeneratorExample, type GeneratorSite, hasPlaceFor, lintExample, type SiteOutcome } from './generator-site.ts'
import { watchedProfile } from './watched-profile.ts'

export interface GeneratorCases extends GeneratorSite {
  /** What a run without arguments says that it found, as `Jekyll (_config.yml): 1 post in _posts`. */
  readonly found: string
  /** What is found in the examples that all generators have: `4:1 rule-id text`, in the order of the report; nothing where it is left out. */
  readonly findings: Readonly<Partial<Record<keyof typeof EXAMPLES, readonly string[]>>>
  /** Rows of the profile on which nothing that is found depends, or single changes of them (`body.templates: "vue"`), each with the reason. */
  readonly unseen?: Readonly<Record<string, string>>
}

/** An example, what came of it, and which rows of the profile were read for it. */
interface Tried {
  readonly example: GeneratorExample
  readonly outcome: SiteOutcome
  readonly reads: ReadonlySet<string>
}

/**
 * Specifies a generator by examples, as `describeRule` does a rule: each is a small post in a small site, linted as the product does it.
 * Then every row of the profile is changed, one after the other, and an example has to notice: a fact that nothing depends on is either
 * wrong without anybody knowing or none.
 */
export function describeGenerator(name: GeneratorName, cases: GeneratorCases): void {
  const profile = GENERATOR_PROFILES[name]
  const { findings, unseen = {} } = cases
  const examples = Object.entries<GeneratorExample>(EXAMPLES).filter(([, example]) => hasPlaceFor(profile, cases, example))
  const tried = new Map<string, Tried>()
  describe(profile.label, () => {
    beforeAll(async () => {
      for (const [sentence, example] of examples) tried.set(sentence, await tryOut(profile, cases, example))
    })
    it('is recognised', () => {
      expect([...tried.values()][0]?.outcome.found).toBe(cases.found)
    })
    for (const [sentence] of examples) {
      it(sentence, () => {
        expect(tried.get(sentence)?.outcome.findings).toEqual(findings[sentence as keyof typeof EXAMPLES] ?? [])
      })
    }
    it('has an example for each row of its profile, but for those that are said to make no difference', async () => {
      const overlooked: string[] = []
      const noticed = new Set<string>()
      for (const variation of variationsOf(profile)) {
        const { fact, shown } = variation
        const change = `${fact}: ${shown}`
        if (await isNoticed(variation.profile, fact, cases, [...tried.values()])) noticed.add(fact).add(change)
        else if (!Object.hasOwn(unseen, fact) && !Object.hasOwn(unseen, change)) overlooked.push(change)
      }
      expect({ overlooked, noticed: Object.keys(unseen).filter((fact) => noticed.has(fact)) }).toEqual({ overlooked: [], noticed: [] })
    }, 60_000)
  })
}

async function tryOut(profile: GeneratorProfile, site: GeneratorSite, example: GeneratorExample): Promise<Tried> {
  const reads = new Set<string>()
  const outcome = await lintExample(
    watchedProfile(profile, (fact) => reads.add(fact)),
    site,
    example,
  )
  return { example, outcome, reads }
}

/** Whether something else is found in an example. What does not read a row cannot depend on it; what is meant for it comes first. */
async function isNoticed(changed: GeneratorProfile, fact: string, site: GeneratorSite, tried: readonly Tried[]): Promise<boolean> {
  const isMeant = ({ example: { about } }: Tried): boolean => fact === about || fact.startsWith(`${about}.`)
  const readers = tried.filter(({ reads }) => reads.has(fact))
  for (const { example, outcome } of [...readers.filter(isMeant), ...readers.filter((one) => !isMeant(one))]) {
    const now = await lintExample(changed, site, example).catch((error: unknown) => String(error))
    if (JSON.stringify(now) !== JSON.stringify(outcome)) return true
  }
  return false
}

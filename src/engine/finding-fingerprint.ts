import { shorten } from '../reporters/shorten.ts'
import { visibleText } from '../reporters/visible-text.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { SourceText } from '../text/source-text.ts'

/** What a finding is known by in later runs, wherever it stands by then. */
export interface FindingFingerprint {
  /** 16 hexadecimal digits. */
  readonly fingerprint: string
  /** What the finding is about, for people: one line of at most 80 characters. */
  readonly text: string
}

const LONGEST_TEXT = 80

/** A text with fewer visible characters stands for too much: `---`, `#`, a character that nobody sees. Its whole line is taken instead. */
const FEWEST_VISIBLE = 8

/**
 * Gives the function that makes fingerprints of the findings about a text; `undefined` for a finding of no rule. A fingerprint is made
 * of the rule, the front matter property and the text that is underlined. It holds no line, so that edits elsewhere do not change
 * it, and not the message, so that a new version may word it better. Line breaks and indentation do not count.
 */
export type FindingFingerprints = (contents: string) => (message: LintMessage) => FindingFingerprint | undefined

type Digest = (place: string, text: string) => string

/** Most runs suppress nothing, and Node's hashes take some milliseconds to load. */
export async function loadFingerprints(): Promise<FindingFingerprints> {
  const { createHash } = await import('node:crypto')
  const digest: Digest = (place, text) => createHash('sha256').update(place).update('\0').update(text).digest('hex').slice(0, 16)
  return (contents) => findingFingerprints(contents, digest)
}

function findingFingerprints(contents: string, digest: Digest): ReturnType<FindingFingerprints> {
  const source = new SourceText(contents)
  // Thousands of findings on one long line must not read it thousands of times.
  const lines = new Map<number, string>()
  const known = new Map<string, Map<string, FindingFingerprint>>()

  const textOf = ({ range }: LintMessage): string => {
    const text = oneLine(source.slice(range))
    if (text.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '').length >= FEWEST_VISIBLE) return text
    const line = source.lineRangeAt(range.start)
    if (range.end > line.end) return oneLine(source.slice({ start: line.start, end: source.lineRangeAt(range.end).end }))
    const whole = lines.get(line.start) ?? oneLine(source.slice(line))
    lines.set(line.start, whole)
    return whole
  }
  return (message) => {
    if (message.ruleId === null) return undefined
    // Entries of a list move when one is added above.
    const place = `${message.ruleId}\0${message.pointer?.replaceAll(/(?<=\/)\d+(?=\/|$)/g, '*') ?? ''}`
    const text = textOf(message)
    const byText = known.get(place) ?? new Map<string, FindingFingerprint>()
    const fingerprint = byText.get(text) ?? { fingerprint: digest(place, text), text: excerpt(text) }
    known.set(place, byText.set(text, fingerprint))
    return fingerprint
  }
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function excerpt(text: string): string {
  return shorten(visibleText(shorten(text, LONGEST_TEXT)), LONGEST_TEXT)
}

import type { PostSite } from '../../../rule/post-site.ts'
import type { CalendarDate } from './calendar-date.ts'

/** A date that the name of a post begins with. The calendar need not have it. */
export interface DateInName {
  readonly date: CalendarDate
  /** As it is written: `2024-01-31`, or `2024/01/31` over folders. */
  readonly text: string
  /** The file or folder that is named so. */
  readonly where: 'file' | 'folder'
}

const NAME = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[-_ .T])/
const SHORT_NAME = /^(\d{2,4})-(\d{1,2})-(\d{1,2})(?=-)/
const FOLDERS = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=[-/])/

/** Whether the generator takes the date of a post from its name where the front matter has none. */
export function isDatedByName({ profile }: PostSite): boolean {
  return profile.datesInNames !== 'none'
}

/** The date at the start of a post's file name, or of its folder's where the file is called `index`. */
export function dateInName({ profile, pathInCollection }: PostSite): DateInName | undefined {
  const { hasShortYears = false, isOverFolders = false } = profile.datesInNames === 'none' ? {} : profile.datesInNames
  const segments = pathInCollection.split('/')
  const name = (segments.at(-1) ?? '').replace(/\.[^.]*$/, '')
  const inFile = dateOf((hasShortYears ? SHORT_NAME : NAME).exec(name), 'file')
  if (inFile !== undefined || segments.length === 1) return inFile
  if (/^_?index$/i.test(name.split('.')[0] ?? '')) {
    const inFolder = dateOf(NAME.exec(segments.at(-2) ?? ''), 'folder')
    if (inFolder !== undefined) return inFolder
  }
  return isOverFolders ? dateInFolders(segments) : undefined
}

function dateInFolders(segments: readonly string[]): DateInName | undefined {
  // The last date counts.
  for (let first = segments.length - 2; first >= 0; first -= 1) {
    const found = dateOf(FOLDERS.exec(segments.slice(first, first + 4).join('/')), 'folder')
    if (found !== undefined) return found
  }
  return undefined
}

function dateOf(match: RegExpExecArray | null, where: DateInName['where']): DateInName | undefined {
  if (match === null) return undefined
  const [text, year, month, day] = match
  const century = year?.length === 2 ? 2000 : 0
  return { date: { year: century + Number(year), month: Number(month), day: Number(day) }, text, where }
}

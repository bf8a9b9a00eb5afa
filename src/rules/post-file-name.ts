import { defineRule } from '../rule/define-rule.ts'
import { type CalendarDate, existsInCalendar, rolledOver } from './support/date/calendar-date.ts'
import { dateInName } from './support/date/date-in-name.ts'
import { postStart } from './support/front-matter/post-start.ts'
import { quotedText } from './support/reader/quoted-text.ts'
import { datedNameFor } from './support/site/dated-name-for.ts'

export const postFileName = defineRule({
  id: 'post-file-name',
  description: 'Require the file names that the generator needs',
  defaultSeverity: 'error',
  fixable: false,
  messages: {
    ignored: '{generator} silently ignores {name}, because its name does not begin with its date; call it {example}',
    noSuchDay: 'The date {date} in the {where} name does not exist{hint}',
    otherSkill: 'The skill is called {name} and its folder {folder}, but agents need one name for both',
  },
  options: {},
  create({ document, site, report }) {
    if (site?.collection.name === 'skills' && site.collection.kind === 'instructions') {
      const { frontMatter, path } = document
      const name = frontMatter?.value('name')
      const [file, folder] = path.split('/').toReversed()
      if (frontMatter === undefined || file !== 'SKILL.md' || typeof name !== 'string') return {}
      // Above the working directory, folders have no names here.
      if (folder === undefined || folder === '..' || folder === '.' || name.trim() === folder || name.trim() === '') return {}
      const data = { name: quotedText(name), folder: quotedText(folder) }
      report({ message: 'otherSkill', data, at: frontMatter.rangeAt('/name'), pointer: '/name' })
      return {}
    }
    const dates = site?.profile.datesInNames ?? 'none'
    if (site?.collection.kind !== 'posts' || dates === 'none') return {}
    const named = dateInName(site)
    if (named === undefined && dates.meaning === 'required') {
      const name = site.pathInCollection.slice(site.pathInCollection.lastIndexOf('/') + 1)
      const data = { generator: site.profile.label, name: quotedText(name), example: quotedText(datedNameFor(document, name)) }
      report({ message: 'ignored', data, at: postStart(document) })
    } else if (named !== undefined && !existsInCalendar(named.date)) {
      // JavaScript and Ruby count on into the next month, but no further.
      const isRolled = dates.rollsOver && isInLongestMonth(named.date)
      const hint = isRolled ? `, and ${site.profile.label} takes it for ${rolledOver(named.date)}` : ''
      report({ message: 'noSuchDay', data: { date: quotedText(named.text), where: named.where, hint }, at: postStart(document) })
    }
    return {}
  },
})

function isInLongestMonth({ month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

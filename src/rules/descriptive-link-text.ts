import { defineRule } from '../rule/define-rule.ts'
import { LINK_COMPONENTS_OPTION, type PostLink, visitLinks } from './support/link/post-link.ts'
import { foldLinkText, isUndescriptiveSomewhere, PHRASE_LANGUAGES, undescriptiveTexts } from './support/link/undescriptive-text.ts'
import { postLanguage } from './support/reader/post-language.ts'
import { quotedText } from './support/reader/quoted-text.ts'

export const descriptiveLinkText = defineRule({
  id: 'descriptive-link-text',
  description: 'Require link texts to say where the link leads',
  defaultSeverity: 'warning',
  fixable: false,
  messages: {
    undescriptive: 'Link text {text} does not say where the link leads; name the page or what the reader finds there',
  },
  yieldsTo: { undescriptive: ['no-empty-link'] },
  options: {
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Link texts to report besides the built-in ones; case, punctuation and arrows do not matter',
    },
    allow: { type: 'array', items: { type: 'string' }, default: [], description: 'Built-in link texts to leave alone' },
    components: LINK_COMPONENTS_OPTION,
  },
  create({ document, options, report }) {
    const words = new Set(options.words.map(foldLinkText))
    const allowed = new Set(options.allow.map(foldLinkText))
    let texts: ReadonlySet<string> | undefined
    const isUndescriptive = (text: string): boolean => {
      const folded = foldLinkText(text)
      if (folded === undefined || folded === '' || allowed.has(folded)) return false
      if (words.has(folded)) return true
      // Nearly every link text is right in all languages, and then nobody asks which one it is.
      if (!isUndescriptiveSomewhere(folded)) return false
      texts ??= undescriptiveTexts(postLanguage(document, PHRASE_LANGUAGES))
      return texts.has(folded)
    }
    return visitLinks(document, options.components, (link) => {
      const { text, range, isCode, rest } = link.content
      if (isCode || rest === 'other' || !isUndescriptive(text) || isName(text, link)) return
      report({ message: 'undescriptive', data: { text: quotedText(text) }, at: range })
    })
  },
})

/** `[LINK](…)` is an acronym or a coin, and `[More](/more)`, `[Link](#link)` say what is there. `here` is never a name. */
function isName(text: string, { destination }: PostLink): boolean {
  const folded = foldLinkText(text) ?? ''
  if (folded === 'here' || folded.endsWith(' here')) return false
  return /^\p{Lu}{2,4}$/u.test(text) || lastSteps(destination ?? '').some((step) => foldLinkText(step) === folded)
}

/** The fragment and the last step of the path, without the end of a file name. */
function lastSteps(destination: string): string[] {
  const [address = '', fragment = ''] = destination.split('#', 2)
  const [path = ''] = address.split('?', 1)
  const steps = path.split('/')
  const last = steps.findLast((step) => step !== '') ?? ''
  return [fragment, last.split('.', 1)[0] ?? ''].filter((step) => step !== '')
}

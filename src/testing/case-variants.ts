import { caseOf, type InvalidCase, type ValidCase } from './rule-cases.ts'

/** A case in one of the forms in which it is run, with what has to come out. */
export interface CaseVariant {
  /** How failures call it. */
  readonly name: string
  readonly markdown: string
  readonly messages: readonly string[]
  readonly output: string | undefined
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Twice as written, then with CRLF and with a byte order mark: places are the same in all of them. */
export function caseVariants(one: ValidCase | InvalidCase): CaseVariant[] {
  const { markdown, asWritten } = caseOf(one)
  const { messages = [], output }: Partial<InvalidCase> = typeof one === 'string' ? {} : one
  const variant = (name: string, change: (text: string) => string): CaseVariant => ({
    name,
    markdown: change(markdown),
    messages,
    output: output === undefined ? undefined : change(output),
  })
  const written = [
    variant('as written', (text) => text),
    variant('a second time, with what the rule may have kept from the first', (text) => text),
  ]
  if (asWritten === true) return written
  const others = [
    variant('with CRLF', (text) => text.replaceAll(/\r?\n/g, '\r\n')),
    variant('with a byte order mark', (text) => `${BYTE_ORDER_MARK}${text}`),
  ]
  return [...written, ...others.filter((other) => other.markdown !== markdown)]
}

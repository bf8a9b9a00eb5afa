import { type BodyParser, type BodyParserName, loadBodyParser } from '../document/body/body-parser.ts'

/** Gives the function that loads body parsers, each once. `onDebug` hears of a fallback. */
export function bodyParserLoader(onDebug: (line: string) => void): (name: BodyParserName) => Promise<BodyParser> {
  const known = new Map<BodyParserName, Promise<BodyParser>>()
  return (name) => {
    const parser =
      known.get(name) ?? loadBodyParser(name, (reason) => onDebug(`The native parser cannot be loaded, remark-parse takes over: ${reason}`))
    known.set(name, parser)
    return parser
  }
}

import type { YamlParser } from '../../../generator/generator-profile.ts'

/** What a parser makes of a scalar without quotes; `shown` is what a template prints for it. */
export interface YamlReading {
  readonly kind: 'boolean' | 'date' | 'number' | 'text'
  readonly shown: string
}

/** The ways to write a scalar on which parsers disagree, or which loses digits as a number. */
export type ScalarShape =
  | 'binary'
  | 'date'
  | 'decimal'
  | 'exponent'
  | 'grouped'
  | 'large'
  | 'leading zero'
  | 'octal'
  | 'sexagesimal'
  | 'short word'
  | 'underscore'
  | 'word'

/** Longer than every scalar with a shape that an author may have meant. */
const LONGEST = 40

const SHAPES: readonly (readonly [ScalarShape, RegExp])[] = [
  ['word', /^(?:yes|no|on|off)$/i],
  ['short word', /^[yn]$/i],
  ['sexagesimal', /^[-+]?\d[\d_]*(?::[0-5]?\d)+$/],
  ['date', /^\d{4}-\d\d-\d\d(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d+)?[ \t]?(?:Z|[-+]\d\d?(?::?\d\d)?)?)?$/],
  ['leading zero', /^[-+]?0\d+$/],
  ['octal', /^0o[0-7]+$/],
  ['binary', /^0b[01]+$/],
  ['underscore', /^[1-9][\d_]*_\d+$/],
  ['grouped', /^[1-9]\d*,[\d,]*\d$/],
  ['exponent', /^\d+(?:\.\d*)?[eE]\d+$/],
  ['decimal', /^(?:0|[1-9]\d*)\.\d*0$/],
  ['large', /^[1-9]\d{15,}$/],
]

export function scalarShape(raw: string): ScalarShape | undefined {
  if (raw.length > LONGEST) return undefined
  return SHAPES.find(([, pattern]) => pattern.test(raw))?.[0]
}

/** What `parser` makes of a scalar of that shape. */
export function readScalar(parser: YamlParser, shape: ScalarShape, raw: string): YamlReading {
  switch (shape) {
    case 'word':
    case 'short word':
      return readWord(parser, shape, raw)
    case 'sexagesimal':
      return SEXAGESIMAL.has(parser) && (parser === 'SafeYAML' || /^[-+]?[1-9]/.test(raw)) ? number(sexagesimal(raw)) : TEXT
    case 'date':
      return DATES.has(parser) ? DATE : TEXT
    case 'leading zero':
      return readLeadingZero(parser, raw)
    case 'octal':
      return parser === 'js-yaml 3' || parser === 'PyYAML' || parser === 'SafeYAML' ? TEXT : number(Number(raw))
    case 'binary':
      return parser === 'yaml' || parser === 'yaml with dates' ? TEXT : number(Number(raw))
    case 'underscore':
      return UNDERSCORES.has(parser) ? number(Number(raw.replaceAll('_', ''))) : TEXT
    case 'grouped':
      return parser === 'SafeYAML' ? number(Number(raw.replaceAll(',', ''))) : TEXT
    case 'exponent':
      return readExponent(parser, raw)
    case 'decimal':
      return readDecimal(parser, raw)
    case 'large':
      return KEEPS_LARGE.has(parser) ? { kind: 'number', shown: raw } : number(Number(raw))
  }
}

const TEXT: YamlReading = { kind: 'text', shown: 'text' }
const DATE: YamlReading = { kind: 'date', shown: 'a date' }

const SEXAGESIMAL: ReadonlySet<YamlParser> = new Set(['js-yaml 3', 'PyYAML', 'SafeYAML'])
const DATES: ReadonlySet<YamlParser> = new Set(['js-yaml 3', 'js-yaml 4', 'PyYAML', 'SafeYAML', 'yaml with dates', 'yaml.v2'])
const UNDERSCORES: ReadonlySet<YamlParser> = new Set(['js-yaml 3', 'PyYAML', 'SafeYAML', 'goccy', 'yaml.v2'])
const KEEPS_LARGE: ReadonlySet<YamlParser> = new Set(['PyYAML', 'SafeYAML', 'goccy', 'serde', 'yaml.v2'])
/** Those whose languages print 3.0 as `3.0`; JavaScript and Go print `3`. */
const KEEPS_ONE_DECIMAL: ReadonlySet<YamlParser> = new Set(['PyYAML', 'SafeYAML', 'serde'])
/** Those for which a leading zero does not change the base. */
const LEADING_ZERO_IS_DECIMAL: ReadonlySet<YamlParser> = new Set(['js-yaml 4', 'yaml', 'yaml with dates'])

function number(value: number): YamlReading {
  return { kind: 'number', shown: String(value) }
}

function readWord(parser: YamlParser, shape: ScalarShape, raw: string): YamlReading {
  const hasUsualCase = raw === raw.toLowerCase() || raw === raw.toUpperCase() || /^[A-Z][a-z]+$/.test(raw)
  const isRead =
    shape === 'short word' ? parser === 'yaml.v2' : parser === 'SafeYAML' || (hasUsualCase && (parser === 'PyYAML' || parser === 'yaml.v2'))
  return isRead ? { kind: 'boolean', shown: String(meansTrue(raw)) } : TEXT
}

/** Whether a word that stands for true or false stands for true. */
export function meansTrue(word: string): boolean {
  return /^(?:y|yes|on)$/i.test(word)
}

function readLeadingZero(parser: YamlParser, raw: string): YamlReading {
  if (parser === 'serde') return TEXT
  if (LEADING_ZERO_IS_DECIMAL.has(parser)) return number(Number(raw))
  if (/[89]/.test(raw)) return parser === 'yaml.v2' ? number(Number(raw)) : TEXT
  return parser === 'SafeYAML' && !raw.startsWith('0') ? TEXT : number(Number.parseInt(raw, 8))
}

function readExponent(parser: YamlParser, raw: string): YamlReading {
  if (parser === 'PyYAML' || parser === 'SafeYAML' || parser === 'yaml.v2') return TEXT
  if (parser === 'goccy' && !raw.includes('.')) return TEXT
  if (parser === 'js-yaml 3' && /^0\d/.test(raw)) return TEXT
  const value = Number(raw)
  const isText = !Number.isFinite(value) && (parser === 'js-yaml 4' || parser === 'serde')
  return isText ? TEXT : number(value)
}

function readDecimal(parser: YamlParser, raw: string): YamlReading {
  const value = Number(raw)
  const shown = Number.isInteger(value) && KEEPS_ONE_DECIMAL.has(parser) ? `${value}.0` : String(value)
  return { kind: 'number', shown }
}

/** The number that `1:30` is to the base 60, as YAML 1.1 had it for times: 90. */
function sexagesimal(raw: string): number {
  const value = raw
    .replaceAll(/[-+_]/g, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
  return raw.startsWith('-') ? -value : value
}

/** Those that make 3 March of 31 February, as dates of JavaScript do. */
export const ROLLS_DAYS_OVER: ReadonlySet<YamlParser> = new Set(['js-yaml 3', 'js-yaml 4', 'yaml', 'yaml with dates'])

/** Those that take the last value of a key that stands twice; the others refuse the whole block. */
export const KEEPS_LAST_VALUE: ReadonlySet<YamlParser> = new Set(['PyYAML', 'SafeYAML', 'yaml.v2'])

import { describe, expect, it } from 'vitest'
import type { YamlParser } from '../../../../src/generator/generator-profile.ts'
import { readScalar, scalarShape } from '../../../../src/rules/support/yaml/yaml-reading.ts'

const PARSERS: readonly YamlParser[] = ['js-yaml 3', 'js-yaml 4', 'yaml', 'PyYAML', 'SafeYAML', 'goccy', 'yaml.v2', 'serde']

/** As the parsers themselves answered, in the order of `PARSERS`. */
const ANSWERS: Readonly<Record<string, string>> = {
  yes: 'text text text true true text true text',
  NO: 'text text text false false text false text',
  oFF: 'text text text text false text text text',
  y: 'text text text text text text true text',
  '12:30': '750 text text 750 750 text text text',
  '-12:30': '-750 text text -750 -750 text text text',
  '07:30': 'text text text text 450 text text text',
  '12:30:45': '45045 text text 45045 45045 text text text',
  '2024-01-02': 'date date text date date text date text',
  '0777': '511 777 777 511 511 511 511 text',
  '08': 'text 8 8 text text text 8 text',
  '0o17': 'text 15 15 text text 15 15 15',
  '0b11': '3 3 text 3 3 3 3 3',
  '1_000': '1000 text text 1000 1000 1000 1000 text',
  '1,000': 'text text text text 1000 text text text',
  '1e3': '1000 1000 1000 text text text text 1000',
  '1e400': 'Infinity text Infinity text text text text text',
  '1.10': '1.1 1.1 1.1 1.1 1.1 1.1 1.1 1.1',
  '3.0': '3 3 3 3.0 3.0 3 3 3.0',
  '12345678901234567':
    '12345678901234568 12345678901234568 12345678901234568 12345678901234567 12345678901234567 12345678901234567 12345678901234567 12345678901234567',
}

describe('readScalar', () => {
  it.each(Object.entries(ANSWERS))('reads %s as each parser does', (raw, answers) => {
    const shape = scalarShape(raw)
    const readings = PARSERS.map((parser) => (shape === undefined ? undefined : readScalar(parser, shape, raw)))
    expect(readings.map((reading) => (reading?.kind === 'date' ? 'date' : reading?.shown)).join(' ')).toBe(answers)
  })
})

describe('scalarShape', () => {
  it.each(['true', 'null', '42', '0', '-7', '3.14', '0x1F', 'yes!', '12:60', '1.2.10', '1__', '2024-1-2', 'e3', '', '٣:٣٠'])(
    'has no name for %j, on which parsers agree',
    (raw) => expect(scalarShape(raw)).toBeUndefined(),
  )

  it('looks at no scalar that is longer than any such value', () => expect(scalarShape('1'.repeat(41))).toBeUndefined())
})

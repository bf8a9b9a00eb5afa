import { describe, expect, it } from 'vitest'
import { isReporterName, reporterNames, reporterOf } from '../../src/reporters/index.ts'
import { buildReport, plain } from './build-report.ts'

describe('the list of reporters', () => {
  it('names every format, in alphabetical order', () => {
    expect(reporterNames).toEqual(['compact', 'github', 'json', 'pretty', 'stylish'])
    expect([...reporterNames].sort()).toEqual(reporterNames)
  })

  it('loads each of them', async () => {
    for (const name of reporterNames) expect(reporterOf(name)(buildReport([{ findings: [{}] }]), plain)).toMatch(/[^\n]\n$/)
  })

  it('takes no name for a format that is not one', () => {
    expect(isReporterName('json')).toBe(true)
    for (const name of ['', 'JSON', 'constructor', '__proto__', '../cli']) expect(isReporterName(name)).toBe(false)
  })
})

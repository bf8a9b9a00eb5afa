import { describeValue } from '../text/describe-value.ts'
import { didYouMean } from '../text/nearest-name.ts'
import type { OptionDeclaration } from './rule-options.ts'

/** Why a value cannot be that of an option, in words that go on from its name; `undefined` where it can. */
export function optionProblem(declaration: OptionDeclaration, value: unknown): string | undefined {
  switch (declaration.type) {
    case 'integer': {
      const minimum = declaration.minimum ?? Number.NEGATIVE_INFINITY
      if (!Number.isSafeInteger(value))
        return `must be a whole number, not ${typeof value === 'string' ? 'the string ' : ''}${describeValue(value)}`
      return Number(value) < minimum ? `must be ${minimum} or more, not ${value}` : undefined
    }
    case 'boolean':
      return typeof value === 'boolean'
        ? undefined
        : `must be \`true\` or \`false\`, not ${typeof value === 'string' ? 'the string ' : ''}${describeValue(value)}`
    case 'string': {
      if (typeof value !== 'string') return `must be a string, not ${describeValue(value)}`
      if (declaration.enum === undefined || declaration.enum.includes(value)) return undefined
      const values = declaration.enum.map((one) => `\`${one}\``).join(', ')
      return `must be one of ${values}, not \`${value}\`${didYouMean(value, declaration.enum)}`
    }
    case 'array': {
      if (!Array.isArray(value)) return `must be a list of strings, not ${describeValue(value)}`
      const wrong = value.findIndex((item) => typeof item !== 'string')
      return wrong === -1 ? undefined : `must be a list of strings, but item ${wrong + 1} is ${describeValue(value[wrong])}`
    }
  }
}

import { CORE_SCHEMA, defineScalarTag, floatCoreTag, intCoreTag, mergeTag, NOT_RESOLVED } from 'js-yaml'

/*
 * js-yaml 3 and 4, which most sites in JavaScript are built with, know dates, which YAML 1.2 does not, and read a few numbers otherwise.
 */

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const MOMENT = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:Z|([-+])(\d\d?)(?::(\d\d))?))?$/

const timestampTag = defineScalarTag('tag:yaml.org,2002:timestamp', {
  implicit: true,
  implicitFirstChars: [...'0123456789'],
  resolve: (source) => {
    const match = DAY.exec(source) ?? MOMENT.exec(source)
    return match === null ? NOT_RESOLVED : dateOf(match)
  },
  identify: (value) => value instanceof Date,
})

/** Days and hours that there are not roll over: 2024-02-31 is the second of March. */
function dateOf([, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', sign, ...offset]: RegExpExecArray): Date {
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), milliseconds)
  const [offsetHours = '0', offsetMinutes = '0'] = offset
  const ahead = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000
  return new Date(sign === '-' ? time + ahead : sign === '+' ? time - ahead : time)
}

/** Implicit as what YAML 1.2 has explicit: `0b11`, `-0x1F`. */
const intTag = defineScalarTag('tag:yaml.org,2002:int', {
  ...intCoreTag,
  resolve: (source, _isExplicit, tagName) => intCoreTag.resolve(source, true, tagName),
})

/** `-.5` is text. */
const floatTag = defineScalarTag('tag:yaml.org,2002:float', {
  ...floatCoreTag,
  resolve: (source, ...rest) => (/^[-+]\.\d/.test(source) ? NOT_RESOLVED : floatCoreTag.resolve(source, ...rest)),
})

/** Scalars as js-yaml 4 reads them. */
export const JS_YAML_4_SCHEMA = CORE_SCHEMA.withTags(mergeTag, timestampTag, intTag, floatTag)

import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, load, mergeTag, type TagDefinition } from 'js-yaml'
import { UNKNOWN } from './static-config.ts'

/** What tags of a config begin with: `!ENV` with the first, `!!python/name:…` with the second. */
const TAG_STARTS = ['!', 'tag:']

const schema = CORE_SCHEMA.withTags(mergeTag, ...TAG_STARTS.flatMap(unknownTags))

/**
 * What a YAML file holds. A value with a tag that asks for code or for the environment (`!!python/name:…`, `!ENV`) is `UNKNOWN`;
 * nothing is run for it.
 *
 * @throws {YAMLException} for a text with a mistake, and for one without a document.
 */
export function parseTolerantYaml(text: string): unknown {
  return load(text, { schema })
}

function unknownTags(start: string): TagDefinition[] {
  const shared = { matchByTagPrefix: true, identify: () => false }
  return [
    defineScalarTag(start, { ...shared, resolve: () => UNKNOWN }),
    defineSequenceTag(start, { ...shared, create: () => [], addItem: () => undefined, finalize: () => UNKNOWN }),
    defineMappingTag(start, {
      ...shared,
      create: () => [],
      addPair: () => '',
      has: () => false,
      keys: () => [],
      get: () => undefined,
      finalize: () => UNKNOWN,
    }),
  ]
}

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { GENERATOR_PROFILES } from '../../src/generator/index.ts'

describe('the formats of front matter', () => {
  for (const { label, frontMatter, schemas } of Object.values(GENERATOR_PROFILES)) {
    it(`that ${label} takes between its fences are named by its schemas`, async () => {
      const read = ['yaml', ...(frontMatter.jsonFences.length === 0 ? [] : ['json'])]
      for (const name of schemas) {
        const text = await readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
        const { 'x-formats': named } = JSON.parse(text) as { readonly 'x-formats': readonly string[] }
        expect(named, name).toEqual(expect.arrayContaining(read))
      }
    })
  }
})

import { createRequire } from 'node:module'
import { slugify } from '@mdit-vue/shared'
import { describe, expect, it } from 'vitest'
import type { GeneratorName } from '../../../../src/generator/generator-profile.ts'
import { GENERATOR_PROFILES } from '../../../../src/generator/index.ts'
import { headingSlugger } from '../../../../src/rules/support/anchor/heading-slugger.ts'
import { vueSlug } from '../../../../src/rules/support/anchor/vue-slugger.ts'

function idsOf(generator: GeneratorName, headings: readonly string[]): string[] {
  const { anchors } = GENERATOR_PROFILES[generator]
  const slug = anchors === 'unknown' ? () => '' : headingSlugger(anchors)
  return headings.map(slug)
}

const HEADINGS = [
  'Hello, World!',
  '1. Intro',
  'C++ & C#',
  'foo_bar baz',
  'Café déjà',
  '🎉 Party time',
  'v1.0.2',
  'What’s new?',
  'a—b',
  '--flag',
  '日本',
]

describe('ids of headings', () => {
  it('are those of GitHub in Docusaurus, whose older package gives the same', () => {
    const require = createRequire(createRequire(import.meta.url).resolve('@docusaurus/utils'))
    const OldSlugger: new () => { readonly slug: (text: string) => string } = require('github-slugger')
    const old = new OldSlugger()
    const twice = [...HEADINGS, ...HEADINGS]
    expect(idsOf('docusaurus', twice)).toEqual(twice.map((heading) => old.slug(heading)))
  })

  it('are those of the package in VitePress and VuePress', () => {
    for (const heading of [...HEADINGS, 'Ça & là', '“Quoted” ‘text’', '  spaces ', '- - -', '１２', 'İstanbul']) {
      expect(vueSlug(heading)).toBe(slugify(heading))
    }
  })

  it('get a number from the second on', () => {
    expect(idsOf('starlight', ['a', 'a', 'a-1'])).toEqual(['a', 'a-1', 'a-1-1'])
    expect(idsOf('vitepress', ['a', 'a', 'a-1'])).toEqual(['a', 'a-1', 'a-1-1'])
    expect(idsOf('hugo', ['a', 'a', 'a'])).toEqual(['a', 'a-1', 'a-2'])
  })

  it('have no dashes in VuePress 1, where the second one gets a 2', () => {
    const slug = headingSlugger({ slugs: 'vue 1', idSyntax: 'none' })
    const headings = ['One — two', 'One – two', '1. — Intro', 'Café', '日本', 'a/b', '— —', 'One — two']
    // What `@vuepress/shared-utils` 1.9 and `markdown-it-anchor` 5 make of them.
    expect(headings.map(slug)).toEqual(['one-two', 'one-two-2', '_1-intro', 'cafe', '日本', 'a-b', '', 'one-two-3'])
    expect(idsOf('vuepress', ['One — two'])).toEqual(['one-—-two'])
  })

  it('keep letters, digits, hyphens and underscores in Hugo', () => {
    expect(idsOf('hugo', [' Hello, World! ', 'foo_bar', 'Café', '…'])).toEqual(['hello-world', 'foo_bar', 'café', 'heading'])
  })

  it('are made in no time for a page of equal headings', () => {
    expect(
      idsOf(
        'vitepress',
        Array.from({ length: 20_000 }, () => 'a'),
      ).at(-1),
    ).toBe('a-19999')
  })
})

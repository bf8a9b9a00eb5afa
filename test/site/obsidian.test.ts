import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const VAULT = { '.obsidian/app.json': '{}', 'Bees.md': '', 'Garden/Hive.md': '', 'Garden/comb.png': '' }

describe('Obsidian', () => {
  it('is likely by what a vault leaves behind where its settings are not in the repository', async () => {
    const evidenceOf = async (files: Readonly<Record<string, string>>) => (await postIn(files, 'notes/a.md'))?.site.detected.evidence
    expect(await evidenceOf({ 'Plan.canvas': '{}' })).toBe('Plan.canvas')
    expect(await evidenceOf({ 'Books.base': 'views: []' })).toBe('Books.base')
    expect(await evidenceOf({ '.gitignore': '.DS_Store\n.obsidian/workspace.json\n' })).toBe('.gitignore')
    expect(await evidenceOf({ '.gitignore': 'node_modules\n# .obsidian\n', 'a.canvas/x.txt': '' })).toBeUndefined()
  })
  it('has all notes of a vault', async () => {
    expect(await placeIn(VAULT, 'Garden/Hive.md')).toBe('obsidian . Garden/Hive.md (notes): obsidian')
    for (const path of ['.obsidian/a.md', '.trash/a.md', 'a.mdx']) expect(await placeIn(VAULT, path)).toBeUndefined()
  })
  it('has no notes in the folders of templates, nor among the files that speak of the repository', async () => {
    const files = {
      ...VAULT,
      '.obsidian/templates.json': '{ "folder": "Extras/Templates" }',
      '.obsidian/plugins/templater-obsidian/data.json': '{ "templates_folder": "/Scripts/" }',
    }
    for (const path of ['Extras/Templates/Book.md', 'Extras/Templates/a/b.md', 'Scripts/Day.md', 'README.md', 'CLAUDE.md']) {
      expect(await placeIn(files, path)).toBeUndefined()
    }
    for (const path of ['Extras/a.md', 'Templates/a.md', 'Scripts.md', 'Garden/readme-first.md'])
      expect(await placeIn(files, path)).toBeDefined()
    for (const settings of ['{', '[]', '{ "folder": 3 }', '{ "folder": "" }', '{ "folder": "../x" }', '{ "folder": "/" }']) {
      expect(await placeIn({ ...VAULT, '.obsidian/templates.json': settings }, 'Bees.md')).toBeDefined()
    }
  })
  it('gives way to a generator that is certain, nearer or further up', async () => {
    expect((await postIn({ ...VAULT, 'docusaurus.config.js': '' }, 'blog/a.md'))?.site.profile.name).toBe('docusaurus')
    const files = { 'gatsby-config.js': '', 'content/.obsidian/app.json': '' }
    expect((await postIn(files, 'content/blog/a.md'))?.site.profile.name).toBe('gatsby')
    expect((await postIn(files, 'content/.obsidian/../blog/a.txt'))?.site.profile.name).toBeUndefined()
  })
  it('finds links from the note and from the vault, with or without an extension, and is sure only of those with dots', async () => {
    const links = ['Hive.md', 'Hive', 'Bees', 'Garden/Hive', './Hive', '../Bees.md', './Wax.md', 'Wax', 'Other/Wax.md', '../../out.md']
    expect(await linksIn(VAULT, 'Garden/Hive.md', links)).toEqual([
      'post Garden/Hive.md',
      'post Garden/Hive.md',
      'post Bees.md',
      'post Garden/Hive.md',
      'post Garden/Hive.md',
      'post Bees.md',
      'missing Garden/Wax.md',
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(await imagesIn(VAULT, 'Bees.md', ['Garden/comb.png', 'comb.png', '/cover comb.png'])).toEqual([
      'file Garden/comb.png',
      'unknown',
      'unknown',
    ])
  })
})

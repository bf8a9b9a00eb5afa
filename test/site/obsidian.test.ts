import { describe, expect, it } from 'vitest'
import { imagesIn, linksIn, placeIn, postIn } from './post-in.ts'

const VAULT = { '.obsidian/app.json': '{}', 'Bees.md': '', 'Garden/Hive.md': '', 'Garden/comb.png': '' }

/** What is left of a vault in a repository that ignores its settings elsewhere. */
const NOTES = { '.git/HEAD': '', 'Bees.md': 'See [[Hive|the hive]].\n', 'Garden/Hive.md': 'Of ![[Bees#Part]].\n' }

describe('Obsidian', () => {
  it('is likely by what a vault leaves behind where its settings are not in the repository', async () => {
    const evidenceOf = async (files: Readonly<Record<string, string>>) => (await postIn(files, 'notes/a.md'))?.site.detected.evidence
    expect(await evidenceOf({ 'Plan.canvas': '{}' })).toBe('Plan.canvas')
    expect(await evidenceOf({ 'Books.base': 'views: []' })).toBe('Books.base')
    expect(await evidenceOf({ '.gitignore': '.DS_Store\n.obsidian/workspace.json\n' })).toBe('.gitignore')
    expect(await evidenceOf({ '.gitignore': 'node_modules\n# .obsidian\n', 'a.canvas/x.txt': '' })).toBeUndefined()
  })
  it('is likely where nothing but notes is there, two of which lead to others by name', async () => {
    const evidenceOf = async (files: Readonly<Record<string, string>>, path = 'Garden/a.md') =>
      (await postIn({ ...NOTES, ...files }, path))?.site.detected.evidence
    expect(await evidenceOf({})).toBe('Bees.md')
    expect(await evidenceOf({ LICENSE: '', 'comb.png': '', 'Deep/er/a.md': '' }, 'Deep/er/a.md')).toBe('Bees.md')
    for (const files of [
      { 'Bees.md': 'See [[Wax]].\n' },
      { 'Bees.md': 'See [Hive](Garden/Hive.md), `[[1, 2], [3]]` and [[Hive' },
      ...['package.json', '_config.yml', 'main.py', 'logseq/config.edn', '.foam/a', '_Sidebar.md'].map((name) => ({ [name]: '' })),
    ]) {
      expect(await evidenceOf(files)).toBeUndefined()
    }
    const inside = { 'main.py': '', 'Bees.md': '', 'notes/Bees.md': '[[Hive]]', 'notes/Hive.md': '[[Bees]]' }
    expect(await evidenceOf(inside, 'notes/Hive.md')).toBeUndefined()
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
  it('has no notes in folders that are called templates, where no settings say which they are', async () => {
    for (const path of ['Templates/Day.md', '99 - Templates/Day.md', 'Garden/_template/Day.md']) {
      expect(await placeIn(NOTES, path)).toBeUndefined()
      expect(await placeIn(VAULT, path)).toBeDefined()
    }
    for (const path of ['Templates.md', 'On templates/a.md']) expect(await placeIn(NOTES, path)).toBeDefined()
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
  it('misses an image whose folder is there and whose name is nowhere in the vault', async () => {
    const images = ['Files/wax.png', 'Files/Comb.PNG', 'wax.png', 'Gone/wax.png', 'Files/wax', '../Garden/comb.png']
    const vault = { ...VAULT, 'Files/bee.png': '' }
    expect(await imagesIn(vault, 'Garden/Hive.md', images)).toEqual([
      'missing Files/wax.png',
      ...Array.from({ length: 4 }, () => 'unknown'),
      'file Garden/comb.png',
    ])
    expect(await imagesIn({ ...vault, '.gitignore': 'Files/\n' }, 'Garden/Hive.md', images.slice(0, 1))).toEqual(['unknown'])
  })
})

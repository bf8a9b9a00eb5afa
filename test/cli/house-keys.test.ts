import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const RULE = ['--only', 'front-matter-unknown-keys', '-f', 'compact']
const FOUND = /a\.md:2:1: \w+ The key `titel` is not known to the schema `post`; did you mean `title`\?/
const post = (key: string): string => `---\n${key}: Hello\n---\n\nText.\n`
const site = (more: Readonly<Record<string, string>> = {}) => ({ '.git/HEAD': '', 'notes/a.md': post('titel'), ...more })

describe('a misspelt key where no generator is known', () => {
  it('is found, whether its post is linted alone, with others, or from standard input', async () => {
    const files = site({ 'notes/b.md': post('title'), 'notes/c.md': post('title') })
    for (const paths of [['notes/a.md'], ['notes'], ['.']]) expect((await runCli(files, [...paths, ...RULE])).stdout).toMatch(FOUND)
    const settings = { stdin: post('titel') }
    expect((await runCli(files, ['--stdin', '--stdin-filename', 'notes/a.md', ...RULE], settings)).stdout).toMatch(FOUND)
  })

  it('is a key of the site where several posts have it, also for a hook that lints one of them from another folder', async () => {
    const files = site({ 'notes/b.md': post('titel'), 'notes/c.md': post('titel') })
    for (const paths of [['notes/a.md'], ['notes']]) expect((await runCli(files, [...paths, ...RULE])).stdout).toBe('')
    expect((await runCli(files, ['a.md', ...RULE], { folder: 'notes' })).stdout).toBe('')
  })

  it('is a key of the site where code of the repository names it', async () => {
    const files = site({ 'lib/render.py': 'page["titel"]\n' })
    expect((await runCli(files, ['notes/a.md', ...RULE])).stdout).toBe('')
  })

  it('is found although files around it cannot be read, are no text or are many', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`lib/${index}.js`, 'export {}']))
    const files = site({
      ...many,
      'lib/bytes.js': 'titel\0',
      'notes/empty.md': '',
      'notes/open.md': '---\ntitel: x',
      'notes/list.md': '---\n- a\n---\n',
    })
    expect((await runCli(files, ['notes/a.md', ...RULE])).stdout).toMatch(FOUND)
  })
})

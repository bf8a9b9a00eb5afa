import { describe, expect, it } from 'vitest'
import { fixtureSite } from '../support/fixture-sites.ts'
import { runCli } from '../support/run-cli.ts'
import { linksIn, placeIn, postIn } from './post-in.ts'

const PROJECT = {
  'docusaurus.config.js': '',
  '.claude/agents/review.md': '',
  '.claude/commands/git/ship.md': '',
  '.cursor/rules/style.mdc': '',
  '.github/instructions/tests.instructions.md': '',
  '.github/prompts/plan.prompt.md': '',
  '.github/chatmodes/calm.chatmode.md': '',
  'docs/skills/bees/SKILL.md': '',
}

describe('Agent files', () => {
  it('are told by their place, whatever generator is around', async () => {
    const places = Object.keys(PROJECT).filter((path) => path !== 'docusaurus.config.js')
    expect(await Promise.all(places.map((path) => placeIn(PROJECT, path)))).toEqual([
      'agent .claude/agents review.md (instructions): agent-subagent',
      'agent .claude/commands git/ship.md (instructions): agent-command',
      'agent .cursor/rules style.mdc (instructions): agent-cursor-rule',
      'agent .github/instructions tests.instructions.md (instructions): agent-instructions',
      'agent .github/prompts plan.prompt.md (instructions): agent-prompt',
      'agent .github/chatmodes calm.chatmode.md (instructions): agent-copilot-agent',
      'agent docs/skills/bees SKILL.md (instructions): agent-skill',
    ])
    expect(await placeIn(PROJECT, '.github/agents/ana.agent.md')).toBe(
      'agent .github/agents ana.agent.md (instructions): agent-copilot-agent',
    )
  })
  it('leave everything else to the generator', async () => {
    expect(await placeIn(PROJECT, 'blog/a.md')).toContain('docusaurus')
    for (const path of ['.github/CONTRIBUTING.md', '.claude/agents/README.md', '.claude/notes.md']) {
      expect((await postIn(PROJECT, path))?.site.profile.name).not.toBe('agent')
    }
  })
  it('lie in folders that are hidden, which are named', async () => {
    expect((await postIn(PROJECT, '.claude/agents/review.md'))?.site.detected.hiddenFolders).toEqual(['.claude', '.cursor', '.github'])
    const files = { '.claude/agents/a.md': '', '.github/workflows/ci.yml': '' }
    expect((await postIn(files, '.claude/agents/a.md'))?.site.detected.hiddenFolders).toEqual(['.claude'])
  })
  it('are skills with files of their own', async () => {
    const files = { 'skills/bees/SKILL.md': '', 'skills/bees/references/honey.md': '' }
    const links = ['references/honey.md', 'references/wax.md', '../ants/SKILL.md', 'scripts/run.py']
    expect(await linksIn(files, 'skills/bees/SKILL.md', links)).toEqual([
      'file skills/bees/references/honey.md',
      'missing skills/bees/references/wax.md',
      'unknown',
      'unknown',
    ])
  })
  it('has nothing to say about its fixture', async () => {
    const folders = ['.claude', '.github', 'skills']
    expect((await runCli(fixtureSite('agent'), folders)).stdout).toMatch(/^✔ 4 posts, no problems/)
  })
})

import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

interface Cases {
  readonly right: readonly string[]
  readonly wrong: Readonly<Record<string, string>>
}

/** What tools want of these files is written down nowhere with authority, so only what can be right in no tool is wrong. */
const CASES: Readonly<Record<string, Cases>> = {
  'agent-subagent': {
    right: [
      '',
      'name: code-reviewer\ndescription: Reviews a change\ntools: Read, Grep\nmodel: inherit\ncolor: cyan',
      'name: Any Name\ntools: [Read]\ndisallowedTools: Write\nmcpServers: {github: {}}\npermissionMode: plan\nmy-own: 1',
    ],
    wrong: {
      'name: [a]': '`name` is a list (`a`), but must be text, a number or true or false',
      'tools: {Read: true}': '`tools` is a mapping (`Read`), but must be text or a list',
      'descripton: x': 'descripton → description',
    },
  },
  'agent-command': {
    right: ['', 'description: Commits\nargument-hint: [message]\nallowed-tools: Bash(git:*)\nmodel: haiku', 'allowed-tools: [Read]'],
    wrong: {
      'description: {a: b}': '`description` is a mapping (`a`), but must be text, a number or true or false',
      'argument-hnt: x': 'argument-hnt → argument-hint',
    },
  },
  'agent-cursor-rule': {
    right: ['description:\nglobs:\nalwaysApply: true', 'globs: src/**/*.ts, src/**/*.css', 'globs: ["*.ts"]\nalwaysApply: "true"'],
    wrong: {
      'globs: {a: b}': '`globs` is a mapping (`a`), but must be text or a list',
      'alwayApply: true': 'alwayApply → alwaysApply',
    },
  },
  'agent-instructions': {
    right: ['', 'description: A\napplyTo: "**/*.ts"\nname: B', 'applyTo: ["**/*.ts"]'],
    wrong: {
      'applyTo: {a: b}': '`applyTo` is a mapping (`a`), but must be text or a list',
      'aplyTo: "**"': 'aplyTo → applyTo',
    },
  },
  'agent-prompt': {
    right: ['', 'mode: agent\ntools: [search]\nmodel: GPT-5', 'agent: plan\nmodel: [a, b]\nargument-hint: x'],
    wrong: {
      'tools: {a: b}': '`tools` is a mapping (`a`), but must be text or a list',
      'desciption: x': 'desciption → description',
    },
  },
  'agent-copilot-agent': {
    right: [
      '',
      'name: Planner\ntools: [search]\ntarget: vscode\nagents: "*"\ninfer: true',
      'handoffs: [{label: Begin, agent: agent, prompt: Go on, send: true, my-own: 1}]',
    ],
    wrong: {
      'target: vs-code': '`target` is `vs-code`, but must be `vscode` or `github-copilot`; did you mean `vscode`?',
      'handoffs: [{label: Begin}]': '`handoffs[0].agent` is missing (The agent that goes on)',
      'handoffs: [{label: Begin, agnet: plan}]': '`handoffs[0].agnet` is probably meant to be `agent`, which is missing',
    },
  },
}

describe.each(Object.entries(CASES))('the schema %s', (name, { right, wrong }) => {
  const findings = builtInFindings(name)
  it.each(right)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(wrong))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
})

import { describe, expect, it } from 'vitest'
import { builtInFindings } from './built-in-findings.ts'

const findings = builtInFindings('agent-skill')

const RIGHT: readonly string[] = [
  'name: release-notes\ndescription: Writes release notes',
  'name: größe-2\ndescription: B',
  'name: "7"\ndescription: B',
  'name: a\ndescription: B\nlicense: MIT\ncompatibility: Needs git\nmetadata: {author: Ada, version: 1.0}',
  'name: a\ndescription: B\nallowed-tools: Read Bash(git:*)',
  'name: a\ndescription: B\nallowed-tools: [Read, Grep]',
  'name: a\ndescription: B\nargument-hint: [issue]\nmodel: opus\ncontext: fork\nagent: Explore\nhooks: {Stop: []}\neffort: high',
  'name: a\ndescription: B\ndisable-model-invocation: true\nuser-invocable: false\nversion: 1.0.0\nmy-own: 1',
]

const NAME = 'write small letters and digits, with single hyphens between them'

const WRONG: Readonly<Record<string, string>> = {
  'description: B': '`name` is missing (The name of the skill, which is also that of its folder)',
  'name: a': '`description` is missing (What the skill does and when to use it, in at most 1024 characters)',
  'name: Release Notes\ndescription: B': `\`name\` is text (\`Release Notes\`): ${NAME}`,
  'name: release_notes\ndescription: B': `\`name\` is text (\`release_notes\`): ${NAME}`,
  'name: -a\ndescription: B': `\`name\` is text (\`-a\`): ${NAME}`,
  'name: a--b\ndescription: B': `\`name\` is text (\`a--b\`): ${NAME}`,
  'name: 7\ndescription: B': '`name` is a number (`7`), but must be text',
  'name: a\ndescription: ""': '`description` is empty',
  'name: a\ndescription: "  "': '`description` is text (`  `): say what the skill does and when to use it',
  'name: a\ndescription: B\ncompatibility: ""': '`compatibility` is empty',
  'name: a\ndescription: B\nmetadata: {a: {b: c}}': '`metadata.a` is a mapping (`b`), but must be text, a number or true or false',
  'name: a\ndescription: B\nallowed-tools: {Read: true}': '`allowed-tools` is a mapping (`Read`), but must be text or a list',
  'name: a\ndescription: B\nallowed_tols: Read': 'allowed_tols → allowed-tools',
  'name: a\ndescription: B\nuser-invokable: true': 'user-invokable → user-invocable',
}

describe('the schema of an agent skill', () => {
  it.each(RIGHT)('accepts %j', async (yaml) => expect(await findings(yaml)).toEqual([]))
  it.each(Object.entries(WRONG))('reports %j', async (yaml, finding) => expect(await findings(yaml)).toEqual([finding]))
  it.each([
    ['name', 64],
    ['description', 1024],
    ['compatibility', 500],
  ])('bounds the length of %s at %i', async (key, longest) => {
    const others = ['name: a', 'description: b'].filter((line) => !line.startsWith(key)).join('\n')
    expect(await findings(`${others}\n${key}: ${'x'.repeat(longest)}`)).toEqual([])
    expect(await findings(`${others}\n${key}: ${'x'.repeat(longest + 1)}`)).toEqual([expect.stringContaining(`at most ${longest}`)])
  })
})

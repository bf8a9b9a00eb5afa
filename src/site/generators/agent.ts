import { posix } from 'node:path'
import type { Generator, PlacedPost } from '../generator.ts'
import { besidePost, isMarkdownFile } from '../page-files.ts'

const HIDDEN_FOLDERS = ['.agents', '.claude', '.cursor', '.github']
const IN_GITHUB = ['instructions/', 'prompts/', 'agents/', 'chatmodes/', 'skills/', 'copilot-instructions.md']

/** Files that say what they are by their place and name, whatever generator is around. The first that fits counts. */
const KINDS: readonly { readonly name: string; readonly schema: string; readonly path: RegExp }[] = [
  { name: 'skills', schema: 'agent-skill', path: /(?:^|\/)SKILL\.md$/ },
  { name: 'agents', schema: 'agent-subagent', path: /^(.*\/)?\.claude\/agents\/(?!.*README\.md$).+\.md$/i },
  { name: 'commands', schema: 'agent-command', path: /^(.*\/)?\.claude\/commands\/(?!.*README\.md$).+\.md$/i },
  { name: 'rules', schema: 'agent-cursor-rule', path: /^(.*\/)?\.cursor\/rules\/.+\.mdc$/ },
  { name: 'instructions', schema: 'agent-instructions', path: /^(.*\/)?\.github\/.*\.instructions\.md$/ },
  { name: 'prompts', schema: 'agent-prompt', path: /^(.*\/)?\.github\/.*\.prompt\.md$/ },
  { name: 'agents', schema: 'agent-copilot-agent', path: /^(.*\/)?\.github\/.*\.(?:agent|chatmode)\.md$/ },
]

export const agent: Generator = {
  name: 'agent',
  detect: async (folder) => {
    const hiddenFolders = HIDDEN_FOLDERS.filter(
      (name) => folder.names.has(`${name}/`) && (name !== '.github' || IN_GITHUB.some((one) => folder.namesIn(name).has(one))),
    )
    const evidence = hiddenFolders[0] ?? (folder.names.has('SKILL.md') ? 'SKILL.md' : undefined)
    return evidence === undefined ? undefined : { evidence, isCertain: true, isBeside: true, place, hiddenFolders }
  },
}

function place(path: string): PlacedPost | undefined {
  const kind = KINDS.find((one) => one.path.test(path))
  if (kind === undefined) return undefined
  const folder = folderOf(path, kind.name)
  return {
    collection: { name: kind.name, kind: 'instructions', folder },
    pathInCollection: folder === '' ? path : path.slice(folder.length + 1),
    schema: kind.schema,
    isMdx: false,
    linkCandidates: (target) =>
      kind.name === 'skills' && isMarkdownFile(target) && !target.startsWith('/') ? [besidePost(path, target)] : undefined,
  }
}

/** The folder that is named as the collection, or the one that the file stands in. */
function folderOf(path: string, name: string): string {
  const names = posix.dirname(path).split('/')
  const at = names.lastIndexOf(name)
  const folder = at === -1 ? posix.dirname(path) : names.slice(0, at + 1).join('/')
  return folder === '.' ? '' : folder
}

import type { GeneratorProfile } from '../generator-profile.ts'

export const agent: GeneratorProfile = {
  name: 'agent',
  label: 'Agent files',
  frontMatter: {
    jsonFences: [],
    blankLinesAbove: 'none',
    endsWithDots: false,
    mayLackOpeningFence: false,
    hasLongerFences: false,
    hasTabs: false,
    runsCode: false,
  },
  yaml: [
    { name: 'tools in JavaScript', parser: 'yaml' },
    { name: 'tools in Python', parser: 'PyYAML' },
  ],
  timestamps: 'unknown',
  numericDates: 'unknown',
  body: { templates: 'none', emptyHeading: 'heading', chosenBy: 'file' },
  anchors: 'unknown',
  title: { otherwise: 'not printed' },
  excerpt: 'none',
  datesInNames: 'none',
  authors: 'none',
  futurePosts: 'unknown',
  schemas: [
    'agent-command',
    'agent-copilot-agent',
    'agent-cursor-rule',
    'agent-instructions',
    'agent-prompt',
    'agent-skill',
    'agent-subagent',
  ],
  unknowable: new Set(),
}

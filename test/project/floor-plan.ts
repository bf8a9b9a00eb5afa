/** One folder of `src/` and how high it stands: it may import what stands lower, and nothing beside or above it. */
export interface Floor {
  readonly floor: number
  readonly folder: string
  readonly purpose: string
  /** Decided on, but not built yet: the folder may be missing. */
  readonly isPlanned?: boolean
}

export const FLOORS: readonly Floor[] = [
  { floor: 0, folder: 'text', purpose: 'Characters: offsets, lines, edits, nearest names' },
  { floor: 0, folder: 'generator', purpose: 'What is known of each generator, and what is not' },
  { floor: 1, folder: 'document', purpose: 'One post, parsed once: front matter, body, markup' },
  { floor: 1, folder: 'schema', purpose: 'JSON Schema turned into sentences about front matter' },
  { floor: 1, folder: 'files', purpose: 'The disk: finding, reading and writing files' },
  { floor: 2, folder: 'rule', purpose: 'What a rule is and what it can say' },
  { floor: 3, folder: 'rules', purpose: 'One file for each rule, and the list of them' },
  { floor: 3, folder: 'linter', purpose: 'Runs rules over one document without knowing which' },
  { floor: 3, folder: 'remark', purpose: 'The bridge: plugins of remark as rules' },
  { floor: 4, folder: 'config', purpose: 'Which rules, options and schema hold for which file' },
  { floor: 4, folder: 'reporters', purpose: 'A report as text, in each output format' },
  { floor: 4, folder: 'site', purpose: 'What surrounds a post: its generator, its collection' },
  { floor: 5, folder: 'engine', purpose: 'Whole runs: find, read, lint, collect' },
  { floor: 6, folder: 'library', purpose: 'Words to programs: functions, plain objects, errors' },
  { floor: 6, folder: 'cli', purpose: 'Words to people: commands, flags, exit codes' },
  { floor: 6, folder: 'testing', purpose: 'Rules specified by examples, in any test runner' },
]

/** An import from one folder into another that the floors forbid and that is right all the same. */
export interface FloorException {
  readonly from: string
  readonly to: string
  readonly reason: string
}

export const FLOOR_EXCEPTIONS: readonly FloorException[] = []

/** Folders that stand low because they need little, and still are not for everybody above them. */
export const RESERVED: readonly { readonly folder: string; readonly readers: readonly string[]; readonly reason: string }[] = [
  {
    folder: 'files',
    readers: ['config', 'site', 'engine', 'library', 'cli', 'testing'],
    reason: 'a rule gets a document and a reporter gets a report: neither reads',
  },
]

/** Folders whose values `src/index.ts` hands out. Types it may take from every folder below the command line. */
export const PUBLIC_FOLDERS: readonly string[] = ['library', 'config', 'rule', 'reporters']

/** A package, or a module of Node, and the only folders that may import it. */
export interface Home {
  readonly module: string
  readonly folders: readonly string[]
  readonly reason: string
  /** Only its types are used, so nothing of it is loaded when post-lint runs. */
  readonly isTypeOnly?: boolean
}

const TREE_FOLDERS = ['document', 'rule', 'rules', 'linter', 'remark', 'site', 'library']

export const PACKAGE_HOMES: readonly Home[] = [
  { module: 'fastest-levenshtein', folders: ['text'], reason: 'nearest names are the business of one module' },
  { module: 'satteri', folders: ['document'], reason: 'the default body parser, exchangeable' },
  { module: 'unified', folders: ['document', 'remark', 'library'], reason: 'runs the reference body parser, and plugins; we are one, too' },
  { module: 'remark-parse', folders: ['document', 'remark'], reason: 'the reference body parser, and what syntax plugins extend' },
  { module: 'remark-gfm', folders: ['document', 'remark'], reason: 'tables, footnotes and the like for the reference parser' },
  { module: 'remark-mdx', folders: ['document', 'remark'], reason: 'MDX for the reference parser' },
  { module: 'remark-lint', folders: ['remark'], reason: 'the comments that silence its rules' },
  { module: 'vfile', folders: ['remark', 'library'], reason: 'what plugins report to' },
  { module: 'vfile-message', folders: ['remark', 'library'], reason: 'what plugins report' },
  { module: 'import-meta-resolve', folders: ['config'], reason: 'finds plugins where the project has them' },
  { module: 'remark-lint-no-duplicate-definitions', folders: ['remark'], reason: 'a rule of remark-lint that runs without being named' },
  { module: 'remark-lint-no-undefined-references', folders: ['remark'], reason: 'a rule of remark-lint that runs without being named' },
  { module: 'remark-lint-no-unused-definitions', folders: ['remark'], reason: 'a rule of remark-lint that runs without being named' },
  { module: 'gray-matter', folders: ['document'], reason: 'cuts front matter where the generators cut it' },
  {
    module: 'js-yaml',
    folders: ['document', 'config', 'schema', 'site'],
    reason: 'YAML in front matter, but configs, schemas and the data of sites are YAML files too',
  },
  { module: 'smol-toml', folders: ['document', 'schema', 'site'], reason: 'values and errors of TOML front matter, and the data of sites' },
  { module: 'toml-eslint-parser', folders: ['document'], reason: 'places in TOML front matter' },
  { module: 'jsonc-parser', folders: ['document', 'config', 'site'], reason: 'JSON with places: front matter, and configs with comments' },
  { module: 'htmlparser2', folders: ['document', 'site'], reason: 'finds tags in raw HTML, and in layouts, as browsers do' },
  { module: 'decode-named-character-reference', folders: ['document'], reason: 'decodes character references' },
  { module: 'micromark-util-decode-numeric-character-reference', folders: ['document'], reason: 'decodes character references' },
  { module: 'mdast', folders: TREE_FOLDERS, reason: 'the types of the tree', isTypeOnly: true },
  { module: 'mdast-util-mdx', folders: TREE_FOLDERS, reason: 'the types of MDX nodes', isTypeOnly: true },
  { module: 'ajv', folders: ['schema'], reason: 'validates; nothing outside sees its errors' },
  { module: 'ajv-formats', folders: ['schema'], reason: 'formats for ajv' },
  {
    module: '@standard-schema/spec',
    folders: ['schema', 'config'],
    reason: 'the interface of validators, and their type in configs',
    isTypeOnly: true,
  },
  { module: 'tinyglobby', folders: ['files'], reason: 'walks the disk' },
  { module: 'ignore', folders: ['files'], reason: 'reads ignore files as git does' },
  { module: 'picomatch', folders: ['files'], reason: 'matches paths: those asked for, and those a config entry is about' },
  { module: 'acorn', folders: ['document', 'site'], reason: 'reads the JavaScript in MDX, and configs of sites, without running it' },
  { module: 'acorn-jsx', folders: ['document', 'site'], reason: 'the same with JSX in it' },
  { module: '@sveltejs/acorn-typescript', folders: ['site'], reason: 'reads configs of sites that are written in TypeScript' },
  { module: 'image-dimensions', folders: ['site'], reason: 'type and size of an image from its first bytes' },
  { module: 'github-slugger', folders: ['rules'], reason: 'the ids of headings where generators use it' },
  { module: 'jiti', folders: ['config'], reason: 'loads configs written in TypeScript' },
  { module: 'chalk', folders: ['reporters'], reason: 'colour is a matter of one output' },
  { module: 'diff', folders: ['reporters'], reason: 'what fixes change, as a unified diff' },
  { module: 'commander', folders: ['cli'], reason: 'reads arguments' },
]

export const NODE_HOMES: readonly Home[] = [
  { module: 'node:fs', folders: ['files'], reason: 'only one folder touches the disk, so that the rest runs in memory' },
  {
    module: 'node:path',
    folders: ['files', 'config', 'site', 'engine', 'library', 'cli', 'testing'],
    reason: 'paths exist where files do',
  },
  {
    module: 'node:url',
    folders: ['files', 'config', 'engine', 'cli', 'schema'],
    reason: 'a path becomes a URL before it is imported, or before a schema beside it is looked for',
  },
  { module: 'node:vm', folders: ['schema'], reason: "stops a user's pattern that takes too long" },
  { module: 'node:module', folders: ['schema', 'config'], reason: 'loads ajv, and configs, only when one is needed' },
  { module: 'node:os', folders: ['files', 'engine'], reason: 'home folder, number of processors' },
  { module: 'node:worker_threads', folders: ['engine'], reason: 'large runs use every processor' },
  {
    module: 'node:crypto',
    folders: ['files', 'engine'],
    reason: 'names of temporary files that nobody can foresee, fingerprints of findings',
  },
  { module: 'node:perf_hooks', folders: ['engine'], reason: 'how long a run took' },
  { module: 'node:child_process', folders: ['files', 'cli'], reason: 'asks git what changed, and tidies up after a kill' },
  { module: 'node:assert', folders: ['testing'], reason: 'every test runner knows its errors' },
  { module: 'node:util', folders: ['cli'], reason: 'prints values for people' },
]

/** Folders that may import a module whose name is known only when post-lint runs. */
export const COMPUTED_IMPORTS: readonly { readonly folder: string; readonly reason: string }[] = [
  {
    folder: 'config',
    reason: "the user's own config is imported by its path, and the plugins that it names are imported from the project",
  },
]

/** Globals that reach past the arguments of a function; only `bin/` may use them. */
export const FORBIDDEN_GLOBALS: readonly string[] = ['process', 'console']

/** Names that say nothing about what is inside, so that everything ends up inside. */
export const DRAWERS: readonly string[] = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc', 'shared', 'lib']

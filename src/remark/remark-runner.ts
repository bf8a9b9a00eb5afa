import type { Root } from 'mdast'
import type { PluggableList, Processor } from 'unified'
import type { VFileMessage } from 'vfile-message'
import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { reasonOf } from '../text/reason-of.ts'
import { cloneTree } from './clone-tree.ts'
import { frontMatterLiteral } from './front-matter-literal.ts'
import { placeJsxAttributes } from './place-jsx-attributes.ts'
import { isVFileMessage, pluginFinding, pluginRuleId } from './plugin-finding.ts'
import { pluginLog } from './plugin-log.ts'
import { type RemarkPlugin, RemarkPluginError } from './remark-plugin.ts'

/** Runs plugins of remark that report, with the comments that remark-lint knows (`<!--lint disable-->`). */
export interface RemarkRunner {
  /** The plugins that change how Markdown is read: with one of them a body is read by remark-parse. */
  readonly syntaxPlugins: readonly string[]
  readonly lint: (document: Document) => Promise<PluginFindings>
}

export interface PluginFindings {
  readonly messages: readonly LintMessage[]
  /** Plugins that threw have bugs: which, on which file, near which line. What all others found is in `messages`. */
  readonly problems: readonly string[]
}

export interface RunnerOptions {
  /** Absolute: what plugins are told of where they run. */
  readonly cwd: string
  /** Whether the plugins may look at attributes of JSX, for which MDX is sometimes read by remark-parse; `true` where it is left out. */
  readonly mayReadJsx?: boolean
}

/**
 * unified and remark-lint are loaded here, and remark-parse with the first post that it reads: most runs want neither.
 *
 * @throws {RemarkPluginError} for a plugin that cannot be used with the options that it was given.
 */
export async function remarkRunner(plugins: readonly RemarkPlugin[], { cwd, mayReadJsx = true }: RunnerOptions): Promise<RemarkRunner> {
  const { remarkLint, unified, VFile } = await import('./unified-modules.ts')
  const processorOf = (base: PluggableList, used: readonly RemarkPlugin[]): RemarkProcessor => {
    return withPlugins(unified().use(base) as unknown as RemarkProcessor, used)
  }
  const log = pluginLog()
  const runners = new Map<string, RemarkProcessor>()
  const runnerOf = (text: string, from: number): RemarkProcessor => {
    const isControlled = CONTROL_COMMENT.test(text)
    const key = `${from} ${isControlled}`
    const runner = runners.get(key) ?? processorOf(isControlled ? [remarkLint] : [], plugins.slice(from).flatMap(log.logged))
    runners.set(key, runner)
    return runner
  }
  // One that cannot be used is told here, by its own name, and not by the first post.
  const syntaxPlugins = plugins.filter((plugin) => hasSyntax(processorOf([], [plugin]))).map(({ name }) => name)
  const parsers = new Map<Document['flavor'], Promise<RemarkProcessor>>()
  const loadParser = async (flavor: Document['flavor']): Promise<RemarkProcessor> => {
    const { markdown, mdx } = await import('./reading-modules.ts')
    return processorOf(flavor === 'mdx' ? mdx : markdown, plugins)
  }
  const parserOf = (flavor: Document['flavor']): Promise<RemarkProcessor> => {
    const parser = parsers.get(flavor) ?? loadParser(flavor)
    parsers.set(flavor, parser)
    return parser
  }
  const hasSyntaxPlugins = syntaxPlugins.length > 0
  const treeOf = async (document: Document): Promise<Root> => {
    // A plugin may change the tree, and our own rules must not see it.
    const copy = cloneTree(document.tree)
    const isEnough = !hasSyntaxPlugins && (!mayReadJsx || placeJsxAttributes(copy, document))
    const tree = isEnough ? copy : ((await readAgain(document)) ?? copy)
    const frontMatter = frontMatterLiteral(document)
    if (frontMatter !== undefined) tree.children.unshift(frontMatter)
    return tree
  }
  /** `undefined` where remark-parse gives up: on MDX that only others can read, on more depth than its stack has. */
  const readAgain = async ({ markdown: { text }, bodyRange: { start }, flavor }: Document): Promise<Root | undefined> => {
    const parser = await parserOf(flavor)
    try {
      return parser.parse(text.slice(0, start).replaceAll(/[^\r\n]/g, ' ') + text.slice(start))
    } catch (error) {
      if (hasSyntaxPlugins && !isVFileMessage(error)) throw error
      return undefined
    }
  }
  return {
    syntaxPlugins,
    lint: async (document) => {
      const file = new VFile({ cwd, path: document.path, value: document.source.text, data: { isLintedByPostLint: true } })
      const problems: string[] = []
      const tree = await treeOf(document).catch((error: unknown) => {
        problems.push(pluginProblem(syntaxPlugins.join('`, `'), error, document))
        return undefined
      })
      if (tree === undefined) return { messages: [], problems }
      // After one that throws the others go on with the same tree.
      for (let from = 0; from < plugins.length; ) {
        try {
          await runnerOf(document.source.text, from).run(tree, file)
          break
        } catch (error) {
          const culprit = log.current(file)
          // A plugin may also end the run with a finding of its own.
          if (!isVFileMessage(error)) problems.push(pluginProblem(culprit?.name, error, document))
          from = culprit === undefined ? plugins.length : plugins.indexOf(culprit) + 1
        }
      }
      const messages: LintMessage[] = []
      for (const message of file.messages) {
        if (isBug(message)) problems.push(ruleProblem(message, log.authorOf(file, message)?.name, document))
        else messages.push(pluginFinding(message, document))
      }
      return { messages, problems }
    },
  }
}

/**
 * Without such a comment remark-lint stays out. It also drops what is said about places that no node covers, such as blank lines at
 * the end, and rules promise to say it.
 */
const CONTROL_COMMENT = /(?:<!--|\/\*)\s*lint(?![a-z\d-])/i

type RemarkProcessor = Processor<Root, undefined, undefined, undefined, undefined>

function withPlugins(processor: RemarkProcessor, plugins: readonly RemarkPlugin[]): RemarkProcessor {
  for (const { name, pluggables } of plugins) {
    try {
      processor.use(pluggables)
    } catch (error) {
      throw unusable(name, error)
    }
  }
  try {
    return processor.freeze()
  } catch (error) {
    throw unusable([...new Set(plugins.map(({ name }) => name))].join('`, `'), error)
  }
}

function unusable(name: string, error: unknown): RemarkPluginError {
  return new RemarkPluginError(`The plugin \`${name}\` cannot be used: ${reasonOf(error)}`, { cause: error })
}

/** Syntax is added through extensions of micromark. */
function hasSyntax(processor: RemarkProcessor): boolean {
  const extensions: unknown = processor.data('micromarkExtensions' as never)
  return Array.isArray(extensions) && extensions.length > 0
}

/** What a rule throws, remark-lint turns into a message. A message as the cause of another one is a place that belongs to it. */
function isBug({ cause }: VFileMessage): boolean {
  return cause instanceof Error && !isVFileMessage(cause)
}

function pluginProblem(name: string | undefined, error: unknown, document: Document): string {
  const who = name === undefined ? 'A plugin of remark' : `The plugin \`${name}\``
  return failure(who, error, document, document.source.pointAt(document.bodyRange.start).line)
}

function ruleProblem(message: VFileMessage, name: string | undefined, document: Document): string {
  const plugin = name === undefined ? '' : ` of the plugin \`${name}\``
  const line = message.line ?? document.source.pointAt(document.bodyRange.start).line
  return failure(`Rule \`${pluginRuleId(message)}\`${plugin}`, message.cause, document, line)
}

function failure(who: string, error: unknown, { path }: Document, line: number): string {
  return `${who} failed on ${path}, near line ${line}: ${reasonOf(error)}`
}

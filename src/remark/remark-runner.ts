import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Document } from '../document/document.ts'
import type { LintMessage } from '../rule/lint-message.ts'
import { isVFileMessage, pluginFinding, pluginRuleId } from './plugin-finding.ts'
import { type RemarkPlugin, RemarkPluginError } from './remark-plugin.ts'

/** Runs plugins of remark that report, with the comments that remark-lint knows (`<!--lint disable-->`). */
export interface RemarkRunner {
  /** The plugins that change how Markdown is read: with one of them a body is read by remark-parse. */
  readonly syntaxPlugins: readonly string[]
  readonly lint: (document: Document) => Promise<PluginFindings>
}

export interface PluginFindings {
  readonly messages: readonly LintMessage[]
  /** A plugin that threw has a bug: which, on which file, near which line. What was found before it is in `messages`. */
  readonly problem?: string
}

/** @throws {RemarkPluginError} for a plugin that cannot be used with the options that it was given. */
export function remarkRunner(plugins: readonly RemarkPlugin[]): RemarkRunner {
  const runner = processorOf([remarkLint], plugins)
  const syntaxPlugins = plugins.filter((plugin) => hasSyntax(processorOf([], [plugin]))).map(({ name }) => name)
  const parsers = new Map<Document['flavor'], RemarkProcessor>()
  const parserOf = (flavor: Document['flavor']): RemarkProcessor => {
    const parser = parsers.get(flavor) ?? processorOf([remarkParse, remarkGfm, ...(flavor === 'mdx' ? [remarkMdx] : [])], plugins)
    parsers.set(flavor, parser)
    return parser
  }
  const treeOf = (document: Document): Root => {
    const { text } = document.source
    // A plugin may change the tree, and the rules have it after them.
    if (syntaxPlugins.length === 0 && !mayDefineTwice(text)) return structuredClone(document.tree)
    const { start } = document.bodyRange
    return parserOf(document.flavor).parse(text.slice(0, start).replaceAll(/[^\r\n]/g, ' ') + text.slice(start))
  }
  return {
    syntaxPlugins,
    lint: async (document) => {
      const file = new VFile({ path: document.path, value: document.source.text, data: { isLintedByPostLint: true } })
      let thrown: unknown
      try {
        await runner.run(treeOf(document), file)
      } catch (error) {
        // A plugin may also end the run with a finding of its own.
        if (!isVFileMessage(error)) thrown = error
      }
      const messages = file.messages.filter((message) => !isBug(message))
      const bug = thrown ?? file.messages.find(isBug)
      const findings = messages.map((message) => pluginFinding(message, document))
      return bug === undefined ? { messages: findings } : { messages: findings, problem: problemOf(bug, document) }
    },
  }
}

type RemarkProcessor = Processor<Root, undefined, undefined, undefined, undefined>

function processorOf(base: PluggableList, plugins: readonly RemarkPlugin[]): RemarkProcessor {
  const processor = unified().use(base) as unknown as RemarkProcessor
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
    throw unusable(plugins.map(({ name }) => name).join('`, `'), error)
  }
}

function unusable(name: string, error: unknown): RemarkPluginError {
  return new RemarkPluginError(`The plugin \`${name}\` cannot be used: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  })
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

/** Of two definitions with one label the fast parser keeps the first alone, and there are rules about the second. */
function mayDefineTwice(text: string): boolean {
  const labels = [...text.matchAll(/^[ \t>*+\-\d.)]*\[([^\]\r\n]{1,999})\]:/gm)].map(([, label = '']) =>
    label.trim().replaceAll(/\s+/g, ' ').toLowerCase(),
  )
  return new Set(labels).size < labels.length
}

function problemOf(error: unknown, document: Document): string {
  const message = isVFileMessage(error) ? error : undefined
  const cause: unknown = message?.cause ?? error
  const reason = cause instanceof Error ? cause.message : String(cause)
  const line = message?.line ?? document.source.pointAt(document.bodyRange.start).line
  const name = message === undefined ? 'A plugin of remark' : `Plugin rule \`${pluginRuleId(message)}\``
  return `${name} failed on ${document.path}, near line ${line}: ${reason}`
}

import { Command, InvalidArgumentError } from 'commander'
import { explain } from './commands/explain.ts'
import { type InitFlags, init } from './commands/init.ts'
import { type LintFlags, lint } from './commands/lint.ts'
import { printConfig } from './commands/print-config.ts'
import { listRules } from './commands/rules.ts'
import { checkSchemas, type InferFlags, inferSchemaOf, listSchemas, printSchema } from './commands/schema.ts'
import { showVersion } from './commands/version.ts'
import type { Environment } from './environment.ts'
import type { ExitCode } from './exit-code.ts'

const EXIT_CODES = `
What wins, from the last word to the first:
  --skip, --only, --rule; then the rules of the config, of which later entries win, and entries over what they extend;
  then the preset: that of --preset, or else those that the config extends, or else recommended

Exit codes:
  0  nothing wrong, or warnings within --max-warnings
  1  findings
  2  the job could not be done: usage, config, schema, an unreadable file, a path that is missing, a post that cannot be written
  130 or 143 after Ctrl-C or kill; every post is whole then

Examples:
  post-lint blog/
  post-lint "docs/**/*.mdx" --schema docusaurus-blog --format pretty
  post-lint blog/ --fix
  post-lint blog/ --rule "title-length: [error, {max: 60}]" --max-warnings 0
`

/**
 * Declares commands and flags. The commands are imported at once: nearly every run lints, and a module that is loaded late costs
 * a millisecond of its own.
 */
export function buildProgram(environment: Environment, onDone: (exitCode: ExitCode) => void): Command {
  const program = new Command('post-lint')
    .description('Lints Markdown posts: front matter, headings, images and social cards.')
    .usage('[options] [paths...]')
    .argument('[paths...]', 'files, folders (recursive) and globs; without any, the collections of the site; - for standard input')
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, '')),
    })
    .exitOverride()
    .showHelpAfterError('(see post-lint --help)')
    .addHelpText('after', EXIT_CODES)
    .enablePositionalOptions()
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)

  program
    .optionsGroup('Config:')
    .option('-c, --config <file>', 'use this config for every post')
    .option('--no-config-lookup', 'use no config but the one of --config')
    .option('--preset <name>', 'recommended (the default) or strict: instead of the presets that configs extend')
    .option('--schema <name|file>', 'the JSON Schema of the front matter: a built-in name or a file')
    .option('--rule <setting>', 'set a rule: "id: severity" or "id: [severity, {option: value}]" (repeatable)', collect)
    .option('--only <ids>', 'run only these rules, separated by commas (repeatable)', collectList)
    .option('--skip <ids>', 'leave these rules out, separated by commas (repeatable)', collectList)
    .option('--no-inline-config', 'take no notice of disable comments in posts')
    .option('--report-unused-disable-directives', 'report disable comments that are not needed')
    .optionsGroup('Files:')
    .option('--ignore-pattern <pattern>', 'leave out what matches, in the syntax of .gitignore (repeatable)', collect)
    .option('--no-ignore', 'lint what .gitignore names, too')
    .option('--all-files', 'lint Markdown that is no post, too: a README, what is in no collection of the site')
    .option('--no-error-on-unmatched-pattern', 'do not fail when a path or glob leads to no post')
    .option('--stdin', 'lint the text on standard input')
    .option('--stdin-filename <path>', 'the path to take that text for')
    .optionsGroup('Fixing:')
    .option('--fix', 'mend what can be mended safely; with --stdin, print the mended text')
    .option('--fix-unsafe', 'also apply fixes that may change what a post says')
    .option('--fix-dry-run', 'change no file, report what would be left')
    .option('--diff', 'change no file, print what --fix would change; exit code 1 if that is anything')
    .optionsGroup('Suppressing what is known:')
    .option('--suppress-all', 'write all findings into the file of suppressions; from then on only new ones are reported')
    .option('--suppress-rule <id>', 'the same for one rule (repeatable)', collect)
    .option('--prune-suppressions', 'take out of that file what is not found any more')
    .option('--suppressions-location <file>', 'that file, instead of the nearest post-lint-suppressions.json')
    .optionsGroup('Warnings:')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .optionsGroup('Output:')
    .option('-f, --format <name[=file]>', 'stylish, pretty, compact, json or github (repeatable, each with a file of its own)', collect)
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .option('--show-all', 'fold nothing in stylish and pretty, however many findings there are')
    .option('--no-summary', 'leave the last lines out')
    .optionsGroup('Other:')
    .option('--debug', 'say more about the run')
    .option('-V, --version', 'show the version')
    .action(async (paths: string[], flags: LintFlags & { readonly version?: boolean }) => {
      if (flags.version === true) return onDone(showVersion(environment))
      return onDone(await lint(paths, flags, environment))
    })

  program.commandsGroup('Commands:')
  program
    .command('init')
    .description('write a config for the site that is found here; an existing one is never changed')
    .option('--dry-run', 'write nothing, show the config')
    .option('--suppress-all', 'also write all findings of today into the file of suppressions')
    .option('-f, --format <name>', 'ts, js or jsonc, instead of what suits the project')
    .action(async (flags: InitFlags) => {
      onDone(await init(flags, environment))
    })
  program
    .command('rules')
    .description('list every rule: what it requires, its severity, whether it has fixes')
    .option('-f, --format <name>', 'text or json', 'text')
    .action(async (flags: { readonly format: string }) => {
      onDone(await listRules(flags.format, environment))
    })
  program
    .command('explain')
    .argument('<rule|file>', 'the id of a rule, or a post')
    .description('show the page of a rule; or the generator, collection, schema and rules of a post, and where each came from')
    .action(async (subject: string) => {
      onDone(await explain(subject, environment))
    })
  program
    .command('print-config')
    .argument('<file>', 'a post, which need not exist')
    .description('show what holds for a post, and who said so, as JSON')
    .option('-c, --config <file>', 'as for linting')
    .option('--no-config-lookup', 'as for linting')
    .option('--preset <name>', 'as for linting')
    .option('--schema <name|file>', 'as for linting')
    .option('--rule <setting>', 'as for linting', collect)
    .option('--only <ids>', 'as for linting', collectList)
    .option('--skip <ids>', 'as for linting', collectList)
    .action(async (file: string, flags: LintFlags) => {
      onDone(await printConfig(file, flags, environment))
    })
  addSchemaCommands(program, environment, onDone)
  return program
}

function addSchemaCommands(program: Command, environment: Environment, onDone: (exitCode: ExitCode) => void): void {
  const schema = program.command('schema').description('list, show, check and draft schemas').helpCommand(false)
  schema
    .command('list')
    .description('list the built-in schemas')
    .action(() => onDone(listSchemas(environment)))
  schema
    .command('print')
    .argument('<name>', 'the name of a built-in schema')
    .description('show a built-in schema')
    .action((name: string) => onDone(printSchema(name, environment)))
  schema
    .command('check')
    .argument('<files...>', 'schemas in JSON or YAML')
    .description('compile schemas of your own and say what is wrong with them')
    .action(async (files: string[]) => onDone(await checkSchemas(files, environment)))
  schema
    .command('infer')
    .argument('<paths...>', 'files, folders and globs of one kind of post')
    .description('draft a schema from the front matter of posts; what does not fit it is told on standard error')
    .option('--ignore-pattern <pattern>', 'as for linting', collect)
    .option('--no-ignore', 'as for linting')
    .action(async (paths: string[], flags: InferFlags) => onDone(await inferSchemaOf(paths, flags, environment)))
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}

function collectList(value: string, earlier: readonly string[] = []): readonly string[] {
  return [
    ...earlier,
    ...value
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  ]
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number, such as 0.')
  return Number(value)
}

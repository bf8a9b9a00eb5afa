import { resolve } from 'node:path'
import { describeConfig } from '../../config/describe-config.ts'
import { projectConfigs } from '../../engine/project-configs.ts'
import { relativePath } from '../../files/relative-path.ts'
import { postSites } from '../../site/post-sites.ts'
import { type ConfigFlags, configOverrides } from '../config-overrides.ts'
import type { Environment } from '../environment.ts'
import { ExitCode } from '../exit-code.ts'

/** Shows what holds for one post, as JSON. */
export async function printConfig(file: string, flags: ConfigFlags, { cwd, fileSystem, stdout, stderr }: Environment): Promise<ExitCode> {
  const configOf = projectConfigs({
    fileSystem,
    cwd,
    configFile: flags.config,
    lookUp: flags.configLookup,
    overrides: await configOverrides(flags, cwd),
    sites: postSites(fileSystem, cwd),
    onNotice: (sentence) => stderr.write(`${sentence}\n`),
  })
  const described = describeConfig(await configOf(resolve(cwd, file)))
  stdout.write(`${JSON.stringify({ file: relativePath(cwd, resolve(cwd, file)), ...described }, null, 2)}\n`)
  return ExitCode.done
}

import { join } from 'node:path'
import { packageRoot } from '../../files/package-root.ts'
import { readText } from '../../files/read-text.ts'
import type { Environment } from '../environment.ts'
import { ExitCode } from '../exit-code.ts'

export function showVersion({ fileSystem, stdout }: Environment): ExitCode {
  const manifest = readText(fileSystem, join(packageRoot(), 'package.json'))
  stdout.write(`${manifest.kind === 'text' ? JSON.parse(manifest.contents).version : 'unknown'}\n`)
  return ExitCode.done
}

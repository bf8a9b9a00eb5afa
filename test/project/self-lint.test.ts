import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'
import { packageRoot } from '../../src/files/package-root.ts'

it('finds nothing in the pages of post-lint itself', async () => {
  let printed = ''
  const stream = {
    write: (text: string | Uint8Array) => {
      printed += String(text)
    },
    isTerminal: false,
  }
  const environment = {
    cwd: packageRoot(),
    variables: {},
    fileSystem: nodeFileSystem,
    stdout: stream,
    stderr: stream,
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    today: () => 0,
    holdInterrupts: () => () => undefined,
  }
  const exitCode = await main(
    ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'bench/README.md', '--all-files', '--no-summary', '--max-warnings', '0'],
    environment,
  )
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: '' })
})

import type { FileSystem } from '../files/file-system.ts'
import { nodeFileSystem } from '../files/node-file-system.ts'

export interface OutputStream {
  readonly write: (text: string | Uint8Array) => void
  readonly isTerminal: boolean
  /** The width of the terminal; absent where it is none. */
  readonly columns?: number | undefined
}

/** Everything that a run knows of the world; tests give one of their own. */
export interface Environment {
  readonly cwd: string
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly fileSystem: FileSystem
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly readStdin: () => Promise<Uint8Array>
  /** Milliseconds, for telling how long a run took. */
  readonly now: () => number
  /** Milliseconds since 1970, for telling whether a date is in the future. */
  readonly today: () => number
  /**
   * Until the returned function is called, an interrupt (Ctrl-C, `kill`, a closed terminal) does not end the process but is told, with
   * the exit code that shells expect after it.
   */
  readonly holdInterrupts: (onInterrupt: (exitCode: number) => void) => () => void
}

/** 128 and the number of the signal, as shells have it. */
const INTERRUPTS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** The part of Node's `process` that a run needs. */
export interface NodeProcess {
  readonly cwd: () => string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: NodeStream
  readonly stderr: NodeStream
  readonly on: (event: keyof typeof INTERRUPTS, listener: () => void) => unknown
  readonly off: (event: keyof typeof INTERRUPTS, listener: () => void) => unknown
}

interface NodeStream {
  readonly write: (text: string | Uint8Array) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly on: (event: 'error', listener: (error: { readonly code?: string }) => void) => unknown
}

/** The real world. */
export function nodeEnvironment(process: NodeProcess): Environment {
  return {
    cwd: process.cwd(),
    variables: process.env,
    fileSystem: nodeFileSystem,
    stdout: outputStream(() => process.stdout),
    stderr: outputStream(() => process.stderr),
    readStdin: () => readAll(process.stdin),
    now: () => performance.now(),
    today: () => Date.now(),
    holdInterrupts: (onInterrupt) => {
      const listeners = Object.entries(INTERRUPTS).map(([signal, exitCode]) => {
        return [signal as keyof typeof INTERRUPTS, () => onInterrupt(exitCode)] as const
      })
      for (const [signal, listener] of listeners) process.on(signal, listener)
      return () => {
        for (const [signal, listener] of listeners) process.off(signal, listener)
      }
    },
  }
}

/** A stream is made when it is first written to: most runs have nothing to say on standard error. */
function outputStream(open: () => NodeStream): OutputStream {
  let opened: NodeStream | undefined
  const stream = (): NodeStream => {
    if (opened !== undefined) return opened
    opened = open()
    opened.on('error', (error) => {
      // `post-lint | head` closes the pipe when it has seen enough: that is no failure.
      if (error.code !== 'EPIPE') throw error
    })
    return opened
  }
  return {
    write: (text) => void stream().write(text),
    get isTerminal() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

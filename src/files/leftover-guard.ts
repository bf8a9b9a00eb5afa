import { spawn } from 'node:child_process'
import { sep } from 'node:path'

/** Keeps the last line that it reads, and deletes that file when there are no more. */
const SCRIPT = 'last=; while IFS= read -r path; do last=$path; done; case $last in *.tmp) rm -f -- "$last" ;; esac'

/**
 * Gives the function that is told of each temporary file before it is made. However this process ends, the last of them is deleted then:
 * a shell waits at the other end of a pipe, in a process group of its own, and the pipe closes with this process. Nothing inside a
 * process can hear `kill -9`.
 *
 * Where there is no such shell, or a path has a line break, nothing is deleted; the next run does it.
 */
export function leftoverGuard(): (path: string) => void {
  // On Windows a temporary file stays until the next run.
  if (sep === '\\') return () => undefined
  const shell = spawn('/bin/sh', ['-c', SCRIPT], { cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  const ignore = (): void => undefined
  shell.on('error', ignore)
  shell.stdin.on('error', ignore)
  // This process need not wait for it.
  shell.unref()
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref()
  return (path) => {
    if (!path.includes('\n')) shell.stdin.write(`${path}\n`)
  }
}

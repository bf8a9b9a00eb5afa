// Kills post-lint while it fixes a thousand posts, again and again, and looks at what is on the disk then.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const POSTS = 1000
const BEFORE = `---\ntitle: Hello\n---\n\n## **One**\n\n${'Some words of a post. '.repeat(400)}\n`
const AFTER = BEFORE.replace('**One**', 'One')

/**
 * @param bin The script to run with node.
 * @param folder An empty place to work in.
 * @returns How many posts were fixed when each run was killed.
 */
export async function killWhileFixing(bin, folder, signal, runs) {
  const fixed = []
  for (let run = 0; run < runs; run += 1) {
    mkdirSync(folder, { recursive: true })
    for (let index = 0; index < POSTS; index += 1) writeFileSync(join(folder, `${index}.md`), BEFORE)
    const child = spawn(process.execPath, [bin, '.', '--fix', '--no-summary'], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', (exitCode, killedBy) => resolve({ exitCode, killedBy })))
    // Nearly all of the danger is in the writing, which is short: wait for it to begin, then hit it anywhere.
    const last = join(folder, '0.md')
    const isRunning = () => child.exitCode === null && child.signalCode === null
    while (isRunning() && readFileSync(last, 'utf8') === BEFORE) await sleep(1)
    await sleep((run / runs) * 300)
    child.kill(signal)
    const { exitCode, killedBy } = await ended
    // After SIGKILL a shell that outlives the process deletes the temporary file, a moment later.
    if (signal === 'SIGKILL') await settled(folder)
    assert.deepEqual(otherFiles(folder, fixed), [])
    // The run may have been over before the signal came.
    if (killedBy === null && fixed.at(-1) < POSTS) assert.equal(exitCode, { SIGINT: 130, SIGTERM: 143 }[signal])
    rmSync(folder, { recursive: true })
  }
  return fixed
}

async function settled(folder) {
  for (let wait = 0; wait < 100 && readdirSync(folder).length > POSTS; wait += 1) await sleep(20)
}

/** Every post is as it was or as it should be; gives the names of all other files. */
function otherFiles(folder, fixed) {
  const names = readdirSync(folder)
  const posts = names.filter((name) => name.endsWith('.md'))
  assert.equal(posts.length, POSTS)
  let count = 0
  for (const name of posts) {
    const contents = readFileSync(join(folder, name), 'utf8')
    assert.ok(contents === BEFORE || contents === AFTER, `${name} has ${contents.length} characters`)
    if (contents === AFTER) count += 1
  }
  fixed.push(count)
  return names.filter((name) => !name.endsWith('.md'))
}

// Runs post-lint and its peers in turn and compares the medians; see README.md in this folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const [folder, rounds = '7'] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Which folder of posts? npm run bench -- path/to/posts\n')
  process.exit(2)
}
const posts = resolve(folder)
const postLint = [process.execPath, join(here, '..', 'bin', 'post-lint.js')]
const rumdl = join(here, 'node_modules', '.bin', 'rumdl')
const markdownlint = [process.execPath, join(here, 'node_modules', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs')]
const body = 'heading-increment,single-title,no-repeated-title,no-duplicate-heading,no-empty-heading,no-emphasis-in-heading,image-alt-text'
const peerRules = ['MD001', 'MD024', 'MD025', 'MD041', 'MD042', 'MD045']

if (!existsSync(rumdl)) {
  process.stderr.write('The peers are not installed: npm --prefix bench install --no-package-lock\n')
  process.exit(2)
}

const scratch = mkdtempSync(join(tmpdir(), 'post-lint-bench-'))
const config = join(scratch, '.markdownlint-cli2.jsonc')
writeFileSync(config, JSON.stringify({ config: { default: false, ...Object.fromEntries(peerRules.map((rule) => [rule, true])) } }))
const small = join(scratch, 'post.md')
writeFileSync(small, '---\ntitle: Hello\ndate: 2024-01-02\n---\n\nA small post.\n\n## One\n\n![A cup of tea](tea.png)\n')

measure(`Many files: ${posts}`, {
  'post-lint, body rules': [...postLint, '--no-config-lookup', '--no-ignore', '--only', body, posts],
  'post-lint, every rule': [...postLint, '--no-config-lookup', '--no-ignore', posts],
  rumdl: [rumdl, 'check', '--no-cache', '--no-config', '--respect-gitignore=false', '--enable', peerRules.join(), posts],
  'markdownlint-cli2': [...markdownlint, '--config', config, `${posts}/**/*.{md,mdx,markdown}`],
})
measure('One small file, cold', {
  'node -e 0': [process.execPath, '-e', '0'],
  'post-lint': [...postLint, '--no-config-lookup', small],
  rumdl: [rumdl, 'check', '--no-cache', '--no-config', small],
  'markdownlint-cli2': [...markdownlint, '--config', config, small],
})
rmSync(scratch, { recursive: true })

function measure(title, commands) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round <= Number(rounds); round += 1) {
    for (const [name, [command, ...args]] of Object.entries(commands)) {
      const start = process.hrtime.bigint()
      const { error } = spawnSync(command, args, { stdio: 'ignore', cwd: scratch })
      if (error !== undefined) throw error
      // The first round only warms the disk.
      if (round > 0) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  const medians = new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(list.length / 2)]]))
  const ours = medians.get('post-lint, body rules') ?? medians.get('post-lint')
  process.stdout.write(`\n${title}\n`)
  for (const [name, median] of medians) {
    process.stdout.write(
      `  ${name.padEnd(24)} ${median.toFixed(0).padStart(6)} ms   post-lint takes ${(ours / median).toFixed(2)} times that\n`,
    )
  }
}

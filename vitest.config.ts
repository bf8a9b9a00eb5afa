import { defineConfig } from 'vitest/config'

// The example plugin imports post-lint as other packages do.
const alias = [
  { find: /^post-lint\/testing$/, replacement: `${import.meta.dirname}/src/testing/index.ts` },
  { find: /^post-lint$/, replacement: `${import.meta.dirname}/src/index.ts` },
]

// No module of ours keeps anything between two runs, so test files may share them: it takes a third of the time.
export default defineConfig({ resolve: { alias }, test: { isolate: false, include: ['test/**/*.test.ts'], testTimeout: 30_000 } })

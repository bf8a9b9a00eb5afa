import { defineConfig } from 'vitest/config'

// The example plugin imports post-lint as other packages do.
const alias = [
  { find: /^post-lint\/testing$/, replacement: `${import.meta.dirname}/src/testing/index.ts` },
  { find: /^post-lint$/, replacement: `${import.meta.dirname}/src/index.ts` },
]

export default defineConfig({ resolve: { alias }, test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 } })

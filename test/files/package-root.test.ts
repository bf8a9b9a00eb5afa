import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/files/package-root.ts'

test('packageRoot is the folder of the package.json of post-lint', () => {
  expect(existsSync(join(packageRoot(), 'docs', 'rules', 'heading-increment.md'))).toBe(true)
})

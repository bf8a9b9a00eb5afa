import { extname } from 'node:path'
import type { StaticModule } from './static-config.ts'

/**
 * What a data or config file holds: JSON (comments allowed), YAML (whatever its tags), TOML, or as much of a JavaScript or TypeScript
 * config as can be told without running it. `undefined` for a file with a mistake.
 */
export async function parseData(text: string, path: string): Promise<unknown> {
  try {
    switch (extname(path)) {
      case '.json':
      case '.jsonc': {
        const { parse } = await import('jsonc-parser')
        return parse(text)
      }
      case '.yml':
      case '.yaml':
        return await yaml(text)
      case '.toml': {
        const { parse } = await import('smol-toml')
        return parse(text)
      }
      default: {
        const { readStaticConfig } = await import('./static-config.ts')
        return await readStaticConfig(text, path)
      }
    }
  } catch {
    return undefined
  }
}

async function yaml(text: string): Promise<unknown> {
  const { parseTolerantYaml } = await import('./tolerant-yaml.ts')
  return parseTolerantYaml(text)
}

/** A JavaScript or TypeScript file as far as it can be told without running it; `undefined` for one with a mistake. */
export async function parseModule(text: string, path: string): Promise<StaticModule | undefined> {
  const { readStaticModule } = await import('./static-config.ts')
  try {
    return await readStaticModule(text, path)
  } catch {
    return undefined
  }
}

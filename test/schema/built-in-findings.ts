import { readFileSync } from 'node:fs'
import { parseFrontMatter } from '../../src/document/front-matter/parse-front-matter.ts'
import { compilePostSchema } from '../../src/schema/compile-post-schema.ts'

/**
 * What a built-in schema says about a block of YAML or (fence `+++`) TOML, in sentences: first what is wrong, then the keys that it does not know (`key → nearest`).
 */
export function builtInFindings(name: string): (content: string, fence?: '---' | '+++') => Promise<string[]> {
  const schema = compilePostSchema({
    name,
    schema: JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  })
  return async (content, fence = '---') => {
    const frontMatter = await parseFrontMatter(`${fence}\n${content}\n${fence}\n`)
    if (frontMatter?.data === undefined) throw new Error(`not read: ${content}`)
    return [
      ...schema.violations(frontMatter.data).map(({ text }) => text),
      ...schema.unknownKeys(frontMatter.data).map(({ key, nearest }) => `${key} → ${nearest}`),
    ]
  }
}

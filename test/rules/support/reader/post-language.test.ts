import { describe, expect, it } from 'vitest'
import { loadBodyParser } from '../../../../src/document/body/body-parser.ts'
import { parseDocument } from '../../../../src/document/parse-document.ts'
import { postLanguage } from '../../../../src/rules/support/reader/post-language.ts'

const parser = await loadBodyParser('satteri', () => undefined)
const known = new Set(['en', 'pt', 'zh', 'fr', 'it'])

async function languageOf(path: string, frontMatter = ''): Promise<string | undefined> {
  const text = frontMatter === '' ? 'Text\n' : `---\n${frontMatter}\n---\n`
  return postLanguage(await parseDocument(path, text, parser), known)
}

describe('postLanguage', () => {
  const paths: Readonly<Record<string, string | undefined>> = {
    'i18n/pt/docusaurus-plugin-content-blog/post.md': 'pt',
    'content/zh-cn/post.md': 'zh',
    'content/zh-Hans/post.md': 'zh',
    'src/PT_br/post.md': 'pt',
    'content/post.fr.md': 'fr',
    'content/post.pt-br.mdx': 'pt',
    'post.md': undefined,
    'pt.md': undefined,
    'content/go/post.md': undefined,
    'content/ptolemy/post.md': undefined,
    'content/it-security/post.md': undefined,
    'content/post.v2.md': undefined,
  }
  for (const [path, language] of Object.entries(paths)) {
    it(`reads ${language ?? 'nothing'} from ${path}`, async () => expect(await languageOf(path)).toBe(language))
  }

  const fields: Readonly<Record<string, string | undefined>> = {
    'lang: pt': 'pt',
    'language: pt-BR': 'pt',
    'locale: zh_Hans_CN': 'zh',
    'lang: FR': 'fr',
    'language: Portuguese': undefined,
    'language: go': undefined,
    'lang: [pt]': undefined,
    'lang:': undefined,
    'params:\n  lang: pt': undefined,
  }
  for (const [field, language] of Object.entries(fields)) {
    it(`reads ${language ?? 'nothing'} from ${JSON.stringify(field)}`, async () =>
      expect(await languageOf('post.md', field)).toBe(language))
  }

  it('believes the front matter before the path', async () => expect(await languageOf('i18n/pt/post.md', 'lang: fr')).toBe('fr'))
  it('takes the path where the front matter names no language', async () =>
    expect(await languageOf('i18n/pt/post.md', 'language: go')).toBe('pt'))
  it('takes no time for a long path', async () => {
    const path = `${'pt-'.repeat(30_000)}/post.${'-'.repeat(30_000)}.md`
    const started = performance.now()
    await languageOf(path)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

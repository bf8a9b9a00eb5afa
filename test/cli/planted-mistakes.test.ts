import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

type Files = Readonly<Record<string, string>>

const packages = (...names: readonly string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) })

/** Small sites as people have them, with one mistake in each, and what their readers live with. */
const SITES: Readonly<Record<string, { readonly files: Files; readonly found: string }>> = {
  'Next.js with pages in its app folder': {
    files: {
      'package.json': packages('next', '@next/mdx', '@mdx-js/loader'),
      'next.config.mjs': "import createMDX from '@next/mdx'\nexport default createMDX()({ pageExtensions: ['mdx', 'tsx'] })\n",
      'app/blog/tides/page.mdx':
        "import { Chart } from '../../chart'\n\nexport const metadata = { title: 'Tides' }\n\n# Tides\n\nSee <Chart data={[1]} /> and [waves](/blog/waves).\n",
      'app/blog/waves/page.mdx': "export const metadata = { title: 'Waves' }\n\n# Waves\n\n![A wave](./wave.png)\n",
    },
    found: 'app/blog/waves/page.mdx:5:11: error image-exists',
  },
  Contentlayer: {
    files: {
      'package.json': packages('next', 'contentlayer'),
      'contentlayer.config.js':
        "export const Post = defineDocumentType(() => ({ name: 'Post', filePathPattern: '**/*.mdx', contentType: 'mdx', fields: { title: { type: 'string', required: true } } }))\nexport default makeSource({ contentDirPath: 'posts', documentTypes: [Post] })\n",
      'posts/a.mdx': '---\ntitle: Tides\n---\n\nSee [waves](/posts/b).\n',
      'posts/b.mdx': '---\ntitel: Waves\n---\n\nText.\n',
    },
    found: 'posts/b.mdx:2:1: error front-matter-unknown-keys',
  },
  Velite: {
    files: {
      'package.json': packages('velite'),
      'velite.config.ts':
        "const posts = defineCollection({ name: 'Post', pattern: 'posts/**/*.md', schema: s.object({ title: s.string(), cover: s.image() }) })\nexport default defineConfig({ root: 'content', collections: { posts } })\n",
      'content/posts/a.md': '---\ntitle: Tides\n---\n\n![A chart](chart.png)\n',
      'content/posts/chart.png': '',
      'content/posts/b.md': '---\ntitle: Waves\n---\n\n![A wave](wave.png)\n',
    },
    found: 'content/posts/b.md:5:11: error image-exists',
  },
  'Content Collections': {
    files: {
      'package.json': packages('@content-collections/core'),
      'content-collections.ts':
        "const posts = defineCollection({ name: 'posts', directory: 'src/posts', include: '**/*.md', schema: z.object({ title: z.string(), summary: z.string() }) })\nexport default defineConfig({ collections: [posts] })\n",
      'src/posts/a.md': '---\ntitle: Tides\nsumary: How they come and go.\n---\n\nText.\n',
    },
    found: 'src/posts/a.md:3:1: error front-matter-unknown-keys',
  },
  'Nuxt Content': {
    files: {
      'package.json': packages('nuxt', '@nuxt/content'),
      'nuxt.config.ts': "export default defineNuxtConfig({ modules: ['@nuxt/content'] })\n",
      'content/index.md':
        '---\ntitle: Home\nnavigation: false\n---\n\n::hero\n---\ncta:\n  - /guide\n---\n#title\nA title\n\n#description\nWith :icon{name="x"} and [text]{.red}.\n::\n',
      'content/1.guide/1.start.md': '---\ntitle: Start\n---\n\n# Start\n\nSee {{ $doc.title }}.\n\n![](/logo.png)\n',
      'public/logo.png': '',
    },
    found: 'content/1.guide/1.start.md:9:1: error image-alt-text',
  },
  'SvelteKit with mdsvex': {
    files: {
      'package.json': packages('@sveltejs/kit', 'mdsvex'),
      'svelte.config.js': "import { mdsvex } from 'mdsvex'\nexport default { extensions: ['.svelte', '.svx'], preprocess: [mdsvex()] }\n",
      'src/posts/a.svx':
        "---\ntitle: Tides\ndate: 2026-01-31\n---\n\n<script>\n  import Chart from './chart.svelte'\n</script>\n\n<Chart />\n\n{#each [1, 2] as n}\n* {n}\n{/each}\n",
      'src/routes/about/+page.svx': '---\ntitle: About\n---\n\n# About\n\n![](/logo.png)\n',
      'static/logo.png': '',
    },
    found: 'src/routes/about/+page.svx:7:1: error image-alt-text',
  },
  'React Router': {
    files: {
      'package.json': packages('@remix-run/react', '@remix-run/dev', '@mdx-js/rollup'),
      'app/routes/blog.tides.mdx':
        "---\nmeta:\n  - title: Tides\n  - name: description\n    content: It isn't dry.\n---\n\n# Tides\n\nIt is {1 + 1} [waves](/blog/waves).\n",
      'app/routes/blog.waves.mdx': '---\nmeta:\n  - title: Waves\n---\n\n# Waves\n\n![](/logo.png)\n',
      'public/logo.png': '',
    },
    found: 'app/routes/blog.waves.mdx:8:1: error image-alt-text',
  },
  Gridsome: {
    files: {
      'package.json': packages('gridsome', '@gridsome/source-filesystem'),
      'gridsome.config.js':
        "module.exports = { plugins: [{ use: '@gridsome/source-filesystem', options: { typeName: 'Post', path: 'content/posts/*.md' } }] }\n",
      'content/posts/a.md': '---\ntitle: Tides\ndate: 2026-01-31\npublished: true\n---\n\nText {{ as it is }}.\n',
      'content/posts/b.md': '---\ntitle: Waves\ndate: 2026-01-30\npublished: true\n---\n\n![A wave](./wave.png)\n',
    },
    found: 'content/posts/b.md:7:11: error image-exists',
  },
  Pelican: {
    files: {
      'pelicanconf.py': "PATH = 'content'\nSTATIC_PATHS = ['images']\n",
      'content/a.md':
        'Title: Tides: a story\nDate: 2026-01-30 10:20\nCategory: Sea\nTags: sea, moon\n\nSee [waves]({filename}b.md) and ![A chart]({static}/images/chart.png).\n',
      'content/b.md': 'Title: Waves\nDate: 2026-01-31\nCategory: Sea\n\nSee [storms]({filename}storms.md).\n',
      'content/images/chart.png': '',
    },
    found: 'content/b.md:5:14: error link-target-exists',
  },
  Lume: {
    files: {
      '_config.ts': "import lume from 'lume/mod.ts'\nexport default lume({ src: './src' })\n",
      'src/posts/a.md': '---\ntitle: Tides\ndate: 2026-01-31\n---\n\nText {{ if x }}yes{{ /if }}, [waves](./b.md).\n',
      'src/posts/b.md': '---\ntitle: Waves\ndate: 2026-13-02\n---\n\nText.\n',
    },
    found: 'src/posts/b.md:3:7: error date-valid',
  },
  Docsify: {
    files: {
      'docs/index.html': '<script>window.$docsify = { loadSidebar: true }</script>',
      'docs/README.md':
        "# Home\n\n[more](more.html ':include')\n\n?> A tip.\n\n## Part :id=part\n\nSee [guide](guide.md) and [use](/guide?id=use).\n\n<!-- tabs:start -->\n\n#### **npm**\n\na\n\n<!-- tabs:end -->\n",
      'docs/_sidebar.md': '* [Home](/)\n* [Guide](guide.md)\n',
      'docs/guide.md': '# Guide\n\n## Use\n\n![A wave](_media/wave.png)\n',
    },
    found: 'docs/guide.md:5:11: error image-exists',
  },
  mdBook: {
    files: {
      'book.toml': '[book]\ntitle = "Tides"\n',
      'src/SUMMARY.md': '# Summary\n\n[Intro](intro.md)\n\n# Part one\n\n- [A](a.md)\n- [Draft]()\n\n# Part two\n\n- [B](b.md)\n',
      'src/intro.md': '# Intro\n\n{{#include ../README.md}}\n\nSee [A](./a.html).\n',
      'src/a.md': '# A {#first}\n\n[Above](#first)\n',
      'src/b.md': '# B\n\n![A wave](img/wave.png)\n',
    },
    found: 'src/b.md:3:11: error image-exists',
  },
  'Sphinx with MyST': {
    files: {
      'docs/conf.py': "extensions = ['myst_parser']\n",
      'docs/index.md':
        '# Welcome\n\n```{toctree}\nguide\n```\n\nSee {doc}`guide`, {ref}`label` and [](guide.md).\n\n:::{note}\n# No heading of the page\n:::\n',
      'docs/guide.md': '(label)=\n# Guide\n\n{{ key }} and [](#label).\n\n% a comment\n\n![A wave](img/wave.png)\n',
    },
    found: 'docs/guide.md:8:11: error image-exists',
  },
  'an Obsidian vault without its settings': {
    files: {
      '.git/HEAD': '',
      'Welcome.md': 'Make a note, [[create a link]], or go to [[Tides]].\n',
      'Daily/2026-01-31.md': '---\ntags: [daily]\n---\n\n# 2026-01-31\n\n- [ ] See [[Welcome|that]] #todo ^block\n\n# Later\n',
      'Sea/Tides.md':
        '---\ncreated: 2026-02-30\n---\n\n> [!note] High\n> [[Welcome]] ![[tide.mp4]] ![A chart](chart.png)\n\n%% hidden %% ==shown==\n',
      'Files/chart.png': '',
      'Templates/Day.md': '---\ndate: {{date}}\n---\n\n# {{title}}\n',
    },
    found: 'Sea/Tides.md:2:10: error date-valid',
  },
}

describe('one mistake in a site as people have them is found, and nothing else:', () => {
  for (const [name, { files, found }] of Object.entries(SITES)) {
    it(name, async () => {
      const { stdout } = await runCli({ 'README.md': '# Read me\n\n[Soon]()\n', ...files }, ['--format', 'json'])
      const results = JSON.parse(stdout) as readonly { filePath: string; messages: readonly Message[] }[]
      const lines = results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ line, column, severity, ruleId }) => `${filePath}:${line}:${column}: ${severity === 2 ? 'error' : 'warning'} ${ruleId}`,
        ),
      )
      expect(lines).toEqual([found])
    })
  }
})

interface Message {
  readonly line: number
  readonly column: number
  readonly severity: number
  readonly ruleId: string
}

// What reads posts for plugins that add syntax. In a module of its own, to be loaded late.

import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import type { PluggableList } from 'unified'

export const markdown: PluggableList = [remarkParse, remarkGfm]
export const mdx: PluggableList = [remarkParse, remarkGfm, remarkMdx]

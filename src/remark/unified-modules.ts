// What runs plugins. In a module of its own, and with nothing of ours in it, so that it is loaded late and cuts no code in two.

export { default as remarkLint } from 'remark-lint'
export { unified } from 'unified'
export { VFile } from 'vfile'

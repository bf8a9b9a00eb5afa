// The rules that are on by default. In a module of its own, to be loaded late.

export { default as noDuplicateDefinitions } from 'remark-lint-no-duplicate-definitions'
export { default as noUndefinedReferences } from 'remark-lint-no-undefined-references'
export { default as noUnusedDefinitions } from 'remark-lint-no-unused-definitions'
